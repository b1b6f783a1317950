// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/names.h"

QString ChoiceName::trait(QStringView name) const
{
    for (const QString &trait : traits)
        if (trait.size() > name.size() && trait.startsWith(name) && trait[name.size()] == u':')
            return trait.mid(name.size() + 1);
    return {};
}
