// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/spc.h"
#include "core/analysis/spc_csv.h"
#include "core/exchange/text/file_bytes.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringDecoder>

namespace {
int wrongUsage(QTextStream &err, const QString &why)
{
    err << why << '\n';
    err << QCoreApplication::translate("Cli", "Usage: wardkeep-cli %1")
               .arg(QStringLiteral("spc FILE.csv [--improvement increase|decrease|neutral] [--keep-outliers]"))
        << '\n';
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

    const QString path = parser.positionalArguments().constFirst();
    const Result<QByteArray> bytes = fileBytes(path);
    if (!bytes)
        return refused(err, bytes.error().text);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(*bytes);
    if (utf8.hasError())
        return refused(err, QCoreApplication::translate("Spc", "%1 is not text in UTF-8.").arg(path));

    XmrRules rules;
    rules.improvement = *improvement;
    rules.screenOutliers = !parser.isSet(QStringLiteral("keep-outliers"));
    const Result<std::vector<Observation>> series = readSeries(text);
    if (!series)
        return refused(err, QStringLiteral("%1: %2").arg(path, series.error().text));
    const XmrChart chart = xmrChart(*series, rules);
    out << writeChart(chart);
    for (const QString &warning : warningsOn(chart))
        err << warning << '\n';
    return 0;
}
