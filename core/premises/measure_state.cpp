// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/premises/measure_state.h"
#include <QCoreApplication>

namespace {
/// In the order of MeasureState, which is the one in which people read them.
constexpr StateName kStates[] = {
    {"fault", QT_TRANSLATE_NOOP("measure", "Fault"), Tone::Danger},
    {"overdue", QT_TRANSLATE_NOOP("measure", "Test overdue"), Tone::Danger},
    {"never-tested", QT_TRANSLATE_NOOP("measure", "Never tested"), Tone::Warning},
    {"in-order", QT_TRANSLATE_NOOP("measure", "In order"), Tone::Good},
    {"no-test", QT_TRANSLATE_NOOP("measure", "No test agreed"), Tone::Neutral},
    {"exempt", QT_TRANSLATE_NOOP("measure", "Exempt"), Tone::Neutral},
    {"removed", QT_TRANSLATE_NOOP("measure", "Removed"), Tone::Neutral},
};
constexpr MeasureState kAll[] = {MeasureState::Fault,   MeasureState::Overdue,   MeasureState::NeverTested,
                                 MeasureState::InOrder, MeasureState::NotTested, MeasureState::Exempt,
                                 MeasureState::Removed};

bool hasHappened(Day day, Day today) { return day.isKnown() && day <= today; }

bool says(const MeasureTest &test, const Names &names, const char *trait)
{
    return names.hasTrait(QStringLiteral("test-result"), test.result.text, QLatin1String(trait));
}

/// The number that a trait of the interval gives, 0 where it has none.
int numberOf(const Code &interval, const Names &names, QStringView trait)
{
    return traitOf(names, QStringLiteral("test-interval"), interval, trait).toInt();
}

Day after(Day from, const Code &interval, const Names &names)
{
    if (!from.isKnown())
        return {};
    if (const int months = numberOf(interval, names, u"months"); months > 0)
        return Day(from.date.addMonths(months));
    const int days = numberOf(interval, names, u"days");
    return days > 0 ? from.plus(days) : Day();
}
} // namespace

const StateName &nameOf(MeasureState state) { return kStates[static_cast<int>(state)]; }

std::span<const MeasureState> measureStates() { return kAll; }

const MeasureTest *lastTest(const Measure &measure, Day today, const Names &names)
{
    const MeasureTest *last = nullptr;
    for (const MeasureTest &test : measure.tests)
        if (hasHappened(test.on, today) && !says(test, names, "not-done") && (!last || last->on <= test.on))
            last = &test;
    return last;
}

Day nextTest(const Measure &measure, Day today, const Names &names)
{
    if (hasHappened(measure.removed, today) || hasHappened(measure.exempt, today))
        return {};
    const MeasureTest *last = lastTest(measure, today, names);
    return after(last ? last->on : measure.started, measure.interval, names);
}

const MeasureTest *openFault(const Measure &measure, Day today, const Names &names)
{
    const MeasureTest *last = lastTest(measure, today, names);
    return last && says(*last, names, "fault") && !hasHappened(last->mended, today) ? last : nullptr;
}

bool isForTesting(const Measure &measure, Day by, const Names &names)
{
    switch (measureState(measure, by, names)) {
    case MeasureState::Fault:
    case MeasureState::Overdue:
    case MeasureState::NeverTested:
        return true;
    case MeasureState::InOrder:
        return nextTest(measure, by, names) == by;
    case MeasureState::NotTested:
    case MeasureState::Exempt:
    case MeasureState::Removed:
        break;
    }
    return false;
}

MeasureState measureState(const Measure &measure, Day today, const Names &names)
{
    if (hasHappened(measure.removed, today))
        return MeasureState::Removed;
    if (hasHappened(measure.exempt, today))
        return MeasureState::Exempt;
    if (openFault(measure, today, names))
        return MeasureState::Fault;
    if (!measure.interval.isKnown() || !after(today, measure.interval, names).isKnown())
        return MeasureState::NotTested;
    const Day next = nextTest(measure, today, names);
    if (!next.isKnown())
        return MeasureState::NeverTested;
    return next < today ? MeasureState::Overdue : MeasureState::InOrder;
}

Found measureFound(const Measure &measure, Day today, const Names &names)
{
    return found("measure", nameOf(measureState(measure, today, names)));
}
