// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/run_export.h"
#include <QCoreApplication>
#include <QJsonObject>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Workspace", text); }
} // namespace

Result<ExportOutcome> runExport(Workspace &workspace, const ExportRequest &request, Day today, QIODevice &out,
                                const Progress &progress)
{
    const Scope scope = may(workspace.actor(), Act::Export, *request.kind, workspace.today());
    if (scope.isNothing())
        return Error{Error::Code::NotAllowed,
                     tr("You may not export this register: %1.").arg(request.kind->shown(request.kind->plural))};
    const Result<ExportOutcome> outcome =
        exportRecords({workspace.database(), workspace.names(), scope, today}, request, out, [&](qint64 done) {
            (void)workspace.keepLease(); // only the note in the journal needs it
            return !progress || progress(done);
        });
    if (!outcome || !(outcome->personal || scope.journalled) || workspace.isReadOnly())
        return outcome;
    const QJsonObject details{{QStringLiteral("kind"), QLatin1String(request.kind->name)},
                              {QStringLiteral("records"), outcome->records}};
    const Result<void> noted =
        workspace.write(outcome->personal ? tr("Personal data exported") : tr("Records exported"),
                        [&](Write &write) { return write.note(QStringLiteral("export"), details); });
    return noted ? outcome : Result<ExportOutcome>(noted.error());
}
