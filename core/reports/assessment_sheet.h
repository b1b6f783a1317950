// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/saved.h"
#include "core/reports/report.h"
#include "core/risks/risk_assessment.h"
#include <QHash>

class Names;

/// One assessment and the controls that it shares with others.
struct AssessmentFacts {
    Saved<RiskAssessment> assessment;
    QHash<RecordId, Control> controls;
};

/// A risk assessment as a team pins it to the wall, on two pages of A4 where it has some ten hazards: how high the risk
/// is in word and colour, what could go wrong for whom, what is done, what is still to be done by whom and when, the
/// scores on the office's matrix, how people who work alone keep in touch, and whose name stands under it. A draft, and
/// one that was changed since it was signed, says so first.
Report assessmentSheet(const AssessmentFacts &facts, const Names &names, Day today);
