// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/office_due.h"
#include "core/due/due_for.h"
#include "core/requests/request_due.h"
#include "core/sanctions/sanction_state.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Due", text); }
} // namespace

void addActionDue(std::vector<DueItem> &items, const Saved<Action> &action, const QString &holder,
                  const DueContext &context)
{
    const Action &value = action.value;
    if (!value.due.isKnown() || !isOpenOn(value, context.now.day))
        return;
    DueItem &item = items.emplace_back();
    item.due = Deadline(value.due);
    item.what = value.what;
    handTo(item, value.owner.value, value.organisation, context);
    item.record = action.stamp.id;
    item.reference = action.stamp.reference;
    item.title = holder.isEmpty() ? value.what : holder;
    item.obligations = value.obligations;
    item.key = QStringLiteral("action");
    item.act = DueAct::FinishAction;
}

void addMarkerDue(std::vector<DueItem> &items, const ReviewDay &marker, const DueContext &context)
{
    if (!context.isWithinHorizon(marker.due))
        return;
    DueItem &item = items.emplace_back();
    item.due = Deadline(marker.due);
    item.what = tr("Review the marker");
    handTo(item, marker.person, context);
    item.record = marker.record;
    item.reference = marker.reference;
    item.title = marker.title;
    item.namesPerson = true;
    item.obligations = QStringLiteral("P5.17");
    item.key = QStringLiteral("marker-review");
}

void addRequestDue(std::vector<DueItem> &items, const Saved<InformationRequest> &request, const DueContext &context)
{
    const Day due = requestDue(request.value, context.names);
    if (request.value.answered.isKnown() || !due.isKnown())
        return;
    DueItem &item = items.emplace_back();
    item.due = Deadline(due);
    item.what = tr("Answer the request: %1")
                    .arg(context.names.choiceLabel(QStringLiteral("request-type"), request.value.type.text));
    handTo(item, request.value.owner.value, context);
    item.record = request.stamp.id;
    item.reference = request.stamp.reference;
    item.key = QStringLiteral("request");
}

void addFormDue(std::vector<DueItem> &items, const Saved<SentForm> &form, const DueContext &context)
{
    if (form.value.answered.isKnown() || !form.value.dueBack.isKnown())
        return;
    DueItem &item = items.emplace_back();
    item.due = Deadline(form.value.dueBack);
    item.what =
        tr("Have the form back: %1").arg(context.names.choiceLabel(QStringLiteral("form-kind"), form.value.form.text));
    handToLsms(item, context);
    item.record = form.stamp.id;
    item.reference = form.stamp.reference;
    item.title = form.value.sentTo;
    item.namesPerson = true;
    item.key = QStringLiteral("form-back");
    item.isOurs = true;
}

void addChaseDue(std::vector<DueItem> &items, const ReviewDay &chase, const DueContext &context)
{
    DueItem &item = items.emplace_back();
    item.due = Deadline(chase.due);
    item.what = tr("Ask again, as the last contact says");
    handTo(item, chase.person, context);
    item.record = chase.record;
    item.reference = chase.reference;
    item.title = chase.title;
    item.obligations = QStringLiteral("P5.14");
    item.key = QStringLiteral("contact-chase");
}

void addSanctionDue(std::vector<DueItem> &items, const Saved<Sanction> &sanction, const DueContext &context)
{
    const Sanction &value = sanction.value;
    const Day today = context.now.day;
    const QString type = context.names.choiceLabel(QStringLiteral("sanction-type"), value.type.text);
    const auto put = [&](const char *key, const QString &what, Day due) {
        if (!context.isWithinHorizon(due))
            return;
        DueItem &item = items.emplace_back();
        item.due = Deadline(due);
        item.what = what;
        handToLsms(item, context);
        item.record = sanction.stamp.id;
        item.reference = sanction.stamp.reference;
        item.title = type;
        item.obligations = QStringLiteral("P5.17");
        item.key = QLatin1String(key);
        item.isOurs = item.key == QStringLiteral("sanction-appeal"); // no guidance names days
    };
    if (isAppealOpen(value, today)) // of a letter too, which nobody reviews
        put("sanction-appeal", tr("Decide on the appeal and tell the person"),
            deadline(Moment(value.appealReceived), context.limits.limit("sanction_appeal"), context.holidays).day);
    if (!isInForce(value, today, context.names))
        return;
    put("sanction-review", tr("Review the sanction"), value.review);
    if (value.expires.isKnown() && value.expires >= today)
        put("sanction-end", tr("Decide before it ends on %1").arg(show(value.expires)), value.expires);
}

Day nextMeeting(const CommitteeCycle &cycle)
{
    if (!cycle.lastMeeting.isKnown() || cycle.months <= 0)
        return {};
    return Day(cycle.lastMeeting.date.addMonths(cycle.months));
}

void addPaperDue(std::vector<DueItem> &items, const CommitteeCycle &cycle, const DueContext &context)
{
    const Day meeting = nextMeeting(cycle);
    if (!meeting.isKnown() || !context.isWithinHorizon(meeting.plus(-cycle.daysBefore)))
        return;
    DueItem &item = items.emplace_back();
    item.due = Deadline(meeting.plus(-cycle.daysBefore));
    item.what = tr("Paper for the %1 of about %2").arg(cycle.committee, show(meeting));
    handToLsms(item, context);
    item.record = cycle.lastPaper;
    item.reference = cycle.reference;
    item.title = cycle.committee;
    item.obligations = cycle.obligations;
    item.key = QStringLiteral("paper");
}
