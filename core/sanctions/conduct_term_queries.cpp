// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/conduct_term_queries.h"

QString marks(qsizetype count) { return QStringList(count, QStringLiteral("?")).join(u','); }

QString among(const char *column, const std::optional<std::vector<RecordId>> &ids)
{
    return ids ? QStringLiteral(" AND %1 IN (SELECT value FROM json_each(?))").arg(QLatin1String(column)) : QString();
}

void bindAmong(Query &query, const std::optional<std::vector<RecordId>> &ids)
{
    if (!ids)
        return;
    QStringList numbers;
    for (const RecordId id : *ids)
        numbers << QString::number(id);
    query.bind(QStringLiteral("[%1]").arg(numbers.join(u',')));
}

void bindAll(Query &query, const QStringList &codes)
{
    for (const QString &code : codes)
        query.bind(code);
}
