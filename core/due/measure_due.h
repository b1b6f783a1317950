// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/due/due_context.h"
#include "core/premises/measure.h"
#include "core/records/saved.h"

/// The next test of a measure within the horizon, and a fault that nobody has put right, from the day it was found on
/// (OBLIGATIONS P4.2, P5.6). It is for who of ours sees to it, else for the body whose test it is, else for the LSMS.
/// A fault that an open action of the measure sees to is left to that action.
void addMeasureDue(std::vector<DueItem> &items, const Saved<Measure> &measure, bool hasAction,
                   const DueContext &context);
