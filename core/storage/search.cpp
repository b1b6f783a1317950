// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search.h"
#include "core/storage/database.h"
#include "core/storage/digest.h"
#include <QCoreApplication>

namespace {
constexpr const char *kDigestName = "search source";

Result<QString> storedDigest(const Database &database)
{
    Query q = database.query(QStringLiteral("SELECT value FROM derived WHERE name = ?"));
    q.bindText(QLatin1String(kDigestName));
    const QString digest = q.next() ? q.text(0) : QString();
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return digest;
}

/// A kind of which nothing is searched has a source without rows.
QString sourceOf(const Kind &kind)
{
    const QString source = searchSelect(kind);
    return source.isEmpty() ? QStringLiteral("SELECT id, '' AS title, '' AS body FROM record WHERE 0") : source;
}
} // namespace

Result<void> settleSearch(const Database &database, Kinds kinds)
{
    const QString source = searchSource(kinds);
    const QString digest = QString::fromLatin1(sha256(source.toUtf8()).toHex());
    const Result<QString> stored = storedDigest(database);
    if (!stored)
        return stored.error();
    if (*stored == digest || database.isReadOnly())
        return {};
    Transaction transaction(database);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    const QString make =
        QStringLiteral(
            "DROP TABLE IF EXISTS search; DROP VIEW IF EXISTS search_source; CREATE VIEW search_source AS\n%1;\n"
            "CREATE VIRTUAL TABLE search USING fts5 (title, body, content = 'search_source', content_rowid = 'id', "
            "prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');"
            "INSERT INTO search (search) VALUES ('rebuild');")
            .arg(source);
    if (const Result<void> made = database.run(make); !made)
        return made;
    Query q = database.query(QStringLiteral(
        "INSERT INTO derived (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    if (const Result<void> noted = q.bindText(QLatin1String(kDigestName)).bindText(digest).run(); !noted)
        return noted;
    return transaction.commit();
}

SearchWriter::SearchWriter(const Database &database, const Kind &kind)
    : m_searched(!searchSelect(kind).isEmpty()),
      m_drop(
          database.query(QStringLiteral("INSERT INTO search (search, rowid, title, body) SELECT 'delete', id, title, "
                                        "body FROM (%1 AND id = ?)")
                             .arg(sourceOf(kind)))),
      m_add(
          database.query(QStringLiteral("INSERT INTO search (rowid, title, body) %1 AND id = ?").arg(sourceOf(kind)))),
      m_addEntries(
          database.query(QStringLiteral("INSERT INTO search (rowid, title, body) %1 AND id IN (SELECT record_id "
                                        "FROM entry WHERE act = ? AND number BETWEEN ? AND ? AND kind = '%2')")
                             .arg(sourceOf(kind), QLatin1String(kind.name))))
{
}

Result<void> SearchWriter::drop(RecordId id) { return m_searched ? m_drop.bind(id).run() : Result<void>(); }

Result<void> SearchWriter::add(RecordId id) { return m_searched ? m_add.bind(id).run() : Result<void>(); }

Result<void> SearchWriter::addEntries(qint64 act, qint64 first, qint64 last)
{
    return m_searched ? m_addEntries.bind(act).bind(first).bind(last).run() : Result<void>();
}

Result<void> checkSearch(const Database &database)
{
    Query q = database.query(QStringLiteral("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"));
    const Result<void> agrees = q.run();
    if (agrees || agrees.error().code != Error::Code::Damaged)
        return agrees;
    return Error{Error::Code::Damaged,
                 QCoreApplication::translate("Storage", "The search index does not agree with the records.")};
}

QString searchExpression(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text + u' ') {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(u'"' + word + QStringLiteral("\"*"));
            word.clear();
        }
    }
    return words.join(u' ');
}
