// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"
#include "core/threats/threat_call.h"

class Names;

/// A threat call on one side of A4, for the police: what was asked and answered, the exact words with their times, 999
/// and the decision. A call in which very much was said runs on; nothing is cut. An exercise says so in large type.
Report threatSheet(const ThreatCall &call, const Names &names, const QString &reference = {});

/// The same sheet to be filled in by hand, for beside the telephone.
Report blankThreatSheet(const Names &names);
