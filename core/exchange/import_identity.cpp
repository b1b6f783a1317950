// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_identity.h"
#include "core/office/department.h"
#include "core/office/directorate.h"
#include "core/office/organisation.h"
#include "core/office/room.h"

std::vector<Identity> identitiesOf(const Kind &kind)
{
    std::vector<Identity> found;
    for (const QString &way : QString::fromLatin1(kind.sameBy).split(u'|', Qt::SkipEmptyParts)) {
        Identity &identity = found.emplace_back();
        for (QString key : way.split(u' ')) {
            const bool mayBeBlank = key.endsWith(u'?');
            identity.push_back({kind.field(key.remove(u'?'))->key, mayBeBlank});
        }
    }
    if (found.empty())
        for (const Field *field : kind.fields())
            if (field->is(Field::Unique))
                found.push_back({{field->key}});
    return found;
}

bool standsAlone(const Kind &kind) { return &kind == &kindOf<Organisation>(); }

bool isWithinSite(const Kind &kind) { return &kind == &kindOf<Building>() || &kind == &kindOf<Room>(); }

bool isMadeByName(const Kind &kind)
{
    return &kind == &kindOf<Site>() || &kind == &kindOf<Department>() || &kind == &kindOf<Directorate>() ||
           isWithinSite(kind);
}
