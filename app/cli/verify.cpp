// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"
#include "app/cli/command.h"
#include "core/workspace/kinds.h"

int runVerify(CommandContext &context)
{
    QCommandLineParser parser;
    if (!parse(context, parser, "verify OFFICE", 1))
        return kUsage;
    const std::unique_ptr<Workspace> office =
        openOffice(context, parser.positionalArguments().front(), Database::Mode::ReadWrite);
    if (!office)
        return kRefused;
    const Result<JournalHead> head = verify(office->database(), allKinds());
    if (!head)
        return refuse(context, head.error());
    context.out << head->seal << '\n';
    return kDone;
}
