// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/read_moment.h"
#include <catch2/catch.hpp>

namespace {
// A Wednesday, so that the last Friday and the Monday after it lie behind.
const Day kToday(2026, 11, 4);

struct Typed {
    const char *text;
    const char *from;
    const char *to;
    const char *echo;
};
} // namespace

TEST_CASE("the answer to when did it happen is read as it is typed")
{
    const auto typed = GENERATE(values<Typed>({
        {"14 Mar 26 1430", "2026-03-14T14:30", "", "Saturday 14 March 14:30"},
        {"14 Mar 1430", "2026-03-14T14:30", "", "Saturday 14 March 14:30"},
        {"14 Mar 2025 1430", "2025-03-14T14:30", "", "Friday 14 March 2025 14:30"},
        {"1430 14/3/26", "2026-03-14T14:30", "", "Saturday 14 March 14:30"},
        {"14.3.2026 14.30", "2026-03-14T14:30", "", "Saturday 14 March 14:30"},
        {"yesterday 0930", "2026-11-03T09:30", "", "Tuesday 3 November 09:30"},
        {"Yesterday at 9.30 a.m.", "2026-11-03T09:30", "", "Tuesday 3 November 09:30"},
        {"about 3pm yesterday", "2026-11-03T15:00~", "", "About Tuesday 3 November 15:00"},
        {"yesterday, c. 3 pm", "2026-11-03T15:00~", "", "About Tuesday 3 November 15:00"},
        {"3pm-ish", "2026-11-04T15:00~", "", "About Wednesday 4 November 15:00"},
        {"3pm ish", "2026-11-04T15:00~", "", "About Wednesday 4 November 15:00"},
        {"~14/3", "2026-03-14~", "", "About Saturday 14 March, time not known"},
        {"14/3", "2026-03-14", "", "Saturday 14 March, time not known"},
        {"today", "2026-11-04", "", "Wednesday 4 November, time not known"},
        {"March 2026", "2026-03", "", "March 2026, day not known"},
        {"in March", "2026-03", "", "March 2026, day not known"},
        {"december", "2025-12", "", "December 2025, day not known"},
        {"1430", "2026-11-04T14:30", "", "Wednesday 4 November 14:30"},
        {"14.30", "2026-11-04T14:30", "", "Wednesday 4 November 14:30"},
        {"noon", "2026-11-04T12:00", "", "Wednesday 4 November 12:00"},
        {"fri 6pm", "2026-10-30T18:00", "", "Friday 30 October 18:00"},
        {"2026-03-14T14:30", "2026-03-14T14:30", "", "Saturday 14 March 14:30"},
    }));
    INFO(typed.text);
    const auto read = readMoment(QString::fromUtf8(typed.text), kToday);
    REQUIRE(read);
    CHECK(read->from.text().toStdString() == typed.from);
    CHECK(read->to.text().toStdString() == typed.to);
    CHECK(read->echo.toStdString() == typed.echo);
    CHECK_FALSE(read->notKnown);
}

