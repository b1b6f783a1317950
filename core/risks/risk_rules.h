// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/found.h"
#include "core/records/kind.h"
#include "core/records/names.h"
#include "core/risks/risk_assessment.h"

/// The score from which on a committee sees a risk, where the office says no other.
inline constexpr int kRiskThreshold = 8;

/// The two members of a hazard that make a score: before controls, as it is now, as aimed at.
struct ScoreParts {
    std::optional<int> Hazard::*likelihood;
    std::optional<int> Hazard::*consequence;
};
inline constexpr ScoreParts kInherent{&Hazard::inherentLikelihood, &Hazard::inherentConsequence};
inline constexpr ScoreParts kCurrent{&Hazard::currentLikelihood, &Hazard::currentConsequence};
inline constexpr ScoreParts kTarget{&Hazard::targetLikelihood, &Hazard::targetConsequence};

/// Likelihood times consequence of one hazard; not known without both.
std::optional<int> riskScore(const Hazard &hazard, const ScoreParts &which = kCurrent);
/// That of the gravest hazard, 1 to 25; not known where none is scored. What a review closed no longer counts.
std::optional<int> riskScore(const RiskAssessment &assessment, const Names &names, const ScoreParts &which = kCurrent);
/// Whether a review closed the hazard: it is there no more.
bool isClosed(const Hazard &hazard, const Names &names);
/// The band of a score (DOMAIN.md 4.1): the item of `risk-band` with the highest `from:` that is not above it.
std::optional<ChoiceName> riskBand(std::optional<int> score, const Names &names);
/// `16 Extreme`, in the tone of the band's `colour:`; nothing where there is no score or no band for it.
Found graded(std::optional<int> score, const Names &names);
/// The day of the next review: as set, else the band's `review:` in months after the day of the assessment, month ends
/// clamped; not known where neither says.
Day reviewDue(const RiskAssessment &assessment, const Names &names);

/// A shared control that need not be there says why and who agreed; one for a hazard names one that there is.
void riskRules(const RiskAssessment &assessment, const RuleContext &context, Problems &problems);

/// Gives each hazard its number, which no other of the assessment ever has.
void completeAssessment(RiskAssessment &assessment, const RuleContext &context);
