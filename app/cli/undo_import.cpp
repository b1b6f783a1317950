// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/workspace/run_import.h"
#include <QJsonObject>

int runUndoImport(CommandContext &context)
{
    QCommandLineParser parser;
    if (!parse(context, parser, "undo-import OFFICE ID", 2))
        return kUsage;
    const QStringList given = parser.positionalArguments();
    const std::unique_ptr<Workspace> office = openOffice(context, given[0], Database::Mode::Import);
    if (!office)
        return kRefused;
    const Result<UndoOutcome> outcome = undoImport(*office, given[1]);
    if (!outcome)
        return refuse(context, outcome.error());
    return answer(context, {{QStringLiteral("import"), given[1]},
                            {QStringLiteral("reference"), outcome->reference},
                            {QStringLiteral("withdrawn"), outcome->withdrawn},
                            {QStringLiteral("restored"), outcome->restored}});
}
