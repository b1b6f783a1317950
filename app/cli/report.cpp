// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/reports/catalogue.h"
#include "core/reports/report_data.h"
#include "core/reports/report_html.h"
#include "ui/print/charts/chart_painter.h"
#include "ui/print/report_odt.h"
#include "ui/print/report_pdf.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace {
constexpr const char *kForm = "report OFFICE NAME --from DATE --to DATE --out FILE [--as-at DATE] [--entered-by DATE] "
                              "[--edition committee|public] [--record REFERENCE] [--data FILE.json]";

void addOptions(QCommandLineParser &parser)
{
    for (const char *name : {"from", "to", "as-at", "entered-by"})
        parser.addOption({QLatin1String(name), QStringLiteral("a day"), QStringLiteral("DATE")});
    parser.addOption({QStringLiteral("out"), QStringLiteral("file to write"), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("edition"), QStringLiteral("committee or public"), QStringLiteral("EDITION"),
                      QStringLiteral("committee")});
    parser.addOption({QStringLiteral("record"), QStringLiteral("reference"), QStringLiteral("REFERENCE")});
    parser.addOption({QStringLiteral("data"), QStringLiteral("file for every figure"), QStringLiteral("FILE.json")});
}

int wrong(CommandContext &context, const QString &why)
{
    context.err << why << '\n'
                << QCoreApplication::translate("Cli", "Usage: wardkeep-cli %1").arg(QLatin1String(kForm)) << '\n';
    return kUsage;
}

const ReportEntry *entryNamed(const QString &name)
{
    for (const ReportEntry &entry : reportCatalogue())
        if (name == QLatin1String(entry.name))
            return &entry;
    return nullptr;
}

Result<void> writeText(const QString &path, const std::function<Result<void>(QIODevice &)> &fill)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Code::Failed,
                     QCoreApplication::translate("Cli", "%1 cannot be written: %2").arg(path, file.errorString())};
    if (Result<void> filled = fill(file); !filled)
        return filled;
    return file.commit()
               ? Result<void>()
               : Result<void>(Error{
                     Error::Code::Failed,
                     QCoreApplication::translate("Cli", "%1 cannot be written: %2").arg(path, file.errorString())});
}

Result<void> writeReport(const Report &report, const QString &path)
{
    if (path.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive))
        return writeText(path, [&](QIODevice &to) { return writeHtml(report, paper::chartSvg, to); });
    if (path.endsWith(QStringLiteral(".odt"), Qt::CaseInsensitive))
        return paper::writeOdt(report, path);
    const Result<paper::Layout> written = paper::writePdf(report, path);
    return written ? Result<void>() : Result<void>(written.error());
}

Result<void> writeData(const Workspace &office, const Report &report, const QString &path)
{
    const Result<QJsonObject> data = reportData(report, [&office](RecordId id) { return office.referenceOf(id); });
    if (!data)
        return data.error();
    return writeText(path, [&](QIODevice &to) -> Result<void> {
        to.write(QJsonDocument(*data).toJson(QJsonDocument::Indented));
        return {};
    });
}

/// The days and edition of a request; nothing, the sentence said, where they are not as they should be.
std::optional<ReportRequest> requested(CommandContext &context, const QCommandLineParser &parser,
                                       const ReportEntry &entry, Day today)
{
    ReportRequest request;
    request.name = QLatin1String(entry.name);
    request.record = parser.value(QStringLiteral("record"));
    const std::optional<Day> asAt = dayOption(context, parser, QStringLiteral("as-at"), today);
    const std::optional<Day> by = dayOption(context, parser, QStringLiteral("entered-by"), asAt.value_or(today));
    const std::optional<Day> from = dayOption(context, parser, QStringLiteral("from"), Day());
    const std::optional<Day> to = dayOption(context, parser, QStringLiteral("to"), Day());
    if (!asAt || !by || !from || !to)
        return std::nullopt;
    request.choices.asAt = *asAt;
    request.choices.cutOff = *by;
    request.choices.period = {*from, *to};
    request.choices.isPublic = parser.value(QStringLiteral("edition")) == QStringLiteral("public");
    request.printedAt = context.clock().toLocalTime();
    return request;
}
} // namespace

int runReport(CommandContext &context)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parse(context, parser, kForm, 2))
        return kUsage;
    const ReportEntry *entry = entryNamed(parser.positionalArguments().back());
    if (!entry)
        return refuse(context, {Error::Code::NotFound,
                                QCoreApplication::translate("Cli", "There is no report “%1” in this version.")
                                    .arg(parser.positionalArguments().back())}),
               kUsage;
    const QString out = parser.value(QStringLiteral("out"));
    if (!out.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) &&
        !out.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive) &&
        !out.endsWith(QStringLiteral(".odt"), Qt::CaseInsensitive))
        return wrong(context,
                     QCoreApplication::translate("Cli", "--out takes a file that ends in .pdf, .html or .odt."));
    const QString edition = parser.value(QStringLiteral("edition"));
    if (edition != QStringLiteral("committee") && edition != QStringLiteral("public"))
        return wrong(context, QCoreApplication::translate("Cli", "--edition is committee or public."));
    if (entry->onRecord != parser.isSet(QStringLiteral("record")))
        return wrong(context,
                     entry->onRecord
                         ? QCoreApplication::translate("Cli", "This report is on one record: say which with --record.")
                         : QCoreApplication::translate("Cli", "This report is not on one record: leave out --record."));
    if (!entry->onRecord && (!parser.isSet(QStringLiteral("from")) || !parser.isSet(QStringLiteral("to"))))
        return wrong(context, QCoreApplication::translate("Cli", "Say the period with --from and --to."));
    const std::unique_ptr<Workspace> office =
        openOffice(context, parser.positionalArguments().front(), Database::Mode::ReadOnly);
    if (!office)
        return kRefused;
    const std::optional<ReportRequest> request = requested(context, parser, *entry, office->today());
    if (!request)
        return kUsage;
    if (!entry->onRecord && request->choices.period.last < request->choices.period.first)
        return refuse(context,
                      {Error::Code::Invalid, QCoreApplication::translate("Cli", "The period ends before it begins.")});
    const Result<Report> report = makeReport(office->database(), office->names(), office->actor(), *request);
    if (!report)
        return refuse(context, report.error());
    if (const Result<void> written = writeReport(*report, out); !written)
        return refuse(context, written.error());
    if (parser.isSet(QStringLiteral("data")))
        if (const Result<void> written = writeData(*office, *report, parser.value(QStringLiteral("data"))); !written)
            return refuse(context, written.error());
    return kDone;
}

int runReports(CommandContext &context)
{
    QCommandLineParser parser;
    if (!parse(context, parser, "reports", 0))
        return kUsage;
    for (const ReportEntry &entry : reportCatalogue())
        context.out << entry.name << '\t' << entry.shown() << '\n';
    return kDone;
}
