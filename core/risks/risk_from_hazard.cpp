// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_from_hazard.h"

Risk riskFrom(const Saved<RiskAssessment> &assessment, const Hazard &hazard, Day today, const Names &names)
{
    Risk risk;
    risk.title = hazard.hazard;
    for (const ChoiceName &level : names.choices(QStringLiteral("risk-level")))
        if (level.has(u"usual") && !level.retired)
            risk.level = Code{level.code};
    risk.category = hazard.category;
    risk.department = assessment.value.department;
    risk.site = assessment.value.site;
    risk.owner = assessment.value.assessor;
    risk.raised = today;
    risk.assessment = assessment.id();
    risk.hazard = hazard.number;
    risk.effect = hazard.whoHarmed;
    risk.inherentLikelihood = hazard.inherentLikelihood;
    risk.inherentConsequence = hazard.inherentConsequence;
    risk.currentLikelihood = hazard.currentLikelihood;
    risk.currentConsequence = hazard.currentConsequence;
    risk.targetLikelihood = hazard.targetLikelihood;
    risk.targetConsequence = hazard.targetConsequence;
    for (const HazardControl &one : assessment.value.controls)
        if (!one.hazard || one.hazard == hazard.number) {
            RiskControl &control = risk.controls.emplace_back();
            control.control = one.control;
            control.state = one.state;
        }
    return risk;
}
