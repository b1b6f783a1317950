// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/workspace/kinds.h"

namespace {
constexpr int kMostHits = 50;
}

int runSearch(CommandContext &context)
{
    QCommandLineParser parser;
    parser.addOption(
        {QStringLiteral("limit"), QStringLiteral("at most so many"), QStringLiteral("N"), QString::number(kMostHits)});
    if (!parse(context, parser, "search OFFICE TEXT [--limit N]", 2))
        return kUsage;
    bool ok = false;
    const int limit = parser.value(QStringLiteral("limit")).toInt(&ok);
    if (!ok || limit < 1) {
        context.err << QCoreApplication::translate("Cli", "--limit takes a whole number from 1 on.") << '\n';
        return kUsage;
    }
    const std::unique_ptr<Workspace> office =
        openOffice(context, parser.positionalArguments().front(), Database::Mode::ReadOnly);
    if (!office)
        return kRefused;
    const Result<std::vector<Hit>> hits = office->search(parser.positionalArguments().back(), limit);
    if (!hits)
        return refuse(context, hits.error());
    for (const Hit &hit : *hits)
        context.out << hit.reference << '\t' << hit.kind << '\t' << QString(hit.title).simplified() << '\n';
    return kDone;
}
