// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"
#include "core/risks/risk_assessment.h"

class Names;

/// The office's matrix, each cell with its score in the colour of its band, and in it the numbers of the hazards that
/// stand there: `▲` without what is done, `●` now, `○` as aimed at. What a review closed is left out.
report::Table scoreTable(const RiskAssessment &assessment, const Names &names);
