// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/delimited_reader.h"
#include <catch2/catch.hpp>

namespace {
// Every row as `number:cell|cell`, or the error at the end.
QStringList rowsOf(const QString &text, QChar delimiter = u',')
{
    DelimitedReader reader(text, delimiter);
    QStringList rows;
    DelimitedRow row;
    for (;;) {
        const auto read = reader.readRow(row);
        if (!read)
            return rows << read.error().text;
        if (!*read)
            return rows;
        QStringList cells;
        for (const QStringView cell : row.cells)
            cells << cell.toString();
        rows << QString::number(row.number) + u':' + cells.join(u'|');
    }
}
} // namespace

TEST_CASE("cells are parted as RFC 4180 says and as programs really write")
{
    const auto [text, expected] = GENERATE(table<const char *, const char *>({
        {"a,b\r\nc,d\r\n", "1:a|b 2:c|d"},
        {"a,b\nc,d", "1:a|b 2:c|d"},
        {"a,b\rc,d\r", "1:a|b 2:c|d"},
        {"a,,c\n,,c\n", "1:a||c 2:||c"},
        {"a,b,\n", "1:a|b|"},
        {"\"a,b\",c\n", "1:a,b|c"},
        {"\"a\"\"b\",\"\"\"\"\n", "1:a\"b|\""},
        {"\"\",x\n", "1:|x"},
        {"5\" nail,6\"\n", "1:5\"_nail|6\""},
        {"a \"quoted\" word,b\n", "1:a_\"quoted\"_word|b"},
        {"\"abc\"def,g\n", "1:abcdef|g"},
        {"\"abc\" \"def\",g\n", "1:abc_\"def\"|g"},
        {"\"abc\" ,g\n", "1:abc|g"},
        {"a, \"b,c\"\n", "1:a|b,c"},
        {" a ,b\n", "1:_a_|b"},
        {"\"a\tb\",c\n", "1:a\tb|c"},
    }));
    INFO(text);
    const QString rows =
        rowsOf(QString::fromUtf8(text)).replaceInStrings(QStringLiteral(" "), QStringLiteral("_")).join(u' ');
    CHECK(rows.toStdString() == expected);
}

TEST_CASE("line breaks inside quotes belong to the cell and do not shift the row's number")
{
    DelimitedReader reader(QStringLiteral("ref,note\r\n1,\"one\r\ntwo\rthree\nfour\"\r\n\r\n2,x\r\n"), u',');
    REQUIRE(reader.readHeadings());
    DelimitedRow row;
    REQUIRE(*reader.readRow(row));
    CHECK(row.number == 2);
    CHECK(row.line == 2);
    CHECK(row.cells[1] == QStringLiteral("one\ntwo\nthree\nfour"));
    REQUIRE(*reader.readRow(row));
    CHECK(row.number == 4);
    CHECK(row.line == 7);
    CHECK_FALSE(*reader.readRow(row));
    CHECK(reader.blankRows() == 1);
}

TEST_CASE("a quote that is never closed names the row where it began and ends the reading")
{
    DelimitedReader reader(QStringLiteral("ref,note\n1,\"a\nb\"\n2,\"never\n3,x\n"), u',');
    REQUIRE(reader.readHeadings());
    DelimitedRow row;
    REQUIRE(*reader.readRow(row));
    const auto read = reader.readRow(row);
    REQUIRE_FALSE(read);
    CHECK(read.error().text.contains(QStringLiteral("row 3 (line 4)")));
    CHECK_FALSE(*reader.readRow(row));
}

TEST_CASE("headings are trimmed and long ones with line breaks stand on one line")
{
    DelimitedReader reader(
        QStringLiteral("\uFEFF\n Ref ,\"Who is the alleged\nperpetrator?  \",\u00A0Time of Incident: ,\n"), u',');
    const auto headings = reader.readHeadings();
    REQUIRE(headings);
    CHECK(*headings == QStringList{QStringLiteral("Ref"), QStringLiteral("Who is the alleged perpetrator?"),
                                   QStringLiteral("Time of Incident:"), QString()});
}

TEST_CASE("a file without a row of headings is refused")
{
    const char *text = GENERATE("", "\n\r\n", ",,,\n", "  \n");
    DelimitedReader reader(QString::fromUtf8(text), u',');
    CHECK_FALSE(reader.readHeadings());
}

TEST_CASE("short rows are filled, blank surplus is cut, and a surplus value is a fault")
{
    DelimitedReader reader(QStringLiteral("a,b,c\n1\n1,2,3,,\n1,2,3,4\n1,2,3\n"), u',');
    REQUIRE(reader.readHeadings());
    DelimitedRow row;
    REQUIRE(*reader.readRow(row));
    CHECK(row.cells.size() == 3);
    CHECK(row.cells[2].isEmpty());
    CHECK(row.fault.isEmpty());
    REQUIRE(*reader.readRow(row));
    CHECK(row.cells.size() == 3);
    CHECK(row.fault.isEmpty());
    REQUIRE(*reader.readRow(row));
    CHECK(row.fault.contains(QStringLiteral("4 cells but there are 3 headings")));
    REQUIRE(*reader.readRow(row));
    CHECK(row.fault.isEmpty());
}

TEST_CASE("rows of nothing but delimiters and blanks are skipped and counted")
{
    DelimitedReader reader(QStringLiteral("a,b\n,,,\n1,2\n \n\" \",\n,,\n"), u',');
    REQUIRE(reader.readHeadings());
    DelimitedRow row;
    REQUIRE(*reader.readRow(row));
    CHECK(row.number == 3);
    CHECK_FALSE(*reader.readRow(row));
    CHECK(reader.blankRows() == 4);
}

TEST_CASE("the line that declares the delimiter is no row")
{
    DelimitedReader reader(QStringLiteral("sep=;\na;b\n1;2\n"), u';', 6);
    REQUIRE(reader.readHeadings());
    DelimitedRow row;
    REQUIRE(*reader.readRow(row));
    CHECK(row.number == 2);
    CHECK(row.line == 3);
}

TEST_CASE("a file of the size of ten years is read through in one pass")
{
    QString text = QStringLiteral("ref,date,kind,note\n");
    for (int i = 0; i < 100000; ++i)
        text += QStringLiteral("A%1,14/03/2026,theft,\"said \"\"no\"\", twice\"\n").arg(i);
    DelimitedReader reader(text, u',');
    REQUIRE(reader.readHeadings());
    DelimitedRow row;
    qsizetype rows = 0;
    while (*reader.readRow(row))
        ++rows;
    CHECK(rows == 100000);
    CHECK(row.number == 100001);
    CHECK(reader.position() == reader.size());
}
