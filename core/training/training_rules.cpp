// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_rules.h"
#include "core/office/choice_item.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
/// In the order of TrainingState.
constexpr StateName kStates[] = {
    {"exempt", QT_TRANSLATE_NOOP("training_record", "Exempt"), Tone::Neutral},
    {"in-date", QT_TRANSLATE_NOOP("training_record", "In date"), Tone::Good},
    {"due-90", QT_TRANSLATE_NOOP("training_record", "Due within 90 days"), Tone::Info},
    {"due-60", QT_TRANSLATE_NOOP("training_record", "Due within 60 days"), Tone::Warning},
    {"due-30", QT_TRANSLATE_NOOP("training_record", "Due within 30 days"), Tone::Warning},
    {"due-7", QT_TRANSLATE_NOOP("training_record", "Due within 7 days"), Tone::Warning},
    {"booked", QT_TRANSLATE_NOOP("training_record", "Booked"), Tone::Info},
    {"expired", QT_TRANSLATE_NOOP("training_record", "Expired"), Tone::Danger},
    {"never", QT_TRANSLATE_NOOP("training_record", "Never"), Tone::Neutral},
};

TrainingState byDaysLeft(int days)
{
    using enum TrainingState;
    return days < 0     ? Expired
           : days <= 7  ? Due7
           : days <= 30 ? Due30
           : days <= 60 ? Due60
           : days <= 90 ? Due90
                        : InDate;
}

bool isCompleted(const TrainingRecord &record, Day today, const Names &names)
{
    return record.completed.isKnown() && record.completed <= today &&
           (!record.outcome.isKnown() ||
            names.hasTrait(QStringLiteral("attendance-outcome"), record.outcome.text, QStringLiteral("complete")));
}
} // namespace

const StateName &nameOf(TrainingState state) { return kStates[static_cast<int>(state)]; }

Found trainingFound(const TrainingRecord &record, Day today, const Names &names)
{
    return found("training_record", nameOf(trainingState(record, today, names)));
}

TrainingState trainingState(const TrainingRecord &record, Day today, const Names &names)
{
    if (record.exemptFrom.isKnown() && isWithin(today, record.exemptFrom, record.exemptUntil))
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
