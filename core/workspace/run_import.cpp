// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/run_import.h"
#include "core/exchange/import_backup.h"
#include "core/workspace/kinds.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Import", text); }
} // namespace

const Kind *importKind(QStringView name)
{
    if (name == QStringLiteral("training"))
        return kindNamed(u"training_record");
    if (const Kind *kind = kindNamed(name))
        return kind;
    const QString plain = name.toString().replace(u'-', u' ');
    for (const Kind *kind : allKinds())
        if (plain.compare(QLatin1String(kind->plural), Qt::CaseInsensitive) == 0)
            return kind;
    return nullptr;
}

Result<ImportPlan> readImport(const Workspace &workspace, const QByteArray &bytes, const ImportRequest &request,
                              const ImportProgress &progress)
{
    return readImport(bytes, request, workspace.database(), workspace.names(), progress);
}

Result<ImportOutcome> runImport(Workspace &workspace, const ImportPlan &plan, const ImportOptions &options,
                                const ImportProgress &progress)
{
    if (!plan.problems.empty() && !options.skipRefused)
        return refusedRows(plan);
    if (options.dryRun || !plan.writesWith(options.update))
        return ImportOutcome{};
    if (const Result<void> kept = backUpBeforeImport(workspace.database(), workspace.now()); !kept)
        return kept.error();
    ImportOutcome outcome;
    const Result<void> done = workspace.write(
        tr("Import of %1").arg(plan.request.fileName),
        [&](Write &write) -> Result<void> {
            Result<ImportOutcome> written = writeImport(write, plan, options, progress);
            if (!written)
                return written.error();
            outcome = *written;
            return {};
        },
        std::max(plan.request.on, workspace.today()));
    if (!done)
        return done.error();
    return outcome;
}
