// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/periods.h"
#include "core/records/names.h"
#include "core/records/saved.h"
#include "core/reports/report.h"
#include "core/sanctions/sanction.h"

/// The register of sanctions as it stands on a day: those in force by type in the order of the ladder, then what was
/// issued, ended or broken in the period, redress and publicity. For the LSMS: it names people.
Report sanctionsReport(const std::vector<Saved<Sanction>> &sanctions, const Names &names, const Period &period, Day on);
