// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/entitlement.h"
#include "core/records/names.h"

namespace {
const ChoiceName *itemWith(const std::vector<ChoiceName> &items, const QString &code)
{
    for (const ChoiceName &item : items)
        if (item.code == code)
            return &item;
    return nullptr;
}
} // namespace

Entitlement entitlementOf(const Code &recipient, const Names &names)
{
    const auto items = names.choices(QStringLiteral("letter-recipient"));
    const ChoiceName *item = itemWith(items, recipient.text);
    Entitlement entitlement;
    if (!item)
        return entitlement;
    entitlement.part = item->trait(u"to");
    for (const QString &trait : item->traits)
        if (trait == QStringLiteral("names:all"))
            entitlement.everyName = true;
        else if (trait.startsWith(QStringLiteral("names:")))
            entitlement.parts << trait.section(u':', 1);
    return entitlement;
}

QString partOf(const Code &role, const Names &names)
{
    const auto items = names.choices(QStringLiteral("party-role"));
    const ChoiceName *item = itemWith(items, role.text);
    return item && !item->traits.isEmpty() ? item->traits.front() : role.text;
}
