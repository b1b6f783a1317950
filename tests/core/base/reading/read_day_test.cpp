// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/filler_day.h"
#include "core/base/reading/read_day.h"
#include <catch2/catch.hpp>

namespace {
// A Saturday.
const Day kToday(2026, 11, 21);

struct Said {
    const char *text;
    const char *iso;
};

std::string isoOf(const char *text, Lean lean = Lean::Past)
{
    const auto day = readDay(QString::fromUtf8(text), kToday, nullptr, lean);
    return day ? day->iso().toStdString() : "refused: " + day.error().text.toStdString();
}
} // namespace

TEST_CASE("a day is read in every form people and programs write, day before month")
{
    const auto said = GENERATE(values<Said>({
        {"today", "2026-11-21"},
        {" Yesterday ", "2026-11-20"},
        {"TOMORROW", "2026-11-22"},
        {"14/3", "2026-03-14"},
        {"14/3/26", "2026-03-14"},
        {"3/4/2026", "2026-04-03"},
        {"14.3.2026", "2026-03-14"},
        {"14.3", "2026-03-14"},
        {"14-03-2026", "2026-03-14"},
        {"14 Mar 26", "2026-03-14"},
        {"14mar26", "2026-03-14"},
        {"14-Mar-2026", "2026-03-14"},
        {"14 March 2026", "2026-03-14"},
        {"14th of March, 2026", "2026-03-14"},
        {"1st September", "2026-09-01"},
        {"March 14 2026", "2026-03-14"},
        {"March 14th, 2026", "2026-03-14"},
        {"Sept 3", "2026-09-03"},
        {"2026-03-14", "2026-03-14"},
        {"2026/03/14", "2026-03-14"},
        {"20260314", "2026-03-14"},
        {"Sat 14 March 2026", "2026-03-14"},
        {"Saturday, 14/3/26", "2026-03-14"},
        {"29 Feb 2024", "2024-02-29"},
        {"14\u20113\u20112026", "2026-03-14"},
    }));
    INFO(said.text);
    CHECK(isoOf(said.text) == said.iso);
}

TEST_CASE("a weekday is the last such day, and today counts")
{
    const auto said = GENERATE(values<Said>({
        {"sat", "2026-11-21"},
        {"fri", "2026-11-20"},
        {"sun", "2026-11-15"},
        {"Thurs", "2026-11-19"},
        {"weds", "2026-11-18"},
        {"on Tuesday", "2026-11-17"},
        {"last sat", "2026-11-14"},
        {"next sat", "2026-11-28"},
        {"next mon", "2026-11-23"},
    }));
    INFO(said.text);
    CHECK(isoOf(said.text) == said.iso);
}

TEST_CASE("where days to come are asked, a weekday and a date without a year look forward")
{
    CHECK(isoOf("sat", Lean::Future) == "2026-11-21");
    CHECK(isoOf("fri", Lean::Future) == "2026-11-27");
    CHECK(isoOf("14/3", Lean::Future) == "2027-03-14");
    CHECK(isoOf("21/11", Lean::Future) == "2026-11-21");
    CHECK(isoOf("20/11", Lean::Future) == "2027-11-20");
}

TEST_CASE("a date without a year is the last time it came round")
{
    CHECK(isoOf("21/11") == "2026-11-21");
    CHECK(isoOf("22/11") == "2025-11-22");
    CHECK(isoOf("31/12") == "2025-12-31");
    CHECK(isoOf("1/1") == "2026-01-01");
}

TEST_CASE("a year of two digits lies at most ten years ahead")
{
    CHECK(isoOf("20/11/36") == "2036-11-20");
    CHECK(isoOf("21/11/36") == "2036-11-21");
    CHECK(isoOf("22/11/36") == "1936-11-22");
    CHECK(isoOf("1/1/00") == "2000-01-01");
    CHECK(isoOf("1/1/69") == "1969-01-01");
    CHECK(isoOf("1/1/70") == "1970-01-01");
    CHECK(isoOf("1/1/99") == "1999-01-01");
}

