// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/may.h"
#include "core/records/saved.h"
#include "core/storage/query.h"
#include "core/storage/schema.h"

class Database;

/// The field by which records of the kind hang on one of whatever kind (`AnyId`); none for kinds that stand alone.
const Field *holderField(const Kind &kind);

/// Keeps the small row beside each record: its reference, title, department, person and whether it is restricted.
class RecordFacts {
public:
    RecordFacts(const Database &database, const Kind &kind, Kinds kinds);
    /// What decides who may read and write the record with this number; 0 for one that is to come.
    /// What hangs on another record is that record's.
    Facts of(const void *record, RecordId id);
    /// The kind whose rights decide: that of the record it hangs on, else its own.
    const Kind &decidedBy(const void *record);
    /// Writes the row; where a person has moved, the rows of what is theirs follow.
    Result<void> put(const Stamp &stamp, const void *record, const Facts &facts);

private:
    QString titleOf(const void *record) const;
    RecordId departmentOf(RecordId person);
    Facts factsOf(RecordId holder);
    Result<void> follow(RecordId person, RecordId department);
    Result<void> bringAlong(RecordId holder);
    const Database &m_database;
    const Kind &m_kind;
    Kinds m_kinds;
    const Field *m_holder; ///< the record it hangs on, of whatever kind
    const Field *m_department;
    const Field *m_whose;
    const Field *m_restricts;
    std::vector<const Field *> m_title;
    QStringList m_followers; ///< kinds whose department is that of the person they are about
    QStringList m_hanging;   ///< what moves the facts of those that hang on a record
    Query m_put;
    Query m_person;
};
