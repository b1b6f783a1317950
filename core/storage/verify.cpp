// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"
#include "core/records/canonical.h"
#include "core/records/diff.h"
#include "core/storage/attachments.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"
#include "core/storage/search.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Verify", text); }

constexpr std::size_t kRecordsAtATime = 500;

Error fault(const QString &text) { return {Error::Code::Damaged, text}; }

Result<void> checkPages(const Database &database)
{
    Query q = database.query(QStringLiteral("PRAGMA integrity_check(1)"));
    const QString answer = q.next() ? q.text(0) : QString();
    if (const Result<void> done = q.done(); !done)
        return done;
    return answer == QStringLiteral("ok") ? Result<void>()
                                          : Result<void>(fault(tr("The file's pages are damaged: %1.").arg(answer)));
}

Result<void> checkLinks(const Database &database)
{
    Query q = database.query(QStringLiteral("PRAGMA foreign_key_check"));
    const bool broken = q.next();
    const QString where = broken ? q.text(0) + u' ' + QString::number(q.number(1)) : QString();
    if (const Result<void> done = q.done(); !done)
        return done;
    return broken ? Result<void>(fault(tr("A link leads nowhere: table and row %1.").arg(where))) : Result<void>();
}

/// What a file holds of tables, indexes, views and triggers: name to SQL. The search is left out: it is made of the
/// descriptions, not by migrations.
Result<QMap<QString, QString>> objects(const Database &database, const QString &type)
{
    Query q = database.query(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND type LIKE ? "
                                            "AND name NOT LIKE 'search%' ORDER BY name"));
    q.bindText(type);
    QMap<QString, QString> all;
    while (q.next())
        all.insert(q.text(0), q.text(1));
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return all;
}

/// Each object of the migrations stands as they make it, and no trigger that they do not make.
Result<void> checkSchema(const Database &database)
{
    const Result<std::unique_ptr<Database>> fresh = Database::scratch();
    if (!fresh)
        return fresh.error();
    const auto wanted = objects(**fresh, QStringLiteral("%"));
    const auto held = objects(database, QStringLiteral("%"));
    const auto triggers = objects(database, QStringLiteral("trigger"));
    for (const auto *all : {&wanted, &held, &triggers})
        if (!*all)
            return all->error();
    for (auto at = wanted->begin(); at != wanted->end(); ++at)
        if (held->value(at.key()) != at.value())
            return fault(tr("The file's structure was altered outside the program: %1.").arg(at.key()));
    for (const QString &trigger : triggers->keys())
        if (!wanted->contains(trigger))
            return fault(tr("The file's structure was altered outside the program: %1.").arg(trigger));
    return {};
}

Result<void> checkAttachments(const Database &database)
{
    const Result<QString> damaged = damagedAttachment(database);
    if (!damaged)
        return damaged.error();
    return damaged->isEmpty() ? Result<void>()
                              : Result<void>(fault(tr("The attachment with the digest %1 is damaged.").arg(*damaged)));
}

struct ActRow {
    qint64 seq;
    QString at, actor, why;
    QByteArray hash;
};

/// A text may be missing only where its record was disposed of later, in the act or a later one.
Result<void> checkErased(const Database &database, qint64 act, qint64 number, RecordId record)
{
    Query q = database.query(QStringLiteral("SELECT 1 FROM entry WHERE record_id = ? AND act >= ? AND what = ?"));
    q.bind(record).bind(act).bindText(QLatin1String(entry::kDisposed));
    const bool disposed = q.next();
    if (const Result<void> done = q.done(); !done || disposed)
        return done;
    return fault(tr("Act %1 of the journal was altered: the text of entry %2 is missing, and its record was never "
                    "disposed of.")
                     .arg(act)
                     .arg(number));
}

