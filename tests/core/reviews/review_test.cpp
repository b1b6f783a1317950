// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/review.h"
#include "tests/support/complaints.h"
#include <catch2/catch.hpp>

TEST_CASE("A review was made today or before, and the director hears of it then or later")
{
    const Day today(2026, 3, 14);
    Review review;
    review.what = QStringLiteral("Incidents of the winter");
    review.found = QStringLiteral("Three of five at the front desk");
    review.on = today;
    CHECK(complaints(review, today).isEmpty());
    review.toldDirector = today;
    CHECK(complaints(review, today).isEmpty());
    review.toldDirector = today.plus(-1);
    CHECK(complaints(review, today) == QStringList{QStringLiteral("told_director")});
    review.toldDirector = {};
    review.on = today.plus(1);
    CHECK(complaints(review, today) == QStringList{QStringLiteral("reviewed_on")});
}
