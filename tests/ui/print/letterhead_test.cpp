// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/letter_report.h"
#include "tests/support/letter_scene.h"
#include "ui/print/letterhead.h"
#include "ui/print/odt_content.h"
#include "ui/print/paper.h"
#include "ui/print/report_painter.h"
#include <catch2/catch.hpp>

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }

Report letterFrom(const char *code)
{
    const LetterScene scene;
    const auto report = letterReport(scene.letter(LetterScene::shipped(code)), text("LET-2026/27-0007"), scene.office,
                                     Day(2026, 11, 9), scene.names);
    REQUIRE(report);
    return *report;
}
} // namespace

TEST_CASE("The address stands where the window of an envelope shows it, and a long one makes room")
{
    const double width = paper::mm(170);
    report::Letterhead head{{text("A body"), text("Its address")}, {text("Somebody"), text("A street")}, {}};
    const double usual = paper::LetterheadLines(head, width).height();
    CHECK(usual >= paper::mm(60));
    for (int i = 0; i < 20; ++i)
        head.addressee << text("Another line");
    CHECK(paper::LetterheadLines(head, width).height() > usual);
}

TEST_CASE("Letters come to a page or two, and their signature never stands alone")
{
    const auto [code, pages] = GENERATE(table<const char *, int>(
        {{"threat_call_pointer", 1}, {"property_receipt", 1}, {"first_warning", 2}, {"harassment", 2}}));
    const auto layout = paper::layOut(letterFrom(code));
    REQUIRE(layout);
    INFO(code);
    CHECK(layout->pages <= pages);
}

TEST_CASE("The OpenDocument of a letter has its words in their hands, its lists and its addressee")
{
    const auto content = paper::odtContent(letterFrom("first_warning"), {});
    REQUIRE(content);
    const QByteArray &xml = content->xml;
    CHECK(xml.contains("Dolores Quill<text:line-break/>27 Ferry Street"));
    CHECK(xml.contains("<text:span text:style-name=\"Strong_20_Emphasis\">What happened</text:span>"));
    CHECK(xml.contains("<text:list text:style-name=\"Bullets\">"));
    CHECK_FALSE(xml.contains("text:style-name=\"Title\""));
}
