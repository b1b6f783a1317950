// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/records/any_record.h"
#include <QJsonArray>

/// One thing that differs between two states of a record. The path is a field's key, `parties/10000000/role` for a
/// field of the child row with that number, or a list's key where rows came, went or moved: before and after are then
/// the rows' numbers in their order, parted by blanks. A row that came or went has a change for each value it holds.
struct Change {
    QString path;
    Value before;
    Value after;
    bool operator==(const Change &) const = default;
};

using Changes = std::vector<Change>;

/// Everything that differs, in the order of the description. Child rows must have their numbers (`numberRows`).
Changes diff(const Kind &kind, const void *before, const void *after);

enum class Direction { Forwards, Backwards };

/// Walks a record from one state to the other, rows and their order included. The error names the path where the record
/// is not what the changes start from (the order of rows is not looked at); nothing is changed then.
Result<void> apply(const Kind &kind, void *record, const Changes &changes, Direction direction);

/// `[{"path": …, "before": …, "after": …}]`; a number beyond 2^53 is `{"number": "…"}`, what is unknown is left out.
QJsonArray changesToJson(const Changes &changes);
/// Reads what changesToJson wrote; an error where the form is another.
Result<Changes> changesFromJson(const QJsonArray &json);
