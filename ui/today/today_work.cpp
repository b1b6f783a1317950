// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_work.h"
#include "core/incidents/incident_counting.h"
#include "core/office/bank_holiday.h"
#include "core/office/organisation.h"
#include "core/workspace/workspace.h"

namespace {

constexpr int kMostWaiting = 500;

bool has(const Names &names, const Code &kind, const char *trait)
{
    return names.hasTrait(QStringLiteral("incident-kind"), kind.text, QLatin1String(trait));
}

BankHolidays holidaysOf(const Workspace &workspace)
{
    BankHolidays days;
    if (const auto all = workspace.all<BankHoliday>(); all)
        for (const Saved<BankHoliday> &holiday : *all)
            days.push_back(holiday.value.day);
    std::sort(days.begin(), days.end());
    return days;
}

void sortWaiting(TodayWork &work, const std::vector<IncidentLine> &lines, const Workspace &workspace)
{
    const BankHolidays holidays = holidaysOf(workspace);
    for (const IncidentLine &line : lines) {
        const Moment &since = line.reachedLsms.isKnown() ? line.reachedLsms : line.reported;
        const int days = since.isKnown() ? workingDaysBetween(since.day(), workspace.today(), holidays) : 0;
        if (days > work.reviewDays)
            work.overdue.push_back({line, days});
        else if (has(workspace.names(), line.kind, "immediate"))
            work.atOnce.push_back(line);
        else
            work.inTime.push_back({line, days});
    }
}

void count(TodayWork::Month &month, const Incident &incident, const Names &names)
{
    if (!isCounted(incident, names) || isReferral(incident, names))
        return;
    ++month.incidents;
    month.assaults += has(names, incident.kind, "assault:physical") ? 1 : 0;
    month.hurt += names.hasTrait(QStringLiteral("harm"), incident.harm.text, QStringLiteral("injury")) ? 1 : 0;
    for (const Loss &loss : lossesOf(incident, names)) {
        month.lost.pence += loss.value ? loss.value->pence : 0;
        month.recovered.pence += loss.recovered ? loss.recovered->pence : 0;
    }
}

Result<TodayWork::Month> monthOf(const Workspace &workspace, Day first, Day last)
{
    TodayWork::Month month;
    month.first = first;
    const auto ids = incidentsCountedFrom(workspace.list(kindOf<Incident>()), first, last);
    if (!ids)
        return ids.error();
    for (const RecordId id : *ids) {
        const auto incident = workspace.load(Id<Incident>{id});
        if (!incident)
            return incident.error();
        count(month, incident->value, workspace.names());
    }
    return month;
}

} // namespace

Result<TodayWork> todayWork(const Workspace &workspace)
{
    TodayWork work;
    if (const auto body = workspace.all<Organisation>(); body && !body->empty())
        work.reviewDays = body->front().value.reviewWorkingDays.value_or(work.reviewDays);
    const auto lines = unreviewedIncidents(workspace.list(kindOf<Incident>()), kMostWaiting);
    if (!lines)
        return lines.error();
    sortWaiting(work, *lines, workspace);
    if (auto kept = drafts(workspace.database(), workspace.actor().name); kept)
        work.drafts = std::move(*kept);
    const Day today = workspace.today();
    const Day first(today.date.year(), today.date.month(), 1);
    const auto month = monthOf(workspace, first, today);
    if (!month)
        return month.error();
    const auto before = monthOf(workspace, Day(first.date.addMonths(-1)), first.plus(-1));
    if (!before)
        return before.error();
    work.month = *month;
    work.before = *before;
    return work;
}