/// Entries of one act: their texts must have their digests, unless erased.
Result<void> feedEntries(const Database &database, Query &entries, qint64 act, Digest &chain)
{
    entries.bind(act);
    for (qint64 number = 1; entries.next(); ++number) {
        if (entries.number(0) != number)
            return fault(tr("An entry of act %1 of the journal is missing.").arg(act));
        const QByteArray digest = entries.bytes(4);
        const QString what = entries.text(3);
        if (entries.isNull(5) && what != QLatin1String(entry::kAdded))
            if (const Result<void> erased = checkErased(database, act, number, entries.number(1)); !erased)
                return erased;
        if (!entries.isNull(5) &&
            entryDigest(what, entries.text(2), entries.number(1), entries.text(5).toUtf8()) != digest)
            return fault(tr("Act %1 of the journal was altered: the text of entry %2 is not what was written.")
                             .arg(act)
                             .arg(number));
        chain.feed(digest);
    }
    return entries.done();
}

Result<void> checkChain(const Database &database)
{
    Query acts = database.query(QStringLiteral("SELECT seq, at, actor, why, hash FROM act ORDER BY seq"));
    Query entries = database.query(QStringLiteral(
        "SELECT number, record_id, kind, what, digest, change FROM entry WHERE act = ? ORDER BY number"));
    QByteArray previous;
    for (qint64 expected = 1; acts.next(); ++expected) {
        const ActRow act{acts.number(0), acts.text(1), acts.text(2), acts.text(3), acts.bytes(4)};
        if (act.seq != expected)
            return fault(tr("Act %1 of the journal is missing.").arg(expected));
        Digest chain;
        feedActHead(chain, previous, act.seq);
        if (const Result<void> fed = feedEntries(database, entries, act.seq, chain); !fed)
            return fed;
        if (feedActFoot(chain, act.at, act.actor, act.why).finish() != act.hash)
            return fault(tr("The journal's chain breaks at act %1: it was altered after it was written.").arg(act.seq));
        previous = act.hash;
    }
    return acts.done();
}

/// Whether an entry made a new version of its record.
bool isVersion(const QString &what)
{
    for (const char *one : {entry::kAdded, entry::kChanged, entry::kWithdrawn, entry::kRestored})
        if (what == QLatin1String(one))
            return true;
    return false;
}

/// Walks the records of one kind.
class RecordWalk {
public:
    RecordWalk(const Database &database, const Kind &kind)
        : m_kind(kind), m_reader(database, kind), m_form(kind),
          m_entries(database.query(QStringLiteral(
              "SELECT what, digest, change, act FROM entry WHERE record_id = ? ORDER BY act DESC, number DESC"))),
          m_erased(false)
    {
    }

    Result<void> check(RecordId id)
    {
        Result<AnySaved> saved = m_reader.load(id);
        if (!saved)
            return saved.error();
        const QString name = m_kind.shown(m_kind.label) + u' ' +
                             (saved->stamp.reference.isEmpty() ? QString::number(id) : saved->stamp.reference);
        m_erased = false;
        qint64 version = 0;
        bool added = false;
        std::optional<bool> withdrawn;
        Result<void> result;
        for (m_entries.bind(id); result && m_entries.next();) {
            version += isVersion(m_entries.text(0)) ? 1 : 0;
            result = step(*saved, withdrawn, added);
        }
        if (const Result<void> done = m_entries.done(); !done)
            return done;
        if (result && !added)
            return fault(tr("%1 was never added through the program: the journal does not know it.").arg(name));
        if (!result || version != saved->stamp.version || withdrawn.value_or(false) != saved->stamp.isWithdrawn())
            return fault(tr("%1 was altered outside the program: it is not what its journal says.").arg(name));
        return {};
    }

private:
    /// One entry, the newest first: the record is walked back over it.
    Result<void> step(AnySaved &saved, std::optional<bool> &withdrawn, bool &added)
    {
        const QString what = m_entries.text(0);
        if (what == QLatin1String(entry::kWithdrawn) || what == QLatin1String(entry::kRestored)) {
            if (!withdrawn)
                withdrawn = what == QLatin1String(entry::kWithdrawn);
            return {};
        }
        if (what == QLatin1String(entry::kAdded)) {
            added = true;
            const QByteArray text = m_form.of(saved.record.data(), saved.stamp.reference);
            const bool same = entryDigest(what, QLatin1String(m_kind.name), saved.stamp.id, text) == m_entries.bytes(1);
            return same || m_erased ? Result<void>() : Result<void>(fault(QString()));
        }
        if (what != QLatin1String(entry::kChanged))
            return {};
        if (m_entries.isNull(2) || m_erased) {
            m_erased = true; // what came before can no longer be walked to
            return {};
        }
        const QJsonObject told = QJsonDocument::fromJson(m_entries.text(2).toUtf8()).object();
        const Result<Changes> changes = changesFromJson(told.value(QStringLiteral("changes")).toArray());
        if (!changes)
            return changes.error();
        return apply(m_kind, saved.record.data(), *changes, Direction::Backwards);
    }

