// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/any_record.h"

/// One thing that two people changed differently since they read the same record.
struct Conflict {
    enum class About { Field, RowRemovedByMe, RowRemovedByThem };
    About about = About::Field;
    QString path; ///< of the field, or `parties/10000000` for a row that one removed and the other changed
    Value was;    ///< the three values of a field; unknown for a row
    Value mine;
    Value theirs;
    bool operator==(const Conflict &) const = default;
};

/// What both changed, together.
struct Merged {
    AnyRecord record; ///< holds theirs where there is a conflict, and every row over which there is one
    std::vector<Conflict> conflicts;
};

/// Joins two sets of changes to one record, field by field and row by row (by their numbers). Rows stand in their
/// order, mine added at the end; my order holds where they did not change it.
Merged merge(const Kind &kind, const void *was, const void *mine, const void *theirs);

enum class Side { Mine, Theirs };
/// Settles one conflict in the merged record.
void settle(AnyRecord &record, const Conflict &conflict, Side side);
