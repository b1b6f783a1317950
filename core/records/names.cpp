// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/names.h"
#include <algorithm>

QString ChoiceName::trait(QStringView name) const
{
    for (const QString &trait : traits)
        if (trait.size() > name.size() && trait.startsWith(name) && trait[name.size()] == u':')
            return trait.mid(name.size() + 1);
    return {};
}

std::optional<ChoiceName> Names::choice(const QString &list, const QString &code) const
{
    std::vector<ChoiceName> items = choices(list);
    const auto found =
        std::find_if(items.begin(), items.end(), [&code](const ChoiceName &item) { return item.code == code; });
    return found == items.end() ? std::nullopt : std::optional(std::move(*found));
}

QString traitOf(const Names &names, const QString &list, const Code &code, QStringView name)
{
    const auto item = code.isKnown() ? names.choice(list, code.text) : std::nullopt;
    return item ? item->trait(name) : QString();
}
