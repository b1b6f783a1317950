// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/workspace/new_office.h"

int runNew(CommandContext &context)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("name"), QStringLiteral("the organisation's name"), QStringLiteral("NAME")});
    if (!parse(context, parser, "new OFFICE [--name NAME]", 1))
        return kUsage;
    OfficeSetup setup;
    setup.organisation.legalName = parser.value(QStringLiteral("name"));
    const auto made =
        makeOffice(parser.positionalArguments().front(), setup, machineActor(context.user), context.clock);
    return made ? kDone : refuse(context, made.error());
}
