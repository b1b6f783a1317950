// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/local_crime_queries.h"

namespace {
constexpr const char *kColumns = "crime_id, month, reported_by, falls_within, longitude, latitude, easting, northing, "
                                 "location, lsoa_code, lsoa_name, crime_type, last_outcome, context";

void bindCrime(Query &query, const LocalCrime &crime)
{
    for (const QString LocalCrime::*member : kLocalCrimeTexts)
        query.bind(crime.*member);
}
} // namespace

Result<std::vector<std::pair<RecordId, LocalCrime>>> localCrimeOf(const Database &database, const QString &month)
{
    Query q = database.query(
        QStringLiteral("SELECT id, %1 FROM local_crime WHERE month = ? ORDER BY id").arg(QLatin1String(kColumns)));
    q.bind(month);
    std::vector<std::pair<RecordId, LocalCrime>> crimes;
    while (q.next()) {
        auto &[id, crime] = crimes.emplace_back();
        id = q.number(0);
        int column = 0;
        for (QString LocalCrime::*member : kLocalCrimeTexts)
            crime.*member = q.text(++column);
    }
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return crimes;
}

LocalCrimeWriter::LocalCrimeWriter(const Database &database, RecordId import)
    : m_import(import),
      m_insert(database.query(QStringLiteral("INSERT INTO local_crime (id, import_id, %1) "
                                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                                  .arg(QLatin1String(kColumns)))),
      m_update(database.query(QStringLiteral("UPDATE local_crime SET (%1) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                             "WHERE id = ?")
                                  .arg(QLatin1String(kColumns))))
{
}

Result<void> LocalCrimeWriter::add(RecordId id, const LocalCrime &crime)
{
    m_insert.bind(id).bind(m_import);
    bindCrime(m_insert, crime);
    return m_insert.run();
}

Result<void> LocalCrimeWriter::change(RecordId id, const LocalCrime &crime)
{
    bindCrime(m_update, crime);
    return m_update.bind(id).run();
}

Result<qint64> removeLocalCrime(const Database &database, RecordId import)
{
    Query count = database.query(QStringLiteral("SELECT count(*) FROM local_crime WHERE import_id = ?"));
    count.bind(import);
    const qint64 removed = count.next() ? count.number(0) : 0;
    if (const Result<void> done = count.done(); !done)
        return done.error();
    Query q = database.query(QStringLiteral("DELETE FROM local_crime WHERE import_id = ?"));
    if (const Result<void> done = q.bind(import).run(); !done)
        return done.error();
    return removed;
}
