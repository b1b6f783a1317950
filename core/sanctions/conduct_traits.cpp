// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/conduct_traits.h"
#include <algorithm>

QStringList codesWith(const Names &names, const char *list, const char *trait)
{
    QStringList codes;
    for (const ChoiceName &item : names.choices(QLatin1String(list)))
        if (item.traits.contains(QLatin1String(trait)))
            codes.append(item.code);
    return codes;
}

ConductTraits::ConductTraits(const Names &names)
    : connects(codesWith(names, "incident-kind", "course-of-conduct")),
      atOnce(codesWith(names, "incident-kind", "police-at-once")), weapons(codesWith(names, "weapon", "weapon")),
      alleged(codesWith(names, "party-role", "alleged")), affected(codesWith(names, "party-role", "affected")),
      workforce(codesWith(names, "person-category", "workforce"))
{
    atOnce.removeIf([this](const QString &code) { return !connects.contains(code); });
}

bool ConductTraits::isAmong(const QStringList &codes, const QString &kind, const QString &also)
{
    return codes.contains(kind) || std::any_of(codes.begin(), codes.end(), [&also](const QString &code) {
               return also.contains(u'|' + code + u'|');
           });
}
