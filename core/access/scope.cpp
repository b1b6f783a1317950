// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/scope.h"
#include <QStringList>
#include <algorithm>

namespace {

bool has(const std::vector<RecordId> &ids, RecordId id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

QString oneOf(const QString &column, const std::vector<RecordId> &ids, std::vector<Value> &bound)
{
    QStringList marks;
    for (const RecordId id : ids) {
        marks.append(QStringLiteral("?"));
        bound.emplace_back(id);
    }
    return column + QStringLiteral(" IN (") + marks.join(QStringLiteral(", ")) + u')';
}

QString reach(const Scope &scope, const QString &record, std::vector<Value> &bound)
{
    if (scope.everything)
        return QStringLiteral("1 = 1");
    QStringList ways;
    if (!scope.departments.empty())
        ways.append(oneOf(record + QStringLiteral(".department_id"), scope.departments, bound));
    if (scope.person != 0) {
        ways.append(record + QStringLiteral(".person_id = ?"));
        bound.emplace_back(scope.person);
    }
    return ways.isEmpty() ? QStringLiteral("1 = 0") : ways.join(QStringLiteral(" OR "));
}

} // namespace

bool covers(const Scope &scope, const Facts &facts)
{
    if (facts.restricted && !scope.namedOnAll && !has(scope.named, facts.id))
        return false;
    return scope.everything || (facts.department != 0 && has(scope.departments, facts.department)) ||
           (facts.whose != 0 && scope.person == facts.whose);
}

ScopeSql scopeSql(const Scope &scope, const QString &record)
{
    ScopeSql sql;
    sql.text = u'(' + reach(scope, record, sql.values) + u')';
    if (scope.namedOnAll)
        return sql;
    sql.text += QStringLiteral(" AND (") + record + QStringLiteral(".restricted = 0");
    if (!scope.named.empty())
        sql.text += QStringLiteral(" OR ") + oneOf(record + QStringLiteral(".id"), scope.named, sql.values);
    sql.text += u')';
    return sql;
}
