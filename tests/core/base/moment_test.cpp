// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"
#include <QDateTime>
#include <catch2/catch.hpp>

TEST_CASE("a moment keeps the precision it was given with")
{
    CHECK(Moment::fromText(QStringLiteral("2026-03")).precision() == Moment::Precision::Month);
    CHECK(Moment::fromText(QStringLiteral("2026-03-14~")).precision() == Moment::Precision::Day);
    CHECK(Moment::fromText(QStringLiteral("2026-03-14T14:30")).time() == QTime(14, 30));
    CHECK(show(Moment::fromText(QStringLiteral("2026-03-14T14:30~"))) == QStringLiteral("about 14 March 2026, 14:30"));
}

TEST_CASE("a moment that names no real day is not known")
{
    const char *text = GENERATE("2026-13", "2026-02-30", "2026-03-14T25:00", "2026-03-14T24:00", "2026-03-14T9:005",
                                "2026-03-14T14-30", "2026-03-14 14:30", "2026x03", "yesterday", "~");
    CHECK_FALSE(Moment::fromText(QString::fromUtf8(text)).isKnown());
}

TEST_CASE("about can be said and taken back")
{
    const Moment exact(Day(2026, 3, 14), QTime(9, 5));
    CHECK(exact.about().isAbout());
    CHECK(exact.about().about(false) == exact);
    CHECK_FALSE(Moment().about().isKnown());
}
