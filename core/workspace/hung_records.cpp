// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/hung_records.h"

Result<std::vector<AnySaved>> hungOn(const Workspace &workspace, const Kind &kind, RecordId holder)
{
    std::vector<AnySaved> found;
    const Field *field = holderField(kind);
    if (!field || may(workspace.actor(), Act::Read, kind, workspace.today()).isNothing())
        return found;
    const auto ids = Lister(workspace.database(), kind, may(workspace.actor(), Act::Read, kind, workspace.today()))
                         .ids({.filters = {{QLatin1String(field->key), Filter::Is::OneOf, {Value(holder)}}}});
    if (!ids)
        return ids.error();
    for (const RecordId id : *ids) {
        Result<AnySaved> one = workspace.load(kind, id);
        if (!one)
            return one.error();
        found.push_back(std::move(*one));
    }
    return found;
}
