// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/eml.h"
#include "core/workspace/record_attachments.h"
#include "tests/support/fill_in_letter.h"
#include "tests/support/letter_scene.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_desk.h"
#include "ui/base/editors/field_editor.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/rich_edit.h"
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTextEdit>

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }

/// A desk with the literal incident and its people.
struct LetterDesk : Desk {
    LetterDesk()
    {
        LetterScene scene;
        std::map<RecordId, Id<Person>> ids;
        const Result<void> done = workspace->write(text("test"), [&](Write &write) -> Result<void> {
            for (const auto &[id, person] : scene.people) {
                const auto added = write.add(person);
                if (!added)
                    return added.error();
                ids[id] = added->id();
            }
            for (Party &party : scene.incident.parties)
                party.person = ids[party.person.value];
            scene.incident.reporter = ids[scene.incident.reporter.value];
            const auto added = write.add(scene.incident);
            if (!added)
                return added.error();
            incident = added->stamp.id;
            return {};
        });
        REQUIRE(done);
        second = ids[LetterScene::kSecondAffected.value];
    }
    AnySaved holder() const { return *workspace->load(kindOf<Incident>(), incident); }
    std::vector<Saved<Letter>> letters() const { return *workspace->all<Letter>(); }

    RecordId incident = 0;
    Id<Person> second;
};

bool labelled(const LetterDialog &dialog, const QString &words)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->text() == words && label->isVisible(); });
}

void type(LetterDialog &dialog, const QString &words)
{
    auto *edit = dialog.body().findChild<QTextEdit *>();
    edit->moveCursor(QTextCursor::End);
    edit->insertPlainText(words);
}
} // namespace

TEST_CASE("A letter is chosen, filled by the record, typed in, issued and kept with its pages")
{
    LetterDesk desk;
    QPointer<LetterDialog> dialog = new LetterDialog(desk.holder(), text("first_warning"), desk.services());
    dialog->show();
    CHECK(dialog->letter().addressee.startsWith(text("Dolores Quill")));
    CHECK(plainText(dialog->body().text()).startsWith(text("Dear Dolores Quill")));
    dialog->issue();
    REQUIRE(desk.prompts.told.size() == 1);
    CHECK(desk.prompts.told.front().text.contains(text("What is asked from now on")));
    CHECK_FALSE(isIssued(desk.letters().front().value));
    fillInLetter(*dialog);
    type(*dialog, text(" In haste."));
    desk.prompts.answers = {0};
    dialog->issue();
    REQUIRE(desk.letters().size() == 1);
    const Saved<Letter> sent = desk.letters().front();
    CHECK(isIssued(sent.value));
    CHECK(sent.value.body.contains(text("In haste.")));
    CHECK(sent.value.digest == letterDigest(sent.value));
    const auto pages = handOut(*desk.workspace, sent.value.document);
    REQUIRE(pages);
    CHECK(pages->startsWith("%PDF"));
    CHECK(buttonOf(*dialog, text("Issue")) == nullptr);
    CHECK(dialog->body().findChild<QTextEdit *>()->isReadOnly());
    delete dialog;
}

TEST_CASE("Somebody who thinks better of it issues nothing, and the draft is there")
{
    LetterDesk desk;
    QPointer<LetterDialog> dialog = new LetterDialog(desk.holder(), text("first_warning"), desk.services());
    desk.prompts.answers = {1};
    fillInLetter(*dialog);
    type(*dialog, text(" Signed: ________"));
    dialog->issue();
    REQUIRE(desk.letters().size() == 1);
    CHECK_FALSE(isIssued(desk.letters().front().value));
    CHECK(desk.prompts.asked.back().detail.contains(text("Left as a line for the pen:")));
    CHECK(desk.prompts.asked.back().detail.contains(text("Signed.")));
    CHECK(desk.prompts.asked.back().enter == 1); // Enter goes back to the text
    delete dialog;
}

TEST_CASE("A letter in which somebody else was named is not issued, and the dialog says what stands in the way")
{
    LetterDesk desk;
    QPointer<LetterDialog> dialog = new LetterDialog(desk.holder(), text("first_warning"), desk.services());
    type(*dialog, text(" Asha Khan was hurt."));
    dialog->issue();
    CHECK(desk.prompts.asked.empty());
    REQUIRE(desk.prompts.told.size() == 1);
    CHECK(desk.prompts.told.front().text.contains(text("Asha Khan")));
    CHECK_FALSE(isIssued(desk.letters().front().value));
    delete dialog;
}

