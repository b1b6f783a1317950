// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/every_block.h"
#include "ui/print/report_pdf.h"
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

TEST_CASE("a register's pages lie across, others stand upright")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    Report report = everyBlock();
    report.landscape = GENERATE(false, true);
    REQUIRE(paper::writePdf(report, path).ok());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.contains("/MediaBox [ 0 0 842.0") == report.landscape);
    CHECK(bytes.contains("/MediaBox [ 0 0 595.0") != report.landscape);
}

TEST_CASE("cancelling a PDF leaves no file, and what stood there as it was")
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.pdf"));
    const int stopAt = GENERATE(0, 30, 60);
    const auto stop = [stopAt](int percent) { return percent < stopAt; };
    const auto cancelled = paper::writePdf(everyBlock(), fresh, stop);
    REQUIRE_FALSE(cancelled.ok());
    CHECK(cancelled.error().code == Error::Code::Cancelled);
    CHECK(QDir(folder.path()).isEmpty());

    QFile old(folder.filePath(QStringLiteral("old.pdf")));
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    REQUIRE_FALSE(paper::writePdf(everyBlock(), old.fileName(), stop).ok());
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "old");
}

TEST_CASE("a PDF that cannot be written says which")
{
    const auto written = paper::writePdf(everyBlock(), QStringLiteral("/nonexistent/report.pdf"));
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().text.startsWith(QStringLiteral("report.pdf could not be written: ")));
}

TEST_CASE("words outside ASCII stand in bookmarks and title")
{
    const QTemporaryDir folder;
    Report r;
    r.title = QString::fromUtf8("Čapek & “Løsning”");
    r.sections = {{QStringLiteral("1"), QString::fromUtf8("Łódź (brackets)"), 1, false, false, {}}};
    const QString path = folder.filePath(QString::fromUtf8("übersicht.pdf"));
    const auto written = paper::writePdf(r, path);
    REQUIRE(written.ok());
    CHECK(written->bookmarks == std::vector<paper::Bookmark>{{QString::fromUtf8("1 Łódź (brackets)"), 1, 1}});
    CHECK(QFile::exists(path));
}
