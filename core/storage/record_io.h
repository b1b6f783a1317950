// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/saved.h"
#include "core/storage/query.h"
#include <unordered_map>

class Database;

/// Reads whole records of one kind, child rows included; keeps its statements for the next.
class RecordReader {
public:
    RecordReader(const Database &database, const Kind &kind);
    /// NotFound where there is none, withdrawn ones are found.
    Result<AnySaved> load(RecordId id);

private:
    Result<void> loadRows(RecordId id, void *record);
    const Kind &m_kind;
    Query m_record;
    std::vector<Query> m_rows;
};

/// Writes whole records of one kind inside somebody else's transaction; keeps its statements for the next.
class RecordWriter {
public:
    RecordWriter(const Database &database, const Kind &kind);
    /// The record and its rows have their ids.
    Result<void> insert(const Stamp &stamp, const void *record);
    /// Writes the columns and rows that differ; Stale where the stored version is not that of `was`.
    Result<void> update(const Stamp &was, const void *before, const void *after);
    /// Sets or clears the withdrawal; Stale as above.
    Result<void> mark(const Stamp &was, const QString &withdrawn, const QString &why);

private:
    Result<void> insertRow(std::size_t list, RecordId parent, qint64 position, const void *row);
    Result<void> updateRows(RecordId parent, const Children &list, std::size_t index, const void *before,
                            const void *after);
    const Database &m_database;
    const Kind &m_kind;
    Query m_insert;
    std::vector<Query> m_insertRow;
};

/// What stands at the head of each stored record, in the order of `kCommonColumns`.
inline constexpr const char *kStampColumns = "id, version, reference, entered, withdrawn, withdrawn_why";
Stamp readStamp(const Query &query);
/// Reads the columns from `first` on into the fields of a record.
void readFields(const Query &query, int first, const Kind &kind, void *record);

/// UTC instants as the file keeps them: `2026-11-02T08:22:06Z`.
QString storedInstant(const QDateTime &instant);
QDateTime readInstant(const QString &text);
