// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_identity.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"
#include <map>
#include <memory>
#include <string_view>

/// The records of a kind that are here already; keeps its statements.
class ExistingRecords {
public:
    ExistingRecords(const Database &database, const Kind &kind);
    /// The live record that holds these values, unknown ones included, in the fields; 0 where there is none.
    Result<RecordId> find(const Identity &identity, const std::vector<Value> &values);
    /// The first live record of the kind; 0 where there is none.
    Result<RecordId> first();
    /// The record with our reference, withdrawn ones included; 0 where there is none.
    Result<RecordId> withReference(const QString &reference);
    Result<AnySaved> load(RecordId id) { return m_reader.load(id); }

private:
    static Result<RecordId> first(Query &query);
    const Database &m_database;
    const Kind &m_kind;
    RecordReader m_reader;
    std::map<std::string_view, Query> m_find; ///< by the last field of the identity, which no other has
    std::unique_ptr<Query> m_reference;
};

/// The live import of a file with this digest, newest first; 0 where there is none.
Result<RecordId> importWithDigest(const Database &database, const QString &digest, const QString &kindName);
