// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include "core/risks/risk_assessment.h"

/// A band of scores (DOMAIN.md 4.1), from the traits of the items of `risk-band`.
struct RiskBand {
    QString code;
    QString label;
    int from = 0;                    ///< the lowest score of it
    std::optional<int> reviewMonths; ///< until the next review
    QString escalateTo;              ///< who must hear of it; empty: nobody
    bool operator==(const RiskBand &) const = default;
};

/// What must hold for an assessment to be saved: its days lie in order, and a likelihood never stands without its
/// consequence.
void riskRules(const RiskAssessment &assessment, const RuleContext &context, Problems &problems);

/// The bands of the office, lowest first.
std::vector<RiskBand> riskBands(const Names &names);
/// The band of a score: the highest one that begins at it or below; none below the lowest.
std::optional<RiskBand> riskBand(int score, const std::vector<RiskBand> &bands);
/// Likelihood times consequence, 1 to 25; not known where either is not.
std::optional<int> riskScore(std::optional<int> likelihood, std::optional<int> consequence);
/// The highest score of the hazards before controls; not known where none is scored.
std::optional<int> inherentScore(const RiskAssessment &assessment);
/// The highest score of the hazards as they are now; not known where none is scored.
std::optional<int> currentScore(const RiskAssessment &assessment);
/// The highest score of the hazards as aimed at; not known where none is scored.
std::optional<int> targetScore(const RiskAssessment &assessment);
/// The day of the next review: as set, else by the band of the current score from the day of the assessment, month ends
/// clamped; not known where neither says.
Day reviewDue(const RiskAssessment &assessment, const std::vector<RiskBand> &bands);