TEST_CASE("a day that does not exist is refused with a sentence that names what was read")
{
    const auto [text, part] = GENERATE(table<const char *, const char *>({
        {"31/2/26", "February 2026 has no day 31"},
        {"29/2/2025", "February 2025 has no day 29"},
        {"0/3/26", "March 2026 has no day 0"},
        {"32/1/26", "January 2026 has no day 32"},
        {"3/14/26", "no month 14. The day comes first"},
        {"31/13/26", "no month 13"},
        {"2026-00-10", "no month 0"},
        {"20261301", "no month 13"},
        {"14/3/026", "two or four digits"},
        {"14/3/20266", "two or four digits"},
        {"Fri 14 March 2026", "14 March 2026 is a Saturday"},
        {"March 2026", "names a month"},
        {"2026-03", "names a month"},
        {"1430", "not understood as a date"},
        {"Mar-26", "not understood as a date"},
        {"soon", "not understood as a date"},
        {"14/3/26 or so", "not understood as a date"},
        {"14/3/26 25:00", "a day ends at 23:59"},
    }));
    INFO(text);
    const auto day = readDay(QString::fromUtf8(text), kToday);
    REQUIRE_FALSE(day);
    INFO(day.error().text.toStdString());
    CHECK(day.error().code == Error::Code::Invalid);
    CHECK(day.error().text.contains(QString::fromUtf8(part)));
    CHECK(day.error().text.contains(QString::fromUtf8(text)));
}

TEST_CASE("a spreadsheet's damage is named and never guessed at")
{
    const auto [text, part] = GENERATE(table<const char *, const char *>({
        {"1.23E+11", "shortened"},
        {"2.02603E+07", "shortened"},
        {"46095", "number for a day"},
        {"46095.604166", "number for a day"},
        {"########", "too narrow"},
        {"#REF!", "error message"},
    }));
    INFO(text);
    const auto day = readDay(QString::fromUtf8(text), kToday);
    REQUIRE_FALSE(day);
    CHECK(day.error().text.contains(QString::fromUtf8(part)));
}

TEST_CASE("blank and a question mark are a day not known")
{
    const char *text = GENERATE("", "  ", "?", "not known", "Not Known", "n/k", "NULL", "unknown");
    const auto day = readDay(QString::fromUtf8(text), kToday);
    REQUIRE(day);
    CHECK_FALSE(day->isKnown());
}

TEST_CASE("each doubtful reading of a day leaves a note that names value and day")
{
    using Kind = ReadingNote::Kind;
    const auto [text, kind, shown] = GENERATE(table<const char *, Kind, const char *>({
        {"14/3/26", Kind::TwoDigitYear, "14 March 2026"},
        {"14/3", Kind::NoYear, "14 March 2026"},
        {"yesterday", Kind::NamedFromToday, "20 November 2026"},
        {"20260314", Kind::CompactDate, "14 March 2026"},
        {"14/03/2026 14:30", Kind::TimeLeftOut, "14 March 2026"},
        {"2026-03-14T14:30:00", Kind::TimeLeftOut, "14 March 2026"},
    }));
    INFO(text);
    ReadingNotes notes;
    REQUIRE(readDay(QString::fromUtf8(text), kToday, &notes));
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].kind == kind);
    CHECK(notes[0].text.contains(QString::fromUtf8(text)));
    CHECK(notes[0].text.contains(QString::fromUtf8(shown)));
}

TEST_CASE("a plain date, and one with midnight glued on, need no note")
{
    const char *text =
        GENERATE("14/03/2026", "2026-03-14", "14 March 2026", "14/03/2026 00:00:00", "2026-03-14T00:00:00");
    INFO(text);
    ReadingNotes notes;
    const auto day = readDay(QString::fromUtf8(text), kToday, &notes);
    REQUIRE(day);
    CHECK(*day == Day(2026, 3, 14));
    CHECK(notes.empty());
}

TEST_CASE("a compact date with its time glued on is read as the day")
{
    CHECK(isoOf("20260314143000") == "2026-03-14");
    CHECK(isoOf("202603141430") == "2026-03-14");
    CHECK(isoOf("20260314 00:00:00") == "2026-03-14");
}

TEST_CASE("open ends and filler days of other systems are known for what they are")
{
    CHECK(isOpenEnd(*readDay(u"31/12/4712", kToday)));
    CHECK(isOpenEnd(*readDay(u"47121231", kToday)));
    CHECK(isOpenEnd(*readDay(u"01-JAN-1900", kToday)));
    CHECK_FALSE(isOpenEnd(Day(1900, 1, 2)));
    CHECK_FALSE(isOpenEnd(Day()));
    CHECK(isFillerDay(Day(1989, 12, 31)));
    CHECK_FALSE(isFillerDay(Day(1990, 1, 1)));
    CHECK_FALSE(isFillerDay(Day()));
}

TEST_CASE("a value with place markers in it is quoted as it is")
{
    CHECK(readDay(u"%1 %2 %3", kToday).error().text.contains(QStringLiteral("“%1 %2 %3”")));
}

TEST_CASE("a text too long to be a date is refused and quoted in part")
{
    const auto day = readDay(QString(100000, u'1'), kToday);
    REQUIRE_FALSE(day);
    CHECK(day.error().text.size() < 200);
}
