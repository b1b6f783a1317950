// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/rows.h"
#include "core/base/id_maker.h"

const Children *listOf(const Kind &kind, QStringView key)
{
    for (const Children &list : kind.lists)
        if (key == QLatin1String(list.key))
            return &list;
    return nullptr;
}

std::optional<std::size_t> indexOfRow(const Children &list, const void *record, RecordId id)
{
    for (std::size_t i = 0; i < list.size(record); ++i)
        if (list.id(list.at(record, i)) == id)
            return i;
    return std::nullopt;
}

std::vector<RecordId> rowIds(const Children &list, const void *record)
{
    std::vector<RecordId> ids;
    for (std::size_t i = 0; i < list.size(record); ++i)
        ids.push_back(list.id(list.at(record, i)));
    return ids;
}

void blank(const Kind &kind, void *record)
{
    for (const Section &section : kind.sections)
        for (const Field &field : section.fields)
            field.setValue(record, Value()); // refused by what can't be unknown, which keeps what it starts with
}

void *appendBlankRow(const Children &list, void *record, RecordId id)
{
    void *row = list.append(record);
    list.setId(row, id);
    blank(list.kind(), row);
    return row;
}

void *appendCopyOfRow(const Children &list, void *record, const void *row)
{
    void *copy = list.append(record);
    list.setId(copy, list.id(row));
    for (const Section &section : list.kind().sections)
        for (const Field &field : section.fields)
            field.setValue(copy, field.value(row));
    return copy;
}

void arrangeRows(const Children &list, void *record, const std::vector<RecordId> &order)
{
    // The copies go behind the rows that stand there, which then go: the list offers no other way to move a row.
    const std::size_t old = list.size(record);
    for (const RecordId id : order) {
        const auto index = indexOfRow(list, record, id);
        if (!index || *index >= old) {
            appendBlankRow(list, record, id);
            continue;
        }
        const AnyRecord row(list.kind(), list.at(record, *index));
        appendCopyOfRow(list, record, row.data());
    }
    for (std::size_t i = 0; i < old; ++i)
        list.erase(record, 0);
}

void numberRows(const Kind &kind, void *record, IdMaker &ids)
{
    for (const Children &list : kind.lists)
        for (std::size_t i = 0; i < list.size(record); ++i)
            if (list.id(list.at(record, i)) == 0)
                list.setId(list.edit(record, i), ids.next());
}

std::optional<Place> placeOf(const Kind &kind, QStringView path)
{
    const QList<QStringView> parts = path.split(u'/');
    if (parts.size() == 1) {
        const Field *field = kind.field(path);
        return field ? std::optional(Place{&kind, field}) : std::nullopt;
    }
    if (parts.size() != 3)
        return std::nullopt;
    const Children *list = listOf(kind, parts[0]);
    bool isNumber = false;
    const RecordId row = parts[1].toLongLong(&isNumber);
    const Field *field = list && isNumber ? list->kind().field(parts[2]) : nullptr;
    return field ? std::optional(Place{&list->kind(), field, list, row}) : std::nullopt;
}

const void *holderOf(const Place &place, const void *record)
{
    if (!place.list)
        return record;
    const auto index = indexOfRow(*place.list, record, place.row);
    return index ? place.list->at(record, *index) : nullptr;
}

void *holderOf(const Place &place, void *record)
{
    if (!place.list)
        return record;
    const auto index = indexOfRow(*place.list, record, place.row);
    return index ? place.list->edit(record, *index) : nullptr;
}
