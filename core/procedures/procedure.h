// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/procedures/procedure_step.h"
#include <vector>

/// What has to be done after an incident of some kinds, as one version says it (ARCHITECTURE.md idea 5). A change is a
/// record of the same code with the next version: what began under one keeps it.
struct Procedure {
    QString code; ///< stays for good: incidents hold it
    QString title;
    int version = 1;
    Code starts;          ///< by kinds, by a mark of the incident, or where no other does
    Codes kinds;          ///< of incident that begin it
    QString traits;       ///< of a kind, one a line: any of them begins it
    QString purpose;      ///< what it is for, and what to bear in mind
    bool retired = false; ///< begins nothing any more
    QString source;
    bool verified = false;
    QString shipped; ///< digest of the shipped version it is; empty: the office's own
    std::vector<ProcedureStep> steps;
    bool operator==(const Procedure &) const = default;
};
template <> const Kind &kindOf<Procedure>();
