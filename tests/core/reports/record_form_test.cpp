// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/record_form.h"
#include "core/reports/report_html.h"
#include "tests/support/letter_scene.h"
#include <catch2/catch.hpp>

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }

QString words(const Report &report)
{
    const auto page = html(report, {});
    REQUIRE(page);
    return *page;
}
} // namespace

TEST_CASE("The blank form asks for every field that a person fills, section by section")
{
    const LetterScene scene;
    const Kind &kind = kindOf<Incident>();
    const Report form = recordForm(kind, nullptr, scene.names, true);
    const QString page = words(form);
    for (const Section &section : kind.sections)
        for (const Field &field : section.fields)
            if (!field.is(Field::Hidden) && !field.is(Field::Derived)) {
                INFO(field.key);
                CHECK(page.contains(kind.shown(field.label).toHtmlEscaped()));
            }
    CHECK(page.contains(text("☐\u00a0yes")));
    CHECK_FALSE(page.contains(text("☒")));
    CHECK(page.contains(text("Person involved 2")));
}

TEST_CASE("The blank form asks of each thing its first section, and what it is told to ask too")
{
    const LetterScene scene;
    const Kind &kind = kindOf<Incident>();
    CHECK_FALSE(words(recordForm(kind, nullptr, scene.names, true)).contains(text("Prescription forms from")));
    const QString page = words(recordForm(
        kind, nullptr, scene.names, true, {},
        {text("property.value"), text("property.basis"), text("property.forms_from"), text("property.forms_to")}));
    for (const char *asked : {"Value is", "☐\u00a0Estimate", "Prescription forms from", "Prescription forms to"})
        CHECK(page.contains(text(asked)));
    CHECK_FALSE(page.contains(text("Losses register number")));
}

TEST_CASE("The filled form says what is known, ticks what was chosen and leaves room for the rest")
{
    const LetterScene scene;
    const AnySaved saved = scene.holder();
    const QString page = words(recordForm(kindOf<Incident>(), &saved, scene.names, true));
    CHECK(page.contains(text("INC-2026/27-0042")));
    CHECK(page.contains(text("A relative pushed a receptionist")));
    CHECK(page.contains(text("☒\u00a0Person\u00a0affected")));
    CHECK(page.contains(text("__________")));
}

TEST_CASE("What the LSMS alone reads stays out of the form of anybody else")
{
    const LetterScene scene;
    Stamp stamp;
    const AnySaved person{stamp, AnyRecord::of(scene.people.at(LetterScene::kAlleged.value))};
    CHECK(words(recordForm(kindOf<Person>(), &person, scene.names, true)).contains(text("27 Ferry Street")));
    const QString without = words(recordForm(kindOf<Person>(), &person, scene.names, false));
    CHECK_FALSE(without.contains(text("27 Ferry Street")));
    CHECK_FALSE(without.contains(text("30 December 1971")));
}
