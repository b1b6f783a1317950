// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_pdf.h"
#include "tests/support/every_block.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

TEST_CASE("a report is written as one PDF with title, language and the sections as bookmarks")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    const auto written = paper::writePdf(everyBlock(), path);
    REQUIRE(written.ok());
    CHECK(QFileInfo(path).size() < 2 * 1024 * 1024);
    if (qEnvironmentVariableIsSet("WARDKEEP_KEEP_PDF"))
        QFile::copy(path, qEnvironmentVariable("WARDKEEP_KEEP_PDF"));

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("%PDF-1.4"));
    CHECK(bytes.contains("/Lang (en-GB)"));
    CHECK(bytes.contains("/DisplayDocTitle true"));
    CHECK(bytes.contains("/Title (1 The position on one page)"));
    CHECK_FALSE(bytes.contains("/ObjStm"));
    // No transparency: neither soft masks nor alpha below one.
    CHECK(bytes.count("/SMask") == bytes.count("/SMask /None"));
    CHECK_FALSE(bytes.contains("/ca 0"));
}
