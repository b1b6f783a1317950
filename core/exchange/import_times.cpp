// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_times.h"
#include "core/base/reading/filler_day.h"
#include <QCoreApplication>
#include <QHash>

namespace {
using Standing = ImportRow::Standing;

bool isDated(const ImportRow &row) { return row.from.isKnown() || row.until.isKnown(); }

enum class Time { Future, Past, Now }; // the worse first

Time timeOf(const ImportRow &row, Day on)
{
    if (row.from.isKnown() && !isOpenEnd(row.from) && on < row.from)
        return Time::Future;
    const bool ended = row.until.isKnown() && !isOpenEnd(row.until) && row.until < on;
    return ended ? Time::Past : Time::Now;
}

/// Whether a row says more of the day than one that stands above it.
bool isBetter(const ImportRow &row, const ImportRow &above, Day on)
{
    const Time time = timeOf(row, on);
    if (time != timeOf(above, on))
        return time > timeOf(above, on);
    return time == Time::Future ? row.from < above.from : !(row.from < above.from);
}
} // namespace

void passOverOtherTimes(ImportPlan &plan, const std::function<QString(const ImportRow &)> &identity)
{
    QHash<QString, std::size_t> chosen;
    const auto each = [&](const auto &take) {
        for (std::size_t i = 0; i < plan.rows.size(); ++i)
            if (isDated(plan.rows[i]) && plan.rows[i].standing != Standing::Refused)
                if (const QString key = identity(plan.rows[i]); !key.isEmpty())
                    take(i, key);
    };
    each([&](std::size_t i, const QString &key) {
        const auto at = chosen.find(key);
        if (at == chosen.end())
            chosen.insert(key, i);
        else if (isBetter(plan.rows[i], plan.rows[*at], plan.request.on))
            *at = i;
    });
    qsizetype passed = 0;
    each([&](std::size_t i, const QString &key) {
        if (chosen.value(key) == i)
            return;
        plan.rows[i].standing = Standing::Same;
        passed += plan.rows[i].lines;
    });
    if (passed > 0)
        plan.notes.push_back(
            {0,
             {},
             {},
             QCoreApplication::translate("Import", "Rows that tell how something was at another time: %1. Of each "
                                                   "record the row that holds on %2 counts.")
                 .arg(passed)
                 .arg(show(plan.request.on))});
}
