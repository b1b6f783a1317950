// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_sheet.h"
#include <QElapsedTimer>
#include <catch2/catch.hpp>

TEST_CASE("A sheet gives any row as it stands, by its place and by its spreadsheet number")
{
    const Result<ImportSheet> sheet = ImportSheet::read("a,b\n1,\"two\nlines\"\n\n3\n4,5,\n", {});
    REQUIRE(sheet.ok());
    CHECK(sheet->headings() == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    REQUIRE(sheet->rows() == 3);
    CHECK(sheet->blankRows() == 1);
    CHECK(sheet->cells(2) == QStringList{QStringLiteral("4"), QStringLiteral("5")});
    CHECK(sheet->cells(0) == QStringList{QStringLiteral("1"), QStringLiteral("two\nlines")});
    CHECK(sheet->cells(1) == QStringList{QStringLiteral("3"), QString()});
    CHECK(sheet->number(1) == 4);
    CHECK(sheet->rowNumbered(4) == 1);
    CHECK(sheet->rowNumbered(3) == -1);
    CHECK(sheet->rowNumbered(99) == -1);
}

TEST_CASE("The last rows of a long sheet are looked at as quickly as the first")
{
    QByteArray bytes = "reference,what\n";
    constexpr int kRows = 60'000;
    for (int row = 0; row < kRows; ++row)
        bytes += 'W' + QByteArray::number(row) + ",something that happened near the door, and a colleague said so\n";
    const Result<ImportSheet> sheet = ImportSheet::read(bytes, {});
    REQUIRE(sheet.ok());
    const auto timeOf = [&sheet](int from) {
        QElapsedTimer timer;
        timer.start();
        for (int row = from; row < from + 2000; ++row)
            REQUIRE(sheet->cells(row).front() == QStringLiteral("W%1").arg(row));
        return timer.nsecsElapsed();
    };
    (void)timeOf(0);
    const qint64 first = timeOf(0);
    CHECK(timeOf(kRows - 2000) < 10 * first);
}

TEST_CASE("A sheet is read in the letters and columns that somebody says")
{
    const QByteArray bytes = "a;b,c\ncaf\xc3\xa9;1,2\n";
    const Result<ImportSheet> found = ImportSheet::read(bytes, {});
    REQUIRE(found.ok());
    CHECK(found->cells(0).join(u'|').contains(QStringLiteral("café")));
    const Result<ImportSheet> said = ImportSheet::read(bytes, {QStringLiteral("Windows-1252"), u','});
    REQUIRE(said.ok());
    CHECK(said->encoding() == QStringLiteral("Windows-1252"));
    CHECK(said->delimiter() == u',');
    CHECK(said->cells(0) == QStringList{QStringLiteral("cafÃ©;1"), QStringLiteral("2")});
}

TEST_CASE("A file without headings or with an open quote is refused as a whole")
{
    CHECK_FALSE(ImportSheet::read("", {}).ok());
    CHECK_FALSE(ImportSheet::read("a,b\n1,\"never closed\n", {}).ok());
}
