// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_files.h"
#include "core/office/directory.h"
#include "core/reports/pack/pack_queries.h"
#include "core/reports/pack/pack_report.h"
#include "core/reports/report_html.h"
#include "core/reports/report_rows.h"
#include "core/storage/database.h"
#include "ui/print/charts/chart_painter.h"
#include "ui/print/report_odt.h"
#include "ui/print/report_pdf.h"
#include "ui/print/report_printer.h"
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace {
/// Opens the office, makes the report and hands it on while the file is open.
template <class Then> Result<void> withReport(const ReportSource &source, const JobProgress &progress, const Then &then)
{
    const Result<std::unique_ptr<Database>> database = Database::open(source.office, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    const Directory names(**database);
    Result<Report> report = makeReport(**database, names, source.actor, source.request);
    if (progress.cancelled())
        return RowProgress::cancelled();
    return report ? then(std::move(*report)) : Result<void>(report.error());
}

bool streams(const Report &report)
{
    for (const report::Section &section : report.sections)
        for (const report::Block &block : section.blocks)
            if (const auto *table = std::get_if<report::Table>(&block); table && table->isStreamed())
                return true;
    return false;
}

paper::Progress told(JobProgress &progress, const QString &doing)
{
    return [&progress, doing](int percent) {
        progress.report(percent, 100, doing);
        return !progress.cancelled();
    };
}
} // namespace

MadeReport makeReportAside(const ReportSource &source, JobProgress &progress)
{
    MadeReport made{Error{}, {}};
    const Result<void> done = withReport(source, progress, [&](Report report) -> Result<void> {
        if (streams(report)) {
            auto pages = paper::previewPages(
                report, told(progress, QCoreApplication::translate("ReportFiles", "Laying out the pages …")));
            if (!pages)
                return pages.error();
            made.pages = std::move(*pages);
            for (report::Section &section : report.sections)
                section.blocks.clear();
        }
        made.report = std::move(report);
        return {};
    });
    if (!done)
        made.report = done.error();
    return made;
}

Result<QStringList> keyPointsAside(const ReportSource &source)
{
    const Result<std::unique_ptr<Database>> database = Database::open(source.office, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    const Directory names(**database);
    PackChoices choices = startingChoices(names, source.request.choices);
    choices.keyPoints.clear();
    const Result<PackFacts> facts = packFacts(**database, choices);
    return facts ? Result<QStringList>(proposedKeyPoints(*facts, names)) : Result<QStringList>(facts.error());
}

Result<void> writeReportAside(const ReportSource &source, const QString &path, JobProgress &progress)
{
    const QString doing =
        QCoreApplication::translate("ReportFiles", "Writing %1 …").arg(QDir::toNativeSeparators(path));
    return withReport(source, progress,
                      [&](const Report &report) { return writeReportFile(report, path, told(progress, doing)); });
}

Result<paper::Layout> printReportAside(const ReportSource &source, QPrinter &printer, JobProgress &progress)
{
    Result<paper::Layout> printed = Error{};
    const QString doing = QCoreApplication::translate("ReportFiles", "Printing …");
    const Result<void> done = withReport(source, progress, [&](const Report &report) -> Result<void> {
        printed = paper::printReport(report, printer, told(progress, doing));
        return {};
    });
    return done ? printed : Result<paper::Layout>(done.error());
}

Result<void> writeReportFile(const Report &report, const QString &path, const paper::Progress &progress)
{
    if (path.endsWith(QStringLiteral(".odt"), Qt::CaseInsensitive))
        return paper::writeOdt(report, path, progress);
    if (!path.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive)) {
        const Result<paper::Layout> written = paper::writePdf(report, path, progress);
        return written ? Result<void>() : Result<void>(written.error());
    }
    QSaveFile file(path);
    const auto failed = [&] {
        return Error{
            Error::Code::Failed,
            QCoreApplication::translate("ReportFiles", "%1 cannot be written: %2").arg(path, file.errorString())};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    if (Result<void> written = writeHtml(report, paper::chartSvg, file, progress); !written)
        return written;
    return file.commit() ? Result<void>() : Result<void>(failed());
}
