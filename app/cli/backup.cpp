// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/workspace/office_backup.h"

int runBackup(CommandContext &context)
{
    QCommandLineParser parser;
    if (!parse(context, parser, "backup OFFICE DEST", 2))
        return kUsage;
    const std::unique_ptr<Workspace> office =
        openOffice(context, parser.positionalArguments().front(), Database::Mode::ReadOnly);
    if (!office)
        return kRefused;
    const Result<void> copied = backUpOffice(*office, parser.positionalArguments().back());
    return copied ? kDone : refuse(context, copied.error());
}