    const Kind &m_kind;
    RecordReader m_reader;
    CanonicalForm m_form;
    Query m_entries;
    bool m_erased;
};

Result<std::vector<RecordId>> idsOf(const Database &database, const Kind &kind)
{
    Query q = database.query(QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(QLatin1String(kind.tableName())));
    return q.numbers();
}

/// A record that the journal saw come but that is in no table was taken out by hand.
Result<void> checkNoneMissing(const Database &database, const Kind &kind)
{
    Query q = database.query(
        QStringLiteral("SELECT entry.record_id FROM entry WHERE entry.kind = ? AND entry.what = 'added' AND "
                       "NOT EXISTS (SELECT 1 FROM %1 WHERE %1.id = entry.record_id) LIMIT 1")
            .arg(QLatin1String(kind.tableName())));
    q.bindText(QLatin1String(kind.name));
    const bool missing = q.next();
    const qint64 id = missing ? q.number(0) : 0;
    if (const Result<void> done = q.done(); !done)
        return done;
    return missing ? Result<void>(fault(tr("%1 %2 was removed outside the program: the journal knows it.")
                                            .arg(kind.shown(kind.label))
                                            .arg(id)))
                   : Result<void>();
}

Result<void> checkKind(const Database &database, const Kind &kind, qint64 &done, const VerifyProgress &progress)
{
    if (const Result<void> missing = checkNoneMissing(database, kind); !missing)
        return missing;
    const Result<std::vector<RecordId>> ids = idsOf(database, kind);
    if (!ids)
        return ids.error();
    RecordWalk walk(database, kind);
    for (std::size_t at = 0; at < ids->size();) {
        // A record and its entries are read of one state; short, so that others can save between.
        const Reading reading(database);
        for (const std::size_t end = std::min(at + kRecordsAtATime, ids->size()); at < end; ++at, ++done)
            if (const Result<void> checked = walk.check((*ids)[at]); !checked)
                return checked;
        if (progress && !progress(kind.shown(kind.plural), done))
            return Error{Error::Code::Cancelled, tr("The check was stopped before its end.")};
    }
    return {};
}

Result<void> checkRecords(const Database &database, Kinds kinds, const VerifyProgress &progress)
{
    qint64 done = 0;
    for (const Kind *kind : kinds)
        if (const Result<void> checked = checkKind(database, *kind, done, progress); !checked)
            return checked;
    return {};
}
} // namespace

Result<JournalHead> verify(const Database &database, Kinds kinds, const VerifyProgress &progress)
{
    const std::function<Result<void>()> checks[] = {
        [&] { return checkPages(database); },
        [&] { return checkChain(database); },
        [&] { return checkLinks(database); },
        [&] { return checkSchema(database); },
        [&] { return checkRecords(database, kinds, progress); },
        [&] { return checkAttachments(database); },
        [&] { return database.isReadOnly() ? Result<void>() : checkSearch(database); },
    };
    for (const auto &check : checks)
        if (const Result<void> checked = check(); !checked)
            return checked.error();
    return journalHead(database);
}
