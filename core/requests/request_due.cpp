// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/request_due.h"
#include "core/base/working_days.h"
#include "core/office/bank_holiday.h"
#include "core/records/names.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
constexpr int kSoon = 5; // days in which an answer is due soon

QString tr(const char *text) { return QCoreApplication::translate("information_request", text); }

QString days(int count) { return count == 1 ? tr("1 day") : tr("%1 days").arg(count); }

/// A day in the office's table is one on which some part of the United Kingdom keeps a bank holiday.
bool isBankHoliday(Day day, const Names &names) { return names.recordMeant(kindOf<BankHoliday>(), day.iso()).ok(); }

Day afterWorkingDays(Day from, int count, const Names &names)
{
    Day day = from;
    for (int left = count; left > 0;) {
        day = day.plus(1);
        if (isWorkingDay(day, {}) && !isBankHoliday(day, names))
            --left;
    }
    return day;
}

Day after(Day from, const TimeLimit &limit, const Names &names)
{
    return limit.unit == TimeLimit::Unit::WorkingDays ? afterWorkingDays(from, limit.amount, names)
                                                      : deadline(Moment(from), limit, {}).day;
}

QString deadlineOf(const Code &type, const Names &names)
{
    return traitOf(names, QStringLiteral("request-type"), type, u"deadline");
}
} // namespace

Day requestDue(const InformationRequest &request, const Names &names)
{
    if (request.extendedTo.isKnown())
        return request.extendedTo;
    const Day from = request.clockFrom.isKnown() ? request.clockFrom : request.received;
    const QString limit = from.isKnown() ? deadlineOf(request.type, names) : QString();
    if (limit.isEmpty())
        return request.dueAsSaid;
    const Day byLaw = after(from, names.timeLimit(limit).limit, names);
    return request.dueAsSaid.isKnown() ? std::min(request.dueAsSaid, byLaw) : byLaw; // who asks cannot put it off
}

Found requestState(const InformationRequest &request, Day today, const Names &names)
{
    const Day due = requestDue(request, names);
    if (request.answered.isKnown()) {
        const int late = due.isKnown() ? due.daysTo(request.answered) : 0;
        return late > 0 ? Found{tr("answered %1 late").arg(days(late)), Found::As::State, Tone::Warning}
                        : Found{tr("answered"), Found::As::State, Tone::Good};
    }
    if (!due.isKnown())
        return {tr("no date set"), Found::As::State, Tone::Neutral};
    const int left = today.daysTo(due);
    if (left < 0)
        return {tr("%1 overdue").arg(days(-left)), Found::As::State, Tone::Danger};
    if (left == 0)
        return {tr("due today"), Found::As::State, Tone::Warning};
    return {tr("due in %1").arg(days(left)), Found::As::State, left <= kSoon ? Tone::Warning : Tone::Info};
}
