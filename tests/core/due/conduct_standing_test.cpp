// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/conduct_standing.h"
#include "core/due/due_list.h"
#include "core/sanctions/conduct_course.h"
#include "tests/support/conduct_office.h"
#include "tests/support/import_office.h"

namespace {
const Day kToday(2026, 11, 2); // a Monday
using Is = RungFact::Is;

struct Reports : ImportOffice {
    ConductOffice people{*workspace};
    Id<Person> alleged = people.person("Fulbright", "patient");
    Id<Person> affected = people.person("Quill", "staff");

    RecordId report(Day day) { return people.add(people.report(day, alleged, affected, "harassment")).stamp.id; }
    QString rejected() const
    {
        for (const ChoiceName &decision : workspace->names().choices(u"course-decision"_qs))
            if (decision.has(u"rejected"))
                return decision.code;
        return {};
    }
    ReportsAgainst of(RecordId incident) const
    {
        const auto standing =
            ConductStanding::read(workspace->database(), workspace->names(), workspace->actor(), kToday,
                                  allegedIn(workspace->load(Id<Incident>{incident})->value, workspace->names()));
        REQUIRE(standing);
        const auto against = standing->of(incident);
        return against ? *against : ReportsAgainst();
    }
    /// How many lines of the due list are about the letter.
    std::pair<int, int> lettersDue() const
    {
        const auto items = dueList(workspace->database(), workspace->names(), workspace->actor(), Deadline(kToday));
        REQUIRE(items);
        const auto count = [&items](const QString &key) {
            return static_cast<int>(
                std::count_if(items->begin(), items->end(), [&key](const DueItem &item) { return item.key == key; }));
        };
        return {count(u"formal-letter"_qs), count(u"ladder-formal_letter"_qs)};
    }
};
} // namespace

TEST_CASE("Reports against one person are counted in the order in which they were made")
{
    Reports reports;
    const RecordId second = reports.report(Day(2026, 10, 12));
    const RecordId first = reports.report(Day(2026, 10, 5));
    CHECK(reports.of(first).number == 1);
    CHECK(reports.of(second).number == 2);
    CHECK(reports.of(second).rung(StepRung::Letter).is == Is::Asked);
    CHECK(reports.of(second).rung(StepRung::Police).is == Is::Waits);
}

TEST_CASE("Against nobody who is named nothing is counted, and a single report asks the ladder for nothing")
{
    Reports reports;
    const RecordId only = reports.report(Day(2026, 10, 5));
    CHECK(reports.of(only).number == 1);
    CHECK(reports.of(only).rung(StepRung::Verbal).is == Is::Silent);
    CHECK(reports.of(only).rung(StepRung::Police).is == Is::Waits);
    Incident unknown = reports.people.report(Day(2026, 10, 6), reports.alleged, reports.affected, "harassment");
    unknown.parties.front().person = {};
    unknown.parties.front().description = u"A tall man with a dog"_qs;
    CHECK(reports.of(reports.people.add(unknown).stamp.id).number == 0);
}

TEST_CASE("The letter of a second report stands on the due list once, as the ladder's")
{
    Reports reports;
    reports.report(Day(2026, 10, 5));
    CHECK(reports.lettersDue() == std::pair(0, 0));
    reports.report(Day(2026, 10, 12));
    CHECK(reports.lettersDue() == std::pair(0, 1));
}

TEST_CASE("Staff have no letter: Human Resources decides")
{
    Reports reports;
    reports.alleged = reports.people.person("Fulbrite", "staff");
    reports.report(Day(2026, 10, 5));
    const RecordId second = reports.report(Day(2026, 10, 12));
    CHECK(reports.of(second).rung(StepRung::Letter).is == Is::Passed);
    CHECK(reports.lettersDue() == std::pair(0, 0));
}

TEST_CASE("A letter that the ladder knows settles the step of every report, and a decision against a course does")
{
    Reports reports;
    reports.report(Day(2026, 10, 5));
    const RecordId second = reports.report(Day(2026, 10, 12));
    Letter letter = ConductOffice::letter(second, reports.alleged, Day(2026, 10, 14));
    reports.people.add(letter);
    CHECK(reports.of(second).rung(StepRung::Letter).is == Is::Done);
    CHECK(reports.of(second).rung(StepRung::LayMemberTold).is == Is::Asked);
    ConductCourse course;
    course.alleged = reports.alleged;
    course.decision = Code{reports.rejected()};
    course.decided = Day(2026, 10, 20);
    course.decidedBy = u"Ada Warden"_qs;
    course.why = u"Two quarrels about parking"_qs;
    reports.people.add(course);
    CHECK(reports.of(second).rung(StepRung::Letter).is == Is::Passed);
}