TEST_CASE("A letter asks only for what it says, and keeps nothing else")
{
    LetterDesk desk;
    QPointer<LetterDialog> dialog = new LetterDialog(desk.holder(), text("first_warning"), desk.services());
    dialog->show();
    CHECK(dialog->letter().behaviour.startsWith(text("We had a report of physical assault")));
    CHECK(labelled(*dialog, text("Review")));
    QStringList offered;
    for (const QLineEdit *line : dialog->findChildren<QLineEdit *>())
        offered << line->placeholderText();
    CHECK(offered.contains(text("Such as ") + show(Day(desk.workspace->today().date.addMonths(6)))));
    dialog->chooseTemplate(text("feedback"));
    CHECK(dialog->letter().behaviour.isEmpty());
    CHECK_FALSE(labelled(*dialog, text("Review")));
    CHECK(labelled(*dialog, text("What was done")));
    delete dialog;
}

TEST_CASE("The text follows template and recipient until somebody types in it")
{
    LetterDesk desk;
    QPointer<LetterDialog> dialog = new LetterDialog(desk.holder(), text("consent_disclosure"), desk.services());
    CHECK(dialog->letter().addressee.startsWith(text("Asha Khan")));
    dialog->chooseRecipient(desk.second);
    CHECK(dialog->letter().addressee.startsWith(text("Owen Farrow")));
    CHECK(plainText(dialog->body().text()).contains(text("Owen Farrow")));
    dialog->chooseTemplate(text("police_information"));
    CHECK(dialog->letter().recipient.isNull());
    CHECK(plainText(dialog->body().text()).contains(text("Bernard Marsh")));
    delete dialog;
}

TEST_CASE("A letter begun and not saved is kept as a draft, and goes on as it stood")
{
    LetterDesk desk;
    QPointer<LetterDialog> dialog = new LetterDialog(desk.holder(), text("first_warning"), desk.services());
    type(*dialog, text(" Half a sentence"));
    dialog->reject();
    delete dialog;
    const auto kept = drafts(desk.workspace->database(), desk.workspace->actor().name);
    REQUIRE(kept);
    REQUIRE(kept->size() == 1);
    QPointer<LetterDialog> again = new LetterDialog(desk.holder(), QString(), desk.services());
    again->continueDraft(kept->front());
    CHECK(plainText(again->body().text()).endsWith(text("Half a sentence")));
    CHECK(again->letter().templateCode == text("first_warning"));
    CHECK(again->save());
    CHECK(drafts(desk.workspace->database(), desk.workspace->actor().name)->empty());
    delete again;
}

TEST_CASE("An issued letter is saved as PDF and ODT, and e-mailed with the pages that were kept")
{
    LetterDesk desk;
    QPointer<LetterDialog> dialog = new LetterDialog(desk.holder(), text("first_warning"), desk.services());
    bool opened = false;
    dialog->openWith([&opened](const QString &) { return opened = true; });
    dialog->show();
    REQUIRE(buttonOf(*dialog, text("E-mail")));
    CHECK_FALSE(buttonOf(*dialog, text("E-mail"))->isEnabled());
    fillInLetter(*dialog);
    desk.prompts.answers = {0};
    dialog->issue();
    for (const char *suffix : {"PDF", "ODT", "E-mail"}) {
        const QString path = desk.folder.filePath(text(suffix));
        desk.prompts.texts = {path};
        buttonOf(*dialog, text(suffix))->click();
        INFO(suffix);
        CHECK(QFile(path).size() > 1000);
    }
    CHECK(opened);
    QFile mail(desk.folder.filePath(text("E-mail")));
    REQUIRE(mail.open(QIODevice::ReadOnly));
    const QByteArray bytes = mail.readAll();
    CHECK(bytes.startsWith("X-Unsent: 1\r\nTo: d.quill@post.example\r\n"));
    const auto read = readEml(bytes);
    REQUIRE(read);
    REQUIRE(read->attachments.size() == 1);
    CHECK(read->attachments[0].bytes == *handOut(*desk.workspace, desk.letters().front().value.document));
    CHECK_FALSE(read->text.contains(text("receptionist")));
    delete dialog;
}

TEST_CASE("Everything in the letter dialog has a name and can be reached by Tab")
{
    LetterDesk desk;
    QPointer<LetterDialog> dialog = new LetterDialog(desk.holder(), text("first_warning"), desk.services());
    dialog->resize(1280, 900);
    dialog->show();
    CHECK(checks::unnamed(*dialog).join(u'\n').toStdString() == "");
    CHECK(checks::unlabelled(*dialog).join(u'\n').toStdString() == "");
    CHECK(checks::notReached(*dialog).join(u'\n').toStdString() == "");
    delete dialog;
}
