// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/storage/digest.h"
#include "core/storage/query.h"
#include <QDateTime>
#include <vector>

class Database;
struct Kind;

/// What an entry says of its record.
namespace entry {
inline constexpr const char *kAdded = "added";
inline constexpr const char *kChanged = "changed";
inline constexpr const char *kWithdrawn = "withdrawn";
inline constexpr const char *kRestored = "restored";
inline constexpr const char *kDisposed = "disposed"; ///< under the retention schedule: its texts may be erased
inline constexpr const char *kNoted =
    "noted"; ///< something done that changed no record, such as a reading or an export
} // namespace entry

/// Writes the one act of a transaction: entries as they happen, the act with its hash at the end.
class JournalWriter {
public:
    explicit JournalWriter(const Database &database);
    Result<void> begin();
    /// A record came: only the digest of its canonical form is kept.
    Result<void> added(const Kind &kind, RecordId id, const QByteArray &canonical);
    /// Anything else: `change` is JSON, salted by the writer and kept beside its digest.
    Result<void> told(const char *what, const QString &kind, RecordId id, QJsonObject change);
    /// Closes the act; nothing is written where it has no entries.
    Result<void> close(const QDateTime &at, const QString &actor, const QString &why);
    /// The number the act has or will have.
    qint64 act() const { return m_act; }
    qint64 entries() const { return m_number; }

private:
    Result<void> write(const char *what, const QString &kind, RecordId id, const QByteArray &digest,
                       const QString &change);
    const Database &m_database;
    Query m_insert;
    Digest m_chain;
    qint64 m_act = 0;
    qint64 m_number = 0;
};

/// The digest of an entry: over what, kind, record and its text.
QByteArray entryDigest(const QString &what, const QString &kind, RecordId id, const QByteArray &text);
/// What the chain is fed at the beginning and end of an act.
Digest &feedActHead(Digest &chain, const QByteArray &previous, qint64 act);
Digest &feedActFoot(Digest &chain, const QString &at, const QString &actor, const QString &why);

/// One line of a record's history, oldest first.
struct HistoryItem {
    qint64 act = 0;
    QDateTime at; ///< UTC
    QString actor;
    QString why;
    QString what;   ///< one of the words above
    QString change; ///< JSON as written; empty for `added` and where it was erased
};
Result<std::vector<HistoryItem>> history(const Database &database, RecordId id);

/// The newest act: how many there are, how many entries, and the seal (64 hexadecimal digits, empty for an empty
/// journal).
struct JournalHead {
    qint64 acts = 0;
    qint64 entries = 0;
    QString seal;
};
Result<JournalHead> journalHead(const Database &database);
