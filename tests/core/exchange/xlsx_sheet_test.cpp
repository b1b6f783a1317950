// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_sheet.h"
#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {
QByteArray sheetOf(const QStringList &texts)
{
    XlsxSheet sheet(QStringLiteral("Incidents"), Day(2026, 11, 20));
    sheet.heading(QStringLiteral("Text"), XlsxSheet::Width::Wide);
    for (const QString &text : texts) {
        REQUIRE(sheet.nextRow().ok());
        sheet.text(text);
        sheet.day(Day(2026, 3, 14));
        sheet.money(Money{125050});
    }
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    REQUIRE(sheet.writeTo(out).ok());
    return out.data();
}

/// Says so where these tests are skipped.
bool canUnzip()
{
    const bool can = !QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty();
    if (!can)
        WARN("skipped: this machine has no unzip");
    return can;
}

/// A part of the workbook, unpacked by the machine's `unzip`.
QByteArray part(const QByteArray &workbook, const char *name)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(workbook);
    file.close();
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, QLatin1String(name)});
    REQUIRE(unzip.waitForFinished());
    return unzip.readAllStandardOutput();
}
} // namespace

TEST_CASE("A sheet holds texts as texts, whatever they look like, and real days and figures")
{
    if (!canUnzip())
        return;
    const QByteArray cells = part(sheetOf({QStringLiteral("=1+1"), QStringLiteral("https://larkshire.example")}),
                                  "xl/worksheets/sheet1.xml");
    CHECK(cells.contains("=1+1"));
    CHECK_FALSE(cells.contains("<f>"));
    CHECK_FALSE(cells.contains("hyperlink"));
    CHECK(cells.contains("<v>46095</v>")); // days since 1900 as Excel counts them
    CHECK(cells.contains("<v>1250.5</v>"));
    CHECK(cells.contains("state=\"frozen\""));
}

TEST_CASE("A sheet of the same cells has the same bytes")
{
    CHECK(sheetOf({QStringLiteral("Beacon House")}) == sheetOf({QStringLiteral("Beacon House")}));
}

TEST_CASE("A sheet leaves out what it can't hold and cuts what is too long")
{
    if (!canUnzip())
        return;
    const QByteArray cells = part(sheetOf({QString(QStringLiteral("a") + QChar(1) + u'b'), QString(40000, u'x')}),
                                  "xl/worksheets/sheet1.xml");
    CHECK(cells.contains(">ab<"));
    CHECK(cells.contains("x\xE2\x80\xA6<"));
}
