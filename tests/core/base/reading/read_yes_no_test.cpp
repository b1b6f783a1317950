// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/read_yes_no.h"
#include <catch2/catch.hpp>

TEST_CASE("yes and no are read in any case")
{
    const auto [text, yes] = GENERATE(table<const char *, bool>({{"yes", true},
                                                                 {" YES ", true},
                                                                 {"Y", true},
                                                                 {"True", true},
                                                                 {"1", true},
                                                                 {"x", true},
                                                                 {"✓", true},
                                                                 {"no", false},
                                                                 {"N", false},
                                                                 {"FALSE", false},
                                                                 {"0", false}}));
    INFO(text);
    const auto read = readYesNo(QString::fromUtf8(text));
    REQUIRE(read);
    CHECK(*read == yes);
}

TEST_CASE("neither yes nor no is not known where said so and refused elsewhere")
{
    CHECK_FALSE(readYesNo(u"")->has_value());
    CHECK_FALSE(readYesNo(u"?")->has_value());
    CHECK_FALSE(readYesNo(u"Not known")->has_value());
    CHECK_FALSE(readYesNo(u"perhaps"));
    CHECK(readYesNo(u"2").error().text == QStringLiteral("“2” is neither yes nor no."));
}
