// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/reports/catalogue.h"
#include "core/reports/report_data.h"
#include "core/reports/report_html.h"
#include "core/workspace/citation.h"
#include "core/workspace/note_report.h"
#include "ui/print/charts/chart_painter.h"
#include "ui/print/report_odt.h"
#include "ui/print/report_pdf.h"
#include <QFileInfo>
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

Error unwritable(const QSaveFile &file)
{
    return {Error::Code::Failed,
            QCoreApplication::translate("Cli", "%1 can’t be written: %2.").arg(file.fileName(), file.errorString())};
}

Result<void> writeReport(const Report &report, const QString &path)
{
    if (path.endsWith(QStringLiteral(".odt"), Qt::CaseInsensitive))
        return paper::writeOdt(report, path);
    if (!path.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive)) {
        const Result<paper::Layout> written = paper::writePdf(report, path);
        return written ? Result<void>() : Result<void>(written.error());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file);
    if (Result<void> filled = writeHtml(report, paper::chartSvg, file); !filled)
        return filled;
    return file.commit() ? Result<void>() : Result<void>(unwritable(file));
}

/// The figures are ready beside their place before the report is put in its own: both are written, or neither.
Result<void> writeBoth(const Workspace &office, const Report &report, const QString &out, const QString &data)
{
    if (data.isEmpty())
        return writeReport(report, out);
    const Result<QJsonObject> figures = reportData(report, [&office](RecordId id) { return citation(office, id); });
    if (!figures)
        return figures.error();
    const QByteArray bytes = QJsonDocument(*figures).toJson(QJsonDocument::Indented);
    QSaveFile file(data);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return unwritable(file);
    if (const Result<void> written = writeReport(report, out); !written)
        return written;
    return file.commit() ? Result<void>() : Result<void>(unwritable(file));
}

/// Whether two paths lead to one file, through links too; of two that do not exist yet QFileInfo cannot tell.
bool isSameFile(const QString &one, const QString &other)
{
    const QFileInfo first(one), second(other);
    return first.exists() && second.exists() ? first == second : first.absoluteFilePath() == second.absoluteFilePath();
}

/// A sentence where a file to write is the office itself, or both are one; empty where all is well.
QString clash(const QString &office, const QString &out, const QString &data)
{
    for (const QString &path : {out, data})
        if (!path.isEmpty() && isSameFile(path, office))
            return QCoreApplication::translate("Cli", "%1 is the office itself. Choose another file.").arg(path);
    if (!data.isEmpty() && isSameFile(out, data))
        return QCoreApplication::translate("Cli", "--out and --data both name %1. Choose another file.").arg(out);
    return {};
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

// Why these options do not go together; empty when they do.
QString disagreement(const QCommandLineParser &parser, const ReportEntry &entry)
{
    const QString out = parser.value(QStringLiteral("out"));
    if (!out.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) &&
        !out.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive) &&
        !out.endsWith(QStringLiteral(".odt"), Qt::CaseInsensitive))
        return QCoreApplication::translate("Cli", "--out takes a file that ends in .pdf, .html or .odt.");
    const QString edition = parser.value(QStringLiteral("edition"));
    if (edition != QStringLiteral("committee") && edition != QStringLiteral("public"))
        return QCoreApplication::translate("Cli", "--edition is committee or public.");
    if (entry.onRecord != parser.isSet(QStringLiteral("record")) && !entry.alsoBlank)
        return entry.onRecord
                   ? QCoreApplication::translate("Cli", "This report is on one record: say which with --record.")
                   : QCoreApplication::translate("Cli", "This report is not on one record: leave out --record.");
    if (!entry.onRecord && !entry.ofDay &&
        (!parser.isSet(QStringLiteral("from")) || !parser.isSet(QStringLiteral("to"))))
        return QCoreApplication::translate("Cli", "Say the period with --from and --to.");
    return {};
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
    if (const QString sentence = disagreement(parser, *entry); !sentence.isEmpty())
        return wrong(context, sentence);
    const QString out = parser.value(QStringLiteral("out"));
    const QString path = parser.positionalArguments().front(), data = parser.value(QStringLiteral("data"));
    if (const QString sentence = clash(path, out, data); !sentence.isEmpty())
        return refuse(context, {Error::Code::Refused, sentence});
    const std::unique_ptr<Workspace> office = openOffice(context, path, Database::Mode::ReadOnly);
    if (!office)
        return kRefused;
    const std::optional<ReportRequest> request = requested(context, parser, *entry, office->today());
    if (!request)
        return kUsage;
    if (!entry->onRecord && !entry->ofDay && request->choices.period.last < request->choices.period.first)
        return refuse(context,
                      {Error::Code::Invalid, QCoreApplication::translate("Cli", "The period ends before it begins.")});
    if (const Result<void> noted = noteReport(*office, *request); !noted)
        return refuse(context, noted.error());
    const Result<Report> report = makeReport(office->database(), office->names(), office->actor(), *request);
    if (!report)
        return refuse(context, report.error());
    if (const Result<void> written = writeBoth(*office, *report, out, data); !written)
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
