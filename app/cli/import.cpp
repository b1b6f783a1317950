// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/exchange/import_answer.h"
#include "core/exchange/text/file_bytes.h"
#include "core/workspace/run_import.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <algorithm>

namespace {
constexpr const char *kImportUsage = "import OFFICE --kind KIND FILE [--mapping FILE.json] [--on DATE] [--dry-run] "
                                     "[--skip-refused] [--update]";

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

Result<Mapping> mappingOf(const QString &path)
{
    if (path.isEmpty())
        return Mapping{};
    const Result<QByteArray> bytes = fileBytes(path);
    if (!bytes)
        return bytes.error();
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &fault);
    if (!document.isObject())
        return Error{Error::Code::Invalid,
                     tr("%1 is no mapping: it should be a JSON object of headings and fields.").arg(path)};
    return mappingFromJson(document.object());
}

ImportOptions optionsOf(const QCommandLineParser &parser)
{
    return {.skipRefused = parser.isSet(QStringLiteral("skip-refused")),
            .update = parser.isSet(QStringLiteral("update")),
            .dryRun = parser.isSet(QStringLiteral("dry-run"))};
}

int answered(CommandContext &context, const Workspace &office, const ImportPlan &plan,
             const Result<ImportOutcome> &outcome)
{
    answer(context, importAnswer(plan, outcome ? *outcome : ImportOutcome(), office.names()));
    return outcome ? kDone : refuse(context, outcome.error());
}

int importLocalCrime(CommandContext &context, const QCommandLineParser &parser, Workspace &office,
                     const QByteArray &bytes, const ImportRequest &request)
{
    const Result<LocalCrimePlan> plan = readLocalCrime(office, bytes, request);
    if (!plan)
        return refuse(context, plan.error());
    return answered(context, office, plan->file, runLocalCrime(office, *plan, optionsOf(parser)));
}

int importRecords(CommandContext &context, const QCommandLineParser &parser, Workspace &office, const QByteArray &bytes,
                  const ImportRequest &request)
{
    const Result<ImportPlan> plan = readImport(office, bytes, request);
    if (!plan)
        return refuse(context, plan.error());
    return answered(context, office, *plan, runImport(office, *plan, optionsOf(parser)));
}

/// `kind` is none for local crime.
int run(CommandContext &context, const QCommandLineParser &parser, const Kind *kind, Day on)
{
    const QStringList paths = parser.positionalArguments();
    const Result<Mapping> mapping = mappingOf(parser.value(QStringLiteral("mapping")));
    if (!mapping)
        return refuse(context, mapping.error());
    const Result<QByteArray> bytes = fileBytes(paths[1]);
    if (!bytes)
        return refuse(context, bytes.error());
    const std::unique_ptr<Workspace> office = openOffice(context, paths[0], Database::Mode::Import);
    if (!office)
        return kRefused;
    const ImportRequest request{.kind = kind,
                                .kindName = parser.value(QStringLiteral("kind")),
                                .fileName = QFileInfo(paths[1]).fileName(),
                                .mapping = *mapping,
                                .on = on};
    return kind ? importRecords(context, parser, *office, *bytes, request)
                : importLocalCrime(context, parser, *office, *bytes, request);
}
} // namespace

int runImport(CommandContext &context)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("kind"), QString(), QStringLiteral("KIND")},
                       {QStringLiteral("mapping"), QString(), QStringLiteral("FILE")},
                       {QStringLiteral("on"), QString(), QStringLiteral("DATE")},
                       {QStringLiteral("dry-run"), QString()},
                       {QStringLiteral("skip-refused"), QString()},
                       {QStringLiteral("update"), QString()}});
    if (!parse(context, parser, kImportUsage, 2))
        return kUsage;
    const std::optional<Day> on =
        dayOption(context, parser, QStringLiteral("on"), Day(context.clock().toLocalTime().date()));
    if (!on)
        return kUsage;
    const QString name = parser.value(QStringLiteral("kind"));
    const Kind *kind = importKind(name);
    const std::vector<const Kind *> kinds = kindsOfFiles();
    if (name == QLatin1String(kLocalCrimeName) || std::find(kinds.begin(), kinds.end(), kind) != kinds.end())
        return run(context, parser, kind, *on);
    const QString known = importKindNames().join(QStringLiteral(", "));
    context.err << (name.isEmpty() ? tr("Say with --kind what the file holds: %1.").arg(known)
                                   : tr("The import of “%1” is not in this version. --kind takes %2.").arg(name, known))
                << '\n';
    return kUsage;
}
