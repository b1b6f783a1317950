// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample.h"
#include "app/cli/command.h"

namespace {
/// A whole number from an option; nothing, the sentence said, where it is none.
std::optional<qint64> numberOption(CommandContext &context, const QCommandLineParser &parser, const QString &name,
                                   qint64 least)
{
    bool ok = false;
    const qint64 number = parser.value(name).toLongLong(&ok);
    if (ok && number >= least)
        return number;
    context.err << QCoreApplication::translate("Cli", "--%1 takes a whole number from %2 on.").arg(name).arg(least)
                << '\n';
    return std::nullopt;
}
} // namespace

int runSample(CommandContext &context)
{
    const SampleOptions defaults;
    const QString incidents = QStringLiteral("incidents"), years = QStringLiteral("years"),
                  until = QStringLiteral("until"), seed = QStringLiteral("random-seed");
    QCommandLineParser parser;
    parser.addOption({incidents, QStringLiteral("how many"), QStringLiteral("N"), QString::number(defaults.incidents)});
    parser.addOption({years, QStringLiteral("over how many"), QStringLiteral("Y"), QString::number(defaults.years)});
    parser.addOption({until, QStringLiteral("the last day"), QStringLiteral("DATE")});
    parser.addOption(
        {seed, QStringLiteral("another one, another office"), QStringLiteral("S"), QString::number(defaults.seed)});
    if (!parse(context, parser, "sample OFFICE [--incidents N] [--years Y] [--until DATE] [--random-seed S]", 1))
        return kUsage;
    const auto count = numberOption(context, parser, incidents, 0);
    const auto span = numberOption(context, parser, years, 1);
    const auto dice = numberOption(context, parser, seed, 0);
    const auto day = dayOption(context, parser, until, Day(context.clock().toLocalTime().date()));
    if (!count || !span || !dice || !day)
        return kUsage;
    const int most = static_cast<int>(std::min<qint64>(*span, SampleOptions::kMostYears + 1));
    const Result<void> made =
        makeSample(parser.positionalArguments().front(), {*count, most, *day, static_cast<std::uint64_t>(*dice)},
                   machineActor(context.user));
    return made ? kDone : refuse(context, made.error());
}
