// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/canonical.h"
#include "core/records/kind.h"
#include <QCryptographicHash>
#include <QString>
#include <optional>
#include <span>
#include <vector>

/// What an item says, as SHA-256 in hexadecimal; where it came from, which version it is and whether the office still
/// offers it left out.
template <class T> QString policyDigest(T item)
{
    item.shipped.clear();
    if constexpr (requires { item.retired; })
        item.retired = false;
    if constexpr (requires { item.version; })
        item.version = 0;
    for (const Children &list : kindOf<T>().lists) // the numbers of its rows are this office's
        for (std::size_t i = 0; i < list.size(&item); ++i)
            list.setId(list.edit(&item, i), 0);
    const QByteArray text = canonical(kindOf<T>(), &item, QString());
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

/// One step by which an office's items follow a new version of the product.
template <class T> struct PolicyStep {
    std::optional<std::size_t> was; ///< place among the office's items; none: a new one
    T now;
    bool operator==(const PolicyStep &) const = default;
};

/// What an office's items become when the product ships others (ARCHITECTURE.md idea 5). Items the office never touched
/// follow, edited ones and its own stay, new ones are added, and those that no longer ship are retired where nobody
/// edited them. Whether the office still offers an item stays as it chose. `sameItem` says that two are one item.
template <class T, class Same>
std::vector<PolicyStep<T>> followPolicy(std::span<const T> office, std::span<const T> shipped, Same sameItem)
{
    std::vector<PolicyStep<T>> steps;
    std::vector<bool> found(shipped.size());
    for (std::size_t at = 0; at < office.size(); ++at) {
        const T &mine = office[at];
        const T *theirs = nullptr;
        for (std::size_t i = 0; i < shipped.size() && !theirs; ++i)
            if (sameItem(mine, shipped[i])) {
                found[i] = true;
                theirs = &shipped[i];
            }
        if (mine.shipped.isEmpty() || policyDigest(mine) != mine.shipped)
            continue;
        T now = theirs ? *theirs : mine;
        if constexpr (requires { now.retired; })
            now.retired = mine.retired || !theirs;
        if (!(now == mine))
            steps.push_back({at, now});
    }
    for (std::size_t i = 0; i < shipped.size(); ++i)
        if (!found[i])
            steps.push_back({std::nullopt, shipped[i]});
    return steps;
}
