// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

void printHeading() { std::printf("%-50s %12s %12s %8s %8s\n", "", "Wardkeep", "plain", "ratio", "bar"); }

void print(const Measured &figure)
{
    const auto text = [](const std::optional<double> &number) {
        return number ? QString::number(*number, 'f', 2) : QStringLiteral("-");
    };
    const QString bar =
        figure.bar ? (figure.atLeast ? QStringLiteral(">= %1") : QStringLiteral("<= %1")).arg(*figure.bar) : text({});
    const QString ratio = figure.plain ? text(figure.ratio()) : text({});
    std::printf("%-50s %12.2f %12s %8s %8s %s\n", qPrintable(figure.name + QStringLiteral(", ") + figure.unit),
                figure.ours, qPrintable(text(figure.plain)), qPrintable(ratio), qPrintable(bar),
                !figure.bar     ? ""
                : figure.isOk() ? "ok"
                                : "NOT");
    std::fflush(stdout);
}

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

Best inTurn(int runs, const std::function<void()> &ours, const std::function<void()> &plain)
{
    Best best{seconds(ours), seconds(plain)};
    for (int i = 1; i < runs; ++i)
        best = {std::min(best.ours, seconds(ours)), std::min(best.plain, seconds(plain))};
    return best;
}

void fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(2);
}

void must(const Result<void> &result)
{
    if (!result)
        fail(result.error().text);
}
