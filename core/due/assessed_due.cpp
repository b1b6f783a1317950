// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/assessed_due.h"
#include "core/due/due_for.h"
#include "core/risks/risk_rules.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Due", text); }

using What = ToAssess::What;

/// The department or site itself.
const Stamp *stampOf(const ToAssess &of, const AssessedFacts &facts)
{
    if (of.what == What::Site) {
        for (const Saved<Site> &site : facts.sites)
            if (site.stamp.id == of.place)
                return &site.stamp;
        return nullptr;
    }
    for (const Saved<Department> &department : facts.departments)
        if (department.stamp.id == of.place)
            return &department.stamp;
    return nullptr;
}

/// When the last of those that were accepted was to be reviewed.
Day lastReview(const Assessed &one, const AssessedFacts &facts, const Names &names)
{
    Day last;
    for (const std::size_t i : one.overdue)
        last = std::max(last, reviewDue(facts.assessments[i].value, names));
    return last;
}

QString whatToDo(const Assessed &one)
{
    if (!one.isNone())
        return tr("Have the risks assessed again: the review is past");
    return one.waiting.empty() ? tr("Have the risks assessed: nobody has")
                               : tr("Have the risk assessment finished: it is not accepted yet");
}
} // namespace

void addAssessedDue(std::vector<DueItem> &items, const AssessedFacts &facts, const DueContext &context)
{
    for (const Assessed &one : withoutAssessment(context.now.day, facts, context.names)) {
        const Stamp *stamp = stampOf(one.of, facts);
        if (!stamp)
            continue;
        const Day review = lastReview(one, facts, context.names);
        DueItem &item = items.emplace_back();
        item.due = review.isKnown() ? Deadline(review)
                                    : deadline(Moment(Day(stamp->entered.date())),
                                               context.limits.limit("assessment_missing"), context.holidays);
        item.what = whatToDo(one);
        item.record = stamp->id;
        item.reference = stamp->reference;
        item.title = assessedName(one.of, context.names);
        item.obligations = context.limits.obligations("assessment_missing");
        item.key = one.of.what == What::LoneTeam ? QStringLiteral("assessed-alone") : QStringLiteral("assessed");
        item.list = DueList::Register;
        item.isOurs = !review.isKnown();
        if (one.of.what == What::Site)
            handToLsms(item, context);
        else
            handToLineManager(item, one.of.place, context);
    }
}
