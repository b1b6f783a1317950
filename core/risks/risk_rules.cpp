// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_rules.h"
#include <algorithm>

std::optional<int> riskScore(const RiskAssessment &assessment, const ScoreParts &which)
{
    std::optional<int> most;
    for (const Hazard &hazard : assessment.hazards)
        if (const auto likelihood = hazard.*which.likelihood, consequence = hazard.*which.consequence;
            likelihood && consequence)
            most = std::max(most.value_or(0), *likelihood * *consequence);
    return most;
}

std::optional<ChoiceName> riskBand(std::optional<int> score, const Names &names)
{
    std::optional<ChoiceName> highest;
    for (const ChoiceName &band : names.choices(QStringLiteral("risk-band"))) {
        const int from = band.trait(u"from").toInt();
        const bool reached = !band.retired && from > 0 && score && from <= *score;
        if (reached && (!highest || from > highest->trait(u"from").toInt()))
            highest = band;
    }
    return highest;
}

Found graded(std::optional<int> score, const Names &names)
{
    const auto band = riskBand(score, names);
    if (!band)
        return {};
    const QString colour = band->trait(u"colour");
    const Tone tone = colour == u"red"     ? Tone::Danger
                      : colour == u"amber" ? Tone::Warning
                      : colour == u"green" ? Tone::Good
                                           : Tone::Neutral;
    return {QStringLiteral("%1 %2").arg(*score).arg(band->label), Found::As::Grade, tone};
}

Day reviewDue(const RiskAssessment &assessment, const Names &names)
{
    if (assessment.nextReview.isKnown() || !assessment.assessed.isKnown())
        return assessment.nextReview;
    const auto band = riskBand(riskScore(assessment), names);
    const int months = band ? band->trait(u"review").toInt() : 0;
    return months > 0 ? Day(assessment.assessed.date.addMonths(months)) : Day();
}
