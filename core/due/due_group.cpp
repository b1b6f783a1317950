// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/due_group.h"
#include <QHash>

namespace {
/// The same for things that may stand as one line; empty for one that stands by itself.
QString sameness(const DueItem &item)
{
    if (item.list == DueList::None)
        return {};
    return item.namesPerson ? item.what : item.what + u'\n' + item.who;
}
} // namespace

std::vector<DueGroup> alikeTogether(std::span<const DueItem *const> items)
{
    QHash<QString, std::size_t> alike;
    for (const DueItem *item : items)
        ++alike[sameness(*item)];
    std::vector<DueGroup> groups;
    QHash<QString, std::size_t> places; // of the groups of many
    for (const DueItem *item : items) {
        const QString same = sameness(*item);
        const bool isMany = !same.isEmpty() && alike.value(same) > kMostAlike;
        if (isMany && places.contains(same)) {
            groups[places.value(same)].items.push_back(item);
            continue;
        }
        if (isMany)
            places.insert(same, groups.size());
        groups.push_back({{item}});
    }
    return groups;
}
