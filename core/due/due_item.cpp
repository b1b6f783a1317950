// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/due_item.h"
#include <QHash>
#include <algorithm>
#include <numeric>

namespace {
bool isBefore(const DueItem &a, const DueItem &b)
{
    if (a.atOnce != b.atOnce)
        return a.atOnce;
    if (a.due != b.due)
        return a.due < b.due;
    if (a.record != b.record)
        return a.record < b.record; // numbers grow with time
    return a.key < b.key;
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

// Places are sorted rather than items: moving those many times takes most of the time of a long list.
void sortDue(std::vector<DueItem> &items)
{
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(),
              [&items](std::size_t a, std::size_t b) { return isBefore(items[a], items[b]); });
    std::vector<DueItem> sorted;
    sorted.reserve(items.size());
    QHash<RecordId, std::vector<std::size_t>> seen; // places in the sorted list
    for (const std::size_t place : order) {
        std::vector<std::size_t> &before = seen[items[place].record];
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&](std::size_t earlier) { return sorted[earlier].key == items[place].key; });
        if (same != before.end()) { // what the record itself says is done there, not marked beside it
            if (sorted[*same].act == DueAct::MarkStep)
                sorted[*same].act = items[place].act;
            continue;
        }
        before.push_back(sorted.size());
        sorted.push_back(std::move(items[place]));
    }
    items = std::move(sorted);
}
