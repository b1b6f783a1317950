// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/register_risk_due.h"
#include "core/due/due_for.h"
#include "core/risks/risk_standing.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Due", text); }

DueItem &put(std::vector<DueItem> &items, const Saved<Risk> &risk, const QString &key, const QString &what,
             const Deadline &due, const DueContext &context)
{
    DueItem &item = items.emplace_back();
    item.due = due;
    item.what = what;
    item.record = risk.stamp.id;
    item.reference = risk.stamp.reference;
    item.title = risk.value.title;
    item.key = key;
    item.obligations = QStringLiteral("P5.4");
    item.list = DueList::Register;
    handTo(item, risk.value.owner.value, context);
    return item;
}

QString levelName(const Code &level, const Names &names)
{
    return names.choiceLabel(QStringLiteral("escalation-level"), level.text);
}

Deadline limited(Day from, const char *limit, const DueContext &context)
{
    return deadline(Moment(from), context.limits.limit(limit), context.holidays);
}

void addEscalations(std::vector<DueItem> &items, const Saved<Risk> &risk, int threshold, const DueContext &context)
{
    if (const auto owed = escalationOwed(risk.value, threshold, context.now.day, context.names)) {
        DueItem &item = put(items, risk, QStringLiteral("risk-escalate"),
                            tr("Raise the risk with those above: %1").arg(levelName(owed->to, context.names)),
                            limited(owed->since, "risk_escalate", context), context);
        item.obligations = context.limits.obligations("risk_escalate");
        item.isOurs = true;
    }
    for (const Escalation &one : risk.value.escalations) {
        const Deadline due = limited(one.on, "risk_outcome", context);
        if (one.outcome.isKnown() || !one.on.isKnown() || !context.isWithinHorizon(due.day))
            continue;
        DueItem &item =
            put(items, risk, QStringLiteral("risk-outcome-%1").arg(one.id),
                tr("Find out what came of raising the risk: %1").arg(levelName(one.to, context.names)), due, context);
        item.obligations = context.limits.obligations("risk_outcome");
        item.isOurs = true;
    }
}
} // namespace

void addRegisterRiskDue(std::vector<DueItem> &items, const Saved<Risk> &risk, int threshold, const DueContext &context)
{
    const Day today = context.now.day;
    const RiskStanding standing = riskStanding(risk.value, today);
    if (standing == RiskStanding::Closed)
        return;
    if (const Day due = reviewDue(risk.value, today, context.names); context.isWithinHorizon(due))
        put(items, risk, QStringLiteral("risk-register-review"), tr("Review the risk"), Deadline(due), context);
    if (standing == RiskStanding::Accepted || standing == RiskStanding::Lapsed)
        if (const Day until = acceptanceOn(risk.value, today)->until; context.isWithinHorizon(until))
            put(items, risk, QStringLiteral("risk-acceptance"),
                standing == RiskStanding::Lapsed ? tr("Treat the risk or have it accepted anew: its acceptance ran out")
                                                 : tr("Treat the risk or have it accepted anew: its acceptance ends"),
                Deadline(until), context);
    addEscalations(items, risk, threshold, context);
}
