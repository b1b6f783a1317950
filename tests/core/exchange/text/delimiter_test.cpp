// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/delimiter.h"
#include <catch2/catch.hpp>

TEST_CASE("the delimiter is the sign that parts all rows alike")
{
    const auto [text, sign] = GENERATE(table<const char *, char>({
        {"a,b,c\n1,2,3\n", ','},
        {"a;b;c\n1;2;3\n", ';'},
        {"a\tb\n1\t2\n", '\t'},
        {"a|b\r1|2\r", '|'},
        {"ref;loss\nA;1,50\nB;2,75\nC;3,25\n", ';'},
        {"ref;name, first;date\n1;Smith, J;x\n2;Jones, K;y\n", ';'},
        {"ref,note\n1,\"a;b;c;d\"\n2,\"e;f\"\n", ','},
        {"\"a;1\",b\n\"x;\"\"y;\"\"\",z\n", ','},
        {"ref,note\n1,\"broken\nover; lines; here\"\n2,x\n", ','},
        {"one column\nvalue\n", ','},
        {"", ','},
        {"\n\n", ','},
        {"a,b,c,d\n1,2\n1,2,3,4\n1,2,3,4\n", ','},
    }));
    INFO(text);
    CHECK(sniffDelimiter(QString::fromUtf8(text)) == Delimiter{QLatin1Char(sign), 0});
}

TEST_CASE("a line that declares the delimiter is believed and stepped over")
{
    CHECK(sniffDelimiter(u"sep=;\r\na,b;c\r\n") == Delimiter{u';', 7});
    CHECK(sniffDelimiter(u"SEP=\t\na\tb\n") == Delimiter{u'\t', 6});
    CHECK(sniffDelimiter(u"sep=;x,y\na,b\n1,2\n") == Delimiter{u',', 0});
}

TEST_CASE("a delimiter is said by its name")
{
    CHECK(delimiterName(u',') == QStringLiteral("comma"));
    CHECK(delimiterName(u'\t') == QStringLiteral("tab"));
    CHECK(delimiterName(u'^') == QStringLiteral("^"));
}

TEST_CASE("A delimiter that somebody says goes before the one that is found, behind the line that names one")
{
    CHECK(delimiterOf(u"a;b\n1;2\n", QChar()) == Delimiter{u';', 0});
    CHECK(delimiterOf(u"a;b\n1;2\n", u',') == Delimiter{u',', 0});
    const Delimiter named = delimiterOf(u"sep=;\na;b\n", u'|');
    CHECK(named.sign == u'|');
    CHECK(named.start > 0);
}
