// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/workspace/run_courses.h"
#include "core/workspace/run_export.h"
#include "core/workspace/run_import.h"
#include "core/workspace/run_risk_register.h"
#include <QFileInfo>
#include <QSaveFile>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

/// In CLI.md, but filled by a later stage.
constexpr const char *kLaterKinds[] = {"training-matrix", "badge-states"};

std::optional<ExportFormat> formatNamed(const QString &name)
{
    if (name == QStringLiteral("csv"))
        return ExportFormat::Csv;
    if (name == QStringLiteral("xlsx"))
        return ExportFormat::Xlsx;
    if (name == QStringLiteral("json"))
        return ExportFormat::Json;
    return std::nullopt;
}

int misused(CommandContext &context, const QString &sentence)
{
    context.err << sentence << '\n';
    return kUsage;
}

/// Writes what was asked for into a device.
using WriteExport = std::function<Result<ExportOutcome>(Workspace &office, QIODevice &out)>;

/// Whole or not at all: a file that stood there is kept where the export fails.
int exportToFile(CommandContext &context, Workspace &office, const WriteExport &write, const QString &path)
{
    if (QFileInfo(path) == QFileInfo(office.path()))
        return refuse(context, {Error::Code::Refused, tr("%1 is the office itself. Choose another file.").arg(path)});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refuse(context, {Error::Code::Failed, tr("%1 can’t be written: %2.").arg(path, file.errorString())});
    const Result<ExportOutcome> outcome = write(office, file);
    if (!outcome)
        return refuse(context, outcome.error());
    if (!file.commit())
        return refuse(context, {Error::Code::Failed, tr("%1 can’t be written: %2.").arg(path, file.errorString())});
    return kDone;
}

int run(CommandContext &context, const QCommandLineParser &parser, const WriteExport &write)
{
    const std::unique_ptr<Workspace> office =
        openOffice(context, parser.positionalArguments().front(), Database::Mode::ReadWrite);
    if (!office)
        return kRefused;
    if (parser.isSet(QStringLiteral("out")))
        return exportToFile(context, *office, write, parser.value(QStringLiteral("out")));
    const Result<ExportOutcome> outcome = write(*office, *context.out.device());
    return outcome ? kDone : refuse(context, outcome.error());
}
/// Writes a list that no register holds; none where the name is not that of one.
WriteExport derivedList(const QString &name, ExportFormat format, bool personal, Day on)
{
    if (name == QStringLiteral("courses-of-conduct"))
        return [=](Workspace &office, QIODevice &out) { return exportCourses(office, format, personal, on, out); };
    if (name == QStringLiteral("risk-register"))
        return [=](const Workspace &office, QIODevice &out) { return exportRiskRegister(office, format, on, out); };
    return {};
}
} // namespace

int runExport(CommandContext &context)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("kind"), QStringLiteral("what to export"), QStringLiteral("KIND")});
    parser.addOption({QStringLiteral("format"), QStringLiteral("csv, xlsx or json"), QStringLiteral("FORMAT"),
                      QStringLiteral("csv")});
    parser.addOption({QStringLiteral("on"), QStringLiteral("as of this day"), QStringLiteral("DATE")});
    parser.addOption({QStringLiteral("without-personal"), QStringLiteral("nothing about persons")});
    parser.addOption({QStringLiteral("out"), QStringLiteral("where to"), QStringLiteral("FILE")});
    if (!parse(context, parser,
               "export OFFICE --kind KIND [--format csv|xlsx|json] [--on DATE] [--without-personal] [--out FILE]", 1))
        return kUsage;
    const QString name = parser.value(QStringLiteral("kind"));
    for (const char *later : kLaterKinds)
        if (name == QLatin1String(later))
            return misused(context, tr("“%1” is not in this version.").arg(name));
    const auto format = formatNamed(parser.value(QStringLiteral("format")));
    if (!format)
        return misused(context,
                       tr("--format takes csv, xlsx or json, not “%1”.").arg(parser.value(QStringLiteral("format"))));
    const auto on = dayOption(context, parser, QStringLiteral("on"), Day(context.clock().toLocalTime().date()));
    if (!on)
        return kUsage;
    const bool personal = !parser.isSet(QStringLiteral("without-personal"));
    if (const WriteExport derived = derivedList(name, *format, personal, *on))
        return run(context, parser, derived);
    ExportRequest request;
    request.kind = importKind(name);
    if (!request.kind) {
        const QString known = exportKindNames().join(QStringLiteral(", "));
        return misused(context, name.isEmpty()
                                    ? tr("Say with --kind what to export: %1.").arg(known)
                                    : tr("There is no kind “%1” in this version. --kind takes %2.").arg(name, known));
    }
    request.format = *format;
    request.personal = personal;
    return run(context, parser,
               [&](Workspace &office, QIODevice &out) { return runExport(office, request, *on, out); });
}
