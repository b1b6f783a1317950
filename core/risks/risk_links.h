// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risks/risk.h"

/// Whether risks of the register name records of this kind: incidents and measures.
bool canBeLinkedToRisk(const Kind &kind);
/// Whether the risk names the record.
bool isLinked(const Risk &risk, const Kind &kind, RecordId record);
/// The risk as it names the record too; the same where it does already or names none of its kind.
Risk linked(Risk risk, const Kind &kind, RecordId record);
/// The risk as it names the record no more.
Risk unlinked(Risk risk, const Kind &kind, RecordId record);
