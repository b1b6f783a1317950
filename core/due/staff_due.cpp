// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/staff_due.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Due", text); }

DueItem &put(std::vector<DueItem> &items, const StaffBadge &staff, const char *key, const QString &what, Day due)
{
    DueItem &item = items.emplace_back();
    item.due = Deadline(due);
    item.what = what;
    item.who = tr("Badge desk");
    item.record = staff.badge != 0 ? staff.badge : staff.person;
    item.reference = staff.reference.isEmpty() ? staff.number : staff.reference;
    item.title = staff.name;
    item.namesPerson = true;
    item.key = QLatin1String(key);
    item.list = DueList::Register;
    return item;
}
} // namespace

void addBadgeDue(std::vector<DueItem> &items, const StaffBadge &staff, const DueContext &context)
{
    const Day today = context.now.day;
    const bool hasLeft = staff.left.isKnown() && staff.left < today;
    if (hasLeft) {
        if (staff.issued.isKnown() && !staff.isBack)
            put(items, staff, "badge-back", tr("Get the leaver’s badge back"), staff.left).obligations =
                QStringLiteral("P8.3c");
        return;
    }
    if (staff.isBack)
        return;
    if (!staff.issued.isKnown()) {
        const bool isStarter = staff.started.isKnown() && staff.started.daysTo(today) <= kDueHorizon;
        const Day from =
            staff.badge != 0 && (!isStarter || staff.started < staff.requested) ? staff.requested : staff.started;
        if ((staff.badge != 0 || isStarter) && from.isKnown())
            put(items, staff, "badge-issue", tr("Issue the badge"),
                deadline(Moment(from), context.limits.limit("badge_issue"), context.holidays).day)
                .obligations = context.limits.obligations("badge_issue");
        return;
    }
    if (!staff.expires.isKnown())
        return;
    const Day renewal(staff.expires.date.addMonths(-context.limits.limit("badge_renewal").amount));
    if (context.isWithinHorizon(renewal))
        put(items, staff, "badge-renewal",
            staff.expires < today ? tr("Replace the badge: it has expired") : tr("Ask for a new badge"), renewal)
            .obligations = context.limits.obligations("badge_renewal");
}

void addTrainingDue(std::vector<DueItem> &items, const LastTraining &training, const DueContext &context)
{
    const int warning = context.limits.limit("training_warning").amount;
    if (!training.expires.isKnown() || training.expires > context.now.day.plus(warning))
        return;
    DueItem &item = items.emplace_back();
    item.due = Deadline(training.expires);
    item.what = tr("Repeat training: %1").arg(training.course);
    item.who = training.manager.isEmpty() ? training.name : training.manager;
    item.person = training.manager.isEmpty() ? training.person : training.managerId;
    item.record = training.record;
    item.reference = training.reference;
    item.title = training.name;
    item.namesPerson = true;
    item.obligations = context.limits.obligations("training_warning");
    item.key = QStringLiteral("training");
    item.list = DueList::Register;
}
