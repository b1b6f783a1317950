// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/due_item.h"
#include <QHash>
#include <algorithm>

namespace {
/// What the order of an item goes by, apart from its texts: to compare items themselves walks through all memory.
struct Rank {
    bool atOnce;
    Deadline due;
    RecordId record; // numbers grow with time
    std::size_t place;
};

std::vector<Rank> inOrder(const std::vector<DueItem> &items)
{
    std::vector<Rank> ranks;
    ranks.reserve(items.size());
    for (const DueItem &item : items)
        ranks.push_back({item.atOnce, item.due, item.record, ranks.size()});
    std::sort(ranks.begin(), ranks.end(), [&items](const Rank &a, const Rank &b) {
        if (a.atOnce != b.atOnce)
            return a.atOnce;
        if (a.due != b.due)
            return a.due < b.due;
        return a.record != b.record ? a.record < b.record : items[a.place].key < items[b.place].key;
    });
    return ranks;
}
} // namespace

DuePart partOf(const DueItem &item, const Deadline &now)
{
    if (item.due.isOver(now))
        return DuePart::Overdue;
    if (item.due.day <= now.day)
        return DuePart::Today;
    const Day sunday = now.day.plus(7 - now.day.date.dayOfWeek());
    return item.due.day <= sunday ? DuePart::ThisWeek : DuePart::Later;
}

void sortDue(std::vector<DueItem> &items)
{
    std::vector<Rank> kept;
    QHash<RecordId, std::vector<std::size_t>> seen; // places of what is kept
    for (const Rank &rank : inOrder(items)) {
        std::vector<std::size_t> &before = seen[rank.record];
        const DueItem &item = items[rank.place];
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&](std::size_t earlier) { return items[earlier].key == item.key; });
        if (same == before.end()) {
            before.push_back(rank.place);
            kept.push_back(rank);
        } else if (items[*same].act == DueAct::MarkStep) {
            items[*same].act = item.act; // what the record itself says is done there, not marked beside it
        }
    }
    std::vector<DueItem> sorted;
    sorted.reserve(kept.size());
    for (const Rank &rank : kept)
        sorted.push_back(std::move(items[rank.place]));
    items = std::move(sorted);
}
