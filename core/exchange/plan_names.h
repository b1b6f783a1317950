// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_plan.h"
#include "core/exchange/names_over.h"

/// The names of an office for showing a plan: what the import has yet to make is called as the file calls it.
class PlanNames : public NamesOver {
public:
    /// Plan and names outlive it.
    PlanNames(const ImportPlan &plan, const Names &names) : NamesOver(names), m_plan(plan) {}

    QString recordName(const Kind &kind, RecordId id) const override;
    QString recordKey(const Kind &kind, RecordId id) const override { return recordName(kind, id); }

private:
    const ImportPlan &m_plan;
};
