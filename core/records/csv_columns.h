// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/any_record.h"
#include "core/records/parse.h"

/// One column of a kind's files: our reference, a field, or a whole list of child rows.
struct CsvColumn {
    QString heading; ///< `wardkeep reference`, or the key with blanks between its words
    const Field *field = nullptr;
    const Children *list = nullptr;
    bool tellsKind = false; ///< of a link to any kind: the kind of its record alone; exports have it, imports do not
    bool isReference() const { return !field && !list; }
};

/// Which values leave the office.
struct CsvChoice {
    bool personal = true; ///< no: `--without-personal`
    bool guarded = true;  ///< no: the actor's scope is without them
    bool includes(const Field &field) const
    {
        return !field.is(Field::Hidden) && (personal || !field.is(Field::Personal)) &&
               (guarded || !field.is(Field::Guarded));
    }
    /// Whether some choice leaves the field out: in a child row of an export it then stands even where it is blank, so
    /// that a file that does not tell it differs from one that tells that it is not known.
    static bool canLeaveOut(const Field &field) { return field.is(Field::Personal) || field.is(Field::Guarded); }
};

/// The columns of a kind in the order of its description; the reference first where the kind has one.
std::vector<CsvColumn> csvColumns(const Kind &kind, const CsvChoice &choice = {});

/// A value as it stands in a file: codes and not labels, links by what files call their record, days and moments in ISO
/// form, pounds as `1250.50`. `parse` reads it back to an equal value.
QString csvText(const Field &field, const Value &value, const Names &names);

/// A list of child rows as one cell: a JSON array of objects, each value as csvText writes it, with the row's `id`;
/// empty where there are no rows.
QString csvText(const Children &list, const void *record, const Names &names, const CsvChoice &choice = {});

/// The cell of a record in a column.
QString csvText(const CsvColumn &column, const void *record, const QString &reference, const Names &names,
                const CsvChoice &choice = {});

/// Reads a cell of child rows in place of the rows that stand there. The error names the row and the field.
Result<void> parseRows(const Children &list, const QString &text, void *record, const Names &names,
                       const ParseContext &context);
