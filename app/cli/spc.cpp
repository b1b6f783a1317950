// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/spc.h"
#include "core/analysis/spc_csv.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

namespace {
int wrongUsage(QTextStream &err, const QString &why)
{
    err << why << '\n';
    err << QStringLiteral("usage: spc FILE.csv [--improvement increase|decrease|neutral] [--keep-outliers]\n");
    return 2;
}

int refused(QTextStream &err, const QString &why)
{
    err << why << '\n';
    return 1;
}
} // namespace

int runSpc(const QStringList &args, QTextStream &out, QTextStream &err)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("FILE.csv"), QString());
    parser.addOption({QStringLiteral("improvement"), QString(), QStringLiteral("way"), QStringLiteral("neutral")});
    parser.addOption(QCommandLineOption(QStringLiteral("keep-outliers")));
    if (!parser.parse(QStringList{QStringLiteral("spc")} + args))
        return wrongUsage(err, parser.errorText());
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(err, QCoreApplication::translate("Spc", "One file is needed."));
    const Result<Improvement> improvement = improvementFromWord(parser.value(QStringLiteral("improvement")));
    if (!improvement)
        return wrongUsage(err, improvement.error().text);

    QFile file(parser.positionalArguments().constFirst());
    if (!file.open(QIODevice::ReadOnly))
        return refused(
            err, QCoreApplication::translate("Spc", "%1 cannot be read: %2").arg(file.fileName(), file.errorString()));
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(file.readAll());
    if (utf8.hasError())
        return refused(err, QCoreApplication::translate("Spc", "%1 is not text in UTF-8.").arg(file.fileName()));

    XmrRules rules;
    rules.improvement = *improvement;
    rules.screenOutliers = !parser.isSet(QStringLiteral("keep-outliers"));
    const Result<std::vector<Observation>> series = readSeries(text);
    if (!series)
        return refused(err, QStringLiteral("%1: %2").arg(file.fileName(), series.error().text));
    const XmrChart chart = xmrChart(*series, rules);
    out << writeChart(chart);
    for (const QString &warning : warningsOn(chart))
        err << warning << '\n';
    return 0;
}
