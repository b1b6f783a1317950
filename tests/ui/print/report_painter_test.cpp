// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_painter.h"
#include "tests/support/every_block.h"
#include <catch2/catch.hpp>

TEST_CASE("a report laid out twice comes to the same pages")
{
    const auto once = paper::layOut(everyBlock());
    const auto twice = paper::layOut(everyBlock());
    REQUIRE(once.ok());
    REQUIRE(twice.ok());
    CHECK(once->pages == twice->pages);
    CHECK(once->bookmarks == twice->bookmarks);
}
