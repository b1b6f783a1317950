// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_identity.h"

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
