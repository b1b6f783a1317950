// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/read_time.h"
#include <catch2/catch.hpp>

TEST_CASE("a time is read in every form people and programs write")
{
    const auto [text, time] = GENERATE(table<const char *, QTime>({
        {"1430", QTime(14, 30)},        {"14:30", QTime(14, 30)},
        {"14.30", QTime(14, 30)},       {"2:30 PM", QTime(14, 30)},
        {"2.30pm", QTime(14, 30)},      {"2pm", QTime(14, 0)},
        {"2 p.m.", QTime(14, 0)},       {"02:17:00 AM", QTime(2, 17)},
        {"02:17:31", QTime(2, 17, 31)}, {"14:30:15.123", QTime(14, 30, 15)},
        {"930", QTime(9, 30)},          {"9:30", QTime(9, 30)},
        {"0000", QTime(0, 0)},          {"00:00", QTime(0, 0)},
        {"23:59", QTime(23, 59)},       {"2359", QTime(23, 59)},
        {"noon", QTime(12, 0)},         {"12 noon", QTime(12, 0)},
        {"Midday", QTime(12, 0)},       {"midnight", QTime(0, 0)},
        {"12am", QTime(0, 0)},          {"12:00 AM", QTime(0, 0)},
        {"12pm", QTime(12, 0)},         {"12:59 am", QTime(0, 59)},
        {"14:30 PM", QTime(14, 30)},    {"1430hrs", QTime(14, 30)},
        {"1430 hours", QTime(14, 30)},  {"14h30", QTime(14, 30)},
        {" 14:30 ", QTime(14, 30)},
    }));
    INFO(text);
    const auto read = readTime(QString::fromUtf8(text));
    REQUIRE(read);
    CHECK(*read == time);
}

TEST_CASE("a time that does not exist is refused with a sentence that names it")
{
    const auto [text, part] = GENERATE(table<const char *, const char *>({
        {"24:00", "next day's date"},  {"2400", "next day's date"},    {"24:01", "ends at 23:59"},
        {"25:00", "ends at 23:59"},    {"9:61", "60 minutes"},         {"1460", "60 minutes"},
        {"14:30:60", "60 seconds"},    {"9:5", "two digits"},          {"13:00 am", "at most 12"},
        {"0:30 pm", "12 pm for noon"}, {"24:00 pm", "ends at 23:59"},  {"14", "not understood"},
        {"14:", "not understood"},     {"half two", "not understood"}, {"14:30 14:31", "not understood"},
        {"143000", "not understood"},  {"0.604166", "not understood"}, {"-14:30", "not understood"},
        {"1.23E+11", "shortened"},     {"9999", "60 minutes"},
    }));
    INFO(text);
    const auto read = readTime(QString::fromUtf8(text));
    REQUIRE_FALSE(read);
    INFO(read.error().text.toStdString());
    CHECK(read.error().text.contains(QString::fromUtf8(part)));
    CHECK(read.error().text.contains(QString::fromUtf8(text)));
}

TEST_CASE("blank and a question mark are a time not known")
{
    const char *text = GENERATE("", " ", "?", "not known");
    const auto read = readTime(QString::fromUtf8(text));
    REQUIRE(read);
    CHECK_FALSE(read->isValid());
}
