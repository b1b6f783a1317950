// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/every_block.h"
#include "ui/print/report_printer.h"
#include <QFile>
#include <QPageRanges>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {
int printedPages(const QString &ranges)
{
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
    printer.setPageRanges(QPageRanges::fromString(ranges));
    const auto printed = paper::printReport(everyBlock(), printer);
    REQUIRE(printed.ok());
    CHECK(printed->pages == 5);
    QFile file(printer.outputFileName());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return static_cast<int>(
        QString::fromLatin1(file.readAll()).count(QRegularExpression(QStringLiteral("/Type /Page\\b"))));
}
} // namespace

TEST_CASE("a printer gets all pages or those asked for")
{
    CHECK(printedPages({}) == 5);
    CHECK(printedPages(QStringLiteral("2-3")) == 2);
    CHECK(printedPages(QStringLiteral("1,5")) == 2);
}

TEST_CASE("a printer that cannot be written to is a sentence")
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QStringLiteral("/nonexistent/printed.pdf"));
    const auto printed = paper::printReport(everyBlock(), printer);
    REQUIRE_FALSE(printed.ok());
    CHECK(printed.error().text.startsWith(QStringLiteral("The printer or file could not be written.")));
}
