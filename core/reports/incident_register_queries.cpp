// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/incident_register_queries.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"

namespace {
/// A day as times of occurrence compare with it: a month alone counts on its first.
QString startOf(Day day) { return day.date.day() == 1 ? day.iso().left(7) : day.iso(); }
} // namespace

Result<std::vector<RecordId>> incidentsOfPeriod(const Database &database, const Scope &scope, const Period &period,
                                                Day enteredBy)
{
    QString where = QStringLiteral("coalesce(occurred, discovered, reported) >= ? AND coalesce(occurred, discovered, "
                                   "reported) < ? AND entered < ? AND exercise IS NOT 1");
    std::vector<Value> values{Value(startOf(period.first)), Value(startOf(period.last.plus(1))),
                              Value(storedInstant(QDateTime(enteredBy.plus(1).date, QTime(0, 0))))};
    if (!scope.isEverything()) {
        const ScopeSql sql = scopeSql(scope);
        where += QStringLiteral(" AND id IN (SELECT id FROM record WHERE kind = 'incident' AND (%1))").arg(sql.text);
        values.insert(values.end(), sql.values.begin(), sql.values.end());
    }
    Query q = database.query(
        QStringLiteral("SELECT id FROM live_incident WHERE %1 ORDER BY coalesce(occurred, discovered, reported), id")
            .arg(where));
    for (const Value &value : values)
        q.bind(value);
    return q.numbers();
}
