// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_standing.h"
#include "core/risks/risk_rules.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
/// In the order of RiskStanding.
constexpr StateName kStandings[] = {
    {"open", QT_TRANSLATE_NOOP("risk", "Open"), Tone::Info},
    {"accepted", QT_TRANSLATE_NOOP("risk", "Accepted"), Tone::Good},
    {"lapsed", QT_TRANSLATE_NOOP("risk", "Lapsed"), Tone::Warning},
    {"revoked", QT_TRANSLATE_NOOP("risk", "Revoked"), Tone::Warning},
    {"closed", QT_TRANSLATE_NOOP("risk", "Closed"), Tone::Neutral},
};

bool hasCome(Day day, Day today) { return day.isKnown() && day <= today; }

QString tr(const char *text) { return QCoreApplication::translate("risk", text); }

/// From when on the score has been at least this, without a break, up to now.
Day reachedOn(const Risk &risk, int score)
{
    Day since = risk.raised;
    for (auto one = risk.scores.rbegin(); one != risk.scores.rend(); ++one) {
        if (scoreOf(one->likelihood, one->consequence).value_or(0) < score)
            break;
        since = one->on;
    }
    return since;
}

/// How high a level of the organisation is; 0: the list does not say.
int heightOf(const Code &level, const Names &names)
{
    const auto item = names.choice(QStringLiteral("escalation-level"), level.text);
    return item ? item->trait(u"height").toInt() : 0;
}
} // namespace

const StateName &nameOf(RiskStanding standing) { return kStandings[static_cast<int>(standing)]; }

const RiskAcceptance *acceptanceOn(const Risk &risk, Day day)
{
    const RiskAcceptance *latest = nullptr;
    for (const RiskAcceptance &one : risk.acceptances)
        if (hasCome(one.on, day) && (!latest || latest->on <= one.on)) // of two on a day the later line
            latest = &one;
    return latest;
}

RiskStanding riskStanding(const Risk &risk, Day today)
{
    if (hasCome(risk.closed, today))
        return RiskStanding::Closed;
    const RiskAcceptance *acceptance = acceptanceOn(risk, today);
    if (!acceptance)
        return RiskStanding::Open;
    if (hasCome(acceptance->revoked, today))
        return RiskStanding::Revoked;
    return acceptance->until < today ? RiskStanding::Lapsed : RiskStanding::Accepted;
}

bool isOpenOn(const Risk &risk, Day today)
{
    const RiskStanding standing = riskStanding(risk, today);
    return standing != RiskStanding::Accepted && standing != RiskStanding::Closed;
}

Found riskFound(const Risk &risk, Day today, const Names &)
{
    const RiskStanding standing = riskStanding(risk, today);
    Found words = found("risk", nameOf(standing));
    if (standing == RiskStanding::Accepted)
        words.text = tr("Accepted until %1").arg(showShort(acceptanceOn(risk, today)->until));
    return words;
}

std::optional<int> scoreOf(std::optional<int> likelihood, std::optional<int> consequence)
{
    return likelihood && consequence ? std::optional(*likelihood * *consequence) : std::nullopt;
}

std::optional<int> riskScore(const Risk &risk) { return scoreOf(risk.currentLikelihood, risk.currentConsequence); }

Day reviewDue(const Risk &risk, Day today, const Names &names)
{
    if (hasCome(risk.closed, today))
        return {};
    const Day from = std::max(risk.raised, risk.reviewed);
    if (risk.nextReview.isKnown() || !from.isKnown())
        return risk.nextReview;
    const auto band = riskBand(riskScore(risk), names);
    const int months = band ? band->trait(u"review").toInt() : 0;
    return months > 0 ? Day(from.date.addMonths(months)) : Day();
}

std::optional<EscalationOwed> escalationOwed(const Risk &risk, int threshold, Day today, const Names &names)
{
    const auto score = riskScore(risk);
    if (!score || *score < threshold || hasCome(risk.closed, today))
        return {};
    const auto band = riskBand(score, names);
    const Code to{band ? band->trait(u"escalate") : QString()};
    if (!to.isKnown())
        return {};
    const Day since = reachedOn(risk, std::max(band->trait(u"from").toInt(), threshold));
    const bool done = std::any_of(risk.escalations.begin(), risk.escalations.end(), [&](const Escalation &one) {
        return hasCome(one.on, today) && one.on >= since && heightOf(one.to, names) >= heightOf(to, names);
    });
    return done ? std::nullopt : std::optional(EscalationOwed{to, since});
}

void registerRules(const Risk &risk, const RuleContext &, Problems &problems)
{
    if (risk.closed.isKnown() && risk.closedWhy.trimmed().isEmpty())
        problems.push_back({QStringLiteral("closed_why"), tr("Say why it is closed.")});
    for (std::size_t i = 0; i < risk.acceptances.size(); ++i)
        if (risk.acceptances[i].revoked.isKnown() && risk.acceptances[i].revokedWhy.trimmed().isEmpty())
            problems.push_back(
                {QStringLiteral("acceptances/%1/revoked_why").arg(i), tr("Say why the acceptance was revoked.")});
}
