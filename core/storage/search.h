// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/storage/query.h"
#include "core/storage/schema.h"

class Database;

/// Sees to it that the full-text index is that of these kinds: makes its view anew and fills it where the descriptions
/// have changed.
Result<void> settleSearch(const Database &database, Kinds kinds);
/// Keeps the full-text index beside the rows of one kind; keeps its statements for the next.
class SearchWriter {
public:
    SearchWriter(const Database &database, const Kind &kind);
    /// Takes a record's texts out of the index, before its row changes.
    Result<void> drop(RecordId id);
    /// Puts them in, after its row was written.
    Result<void> add(RecordId id);
    /// The same at once for what these entries of an act tell of: records whose texts are not in the index yet.
    Result<void> addEntries(qint64 act, qint64 first, qint64 last);

private:
    bool m_searched;
    Query m_drop;
    Query m_add;
    Query m_addEntries;
};
/// Whether index and rows agree; Damaged where they do not. It needs a file that can be written.
Result<void> checkSearch(const Database &database);

/// The words of a person as an FTS5 query: every word must begin some word of the text; quotes and operators are plain
/// text. Empty for no words.
QString searchExpression(const QString &text);
