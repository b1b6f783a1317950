// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/procedures/checklist.h"

/// Notes of contact that have shown a step: each shows one, for which of two calls it tells of nobody knows but by
/// another note.
using SpentProofs = std::vector<const RecordProof *>;

/// Puts in where a step stands: as it was marked, else as the records show. `all` are the steps of the incident; those
/// that it comes after stand already.
void putStanding(ChecklistStep &step, std::span<const ChecklistStep> all, const ChecklistFacts &facts,
                 SpentProofs &spent, const BankHolidays &holidays);
