// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_movement.h"
#include "core/office/paper_days.h"
#include "core/records/kind.h"
#include "core/risks/risk_standing.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("RiskMovement", text); }

bool isSameScore(const RiskScored &a, const RiskScored &b)
{
    return a.likelihood == b.likelihood && a.consequence == b.consequence;
}
} // namespace

std::optional<int> scoreOn(const Risk &risk, Day day)
{
    std::optional<int> score;
    for (const RiskScored &one : risk.scores)
        if (one.on <= day)
            score = scoreOf(one.likelihood, one.consequence);
    return score;
}

std::optional<RiskMovement> movementSince(const Risk &risk, Day since, Day today)
{
    if (!since.isKnown())
        return {};
    if (risk.closed.isKnown() && risk.closed <= today)
        return risk.closed > since ? std::optional(RiskMovement::Closed) : std::nullopt;
    const auto now = scoreOn(risk, today);
    if (!now)
        return {};
    const auto before = scoreOn(risk, since);
    if (!before || risk.raised > since)
        return RiskMovement::New;
    return *now > *before ? RiskMovement::Raised : *now < *before ? RiskMovement::Lowered : RiskMovement::Same;
}

QString signOf(RiskMovement movement)
{
    constexpr char16_t kSigns[] = {u'●', u'▲', u'▼', u'–', u'×'};
    return QChar(kSigns[static_cast<int>(movement)]);
}

QString wordOf(RiskMovement movement)
{
    switch (movement) {
    case RiskMovement::New:
        return tr("new");
    case RiskMovement::Raised:
        return tr("up");
    case RiskMovement::Lowered:
        return tr("down");
    case RiskMovement::Same:
        return tr("as it was");
    case RiskMovement::Closed:
        break;
    }
    return tr("closed");
}

Found movementFound(const Risk &risk, Day today, const Names &names)
{
    const auto movement = movementSince(risk, lastPaperDay(names, today), today);
    return movement ? Found{QStringLiteral("%1 %2").arg(signOf(*movement), wordOf(*movement))} : Found{};
}

void completeRisk(Risk &risk, const RuleContext &context)
{
    if (!risk.raised.isKnown())
        risk.raised = context.today;
    if (!riskScore(risk))
        return;
    RiskScored now{0, context.today, risk.currentLikelihood, risk.currentConsequence};
    auto &scores = risk.scores;
    if (scores.empty())
        now.on = std::min(risk.raised, context.today);
    else if (isSameScore(scores.back(), now))
        return;
    else if (scores.back().on == now.on) { // corrected within the day: what it was before counts
        now.id = scores.back().id;
        scores.pop_back();
        if (!scores.empty() && isSameScore(scores.back(), now))
            return;
    }
    scores.push_back(now);
}
