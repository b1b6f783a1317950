// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/typical_body.h"
#include "ui/print/report_painter.h"
#include "ui/print/report_pdf.h"
#include <QFileInfo>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {
int pageOf(const paper::Layout &layout, const char *section)
{
    for (const paper::Bookmark &bookmark : layout.bookmarks)
        if (bookmark.title.startsWith(QLatin1String(section)))
            return bookmark.page;
    FAIL("no section " << section);
    return 0;
}
} // namespace

TEST_CASE("the paper of a typical body is at most nine pages and four of appendix")
{
    TypicalBody body;
    body.fillWords();
    const Report report = body.paper();
    if (qEnvironmentVariableIsSet("WARDKEEP_KEEP_PDF"))
        REQUIRE(paper::writePdf(report, qEnvironmentVariable("WARDKEEP_KEEP_PDF")).ok());
    const auto layout = paper::layOut(report);
    REQUIRE(layout.ok());
    CHECK(pageOf(*layout, "1 ") == 2); // the cover is one page, the position another
    CHECK(pageOf(*layout, "2 ") == 3);
    CHECK(pageOf(*layout, "A ") <= 10);
    CHECK(layout->pages <= 13);
}
