// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/directory.h"
#include "core/storage/database.h"
#include "core/storage/hits.h"
#include "core/storage/list.h"
#include "core/storage/write.h"
#include <QJsonObject>
#include <QObject>
#include <set>

class Lease;

/// Where the time comes from; only `app` makes one that reads the machine's clock.
using Clock = std::function<QDateTime()>;

/// What to do inside a transaction; an error undoes it all.
using WriteStep = std::function<Result<void>(Write &)>;

/// The open office: its file, who works in it, and the one door to write.
class Workspace : public QObject {
    Q_OBJECT
public:
    /// Makes an empty office file and opens it; the caller fills it by `write`.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, Actor actor, Clock clock);
    static Result<std::unique_ptr<Workspace>> open(const QString &path, Actor actor, Clock clock,
                                                   Database::Mode mode = Database::Mode::ReadWrite);
    ~Workspace() override;

    /// Runs the step in one transaction with one act in the journal; commits whole or not at all, then tells `changed`.
    /// `on` is the day the rules take for today where that is not the clock's, as an import may ask.
    Result<void> write(const QString &why, const WriteStep &step, Day on = {});

    /// A record the actor may read, without what the LSMS alone reads; NotAllowed, NotFound. Where the readings of the
    /// actor are journalled, this one is, once for each version of the record while the office is open.
    Result<AnySaved> load(const Kind &kind, RecordId id) const;
    template <class T> Result<Saved<T>> load(Id<T> id) const
    {
        Result<AnySaved> any = load(kindOf<T>(), id.value);
        if (!any)
            return any.error();
        return Saved<T>{any->stamp, any->record.template as<T>()};
    }
    /// All live records of a kind that the actor may read, oldest first; for kinds with few.
    template <class T> Result<std::vector<Saved<T>>> all() const
    {
        const Reading reading(*m_database);
        Result<std::vector<RecordId>> ids =
            list(kindOf<T>()).ids({.sort = QStringLiteral("entered"), .descending = false});
        if (!ids)
            return ids.error();
        std::vector<Saved<T>> records;
        for (const RecordId id : *ids) {
            Result<Saved<T>> one = load(Id<T>{id});
            if (!one)
                return one.error();
            records.push_back(std::move(*one));
        }
        return records;
    }
    /// The kind of any record; none where there is no such record.
    const Kind *kindOfRecord(RecordId id) const;
    /// The reference of any record; empty where it has none.
    QString referenceOf(RecordId id) const;
    /// The register of a kind, within what the actor may read; journalled once for each kind where readings are.
    Lister list(const Kind &kind) const;
    /// Writes into the journal that the register of a kind is read, for who reads it elsewhere; as `list`.
    Result<void> noteReading(const Kind &kind) const;
    Result<std::vector<Hit>> search(const QString &text, int limit) const;
    /// What was done to a record the actor may read, oldest first, without what the LSMS alone reads; as `load`.
    Result<std::vector<HistoryItem>> historyOf(RecordId id) const;

    const Actor &actor() const { return m_actor; }
    const Names &names() const { return *m_directory; }
    const Directory &directory() const { return *m_directory; }
    const Database &database() const { return *m_database; }
    QString path() const { return m_database->path(); }
    bool isReadOnly() const { return m_database->isReadOnly(); }
    QDateTime now() const { return m_clock(); }
    Day today() const { return Day(m_clock().toLocalTime().date()); }
    const Clock &clock() const { return m_clock; }
    /// The maker of record numbers; a seeded one makes the sample office repeatable.
    void useIds(const IdMaker &ids) { m_ids = ids; }
    /// Looks whether another process or connection has saved, and then tells `changed`, naming what the caller knows of
    /// it.
    void notice(const std::vector<ChangeSet::Item> &known = {});
    /// Holds the lease of an office on a share, until the file is closed; shared with the other connections of the
    /// program to the same office.
    void hold(std::shared_ptr<Lease> lease);
    const std::shared_ptr<Lease> &lease() const { return m_lease; }
    /// To be called in the midst of long work, from its thread. Busy where another took the lease over: what is under
    /// way would be refused at its end. Without a lease there is nothing to keep.
    Result<void> keepLease() const;
    /// To be called each `Lease::kRenewMinutes`. Busy where another took the lease over: the office is for reading only
    /// from then on, and tells `changed`. Without a lease there is nothing to renew.
    Result<void> renewLease();

Q_SIGNALS:
    void changed(const ChangeSet &changes);

private:
    Workspace(std::unique_ptr<Database> database, Actor actor, Clock clock);
    Result<void> settle();
    Result<void> inOneAct(const QString &why, const WriteStep &step, Day on, ChangeSet &changes) const;
    Result<void> noteReading(const Scope &scope, const Kind &kind, const QJsonObject &details) const;
    std::shared_ptr<Lease> m_lease; // given back after the file is closed
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Directory> m_directory;
    Actor m_actor;
    Clock m_clock;
    mutable IdMaker m_ids;
    mutable std::set<QString> m_readings; ///< that stand in the journal since the office was opened
};
