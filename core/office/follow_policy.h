// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/canonical.h"
#include "core/records/kind.h"
#include <QCryptographicHash>
#include <QString>
#include <algorithm>
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

/// The version of each code that things begin with now, in the order of the list; of two with one number the later in
/// it. For kinds whose change is a record of the same code with the next version.
template <class T> std::vector<T> latestOf(std::span<const T> all)
{
    std::vector<T> latest;
    for (const T &one : all) {
        const auto known =
            std::find_if(latest.begin(), latest.end(), [&one](const T &other) { return other.code == one.code; });
        if (known == latest.end())
            latest.push_back(one);
        else if (known->version <= one.version)
            *known = one;
    }
    return latest;
}

/// The next version, which begins as this one; the office's own from then on.
template <class T> T versionNext(const T &latest)
{
    T next = latest;
    ++next.version;
    next.shipped.clear();
    for (const Children &list : kindOf<T>().lists)
        for (std::size_t i = 0; i < list.size(&next); ++i)
            list.setId(list.edit(&next, i), 0);
    return next;
}

/// The versions to be added when the product ships others: of what the office never touched its shipped text, of what
/// no longer ships one that begins nothing. What the office edited stays, and no version that stands is changed.
template <class T> std::vector<T> versionsComing(std::span<const T> office, std::span<const T> shipped)
{
    const auto withCode = [](std::span<const T> all, const QString &code) -> const T * {
        const auto found = std::find_if(all.begin(), all.end(), [&code](const T &one) { return one.code == code; });
        return found == all.end() ? nullptr : &*found;
    };
    const auto isUntouched = [](const T &one) { return !one.shipped.isEmpty() && policyDigest(one) == one.shipped; };
    const std::vector<T> latest = latestOf(office);
    std::vector<T> added;
    for (const T &theirs : shipped) {
        const T *mine = withCode(latest, theirs.code);
        if (mine && (!isUntouched(*mine) || mine->shipped == theirs.shipped))
            continue;
        T &next = added.emplace_back(theirs);
        next.version = mine ? mine->version + 1 : 1;
        next.retired = mine && mine->retired;
    }
    for (const T &mine : latest)
        if (isUntouched(mine) && !mine.retired && !withCode(shipped, mine.code)) {
            T &next = added.emplace_back(versionNext(mine));
            next.shipped = mine.shipped;
            next.retired = true;
        }
    return added;
}
