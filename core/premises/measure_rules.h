// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/premises/measure.h"
#include "core/records/kind.h"

/// An exemption says why and who agreed (OBLIGATIONS P8.4); what a test found is put right only where it found a fault.
void measureRules(const Measure &measure, const RuleContext &context, Problems &problems);

/// The diary stands newest first; of one day in the order in which its tests were entered.
void completeMeasure(Measure &measure, const RuleContext &context);
