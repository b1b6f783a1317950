// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/citation.h"
#include "core/records/show.h"
#include "core/storage/record_head.h"
#include "core/workspace/kinds.h"
#include "core/workspace/workspace.h"

QString citation(const Workspace &workspace, RecordId id)
{
    const std::optional<RecordHead> head = recordHead(workspace.database(), id);
    if (!head || !head->reference.isEmpty())
        return head ? head->reference : QString();
    const Kind *kind = kindNamed(head->kind);
    return kind && !isNamedAsPerson(*kind) ? head->title : QString();
}
