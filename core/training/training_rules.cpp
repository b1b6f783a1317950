// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_rules.h"
#include "core/office/choice_item.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
struct StateName {
    const char *word;
    const char *label;
};

/// In the order of TrainingState.
constexpr StateName kNames[] = {
    {"exempt", QT_TRANSLATE_NOOP("training_record", "exempt")},
    {"in-date", QT_TRANSLATE_NOOP("training_record", "in date")},
    {"due-90", QT_TRANSLATE_NOOP("training_record", "due within 90 days")},
    {"due-60", QT_TRANSLATE_NOOP("training_record", "due within 60 days")},
    {"due-30", QT_TRANSLATE_NOOP("training_record", "due within 30 days")},
    {"due-7", QT_TRANSLATE_NOOP("training_record", "due within 7 days")},
    {"booked", QT_TRANSLATE_NOOP("training_record", "booked")},
    {"expired", QT_TRANSLATE_NOOP("training_record", "expired")},
    {"never", QT_TRANSLATE_NOOP("training_record", "never")},
};

TrainingState byDaysLeft(int days)
{
    if (days < 0)
        return TrainingState::Expired;
    if (days <= 7)
        return TrainingState::Due7;
    if (days <= 30)
        return TrainingState::Due30;
    if (days <= 60)
        return TrainingState::Due60;
    return days <= 90 ? TrainingState::Due90 : TrainingState::InDate;
}

bool isCompleted(const TrainingRecord &record, Day today, const Names &names)
{
    return record.completed.isKnown() && record.completed <= today &&
           (!record.outcome.isKnown() ||
            names.hasTrait(QStringLiteral("attendance-outcome"), record.outcome.text, QStringLiteral("complete")));
}

bool isExempt(const TrainingRecord &record, Day today)
{
    return record.exemptFrom.isKnown() && record.exemptFrom <= today &&
           (!record.exemptUntil.isKnown() || today <= record.exemptUntil);
}
} // namespace

QString word(TrainingState state) { return QLatin1String(kNames[static_cast<int>(state)].word); }

QString show(TrainingState state)
{
    return QCoreApplication::translate("training_record", kNames[static_cast<int>(state)].label);
}

TrainingState trainingState(const TrainingRecord &record, Day today, const Names &names)
{
    if (isExempt(record, today))
        return TrainingState::Exempt;
    const bool booked = record.booked.isKnown() && record.booked >= today;
    if (!isCompleted(record, today, names))
        return booked ? TrainingState::Booked : TrainingState::Never;
    const TrainingState state =
        record.expires.isKnown() ? byDaysLeft(today.daysTo(record.expires)) : TrainingState::InDate;
    return state == TrainingState::Expired && booked ? TrainingState::Booked : state;
}

TrainingState trainingState(std::span<const TrainingRecord> records, Day today, const Names &names)
{
    TrainingState best = TrainingState::Never;
    for (const TrainingRecord &record : records)
        best = std::min(best, trainingState(record, today, names));
    return best;
}

bool isInDate(TrainingState state) { return state >= TrainingState::InDate && state <= TrainingState::Due7; }

bool isConflictTraining(const Course &course) { return entries(course.traits).contains(QStringLiteral("conflict")); }

Day holdsUntil(Day completed, const Course &course)
{
    if (!completed.isKnown() || course.once || !course.months)
        return {};
    return Day(completed.date.addMonths(*course.months));
}

void trainingRules(const TrainingRecord &record, const RuleContext &context, Problems &problems)
{
    const auto say = [&problems](const char *field, const QString &text) {
        problems.push_back({QLatin1String(field), text});
    };
    if (record.completed.isKnown() && record.completed > context.today)
        say("completed", QCoreApplication::translate("training_record", "This day is in the future."));
    if (record.completed.isKnown() && record.expires.isKnown() && record.expires < record.completed)
        say("expires", QCoreApplication::translate("training_record", "It can’t expire before it was completed."));
    if (record.exemptFrom.isKnown() && record.exemptUntil.isKnown() && record.exemptUntil < record.exemptFrom)
        say("exempt_until", QCoreApplication::translate("training_record", "The exemption ends before it begins."));
    if (!record.completed.isKnown() && !record.booked.isKnown() && !record.exemptFrom.isKnown() &&
        !record.outcome.isKnown())
        say("completed", QCoreApplication::translate(
                             "training_record", "Say when it was completed, what it is booked for, or the exemption."));
}
