// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/entitlement.h"
#include "core/records/names.h"

Entitlement entitlementOf(const Code &recipient, const Names &names)
{
    const auto item = names.choice(QStringLiteral("letter-recipient"), recipient.text);
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
    const auto item = names.choice(QStringLiteral("party-role"), role.text);
    return item && !item->traits.isEmpty() ? item->traits.front() : role.text;
}
