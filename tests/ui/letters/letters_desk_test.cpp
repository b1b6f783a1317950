// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/letter_desk.h"
#include "tests/support/conduct_office.h"
#include "tests/support/fill_in_letter.h"
#include "tests/support/ui_desk.h"
#include "ui/base/card.h"
#include "ui/base/form.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_view.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/letters_desk.h"
#include <QLabel>

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }

/// A sanction that waits for its letter, shown in a view with the letters of its record.
struct Shown {
    Shown()
    {
        Sanction waiting = ConductOffice::warning(quill, khan);
        waiting.issued = waiting.served = {};
        waiting.servedHow = {};
        waiting.conditions = text("Ring before you come.");
        waiting.incidents = {SanctionIncident{0, incident.id()}};
        sanction = office.add(waiting);
        window.resize(900, 1200);
        view = new RecordView(*desk.workspace, desk.privacy, &window);
        view->resize(900, 1200);
        (new LettersDesk(desk.services(), *view, &window))->addWriteButton();
        window.show();
    }
    void show(const Kind &kind, RecordId id) { view->showRecord(kind, id); }
    Sanction now() const { return desk.workspace->load(sanction->id())->value; }
    QString words() const
    {
        QStringList all;
        for (const QLabel *label : view->findChildren<QLabel *>())
            all << label->text();
        return all.join(u'\n');
    }

    Desk desk;
    ConductOffice office{*desk.workspace};
    Id<Person> quill = office.person("Quill", "patient");
    Id<Person> khan = office.person("Khan", "staff");
    Saved<Incident> incident = office.add(office.report(Day(2026, 5, 4), quill, khan));
    std::optional<Saved<Sanction>> sanction;
    QWidget window;
    RecordView *view;
};
} // namespace

TEST_CASE("From a sanction its letter is begun with what the record says, and issuing it is written there once")
{
    Shown shown;
    shown.show(kindOf<Sanction>(), shown.sanction->stamp.id);
    REQUIRE(buttonOf(shown.window, text("Write a letter")));
    buttonOf(shown.window, text("Write a letter"))->click();
    auto *dialog = shown.window.findChild<LetterDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->letter().templateCode == text("first_warning")); // a warning letter’s usual one
    CHECK(dialog->letter().recipient == shown.quill);
    CHECK(dialog->letter().conditions == text("Ring before you come."));
    CHECK(dialog->letter().review == Day(2026, 11, 8));
    CHECK(dialog->letter().body.contains(text("<li>Ring before you come.</li>")));
    const bool isWritten = GENERATE(true, false);
    fillInLetter(*dialog);
    shown.desk.prompts.answers = {0, isWritten ? 0 : 1};
    dialog->issue();
    REQUIRE(shown.desk.prompts.asked.size() == 2);
    CHECK(shown.desk.prompts.asked.back().title.contains(shown.sanction->stamp.reference));
    CHECK(shown.now().issued == (isWritten ? shown.desk.workspace->today() : Day()));
    const auto letters = lettersAbout(*shown.desk.workspace, kindOf<Sanction>(), shown.sanction->stamp.id);
    REQUIRE(letters->size() == 1);
    CHECK(isIssued(letters->front().value));
    delete dialog;
}

TEST_CASE("A sanction of which something is still to be asked has no letter issued")
{
    Shown shown;
    Sanction open = shown.now();
    open.replyOffered.reset();
    REQUIRE(shown.desk.workspace
                ->write(text("test"),
                        [&](Write &write) -> Result<void> {
                            const auto done = write.change(*shown.sanction, open);
                            return done ? Result<void>() : Result<void>(done.error());
                        })
                .ok());
    writeLetter(shown.desk.services(), shown.sanction->stamp.id, {}, &shown.window);
    auto *dialog = shown.window.findChild<LetterDialog *>();
    REQUIRE(dialog);
    dialog->issue();
    REQUIRE(shown.desk.prompts.told.size() == 1);
    CHECK(shown.desk.prompts.told.front().text.contains(text("Can the person reply?")));
    CHECK_FALSE(shown.now().issued.isKnown());
    delete dialog;
}

TEST_CASE("The card shows the letters of an incident and of a person, how each stands, and opens it")
{
    Shown shown;
    shown.show(kindOf<Incident>(), shown.incident.stamp.id);
    CHECK_FALSE(shown.words().contains(text("First warning letter")));
    Letter sent = ConductOffice::letter(shown.incident.stamp.id, shown.quill, Day(2026, 5, 8));
    const Saved<Letter> letter = shown.office.add(sent);
    const bool isOfIncident = GENERATE(true, false);
    const Kind &kind = isOfIncident ? kindOf<Incident>() : kindOf<Person>();
    const RecordId record = isOfIncident ? shown.incident.stamp.id : shown.quill.value;
    shown.show(kind, record);
    CHECK(shown.words().contains(text("First warning letter, ") + letter.stamp.reference));
    CHECK(shown.words().contains(text("To Dolores Quill, issued 8 May 2026")));
    shown.desk.privacy.turn(true);
    shown.show(kind, record);
    CHECK_FALSE(shown.words().contains(text("Dolores Quill, issued")));
    buttonOf(shown.window, text("Open"))->click();
    CHECK(shown.window.findChildren<LetterDialog *>().size() == 1);
    delete shown.window.findChild<LetterDialog *>();
    buttonOf(shown.window, text("Served"))->click();
    CHECK(shown.window.findChildren<RecordDialog *>().size() == 1);
    delete shown.window.findChild<RecordDialog *>();
}

TEST_CASE("How a letter was served is offered to its sanction as well")
{
    Shown shown;
    Letter sent = ConductOffice::letter(shown.sanction->stamp.id, shown.quill, Day(2026, 5, 8));
    sent.served = Day(2026, 5, 9);
    sent.servedHow = Code{text("by_hand")};
    const Saved<Letter> letter = shown.office.add(sent);
    shown.desk.prompts.answers = {0};
    tellSanction(shown.desk.services(), letter.stamp.id, &shown.window);
    REQUIRE(shown.desk.prompts.asked.size() == 1);
    CHECK(shown.now().issued == Day(2026, 5, 8));
    CHECK(shown.now().served == Day(2026, 5, 9));
    CHECK(shown.now().servedHow == Code{text("hand")});
    tellSanction(shown.desk.services(), letter.stamp.id, &shown.window); // nothing is new
    CHECK(shown.desk.prompts.asked.size() == 1);
    CHECK(shown.desk.prompts.told.empty());
}
