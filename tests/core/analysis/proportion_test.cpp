// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/proportion.h"
#include <catch2/catch.hpp>
#include <tuple>

TEST_CASE("a proportion is counts under 20 and a percentage with its counts from 20 on")
{
    using Case = std::tuple<int, int, const char *>;
    const auto [part, whole, text] = GENERATE(
        Case{7, 10, "7 of 10"}, Case{0, 5, "0 of 5"}, Case{19, 19, "19 of 19"}, Case{0, 0, "–"},
        Case{14, 20, "70% (14 of 20)"}, Case{0, 20, "0% (0 of 20)"}, Case{20, 20, "100% (20 of 20)"},
        Case{1, 200, "under 1% (1 of 200)"}, Case{1, 100, "1% (1 of 100)"}, Case{199, 200, "over 99% (199 of 200)"},
        Case{99, 100, "99% (99 of 100)"}, Case{1, 40, "3% (1 of 40)"}, Case{11, 24, "46% (11 of 24)"});
    CHECK(proportion(part, whole) == QString::fromUtf8(text));
}

TEST_CASE("a difference carries its sign and is never a percentage")
{
    CHECK(difference(11, 8) == QStringLiteral("+3"));
    CHECK(difference(8, 10) == QStringLiteral("−2"));
    CHECK(difference(8, 8) == QStringLiteral("0"));
    CHECK(difference(3, 0) == QStringLiteral("+3"));
}

TEST_CASE("a difference in words says more, fewer or as many")
{
    CHECK(differenceInWords(11, 8) == QStringLiteral("3 more than"));
    CHECK(differenceInWords(8, 10) == QStringLiteral("2 fewer than"));
    CHECK(differenceInWords(8, 8) == QStringLiteral("as many as"));
}
