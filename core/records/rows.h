// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/any_record.h"
#include "core/records/kind.h"

class IdMaker;

/// The list of child rows with the key, or none.
const Children *listOf(const Kind &kind, QStringView key);
/// Where the row with the number stands in the list, or none.
std::optional<std::size_t> indexOfRow(const Children &list, const void *record, RecordId id);
/// The numbers of the list's rows in their order.
std::vector<RecordId> rowIds(const Children &list, const void *record);
/// Makes everything unknown that can be, whatever the type starts with.
void blank(const Kind &kind, void *record);
/// Appends a row in which nothing is known, whatever its type starts with.
void *appendBlankRow(const Children &list, void *record, RecordId id);
/// Appends a copy of a row, its number included.
void *appendCopyOfRow(const Children &list, void *record, const void *row);
/// Leaves exactly the rows with these numbers, in this order; one that did not stand there is blank.
void arrangeRows(const Children &list, void *record, const std::vector<RecordId> &order);
/// Gives every row without a number one.
void numberRows(const Kind &kind, void *record, IdMaker &ids);

/// One value of a record by its path: `kind`, or `parties/10000000/role` with the row's number.
struct Place {
    const Kind *kind = nullptr; ///< of the record or of the row
    const Field *field = nullptr;
    const Children *list = nullptr; ///< none for a field of the record itself
    RecordId row = 0;
};

/// The place a path names; none where the kind has no such field. The row need not exist.
std::optional<Place> placeOf(const Kind &kind, QStringView path);
/// The record or row that holds the place; none where the row does not exist.
const void *holderOf(const Place &place, const void *record);
void *holderOf(const Place &place, void *record);
