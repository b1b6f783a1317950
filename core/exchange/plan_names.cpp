// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plan_names.h"

QString PlanNames::recordName(const Kind &kind, RecordId id) const
{
    if (PendingLink::isMade(id))
        return m_plan.made[PendingLink::made(id)].name;
    if (!PendingLink::isRow(id))
        return NamesOver::recordName(kind, id);
    const ImportRow &row = m_plan.rows[PendingLink::row(id)];
    const QString name = *kind.naming ? row.valueOf(kind.naming).stored() : QString();
    return name.isEmpty() ? row.ownReference : name;
}
