// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/merge.h"
#include "core/records/rows.h"
#include <algorithm>

namespace {

/// The three states of a record or of a row and the one they become.
struct Three {
    const void *was;
    const void *mine;
    const void *theirs;
    void *merged; ///< starts as theirs
};

void mergeFields(const Kind &kind, const Three &three, const QString &prefix, std::vector<Conflict> &conflicts)
{
    for (const Section &section : kind.sections)
        for (const Field &field : section.fields) {
            const Value was = field.value(three.was);
            const Value mine = field.value(three.mine);
            const Value theirs = field.value(three.theirs);
            if (mine == was || mine == theirs)
                continue;
            if (theirs == was)
                field.setValue(three.merged, mine);
            else
                conflicts.push_back({Conflict::About::Field, prefix + QLatin1String(field.key), was, mine, theirs});
        }
}

const void *rowOf(const Children &list, const void *record, RecordId id)
{
    const auto index = indexOfRow(list, record, id);
    return index ? list.at(record, *index) : nullptr;
}

bool sameRow(const Children &list, const void *a, const void *b) { return list.kind().shape.equal(a, b); }

QString pathOf(const Children &list, RecordId id) { return QLatin1String(list.key) + u'/' + QString::number(id); }

/// Rows of `order` that stand in `among`, in their order.
std::vector<RecordId> only(const std::vector<RecordId> &order, const std::vector<RecordId> &among)
{
    std::vector<RecordId> ids;
    std::copy_if(order.begin(), order.end(), std::back_inserter(ids),
                 [&](RecordId id) { return std::find(among.begin(), among.end(), id) != among.end(); });
    return ids;
}

/// Puts the rows that both sides have into my order if they left theirs as it was.
void orderRows(const Children &list, const Three &three)
{
    const auto merged = rowIds(list, three.merged);
    const auto was = rowIds(list, three.was);
    const auto common = only(only(was, rowIds(list, three.mine)), rowIds(list, three.theirs));
    if (only(rowIds(list, three.theirs), common) != only(was, common))
        return;
    std::vector<RecordId> order = only(rowIds(list, three.mine), merged);
    for (const RecordId id : merged)
        if (std::find(order.begin(), order.end(), id) == order.end())
            order.push_back(id);
    if (order != merged)
        arrangeRows(list, three.merged, order);
}

/// Rows that stand on their side: changed by both, removed by me, or only theirs.
void mergeTheirRows(const Children &list, const Three &three, std::vector<Conflict> &conflicts)
{
    for (const RecordId id : rowIds(list, three.theirs)) {
        const void *was = rowOf(list, three.was, id);
        const void *mine = rowOf(list, three.mine, id);
        const void *theirs = rowOf(list, three.theirs, id);
        const std::size_t at = *indexOfRow(list, three.merged, id);
        if (was && mine)
            mergeFields(list.kind(), {was, mine, theirs, list.edit(three.merged, at)}, pathOf(list, id) + u'/',
                        conflicts);
        else if (was && sameRow(list, was, theirs))
            list.erase(three.merged, at);
        else if (was)
            conflicts.push_back({Conflict::About::RowRemovedByMe, pathOf(list, id), {}, {}, {}});
    }
}

/// Rows that only my side has: added by me, or removed by them.
void mergeMyRows(const Children &list, const Three &three, std::vector<Conflict> &conflicts)
{
    for (const RecordId id : rowIds(list, three.mine)) {
        const void *was = rowOf(list, three.was, id);
        const void *mine = rowOf(list, three.mine, id);
        if (rowOf(list, three.theirs, id) || (was && sameRow(list, was, mine)))
            continue;
        appendCopyOfRow(list, three.merged, mine);
        if (was)
            conflicts.push_back({Conflict::About::RowRemovedByThem, pathOf(list, id), {}, {}, {}});
    }
}

} // namespace

Merged merge(const Kind &kind, const void *was, const void *mine, const void *theirs)
{
    Merged merged{AnyRecord(kind, theirs), {}};
    const Three three{was, mine, theirs, merged.record.data()};
    mergeFields(kind, three, QString(), merged.conflicts);
    for (const Children &list : kind.lists) {
        mergeTheirRows(list, three, merged.conflicts);
        mergeMyRows(list, three, merged.conflicts);
        orderRows(list, three);
    }
    return merged;
}

void settle(AnyRecord &record, const Conflict &conflict, Side side)
{
    if (conflict.about == Conflict::About::Field) {
        const auto place = placeOf(record.kind(), conflict.path);
        if (void *holder = place ? holderOf(*place, record.data()) : nullptr)
            place->field->setValue(holder, side == Side::Mine ? conflict.mine : conflict.theirs);
        return;
    }
    const Side remover = conflict.about == Conflict::About::RowRemovedByMe ? Side::Mine : Side::Theirs;
    const QStringList parts = conflict.path.split(u'/');
    const Children *list = parts.size() == 2 ? listOf(record.kind(), parts[0]) : nullptr;
    const auto index = list ? indexOfRow(*list, record.data(), parts[1].toLongLong()) : std::nullopt;
    if (index && side == remover)
        list->erase(record.data(), *index);
}
