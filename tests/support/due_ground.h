// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/due/due_context.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

/// What sources of due things are given: the shipped lists and limits, an LSMS in post, one bank holiday.
struct DueGround {
    explicit DueGround(const Deadline &at) : now(at) {}
    DueContext context() const { return {now, names, limits, posts, holidays}; }

    Deadline now;
    PolicyNames names = named();
    TimeLimits limits{Organisation(), names};
    PostsOn posts{std::vector<PostHolder>{lsms()}, now.day, names};
    BankHolidays holidays{Day(2026, 12, 25)};

private:
    static PolicyNames named()
    {
        PolicyNames names;
        names.recordNames.insert(7, QStringLiteral("Ada Warden"));
        names.recordNames.insert(8, QStringLiteral("Asha Khan"));
        return names;
    }
    static PostHolder lsms()
    {
        PostHolder holder;
        holder.post = Code{QStringLiteral("lsms")};
        holder.person.value = 7;
        return holder;
    }
};

/// The thing with the key; null where there is none.
inline const DueItem *dueWith(const std::vector<DueItem> &items, const char *key)
{
    for (const DueItem &item : items)
        if (item.key == QLatin1String(key))
            return &item;
    return nullptr;
}
