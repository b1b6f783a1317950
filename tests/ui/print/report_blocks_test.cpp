// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_blocks.h"
#include "ui/print/sheet.h"
#include <catch2/catch.hpp>

namespace {
using As = RichBlock::As;

/// How high two lines of a letter stand, the second after the first.
double heightOf(As first, As second)
{
    report::Section section;
    for (const As as : {first, second})
        section.blocks.emplace_back(report::RichParagraph{{as, {RichRun{QStringLiteral("A line")}}}, 1});
    Report letter;
    letter.isLetter = true;
    letter.sections = {section};
    paper::Sheet sheet = paper::Sheet::endless(letter);
    paper::ReportBlocks(letter, sheet, [] { return true; }).paint({});
    return sheet.y();
}
} // namespace

TEST_CASE("What follows a list in a letter stands as far below it as below a paragraph, and items stand closer")
{
    const As item = GENERATE(As::Bullet, As::Number);
    CHECK(heightOf(item, As::Paragraph) == Approx(heightOf(As::Paragraph, As::Paragraph)));
    CHECK(heightOf(item, item) < heightOf(item, As::Paragraph));
}
