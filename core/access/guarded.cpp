// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/guarded.h"

void hideGuarded(const Kind &kind, void *record)
{
    for (const Field *field : kind.fields())
        if (field->is(Field::Guarded))
            field->setValue(record, Value());
    for (const Children &list : kind.lists)
        for (std::size_t i = 0; i < list.size(record); ++i)
            hideGuarded(list.kind(), list.edit(record, i));
}
