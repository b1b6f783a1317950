// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/read_number.h"
#include <catch2/catch.hpp>

TEST_CASE("whole numbers are read and all else is refused")
{
    CHECK(**readWholeNumber(u"42") == 42);
    CHECK(**readWholeNumber(u" 1,250 ") == 1250);
    CHECK(**readWholeNumber(u"-3") == -3);
    CHECK(**readWholeNumber(u"9223372036854775807") == 9223372036854775807LL);
    CHECK_FALSE(readWholeNumber(u"?")->has_value());
    const char *text = GENERATE("4.2", "9223372036854775808", "forty", "1.23E+11", "1e3", "4 2", "-");
    INFO(text);
    CHECK_FALSE(readWholeNumber(QString::fromUtf8(text)));
}

TEST_CASE("a decimal may lack its leading nought")
{
    CHECK(**readDecimal(u".5") == 0.5);
    CHECK(**readDecimal(u"0.5") == 0.5);
    CHECK(**readDecimal(u"37.5") == 37.5);
    CHECK(**readDecimal(u"1") == 1.0);
    CHECK_FALSE(readDecimal(u"")->has_value());
    const char *text = GENERATE("half", "0,5", "1.23E+11", "nan", "inf", "1.2.3", ".");
    INFO(text);
    CHECK_FALSE(readDecimal(QString::fromUtf8(text)));
}
