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

Result<void> dropFromSearch(const Database &database, RecordId id)
{
    Query q = database.query(QStringLiteral("INSERT INTO search (search, rowid, title, body) SELECT 'delete', id, "
                                            "title, body FROM search_source WHERE id = ?"));
    return q.bind(id).run();
}

Result<void> addToSearch(const Database &database, RecordId first, RecordId last)
{
    Query q = database.query(QStringLiteral(
        "INSERT INTO search (rowid, title, body) SELECT id, title, body FROM search_source WHERE id BETWEEN ? AND ?"));
    return q.bind(first).bind(last).run();
}

Result<void> checkSearch(const Database &database)
{
    Query q = database.query(QStringLiteral("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"));
    if (q.run())
        return {};
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
