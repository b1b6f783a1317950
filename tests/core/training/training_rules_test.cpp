// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_rules.h"
#include "tests/support/complaints.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 3, 14);

TrainingRecord completedUntil(Day expires)
{
    TrainingRecord record;
    record.completed = Day(2023, 3, 14);
    record.expires = expires;
    return record;
}
} // namespace

TEST_CASE("The state of training follows from the days left")
{
    static const PolicyNames names;
    const auto [left, state] = GENERATE(table<int, const char *>({{-1, "expired"},
                                                                  {0, "due-7"},
                                                                  {7, "due-7"},
                                                                  {8, "due-30"},
                                                                  {30, "due-30"},
                                                                  {31, "due-60"},
                                                                  {60, "due-60"},
                                                                  {61, "due-90"},
                                                                  {90, "due-90"},
                                                                  {91, "in-date"}}));
    INFO(left);
    CHECK(std::string(nameOf(trainingState(completedUntil(kToday.plus(left)), kToday, names)).word) == state);
}

TEST_CASE("A record shows its state, graver as less of it is left")
{
    const PolicyNames names;
    const auto [left, text, tone] = GENERATE(table<int, const char *, Tone>({{-1, "Expired", Tone::Danger},
                                                                             {0, "Due within 7 days", Tone::Warning},
                                                                             {90, "Due within 90 days", Tone::Info},
                                                                             {91, "In date", Tone::Good}}));
    const Found shown = trainingFound(completedUntil(kToday.plus(left)), kToday, names);
    CHECK(shown.text == QLatin1String(text));
    CHECK(shown.as == Found::As::State);
    CHECK(shown.tone == tone);
}

TEST_CASE("A course that never expires stays in date, one completed later has not been yet")
{
    const PolicyNames names;
    CHECK(trainingState(completedUntil(Day()), kToday, names) == TrainingState::InDate);
    CHECK(trainingState(completedUntil(Day()), Day(2023, 3, 13), names) == TrainingState::Never);
}

TEST_CASE("Only an outcome that completes the course completes it")
{
    const PolicyNames names;
    TrainingRecord record = completedUntil(Day());
    record.outcome = names.withTrait("attendance-outcome", "incomplete");
    CHECK(trainingState(record, kToday, names) == TrainingState::Never);
    record.outcome = names.withTrait("attendance-outcome", "complete");
    CHECK(trainingState(record, kToday, names) == TrainingState::InDate);
}

TEST_CASE("A booking shows until its day, also over an expired course")
{
    const PolicyNames names;
    TrainingRecord record;
    record.booked = kToday;
    CHECK(trainingState(record, kToday, names) == TrainingState::Booked);
    CHECK(trainingState(record, kToday.plus(1), names) == TrainingState::Never);
    TrainingRecord expired = completedUntil(kToday.plus(-1));
    expired.booked = kToday;
    CHECK(trainingState(expired, kToday, names) == TrainingState::Booked);
    TrainingRecord due = completedUntil(kToday);
    due.booked = kToday;
    CHECK(trainingState(due, kToday, names) == TrainingState::Due7);
}

TEST_CASE("An exemption holds on both its days")
{
    const PolicyNames names;
    TrainingRecord record;
    record.exemptFrom = Day(2026, 3, 14);
    record.exemptUntil = Day(2026, 3, 15);
    CHECK(trainingState(record, Day(2026, 3, 13), names) == TrainingState::Never);
    CHECK(trainingState(record, Day(2026, 3, 14), names) == TrainingState::Exempt);
    CHECK(trainingState(record, Day(2026, 3, 15), names) == TrainingState::Exempt);
    CHECK(trainingState(record, Day(2026, 3, 16), names) == TrainingState::Never);
    record.exemptUntil = {};
    CHECK(trainingState(record, Day(2036, 3, 16), names) == TrainingState::Exempt);
}

TEST_CASE("A person stands with a course as the best of their records")
{
    const PolicyNames names;
    const TrainingRecord records[] = {completedUntil(kToday.plus(-100)), completedUntil(kToday.plus(20)),
                                      completedUntil(kToday.plus(-1))};
    CHECK(trainingState(std::span(records), kToday, names) == TrainingState::Due30);
    CHECK(trainingState(std::span<const TrainingRecord>(), kToday, names) == TrainingState::Never);
}

TEST_CASE("Training is in date until its last day, whether it falls due or not")
{
    const auto [state, inDate] = GENERATE(table<TrainingState, bool>({{TrainingState::Exempt, false},
                                                                      {TrainingState::InDate, true},
                                                                      {TrainingState::Due7, true},
                                                                      {TrainingState::Booked, false},
                                                                      {TrainingState::Expired, false},
                                                                      {TrainingState::Never, false}}));
    CHECK(isInDate(state) == inDate);
}

TEST_CASE("A course holds for its months, clamped to the month's end")
{
    const auto [completed, months, until] = GENERATE(table<Day, int, Day>({
        {Day(2024, 2, 29), 12, Day(2025, 2, 28)},
        {Day(2024, 2, 29), 48, Day(2028, 2, 29)},
        {Day(2026, 1, 31), 1, Day(2026, 2, 28)},
        {Day(2026, 3, 14), 36, Day(2029, 3, 14)},
        {Day(2026, 8, 31), 6, Day(2027, 2, 28)},
    }));
    Course course;
    course.months = months;
    CHECK(holdsUntil(completed, course) == until);
    course.once = true;
    CHECK_FALSE(holdsUntil(completed, course).isKnown());
    CHECK_FALSE(holdsUntil(completed, Course()).isKnown());
    CHECK_FALSE(holdsUntil(Day(), course).isKnown());
}

TEST_CASE("A training record says something, and its days lie in order")
{
    CHECK(complaints(TrainingRecord(), kToday) == QStringList{QStringLiteral("completed")});
    TrainingRecord record;
    record.completed = kToday;
    record.expires = kToday;
    CHECK(complaints(record, kToday).isEmpty());
    record.expires = kToday.plus(-1);
    CHECK(complaints(record, kToday) == QStringList{QStringLiteral("expires")});
    record.completed = kToday.plus(1);
    record.expires = {};
    CHECK(complaints(record, kToday) == QStringList{QStringLiteral("completed")});
    TrainingRecord exempt;
    exempt.exemptFrom = exempt.exemptUntil = kToday;
    CHECK(complaints(exempt, kToday).isEmpty());
    exempt.exemptUntil = kToday.plus(-1);
    CHECK(complaints(exempt, kToday) == QStringList{QStringLiteral("exempt_until")});
}
