// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_rules.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString traitValue(const ChoiceName &choice, const char *name)
{
    const QString prefix = QLatin1String(name) + u':';
    for (const QString &trait : choice.traits)
        if (trait.startsWith(prefix))
            return trait.mid(prefix.size());
    return {};
}

using ScorePart = std::optional<int> Hazard::*;

std::optional<int> highest(const RiskAssessment &assessment, ScorePart likelihood, ScorePart consequence)
{
    std::optional<int> most;
    for (const Hazard &hazard : assessment.hazards)
        if (const auto score = riskScore(hazard.*likelihood, hazard.*consequence); score && score > most)
            most = score;
    return most;
}

void checkPairs(const Hazard &hazard, std::size_t row, Problems &problems)
{
    const struct {
        const char *likelihood, *consequence;
        ScorePart l, c;
    } pairs[] = {
        {"inherent_likelihood", "inherent_consequence", &Hazard::inherentLikelihood, &Hazard::inherentConsequence},
        {"current_likelihood", "current_consequence", &Hazard::currentLikelihood, &Hazard::currentConsequence},
        {"target_likelihood", "target_consequence", &Hazard::targetLikelihood, &Hazard::targetConsequence},
    };
    for (const auto &pair : pairs)
        if ((hazard.*pair.l).has_value() != (hazard.*pair.c).has_value())
            problems.push_back(
                {QStringLiteral("hazards/%1/%2")
                     .arg(row)
                     .arg(QLatin1String((hazard.*pair.l).has_value() ? pair.consequence : pair.likelihood)),
                 QCoreApplication::translate("risk_assessment", "A score needs both likelihood and consequence.")});
}
} // namespace

void riskRules(const RiskAssessment &assessment, const RuleContext &context, Problems &problems)
{
    const auto say = [&problems](const char *field, const QString &text) {
        problems.push_back({QLatin1String(field), text});
    };
    if (assessment.assessed.isKnown() && assessment.assessed > context.today)
        say("assessed", QCoreApplication::translate("risk_assessment", "This day is in the future."));
    if (assessment.assessed.isKnown() && assessment.nextReview.isKnown() && assessment.nextReview < assessment.assessed)
        say("next_review", QCoreApplication::translate("risk_assessment", "This is before the assessment."));
    for (std::size_t row = 0; row < assessment.hazards.size(); ++row)
        checkPairs(assessment.hazards[row], row, problems);
}

std::vector<RiskBand> riskBands(const Names &names)
{
    std::vector<RiskBand> bands;
    for (const ChoiceName &choice : names.choices(QStringLiteral("risk-band"))) {
        const int from = traitValue(choice, "from").toInt();
        if (choice.retired || from < 1)
            continue;
        const int months = traitValue(choice, "review").toInt();
        bands.push_back({choice.code, choice.label, from, months > 0 ? std::optional(months) : std::nullopt,
                         traitValue(choice, "escalate")});
    }
    std::stable_sort(bands.begin(), bands.end(), [](const RiskBand &a, const RiskBand &b) { return a.from < b.from; });
    return bands;
}

std::optional<RiskBand> riskBand(int score, const std::vector<RiskBand> &bands)
{
    std::optional<RiskBand> found;
    for (const RiskBand &band : bands)
        if (band.from <= score)
            found = band;
    return found;
}

std::optional<int> riskScore(std::optional<int> likelihood, std::optional<int> consequence)
{
    return likelihood && consequence ? std::optional(*likelihood * *consequence) : std::nullopt;
}

std::optional<int> inherentScore(const RiskAssessment &assessment)
{
    return highest(assessment, &Hazard::inherentLikelihood, &Hazard::inherentConsequence);
}

std::optional<int> currentScore(const RiskAssessment &assessment)
{
    return highest(assessment, &Hazard::currentLikelihood, &Hazard::currentConsequence);
}

std::optional<int> targetScore(const RiskAssessment &assessment)
{
    return highest(assessment, &Hazard::targetLikelihood, &Hazard::targetConsequence);
}

Day reviewDue(const RiskAssessment &assessment, const std::vector<RiskBand> &bands)
{
    if (assessment.nextReview.isKnown() || !assessment.assessed.isKnown())
        return assessment.nextReview;
    const auto score = currentScore(assessment);
    const auto band = score ? riskBand(*score, bands) : std::nullopt;
    return band && band->reviewMonths ? Day(assessment.assessed.date.addMonths(*band->reviewMonths)) : Day();
}
