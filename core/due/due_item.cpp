// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/due_item.h"
#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <limits>
#include <tuple>

namespace {
/// What the order of an item goes by, apart from its texts: to compare items themselves walks through all memory.
struct Rank {
    qint64 when; ///< the deadline in minutes; before all others what is to be taken up at once
    RecordId record;
    std::size_t key; ///< a number made of the key
    std::size_t place;
};

qint64 minutesOf(const Deadline &due)
{
    return !due.isKnown() ? 0 : due.day.date.toJulianDay() * (Deadline::kWholeDay + 1) + due.minute;
}

std::vector<Rank> ranksOf(const std::vector<DueItem> &items)
{
    constexpr qint64 kAtOnce = std::numeric_limits<qint64>::min() / 2;
    std::vector<Rank> ranks;
    ranks.reserve(items.size());
    for (const DueItem &item : items)
        ranks.push_back(
            {(item.atOnce ? kAtOnce : 0) + minutesOf(item.due), item.record, qHash(item.key), ranks.size()});
    return ranks;
}

/// Leaves the earliest of those that are one thing on one record.
void keepEarliest(std::vector<Rank> &ranks, std::vector<DueItem> &items)
{
    // Most sources name each record's things together and the records in order: then only few are left to sort.
    const auto byRecord = [](const Rank &a, const Rank &b) { return a.record < b.record; };
    if (!std::is_sorted(ranks.begin(), ranks.end(), byRecord))
        std::stable_sort(ranks.begin(), ranks.end(), byRecord);
    for (auto first = ranks.begin(); first != ranks.end();) {
        const auto last =
            std::find_if(first, ranks.end(), [&](const Rank &one) { return one.record != first->record; });
        std::sort(first, last, [](const Rank &a, const Rank &b) {
            return std::tie(a.key, a.when, a.place) < std::tie(b.key, b.when, b.place);
        });
        first = last;
    }
    std::vector<Rank> kept;
    kept.reserve(ranks.size());
    for (const Rank &rank : ranks) {
        const Rank *last = kept.empty() ? nullptr : &kept.back();
        const bool isSame = last && last->record == rank.record && last->key == rank.key &&
                            items[last->place].key == items[rank.place].key;
        if (!isSame)
            kept.push_back(rank);
        else if (DueItem &item = items[last->place]; item.act == DueAct::MarkStep)
            item.act = items[rank.place].act; // what the record itself says is done there, not marked beside it
    }
    ranks = std::move(kept);
}
} // namespace

QString show(DueList list)
{
    switch (list) {
    case DueList::Register:
        return QCoreApplication::translate("Due", "in the register");
    case DueList::ChaseList:
        return QCoreApplication::translate("Due", "on the chase list");
    case DueList::None:
        break;
    }
    return {};
}

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
    std::vector<Rank> ranks = ranksOf(items);
    keepEarliest(ranks, items);
    std::sort(ranks.begin(), ranks.end(), [](const Rank &a, const Rank &b) { // records' numbers grow with time
        return std::tie(a.when, a.record, a.place) < std::tie(b.when, b.record, b.place);
    });
    std::vector<DueItem> sorted;
    sorted.reserve(ranks.size());
    for (const Rank &rank : ranks)
        sorted.push_back(std::move(items[rank.place]));
    items = std::move(sorted);
}
