// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "app/cli/command.h"

int runBackup(CommandContext &context)
{
    QCommandLineParser parser;
    if (!parse(context, parser, "backup OFFICE DEST", 2))
        return kUsage;
    const std::unique_ptr<Workspace> office =
        openOffice(context, parser.positionalArguments().front(), Database::Mode::ReadOnly);
    if (!office)
        return kRefused;
    const Result<void> copied = backUp(office->database(), parser.positionalArguments().back());
    return copied ? kDone : refuse(context, copied.error());
}
