// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "ui/print/report_odt.h"
#include "ui/print/report_pdf.h"
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <cstdio>

namespace {
constexpr int kRuns = 3;
constexpr int kLongest = 20 * 60 * 1000; // milliseconds

/// The tables of a report and nothing else.
Report tablesOf(Report report)
{
    report.cover.clear();
    report.contents = false;
    for (report::Section &section : report.sections)
        std::erase_if(section.blocks,
                      [](const report::Block &block) { return !std::holds_alternative<report::Table>(block); });
    std::erase_if(report.sections, [](const report::Section &section) { return section.blocks.empty(); });
    return report;
}

/// LibreOffice without a window, with settings of its own.
class LibreOffice {
public:
    explicit LibreOffice(const QString &folder) : m_folder(folder) {}
    static bool isHere() { return !QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty(); }

    void print(const QString &path) const
    {
        QProcess process;
        process.start(QStringLiteral("soffice"),
                      {QStringLiteral("-env:UserInstallation=file://%1/settings").arg(m_folder),
                       QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                       QStringLiteral("--outdir"), m_folder, path});
        if (!process.waitForFinished(kLongest) || process.exitCode() != 0 || !QFileInfo::exists(pdfOf(path)))
            fail(QStringLiteral("LibreOffice did not print %1.").arg(path));
    }
    QString pdfOf(const QString &path) const
    {
        return m_folder + u'/' + QFileInfo(path).completeBaseName() + QStringLiteral(".pdf");
    }

private:
    QString m_folder;
};

/// What printing takes beyond starting, opening and printing an empty document.
double printingSeconds(const LibreOffice &libreOffice, const QString &path, const QString &empty)
{
    libreOffice.print(empty); // makes the settings
    const Best best = inTurn(
        kRuns, [&] { libreOffice.print(path); }, [&] { libreOffice.print(empty); });
    return best.ours - best.plain;
}
} // namespace

std::vector<Measured> paperFigures(const BothFiles &files)
{
    const QTemporaryDir folder;
    Report report;
    const double made = seconds([&] { report = packOf(files); });
    int pages = 0;
    const double whole =
        seconds([&] { pages = must(paper::writePdf(report, folder.filePath(QStringLiteral("pack.pdf")))).pages; });
    std::vector<Measured> figures{{QStringLiteral("pack, from the file to its %1 pages").arg(pages),
                                   made + whole,
                                   {},
                                   QStringLiteral("s"),
                                   {},
                                   false}};
    const Report tables = tablesOf(report);
    double ours = 0;
    for (int i = 0; i < kRuns; ++i) {
        const double once = seconds(
            [&] { pages = must(paper::writePdf(tables, folder.filePath(QStringLiteral("tables.pdf")))).pages; });
        ours = i == 0 ? once : std::min(ours, once);
    }
    Measured drawn{QStringLiteral("pack, its tables on %1 pages").arg(pages), ours, {}, QStringLiteral("s"), {}, false};
    if (!LibreOffice::isHere()) {
        std::printf("LibreOffice is not here: the pages have nothing to be compared with.\n");
    } else {
        Report nothing = tables;
        nothing.sections.clear();
        const QString odt = folder.filePath(QStringLiteral("same.odt"));
        const QString empty = folder.filePath(QStringLiteral("empty.odt"));
        must(paper::writeOdt(tables, odt));
        must(paper::writeOdt(nothing, empty));
        drawn.plain = printingSeconds(LibreOffice(folder.path()), odt, empty);
        drawn.bar = 0.2;
    }
    figures.push_back(drawn);
    return figures;
}
