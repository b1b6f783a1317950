// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/letter_report.h"
#include "core/reports/report_html.h"
#include "core/reports/report_json.h"
#include "tests/support/letter_scene.h"
#include <QFile>
#include <catch2/catch.hpp>

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }
const Day kToday(2026, 11, 9);

Report reportOf(const LetterScene &scene, const Letter &letter)
{
    const auto report = letterReport(letter, text("LET-2026/27-0007"), scene.office, kToday, scene.names);
    REQUIRE(report);
    return *report;
}
} // namespace

// The golden letters: WARDKEEP_UPDATE_GOLDEN=1 writes them anew, git shows what changed.
TEST_CASE("each shipped letter about one literal incident reads as agreed, to the last word")
{
    const LetterScene scene;
    for (const LetterTemplate &from : LetterScene::allShipped()) {
        INFO(from.code.toStdString());
        const QString made = letterWords(reportOf(scene, scene.letter(from)));
        QFile golden(QStringLiteral(WARDKEEP_SOURCE_DIR "/tests/data/letters/%1.txt").arg(from.code));
        if (qEnvironmentVariableIsSet("WARDKEEP_UPDATE_GOLDEN")) {
            REQUIRE(golden.open(QIODevice::WriteOnly));
            golden.write(made.toUtf8());
            golden.close();
        }
        REQUIRE(golden.open(QIODevice::ReadOnly));
        CHECK(made.toStdString() == golden.readAll().toStdString());
    }
}

TEST_CASE("A letter has its head, its subject and its text, and says while it is a draft")
{
    const LetterScene scene;
    Letter letter = scene.letter(LetterScene::shipped("first_warning"));
    const Report draft = reportOf(scene, letter);
    CHECK(draft.isLetter);
    CHECK(draft.headerRight == text("Draft, not issued"));
    const auto *head = std::get_if<report::Letterhead>(&draft.cover.front());
    REQUIRE(head);
    CHECK(head->from.front() == text("Larkshire Integrated Care Board"));
    CHECK(head->addressee ==
          QStringList{text("Dolores Quill"), text("27 Ferry Street"), text("Larkford"), text("LK2 7AA")});
    CHECK(show(head->facts.back().value) == text("9 November 2026"));
    letter.issued = Moment(Day(2026, 11, 4), QTime(9, 0));
    const Report sent = reportOf(scene, letter);
    CHECK(sent.headerRight.isEmpty());
    CHECK(show(std::get<report::Letterhead>(sent.cover.front()).facts.back().value) == text("4 November 2026"));
}

TEST_CASE("A letter survives being kept as text, and its HTML holds its words")
{
    const LetterScene scene;
    Letter own = scene.letter(LetterScene::shipped("riddor"));
    own.body += text("<ol><li>First</li><li>Second</li></ol><p>End</p><p>Signed</p>");
    const Report letter = reportOf(scene, own);
    const auto again = reportFromJson(reportToJson(letter));
    REQUIRE(again);
    CHECK(letterWords(*again) == letterWords(letter));
    const auto page = html(letter, {});
    REQUIRE(page);
    CHECK(page->contains(text("<ol start=\"2\"><li>Second")));
    CHECK(page->contains(text("<b>Person injured</b>")));
}
