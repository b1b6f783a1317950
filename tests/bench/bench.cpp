// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

bool print(const std::vector<Figure> &figures)
{
    bool ok = true;
    std::printf("%-46s %12s %12s %8s %8s\n", "", "Wardkeep", "SQLite", "ratio", "bar");
    for (const Figure &f : figures) {
        const QString bar =
            f.bar ? (f.atLeast ? QStringLiteral(">= %1") : QStringLiteral("<= %1")).arg(*f.bar) : QStringLiteral("-");
        const char *verdict = f.bar ? (f.isOk() ? "ok" : "NOT") : "";
        std::printf("%-46s %12.2f %12.2f %8.2f %8s %s\n", qPrintable(f.name + QStringLiteral(", ") + f.unit), f.ours,
                    f.plain, f.ratio(), qPrintable(bar), verdict);
        ok = ok && f.isOk();
    }
    return ok;
}

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

Medians inTurn(int runs, const std::function<void()> &ours, const std::function<void()> &plain)
{
    std::vector<double> a;
    std::vector<double> b;
    for (int i = 0; i < runs; ++i) {
        a.push_back(seconds(ours));
        b.push_back(seconds(plain));
    }
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return {a[a.size() / 2], b[b.size() / 2]};
}

void fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(2);
}
