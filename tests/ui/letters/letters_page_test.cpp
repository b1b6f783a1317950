// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/workspace/letter_desk.h"
#include "tests/support/ui_desk.h"
#include "ui/base/record_dialog.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/letters_page.h"
#include "ui/letters/template_dialog.h"
#include <QLineEdit>

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }

struct Register : Desk {
    Register()
    {
        Incident made;
        made.kind = Code{text("theft")};
        made.summary = text("A bicycle was taken");
        made.reported = Moment(Day(2026, 11, 1));
        made.occurred = made.reported;
        const Result<void> done = workspace->write(text("test"), [&](Write &write) -> Result<void> {
            const auto incident = write.add(made);
            if (!incident)
                return incident.error();
            const auto holder = write.load(kindOf<Incident>(), incident->stamp.id);
            const auto begun = beginLetter(*workspace, shipped("threat_call_pointer"), *holder, {});
            const auto added = begun ? write.add(begun->letter) : Result<Saved<Letter>>(begun.error());
            if (!added)
                return added.error();
            letter = *added;
            return {};
        });
        INFO((done ? QString() : done.error().text).toStdString());
        REQUIRE(done);
    }
    Saved<LetterTemplate> shipped(const char *code) const
    {
        const auto all = workspace->all<LetterTemplate>();
        for (const Saved<LetterTemplate> &each : *all)
            if (each.value.code == text(code))
                return each;
        FAIL("no template " << code);
        return {};
    }
    std::optional<Saved<Letter>> letter;
};
} // namespace

TEST_CASE("A draft opens where it is written, of an issued letter only the service is asked")
{
    Register desk;
    LettersPage page(desk.services(), {});
    page.resize(1300, 1000); // high enough for buttons with words
    page.show();
    page.openRecord(desk.letter->stamp.id);
    CHECK(buttonOf(page, text("Open the letter")));
    CHECK_FALSE(buttonOf(page, text("Served")));
    page.editRecord(desk.letter->stamp.id);
    CHECK(page.findChildren<LetterDialog *>().size() == 1);
    CHECK(page.findChildren<RecordDialog *>().isEmpty());
    delete page.findChild<LetterDialog *>();

    const auto ready = readyToIssue(*desk.workspace, *desk.letter);
    REQUIRE(ready);
    REQUIRE(issueLetter(*desk.workspace, *desk.letter, *ready, {}));
    page.openRecord(desk.letter->stamp.id);
    REQUIRE(buttonOf(page, text("Served")));
    buttonOf(page, text("Served"))->click();
    CHECK(page.findChildren<RecordDialog *>().size() == 1);
    CHECK(page.findChildren<LetterDialog *>().isEmpty());
}

TEST_CASE("From the register a letter is begun by the reference of its incident")
{
    Register desk;
    LettersPage page(desk.services(), {});
    page.show();
    desk.prompts.texts = {text("INC-0000/00-0000")};
    page.addRecord();
    CHECK(desk.prompts.told.size() == 1);
    CHECK(page.findChildren<LetterDialog *>().isEmpty());
    desk.prompts.texts = {desk.workspace->referenceOf(desk.letter->value.holder.value)};
    page.addRecord();
    CHECK(page.findChildren<LetterDialog *>().size() == 1);
}

TEST_CASE(
    "A template that the office copies is its own and known as a copy, which a letter asked for by the first finds")
{
    Register desk;
    RegisterPage page(letterTemplatesTab(desk.services(), {}), desk.services());
    page.resize(1300, 1000);
    page.show();
    const Saved<LetterTemplate> first = desk.shipped("harassment");
    page.openRecord(first.stamp.id);
    REQUIRE(buttonOf(page, text("Copy")));
    buttonOf(page, text("Copy"))->click();
    auto *dialog = page.findChild<TemplateDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->titleLine().text() == text("Copy of Harassment letter"));
    CHECK(dialog->problems().isEmpty());
    dialog->save();
    const Saved<LetterTemplate> copy = desk.shipped("harassment~2");
    CHECK(copy.value.body == first.value.body);
    CHECK(copy.value.shipped.isEmpty());
    CHECK_FALSE(copy.value.verified);

    LetterTemplate retired = first.value;
    retired.retired = true;
    REQUIRE(desk.workspace->write(text("test"), [&](Write &write) -> Result<void> {
        const auto done = write.change(first, retired);
        return done ? Result<void>() : Result<void>(done.error());
    }));
    const auto holder = desk.workspace->load(kindOf<Incident>(), desk.letter->value.holder.value);
    REQUIRE(holder);
    LetterDialog letter(*holder, text("harassment"), desk.services());
    CHECK(letter.letter().templateCode == text("harassment~2"));
}