TEST_CASE("a range is read in the ways people say one")
{
    const auto typed = GENERATE(values<Typed>({
        {"between fri 1800 and mon 0730", "2026-10-30T18:00", "2026-11-02T07:30",
         "Between Friday 30 October 18:00 and Monday 2 November 07:30"},
        {"fri 1800 to mon 0730", "2026-10-30T18:00", "2026-11-02T07:30",
         "Between Friday 30 October 18:00 and Monday 2 November 07:30"},
        {"fri 1800 - mon 0730", "2026-10-30T18:00", "2026-11-02T07:30",
         "Between Friday 30 October 18:00 and Monday 2 November 07:30"},
        {"fri 1800–mon 0730", "2026-10-30T18:00", "2026-11-02T07:30",
         "Between Friday 30 October 18:00 and Monday 2 November 07:30"},
        {"from fri 1800 until mon 0730", "2026-10-30T18:00", "2026-11-02T07:30",
         "Between Friday 30 October 18:00 and Monday 2 November 07:30"},
        {"fri 1800-mon 0730", "2026-10-30T18:00", "2026-11-02T07:30",
         "Between Friday 30 October 18:00 and Monday 2 November 07:30"},
        {"thu to tue", "2026-10-29", "2026-11-03", "Between Thursday 29 October and Tuesday 3 November"},
        {"wed 0900 to wed 1000", "2026-11-04T09:00", "2026-11-04T10:00",
         "Between Wednesday 4 November 09:00 and Wednesday 4 November 10:00"},
        {"yesterday 1400 to 1500", "2026-11-03T14:00", "2026-11-03T15:00",
         "Between Tuesday 3 November 14:00 and Tuesday 3 November 15:00"},
        {"yesterday between 2 and 3pm", "2026-11-03T14:00", "2026-11-03T15:00",
         "Between Tuesday 3 November 14:00 and Tuesday 3 November 15:00"},
        {"between 1400 and 1500 yesterday", "2026-11-03T14:00", "2026-11-03T15:00",
         "Between Tuesday 3 November 14:00 and Tuesday 3 November 15:00"},
        {"between 11 and 1pm", "2026-11-04T11:00", "2026-11-04T13:00",
         "Between Wednesday 4 November 11:00 and Wednesday 4 November 13:00"},
        {"2pm to 3", "2026-11-04T14:00", "2026-11-04T15:00",
         "Between Wednesday 4 November 14:00 and Wednesday 4 November 15:00"},
        {"fri 2200 to 0600", "2026-10-30T22:00", "2026-10-31T06:00",
         "Between Friday 30 October 22:00 and Saturday 31 October 06:00"},
        {"2200 to sat 0600", "2026-10-30T22:00", "2026-10-31T06:00",
         "Between Friday 30 October 22:00 and Saturday 31 October 06:00"},
        {"1800 to 0730", "2026-11-03T18:00", "2026-11-04T07:30",
         "Between Tuesday 3 November 18:00 and Wednesday 4 November 07:30"},
        {"1400-1530", "2026-11-04T14:00", "2026-11-04T15:30",
         "Between Wednesday 4 November 14:00 and Wednesday 4 November 15:30"},
        {"14:00-15:30", "2026-11-04T14:00", "2026-11-04T15:30",
         "Between Wednesday 4 November 14:00 and Wednesday 4 November 15:30"},
        {"14 to 16 March", "2026-03-14", "2026-03-16", "Between Saturday 14 March and Monday 16 March"},
        {"14-16 March 2025", "2025-03-14", "2025-03-16", "Between Friday 14 March 2025 and Sunday 16 March 2025"},
        {"28/12 to 2/1", "2025-12-28", "2026-01-02", "Between Sunday 28 December 2025 and Friday 2 January"},
        {"28/12/24 to 2/1", "2024-12-28", "2025-01-02",
         "Between Saturday 28 December 2024 and Thursday 2 January 2025"},
        {"14/3/26 1800 to mon 0730", "2026-03-14T18:00", "2026-03-16T07:30",
         "Between Saturday 14 March 18:00 and Monday 16 March 07:30"},
        {"fri 1800 to fri", "2026-10-30T18:00", "2026-10-30", "Between Friday 30 October 18:00 and Friday 30 October"},
        {"mon 2200 to 24:00", "2026-11-02T22:00", "2026-11-03T00:00",
         "Between Monday 2 November 22:00 and Tuesday 3 November 00:00"},
        {"between about 2pm and 3pm", "2026-11-04T14:00~", "2026-11-04T15:00",
         "Between about Wednesday 4 November 14:00 and Wednesday 4 November 15:00"},
        {"March to May 2026", "2026-03", "2026-05", "Between March 2026 and May 2026"},
        {"1430 to 1430", "2026-11-04T14:30", "", "Wednesday 4 November 14:30"},
    }));
    INFO(typed.text);
    const auto read = readMoment(QString::fromUtf8(typed.text), kToday);
    REQUIRE(read);
    CHECK(read->from.text().toStdString() == typed.from);
    CHECK(read->to.text().toStdString() == typed.to);
    CHECK(read->echo.toStdString() == typed.echo);
}

TEST_CASE("from a later Saturday the same Friday to Monday is still the weekend that is over")
{
    const auto read = readMoment(u"between fri 1800 and mon 0730", Day(2026, 11, 7));
    REQUIRE(read);
    CHECK(read->from.text() == QStringLiteral("2026-10-30T18:00"));
    CHECK(read->to.text() == QStringLiteral("2026-11-02T07:30"));
}

TEST_CASE("a range that ends before it starts is refused and both ends are said")
{
    const char *text = GENERATE("14/3/26 to 13/3/26", "today 1000 to yesterday 1000",
                                "yesterday 0900 to yesterday 0800", "between 14/3/26 1430 and 14/3/26 1429");
    INFO(text);
    const auto read = readMoment(QString::fromUtf8(text), kToday);
    REQUIRE_FALSE(read);
    CHECK(read.error().text.startsWith(QStringLiteral("It would end before it starts:")));
}

TEST_CASE("not known is an answer and blank is none")
{
    const char *text = GENERATE("?", "not known", "Not Known", "n/k", "don't know");
    const auto read = readMoment(QString::fromUtf8(text), kToday);
    REQUIRE(read);
    CHECK(read->notKnown);
    CHECK_FALSE(read->from.isKnown());
    CHECK(read->echo == QStringLiteral("Not known"));
    const auto blank = readMoment(u"  ", kToday);
    REQUIRE(blank);
    CHECK_FALSE(blank->notKnown);
    CHECK(blank->echo.isEmpty());
}

TEST_CASE("what cannot be read says what can be written")
{
    const auto [text, part] = GENERATE(table<const char *, const char *>({
        {"last week sometime", "was not understood"},
        {"14", "was not understood"},
        {"between 2 and 3", "which of the numbers"},
        {"between fri and", "was not understood"},
        {"to mon", "was not understood"},
        {"25:00", "ends at 23:59"},
        {"9:61 yesterday", "60 minutes"},
        {"31/2/26 1400", "has no day 31"},
        {"between 31/2/26 and 2/3/26", "has no day 31"},
        {"between 1400 and 25:00", "ends at 23:59"},
        {"1.23E+11", "shortened"},
        {"March 2026 1430", "no day"},
    }));
    INFO(text);
    const auto read = readMoment(QString::fromUtf8(text), kToday);
    REQUIRE_FALSE(read);
    INFO(read.error().text.toStdString());
    CHECK(read.error().text.contains(QString::fromUtf8(part)));
}
