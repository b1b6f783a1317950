// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/risk_due.h"
#include "core/due/due_for.h"
#include "core/risks/approval.h"
#include "core/risks/risk_rules.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Due", text); }

/// Puts one assessment's due things on the list.
class RiskDue {
public:
    RiskDue(std::vector<DueItem> &items, const Saved<RiskAssessment> &assessment, const DueContext &context)
        : m_items(items), m_saved(assessment), m_context(context)
    {
    }
    void add(const HappenedPlaces &happened)
    {
        addReview();
        addEvent(happened);
        addApproval();
    }

private:
    DueItem &put(const char *key, const QString &what, const Deadline &due)
    {
        DueItem &item = m_items.emplace_back();
        item.due = due;
        item.what = what;
        handTo(item, m_saved.value.assessor.value, m_context);
        item.record = m_saved.stamp.id;
        item.reference = m_saved.stamp.reference;
        item.title = m_saved.value.title;
        item.obligations = QStringLiteral("P5.18");
        item.key = QLatin1String(key);
        return item;
    }
    void addReview()
    {
        const Day due = reviewDue(m_saved.value, m_context.names);
        if (m_context.isWithinHorizon(due))
            put("risk-review", tr("Review the risk assessment"), Deadline(due));
    }
    void addEvent(const HappenedPlaces &happened)
    {
        const auto asking = happened.asksReview(m_saved.value);
        if (asking.empty())
            return;
        const Happened &first = *asking.front();
        const QString what = asking.size() == 1
                                 ? tr("Look at the risk assessment again: %1 happened there").arg(first.reference)
                                 : tr("Look at the risk assessment again: %1 and %2 more happened there")
                                       .arg(first.reference)
                                       .arg(asking.size() - 1);
        put("risk-event", what, limited(first.on, "assessment_after_incident")).isOurs = true;
    }
    void addApproval()
    {
        const Approval &approval = m_saved.value.approval;
        switch (standingOf(m_saved.value)) {
        case Standing::Changed:
            put("risk-sign", tr("Sign the risk assessment again: it was changed"),
                limited(approval.signedAt.day(), "assessment_accept"))
                .isOurs = true;
            break;
        case Standing::Signed: {
            DueItem &item = put("risk-accept", tr("Accept the risk assessment"),
                                limited(approval.signedAt.day(), "assessment_accept"));
            item.isOurs = true;
            handToLineManager(item, m_saved.value.department.value, m_context);
            break;
        }
        case Standing::Accepted: {
            DueItem &item = put("risk-seen", tr("Look at the accepted risk assessment"),
                                limited(approval.acceptedAt.day(), "assessment_accept"));
            item.isOurs = true;
            handToLsms(item, m_context);
            break;
        }
        case Standing::Draft: // imported and older ones were never signed: their review asks for that
        case Standing::Seen:
            break;
        }
    }
    Deadline limited(Day from, const char *limit) const
    {
        return deadline(Moment(from), m_context.limits.limit(limit), m_context.holidays);
    }

    std::vector<DueItem> &m_items;
    const Saved<RiskAssessment> &m_saved;
    const DueContext &m_context;
};
} // namespace

void addRiskDue(std::vector<DueItem> &items, const Saved<RiskAssessment> &assessment, const HappenedPlaces &happened,
                const DueContext &context)
{
    RiskDue(items, assessment, context).add(happened);
}
