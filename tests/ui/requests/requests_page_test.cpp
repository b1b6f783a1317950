// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/attach.h"
#include "core/reports/report.h"
#include "tests/support/ui_larkshire.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/editors/workspace_links.h"
#include "ui/base/print_record.h"
#include "ui/base/privacy_key.h"
#include "ui/base/record_dialog.h"
#include "ui/base/record_view.h"
#include "ui/requests/requests_page.h"
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <catch2/catch.hpp>

namespace {
/// A subject access request, shown.
struct Shown {
    Shown()
    {
        const Id<Person> asha = office.add(Person{.firstName = u"Asha"_qs, .lastName = u"Khan"_qs}).id();
        InformationRequest asked;
        for (const ChoiceName &item : office.workspace().names().choices(u"request-type"_qs))
            if (item.traits.contains(u"one-person"_qs))
                asked.type = Code{item.code};
        asked.received = Day(2026, 10, 30);
        asked.asker = u"Asha Khan"_qs;
        asked.subject = asha;
        asked.asked = u"Everything"_qs;
        request = office.add(asked).id();
        page.resize(1200, 900);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        REQUIRE(page.openRecord(request.value));
    }
    void press(const QString &text)
    {
        for (QPushButton *button : page.view().findChildren<QPushButton *>())
            if (button->text() == text && button->isVisible()) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
                return;
            }
        FAIL("no button " << text.toStdString());
    }
    AttachedFile addAnswer()
    {
        const AttachedFile file = attachedFile(u"answer.pdf"_qs, u"application/pdf"_qs, "the answer");
        const auto hung = office.workspace().write(u"test"_qs, [&](Write &write) -> Result<void> {
            const auto added = attach(write, request.value, file);
            return added ? Result<void>() : Result<void>(added.error());
        });
        REQUIRE(hung.ok());
        return file;
    }
    InformationRequest stored() { return office.workspace().load(request)->value; }

    Larkshire office;
    ScriptedPrompts prompts;
    PrivacyKey privacy;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_qs), QSettings::IniFormat};
    WorkspaceLinks links{office.workspace(), privacy};
    RequestsPage page{{office.workspace(), prompts, privacy, settings, links}, PrintRecord{}};
    Id<InformationRequest> request;
};
} // namespace

TEST_CASE("The person of a request is looked for beside the window, and what was found is added once")
{
    Shown shown;
    shown.press(u"Find the person"_qs);
    REQUIRE(QTest::qWaitFor([&] { return !shown.prompts.told.empty(); }, 20000));
    CHECK(shown.stored().found.size() == 1); // the entry itself
    CHECK(shown.prompts.told.back().text.startsWith(u"Places that name the person: 1"_qs));
    shown.press(u"Find the person"_qs);
    REQUIRE(QTest::qWaitFor([&] { return shown.prompts.told.size() == 2; }, 20000));
    CHECK(shown.stored().found.size() == 1);
}

TEST_CASE("A place that was listed without words is not listed a second time with them")
{
    Shown shown;
    shown.press(u"Find the person"_qs);
    REQUIRE(QTest::qWaitFor([&] { return !shown.prompts.told.empty(); }, 20000));
    const auto was = shown.office.workspace().load(shown.request);
    REQUIRE(was.ok());
    InformationRequest older = was->value;
    REQUIRE(older.found.size() == 1);
    older.found.front().excerpt.clear();
    REQUIRE(shown.office.workspace()
                .write(u"test"_qs,
                       [&](Write &write) -> Result<void> {
                           const auto changed = write.change(*was, older);
                           return changed ? Result<void>() : Result<void>(changed.error());
                       })
                .ok());
    shown.press(u"Find the person"_qs);
    REQUIRE(QTest::qWaitFor([&] { return shown.prompts.told.size() == 2; }, 20000));
    CHECK(shown.stored().found.size() == 1);
}

