// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"

/// One entry that an act left in the journal.
struct ActEntry {
    RecordId record = 0;
    QString kind;
    QString what;
    QString change; ///< JSON; empty where it was erased or never kept
};

/// The entries of an act, newest first; notes have the record 0.
Result<std::vector<ActEntry>> entriesOfAct(const Database &database, qint64 act);
/// The records of the act that have an entry of a later act.
Result<std::vector<RecordId>> workedOnSince(const Database &database, qint64 act);
/// The records of the act to which live records outside it link by a field of `kind`.
Result<std::vector<RecordId>> linkedSince(const Database &database, qint64 act, const Kind &kind, const Field &link);
/// Whether any live record of `kind` links to the record by the field.
Result<bool> isLinked(const Database &database, const Kind &kind, const Field &link, RecordId id);
/// The import with the number or reference; 0 where there is none.
Result<RecordId> importNamed(const Database &database, const QString &text);
/// The reference of a record, else its title; empty where it has neither.
QString nameOfRecord(const Database &database, RecordId id);
