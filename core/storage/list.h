// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/may.h"
#include "core/records/saved.h"
#include "core/storage/query.h"

class Database;

/// One condition on a field of the listed kind, or on `reference` and `entered`; of `id` only `OneOf`, of any number of
/// records.
struct Filter {
    enum class Is {
        OneOf,   ///< holds one of the values; for several choices: holds any of them
        AtLeast, ///< days, moments, numbers: the first value or later
        Below,   ///< before the first value
        Known,
        NotKnown,
    };
    QString field;
    Is is = Is::OneOf;
    std::vector<Value> values;
    bool operator==(const Filter &) const = default;
};

/// What a register shows: which records, in which order.
struct ListQuery {
    std::vector<Filter> filters;
    QString words;                 ///< as typed into the search field; empty: no such condition
    QString sort;                  ///< a field's key, `reference` or `entered`; empty: newest first
    std::vector<Value> order = {}; ///< of a choice sorted by: its codes in the order people read them; empty: as stored
    bool descending = true;
    bool withdrawn = false; ///< the bin instead of the live records
    bool operator==(const ListQuery &) const = default;
};

/// One line of a register.
struct ListRow {
    RecordId id = 0;
    QString reference;
    bool withdrawn = false;
    std::vector<Value> cells; ///< of the columns asked for, in their order
};

/// Lists records of one kind that the actor may read; the actor's scope stands in each statement, and fields that it
/// does not read are as if nothing were known in them.
class Lister {
public:
    Lister(const Database &database, const Kind &kind, const Scope &scope)
        : m_database(database), m_kind(kind), m_scope(scope)
    {
    }
    /// The first rows at once.
    Result<std::vector<ListRow>> page(const ListQuery &query, const QStringList &columns, int limit,
                                      int offset = 0) const;
    /// The numbers of all rows in order: for the table's later pages and for exports.
    Result<std::vector<RecordId>> ids(const ListQuery &query) const;
    Result<qint64> count(const ListQuery &query) const;
    /// The rows with these numbers, in their order; those that are gone are left out.
    Result<std::vector<ListRow>> rows(std::span<const RecordId> ids, const QStringList &columns) const;
    /// Whether a list may be sorted by the key at any size.
    static bool sortable(const Kind &kind, const QString &key);

private:
    struct Statement {
        QString text;
        std::vector<Value> values;
    };
    QString column(const QString &key) const;
    Statement where(const Filter &filter) const;
    Statement where(const ListQuery &query) const;
    Statement order(const ListQuery &query) const;
    bool readsByPlaces(const ListQuery &query) const;
    Result<std::vector<RecordId>> idsByPlaces(const ListQuery &query, qint64 limit) const;
    QString columnList(const QStringList &columns) const;
    Result<std::vector<ListRow>> read(Query &query) const;
    const Database &m_database;
    const Kind &m_kind;
    Scope m_scope;
};
