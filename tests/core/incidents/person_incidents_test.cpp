// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/person_incidents.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Code kAffected{u"affected"_qs};

PersonPart part(RecordId incident, const char *when, const Code &role = kAffected)
{
    PersonPart one;
    one.incident = incident;
    one.role = role;
    one.when = Moment::fromText(QLatin1String(when));
    return one;
}
} // namespace

TEST_CASE("Twelve months end with the day and begin after the same day a year before")
{
    const std::vector<PersonPart> parts{part(1, "2026-11-20T18:00"), part(2, "2025-11-21"), part(3, "2025-11-20"),
                                        part(4, "2026-11-21")};
    CHECK(timesInTwelveMonths(parts, kAffected, Day(2026, 11, 20)) == 2);
    CHECK(timesInTwelveMonths(parts, kAffected, Day(2026, 11, 21)) == 2);
    CHECK(timesInTwelveMonths(parts, kAffected, Day(2025, 11, 20)) == 1);
}

TEST_CASE("An incident counts once, in its role, and not where its time is not known")
{
    const std::vector<PersonPart> parts{part(1, "2026-11-01"), part(1, "2026-11-01"),
                                        part(2, "2026-11-02", Code{u"witness"_qs}), part(3, "")};
    CHECK(timesInTwelveMonths(parts, kAffected, Day(2026, 11, 20)) == 1);
    CHECK(timesInTwelveMonths({}, kAffected, Day(2026, 11, 20)) == 0);
}

TEST_CASE("Those affected or alleged more than once in twelve months are told, the most often first")
{
    static const PolicyNames names;
    const Code affected = names.withTrait("party-role", "affected");
    const Code alleged = names.withTrait("party-role", "alleged");
    const Code witness = names.withTrait("party-role", "witness");
    const auto by = [](RecordId incident, const char *when, const Code &role, RecordId person) {
        PersonPart one = part(incident, when, role);
        one.entry = Id<Person>{person};
        return one;
    };
    const std::vector<PersonPart> parts{
        by(1, "2026-11-01", affected, 7), by(2, "2026-10-01", affected, 8), // 8 was merged into 7
        by(3, "2026-09-01", alleged, 9),  by(4, "2026-08-01", alleged, 9),  by(5, "2026-07-01", alleged, 9),
        by(6, "2026-06-01", witness, 9),  by(7, "2026-05-01", witness, 9),  by(8, "2026-04-01", affected, 9),
        by(9, "2025-11-20", affected, 9)}; // a year ago to the day: too long
    CHECK(repeatedPeople(parts, MergedPeople({{8, 7}}), names, Day(2026, 11, 20)) ==
          std::vector<RepeatedPerson>{{{9}, alleged, 3, Day(2026, 7, 1), Day(2026, 9, 1)},
                                      {{7}, affected, 2, Day(2026, 10, 1), Day(2026, 11, 1)}});
    CHECK(repeatedPeople(parts, MergedPeople(), names, Day(2026, 11, 20)).size() == 1);
    const RepeatedPerson longer{{9}, affected, 2, Day(2025, 11, 20), Day(2026, 4, 1)};
    CHECK(repeatedPeople(parts, MergedPeople(), names, Day(2026, 11, 20), 13) ==
          std::vector<RepeatedPerson>{{{9}, alleged, 3, Day(2026, 7, 1), Day(2026, 9, 1)}, longer});
    CHECK(repeatedPeople(parts, MergedPeople(), names, Day(2026, 11, 20), 0).back() == longer); // ever
    CHECK(repeatedPeople(parts, MergedPeople(), names, Day(2025, 11, 19), 0).empty());          // not yet
}

TEST_CASE(
    "The incidents of repeats are all those of the role within the year, by their numbers, merged people together")
{
    const auto by = [](RecordId incident, const char *when, RecordId person, const Code &role = kAffected) {
        PersonPart one = part(incident, when, role);
        one.entry = Id<Person>{person};
        return one;
    };
    const std::vector<PersonPart> parts{by(6, "2026-11-01", 7),
                                        by(2, "2026-10-01", 8),
                                        by(3, "2026-09-01", 9),
                                        by(3, "2026-09-01", 9),
                                        by(5, "2026-08-01", 10),
                                        by(1, "2025-11-20", 10),
                                        by(4, "2026-08-02", 9, Code{u"witness"_qs})};
    CHECK(incidentsOfRepeats(parts, MergedPeople({{8, 7}}), kAffected, Day(2026, 11, 20)) ==
          std::vector<RecordId>{2, 6});
    CHECK(incidentsOfRepeats(parts, {}, kAffected, Day(2026, 11, 20)).empty());
    CHECK(incidentsOfRepeats(parts, {}, kAffected, Day(2026, 8, 2)) == std::vector<RecordId>{1, 5});
}

TEST_CASE("Times are said from the second on")
{
    const auto [times, words] = GENERATE(table<int, QString>({{0, QString()},
                                                              {1, QString()},
                                                              {2, u"2nd in 12 months"_qs},
                                                              {3, u"3rd in 12 months"_qs},
                                                              {4, u"4th in 12 months"_qs},
                                                              {11, u"11th in 12 months"_qs},
                                                              {12, u"12th in 12 months"_qs},
                                                              {13, u"13th in 12 months"_qs},
                                                              {21, u"21st in 12 months"_qs},
                                                              {112, u"112th in 12 months"_qs}}));
    CHECK(sayTimes(times) == words);
}
