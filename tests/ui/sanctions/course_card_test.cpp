// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/conduct_office.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_desk.h"
#include "ui/base/card.h"
#include "ui/base/tag.h"
#include "ui/sanctions/course_card.h"
#include <QLabel>
#include <algorithm>

TEST_CASE("A person's record leads to the course of conduct they are alleged in from the second occasion on")
{
    Desk desk;
    ConductOffice office(*desk.workspace);
    const Id<Person> quill = office.person("Quill", "patient");
    const Id<Person> khan = office.person("Khan", "staff");
    std::vector<RecordId> opened;
    const auto card = [&](Id<Person> person) {
        return std::unique_ptr<Card>(courseCard(desk.services(), person, [&](RecordId id) { opened.push_back(id); }));
    };
    office.add(office.report(Day(2026, 3, 2), quill, khan));
    CHECK_FALSE(card(quill));
    Person again;
    again.lastName = QStringLiteral("Quill");
    again.sameAs = quill;
    const Id<Person> same = office.add(again).id(); // the entry that was merged leads there as well
    office.add(office.report(Day(2026, 5, 4), same, khan));
    CHECK_FALSE(card(khan));
    for (const Id<Person> person : {quill, same}) {
        const auto shown = card(person);
        REQUIRE(shown);
        shown->show();
        QPushButton *open = buttonOf(*shown, QStringLiteral("Open the course"));
        REQUIRE(open);
        open->setFocus();
        QTest::keyClick(open, Qt::Key_Space);
        REQUIRE(!opened.empty());
        CHECK(opened.back() == quill.value);
        CHECK(checks::all(*shown).join(u'\n').toStdString().empty());
    }
    CHECK(opened.size() == 2);
}

TEST_CASE("Beside somebody who works here stands that their conduct goes to Human Resources")
{
    Desk desk;
    ConductOffice office(*desk.workspace);
    const Id<Person> moss = office.person("Moss", "staff");
    const Id<Person> khan = office.person("Khan", "staff");
    for (const Day day : {Day(2026, 3, 2), Day(2026, 5, 4)})
        office.add(office.report(day, moss, khan));
    const std::unique_ptr<Card> card(courseCard(desk.services(), moss, [](RecordId) {}));
    REQUIRE(card);
    const auto labels = card->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [](const QLabel *label) { return label->text().contains(QStringLiteral("Occasions: 2")); }));
    const auto tags = card->findChildren<Tag *>();
    CHECK(std::any_of(tags.begin(), tags.end(),
                      [](const Tag *tag) { return tag->tag().word == QStringLiteral("Human Resources"); }));
}