TEST_CASE("What was sent is kept with its digest, its day and the outcome that was asked for")
{
    Shown shown;
    const AttachedFile file = shown.addAnswer();
    shown.press(u"Answer sent …"_qs); // Escape: not yet
    CHECK_FALSE(shown.stored().answered.isKnown());
    shown.prompts.answers = {0};
    shown.press(u"Answer sent …"_qs);
    CHECK(shown.stored().answered == Day(2026, 11, 2));
    CHECK(shown.stored().outcome.isKnown());
    CHECK(shown.stored().sent.contains(file.digest));
    CHECK(shown.stored().sent.startsWith(u"answer.pdf, 10 bytes"_qs));
}

TEST_CASE("Of an answer put in by hand what was sent can still be kept, with its day as it was put in")
{
    Shown shown;
    const auto was = shown.office.workspace().load(shown.request);
    REQUIRE(was.ok());
    InformationRequest answered = was->value;
    answered.answered = Day(2026, 10, 31);
    answered.outcome = Code{u"sent_in_full"_qs};
    REQUIRE(shown.office.workspace()
                .write(u"test"_qs,
                       [&](Write &write) -> Result<void> {
                           const auto changed = write.change(*was, answered);
                           return changed ? Result<void>() : Result<void>(changed.error());
                       })
                .ok());
    shown.press(u"Answer sent …"_qs);
    CHECK(shown.prompts.titles.back() == u"Nothing was added that was sent"_qs);
    const AttachedFile file = shown.addAnswer();
    shown.press(u"Answer sent …"_qs);
    CHECK(shown.stored().sent.contains(file.digest));
    CHECK(shown.stored().answered == Day(2026, 10, 31));
}

TEST_CASE("An answer in part asks what was withheld, and is not saved without it")
{
    Shown shown;
    shown.prompts.answers = {1};
    shown.press(u"Answer sent …"_qs);
    CHECK(shown.prompts.titles.back() == u"What was withheld, and why?"_qs);
    CHECK_FALSE(shown.stored().answered.isKnown());
    shown.prompts.answers = {1};
    shown.prompts.texts = {u"The names of two colleagues: section 40"_qs};
    shown.press(u"Answer sent …"_qs);
    CHECK(shown.stored().withheld == u"The names of two colleagues: section 40"_qs);
    CHECK(shown.stored().outcome.text == u"sent_in_part"_qs);
}

TEST_CASE("An answer is not recorded while a place in which the person was found has no decision")
{
    Shown shown;
    shown.press(u"Find the person"_qs);
    REQUIRE(QTest::qWaitFor([&] { return !shown.prompts.told.empty(); }, 20000));
    shown.prompts.answers = {0};
    shown.press(u"Answer sent …"_qs);
    CHECK(shown.prompts.asked.back().title == u"Decide on each place first"_qs);
    CHECK_FALSE(shown.stored().answered.isKnown());
}

TEST_CASE("The report on a request opens as it prints")
{
    Shown shown;
    shown.press(u"What is held …"_qs);
    const auto *paper = shown.page.findChild<RecordPaper *>();
    REQUIRE(paper);
    CHECK(paper->report().title.contains(u"Subject access"_qs));
}

TEST_CASE("The form of a request says of each place what becomes of it")
{
    Shown shown;
    InformationRequest asked = shown.stored();
    asked.found = {{.record = u"INC-2026/27-0042"_qs,
                    .place = u"Incident, what happened"_qs,
                    .excerpt = u"… Asha Khan was shouted at by the window …"_qs,
                    .decision = Code{u"redact"_qs},
                    .ground = u"names somebody else"_qs}};
    RecordDialog dialog(AnyRecord::of(asked),
                        {shown.office.workspace(), shown.prompts, shown.privacy, shown.settings, shown.links});
    QStringList words;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        words << label->text();
    CHECK(words.contains(u"1. INC-2026/27-0042 · Incident, what happened · Redact"_qs));
}
