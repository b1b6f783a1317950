// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/may.h"
#include "core/base/id_maker.h"
#include "core/records/saved.h"
#include "core/storage/journal.h"
#include "core/storage/record_io.h"
#include "core/storage/schema.h"
#include <functional>
#include <map>
#include <set>

class Database;
class CanonicalForm;

/// Who writes, when, and what the office says about it.
struct WriteContext {
    const Actor &actor;
    QDateTime now; ///< UTC
    Day today;     ///< local
    const Names &names;
    QString referencePattern;
    Kinds kinds;
    IdMaker &ids;
};

/// What a transaction did, for those who show records.
struct ChangeSet {
    struct Item {
        const Kind *kind;
        RecordId id;
    };
    std::vector<Item> items; ///< at most kMostItems of them
    bool many = false;       ///< more than that: look at everything anew
    static constexpr std::size_t kMostItems = 1000;
};

/// What may be said of a record as it comes.
struct AddOptions {
    QString reference = {}; ///< kept where it is free, else refused; empty: the next number
    RecordId id = 0;        ///< drawn before from the same maker, where order asks for it; 0: drawn now
};

/// Told how many are done; answers false to stop.
using Progress = std::function<bool(qint64 done)>;

/// One transaction: the only thing that writes records. Each call checks permission, rules and version, and leaves its
/// entry in the one act of the journal. The first error ends it; the caller hands it on and nothing has happened.
class Write {
public:
    Write(const Database &database, const WriteContext &context);
    ~Write();
    Write(const Write &) = delete;
    Write &operator=(const Write &) = delete;

    template <class T> Result<Saved<T>> add(const T &value, const AddOptions &options = {})
    {
        return typed<T>(addAny(AnyRecord::of(value), options));
    }
    template <class T> Result<Saved<T>> change(const Saved<T> &was, const T &now)
    {
        return typed<T>(changeAny(AnySaved{was.stamp, AnyRecord::of(was.value)}, AnyRecord::of(now)));
    }
    template <class T> Result<void> withdraw(const Saved<T> &was, const QString &why)
    {
        return withdrawAny(kindOf<T>(), was.stamp, why);
    }
    template <class T> Result<void> restore(const Saved<T> &was, const QString &why)
    {
        return restoreAny(kindOf<T>(), was.stamp, why);
    }

    /// Gives it its number and reference and saves it.
    Result<AnySaved> addAny(AnyRecord record, const AddOptions &options = {});
    /// Saves what differs; where nothing does, nothing is written. Stale says who changed what meanwhile.
    Result<AnySaved> changeAny(const AnySaved &was, AnyRecord now);
    Result<void> withdrawAny(const Kind &kind, const Stamp &was, const QString &why);
    /// Refused where its unique number was given to another meanwhile.
    Result<void> restoreAny(const Kind &kind, const Stamp &was, const QString &why);
    /// Adds many of one kind, the search index filled once at the end. `make` gives the record of a number from 0 on;
    /// it may itself add records of other kinds, such as a site that an import names for the first time.
    Result<std::vector<RecordId>> addMany(const Kind &kind, qint64 count,
                                          const std::function<const void *(qint64, AddOptions &)> &make,
                                          const Progress &progress = {});

    /// Leaves a line in the journal about something that changed no record.
    Result<void> note(const QString &what, const QJsonObject &details);
    /// Reads a record inside the transaction, whoever may read it.
    Result<AnySaved> load(const Kind &kind, RecordId id);
    template <class T> Result<Saved<T>> load(Id<T> id) { return typed<T>(load(kindOf<T>(), id.value)); }

    const WriteContext &context() const { return m_context; }
    const Database &database() const { return m_database; }
    /// The number of this act in the journal.
    qint64 act() const { return m_journal.act(); }
    /// Begins the journal's act; called once by whoever opened the transaction.
    Result<void> begin() { return m_journal.begin(); }
    /// Closes the journal's act; nothing may be written after it.
    Result<void> finish(const QString &why);
    const ChangeSet &changes() const { return m_changes; }

private:
    struct Desk; ///< the statements kept for a kind
    template <class T> static Result<Saved<T>> typed(Result<AnySaved> any)
    {
        if (!any)
            return any.error();
        return Saved<T>{any->stamp, any->record.template as<T>()};
    }
    Desk &desk(const Kind &kind);
    Result<Stamp> insert(const Kind &kind, void *record, const AddOptions &options);
    void complete(const Kind &kind, void *record);
    Result<void> permitted(const Kind &kind, Act act, const Facts &facts) const;
    Result<void> check(const Kind &kind, Act act, const void *record, const Facts &facts, RecordId id);
    Result<void> unique(const Kind &kind, const void *record, RecordId id);
    Result<QString> reference(const Kind &kind, const void *record, const AddOptions &options);
    Result<void> mark(const Kind &kind, const Stamp &was, bool withdraw, const QString &why);
    Error staleError(const Kind &kind, const Stamp &was);
    void changed(const Kind &kind, RecordId id);

    const Database &m_database;
    const WriteContext &m_context;
    JournalWriter m_journal;
    ChangeSet m_changes;
    std::map<const Kind *, std::unique_ptr<Desk>> m_desks;
};
