// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_rules.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("RiskRules", text); }

bool hasHazard(const RiskAssessment &assessment, int number)
{
    return std::any_of(assessment.hazards.begin(), assessment.hazards.end(),
                       [number](const Hazard &hazard) { return hazard.number == number; });
}
} // namespace

std::optional<int> riskScore(const Hazard &hazard, const ScoreParts &which)
{
    const auto likelihood = hazard.*which.likelihood, consequence = hazard.*which.consequence;
    return likelihood && consequence ? std::optional(*likelihood * *consequence) : std::nullopt;
}

bool isClosed(const Hazard &hazard, const Names &names)
{
    return isMarked(names, u"hazard-review", hazard.reviewed, u"closed");
}

std::optional<int> riskScore(const RiskAssessment &assessment, const Names &names, const ScoreParts &which)
{
    std::optional<int> most;
    for (const Hazard &hazard : assessment.hazards)
        if (const auto score = riskScore(hazard, which); score && !isClosed(hazard, names))
            most = std::max(most.value_or(0), *score);
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
    const auto band = riskBand(riskScore(assessment, names), names);
    const int months = band ? band->trait(u"review").toInt() : 0;
    return months > 0 ? Day(assessment.assessed.date.addMonths(months)) : Day();
}

void riskRules(const RiskAssessment &assessment, const RuleContext &context, Problems &problems)
{
    for (std::size_t i = 0; i < assessment.controls.size(); ++i) {
        const HazardControl &control = assessment.controls[i];
        const auto say = [&](const char *key, const QString &text) {
            problems.push_back({QStringLiteral("shared_controls/%1/%2").arg(i).arg(QLatin1String(key)), text});
        };
        if (isMarked(context.names, u"control-state", control.state, u"exempt")) {
            if (control.why.trimmed().isEmpty())
                say("why", tr("Say why this control need not be there."));
            if (control.agreedBy.trimmed().isEmpty())
                say("agreed_by", tr("Say who agreed that it need not be there."));
        }
        if (control.hazard && !hasHazard(assessment, *control.hazard))
            say("hazard", tr("There is no hazard with the number %1.").arg(*control.hazard));
    }
}

void completeAssessment(RiskAssessment &assessment, const RuleContext &)
{
    int last = assessment.lastHazard.value_or(0);
    for (const Hazard &hazard : assessment.hazards)
        last = std::max(last, hazard.number.value_or(0));
    for (Hazard &hazard : assessment.hazards)
        if (!hazard.number)
            hazard.number = ++last;
    if (last > 0)
        assessment.lastHazard = last;
}
