// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/conduct_office.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_desk.h"
#include "ui/base/record_table.h"
#include "ui/base/record_view.h"
#include "ui/sanctions/sanctions_page.h"
#include <QLabel>

namespace {
struct Shown {
    Desk desk;
    ConductOffice office{*desk.workspace};
    Id<Person> quill = office.person("Quill", "patient");
    Id<Person> khan = office.person("Khan", "staff");
    std::unique_ptr<SanctionsPage> page;

    Saved<Sanction> letter(Day issued, Day review)
    {
        Sanction sanction;
        sanction.type = Code{QStringLiteral("warning_letter")};
        sanction.person = quill;
        sanction.why = QStringLiteral("Shouted at reception");
        sanction.informationCollected = sanction.replyOffered = true;
        sanction.appealTold = false;
        sanction.appealWhyNot = QStringLiteral("The letter says it");
        sanction.patient = false;
        sanction.decidedBy = khan;
        sanction.decided = sanction.issued = issued;
        sanction.review = review;
        return office.add(sanction);
    }
    void open()
    {
        page = std::make_unique<SanctionsPage>(desk.services(), PrintRecord());
        page->resize(1400, 900);
        page->show();
    }
};
} // namespace

TEST_CASE("Sanctions are shown by the state that follows from their days")
{
    Shown shown;
    const Saved<Sanction> running = shown.letter(Day(2026, 10, 1), Day(2027, 4, 1));
    const Saved<Sanction> due = shown.letter(Day(2026, 4, 1), Day(2026, 11, 2));
    shown.open();
    CHECK(shown.page->waiting() == 1);
    CHECK(shown.page->table().rows().count() == 2);
    shown.page->filterStates(std::vector{SanctionState::DueForReview});
    REQUIRE(shown.page->table().rows().count() == 1);
    CHECK(shown.page->table().rows().idAt(0) == due.stamp.id);
    // one that comes meanwhile is shown as well
    shown.letter(Day(2026, 4, 2), Day(2026, 10, 2));
    CHECK(shown.page->table().rows().count() == 2);
    shown.page->filterStates(std::vector{SanctionState::Expired});
    CHECK(shown.page->table().rows().count() == 0);
    shown.page->filterStates({});
    CHECK(shown.page->table().rows().count() == 3);
    CHECK(running.stamp.id != 0);
}

TEST_CASE("Beside a sanction stands what the guidance asks and how it was answered")
{
    Shown shown;
    const Saved<Sanction> letter = shown.letter(Day(2026, 10, 1), Day(2027, 4, 1));
    shown.open();
    REQUIRE(shown.page->openRecord(letter.stamp.id));
    QString words;
    for (const QLabel *label : shown.page->view().findChildren<QLabel *>())
        words += label->text() + u'\n';
    CHECK(words.contains(QStringLiteral("Asked before it is issued")));
    CHECK(words.contains(QStringLiteral("Is the person told how to appeal? Overruled: The letter says it")));
    CHECK(checks::all(*shown.page).join(u'\n').toStdString().empty());
}
