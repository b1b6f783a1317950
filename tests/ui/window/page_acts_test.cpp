// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_acts.h"
#include "tests/support/conduct_office.h"
#include "tests/support/ui_desk.h"
#include "ui/base/step_acts.h"
#include "ui/sanctions/courses_model.h"
#include "ui/sanctions/courses_page.h"
#include <QTableView>
#include <QVBoxLayout>

namespace {
/// A window with the page of courses, in which a step asks for the course of an incident.
struct Asked : Desk {
    Asked() : page(new CoursesPage(services(), &window))
    {
        putPageActs(acts, services());
        (new QVBoxLayout(&window))->addWidget(page);
    }
    void ask(RecordId incident) { (*acts.find(u"act:course"_qs))({incident, {}, {}, u"Confirm"_qs, {}, {}}, page); }

    StepActs acts;
    ConductOffice people{*workspace};
    QWidget window;
    CoursesPage *page;
};
} // namespace

TEST_CASE("A step opens the course of the person alleged")
{
    Asked asked;
    const Id<Person> first = asked.people.person("Fulbright", "patient");
    const Id<Person> other = asked.people.person("Ashdown", "patient");
    const Id<Person> affected = asked.people.person("Quill", "staff");
    RecordId incident = 0;
    for (const Id<Person> alleged : {first, other})
        for (const int day : {5, 12})
            incident = asked.people.add(asked.people.report(Day(2026, 10, day), alleged, affected)).stamp.id;
    asked.ask(incident);
    CHECK(asked.prompts.told.empty());
    const FoundCourse *shown = asked.page->model().courseAt(asked.page->table().currentIndex().row());
    REQUIRE(shown);
    CHECK(shown->alleged == other.value);
}

TEST_CASE("A step says why there is no course to open")
{
    Asked asked;
    const Id<Person> alleged = asked.people.person("Fulbright", "patient");
    Incident report = asked.people.report(Day(2026, 10, 5), alleged, asked.people.person("Quill", "staff"));
    asked.ask(asked.people.add(report).stamp.id);
    REQUIRE(asked.prompts.told.size() == 1);
    CHECK(asked.prompts.told.back().text.contains(u"Nothing else that connects"_qs));
    report.parties.front().person = {};
    report.parties.front().description = u"A tall man with a dog"_qs;
    asked.ask(asked.people.add(report).stamp.id);
    REQUIRE(asked.prompts.told.size() == 2);
    CHECK(asked.prompts.told.back().text.contains(u"Nobody who is named"_qs));
}
