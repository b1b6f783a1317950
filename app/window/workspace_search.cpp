// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workspace_search.h"
#include "core/records/show.h"
#include "core/workspace/kinds.h"
#include "core/workspace/workspace.h"
#include "ui/base/privacy_key.h"

std::vector<SearchHit> WorkspaceSearch::hits(const QString &text, int limit) const
{
    const Result<std::vector<Hit>> found = m_workspace.search(text, limit);
    if (!found)
        return {};
    // The best hit's kind comes first, and with it all of that kind.
    QStringList kinds;
    for (const Hit &hit : *found)
        if (!kinds.contains(hit.kind))
            kinds << hit.kind;
    std::vector<SearchHit> grouped;
    for (const QString &name : kinds) {
        const Kind *kind = kindNamed(name);
        const QString heading = kind ? kind->shown(kind->plural) : name;
        const bool hidden = m_privacy.isOn() && kind && isNamedAsPerson(*kind);
        for (const Hit &hit : *found)
            if (hit.kind == name)
                grouped.push_back(
                    {hit.id, heading, hit.reference, hidden ? initials(hit.title) : QString(hit.title).simplified()});
    }
    return grouped;
}
