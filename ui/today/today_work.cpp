// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_work.h"
#include "core/office/bank_holiday.h"
#include "core/office/organisation.h"
#include "core/workspace/workspace.h"

namespace {

bool has(const Names &names, const Code &kind, const char *trait)
{
    return names.hasTrait(QStringLiteral("incident-kind"), kind.text, QLatin1String(trait));
}

/// Those of the office's own part of the kingdom.
BankHolidays holidaysOf(const Workspace &workspace)
{
    std::vector<BankHoliday> table;
    if (const auto all = workspace.all<BankHoliday>(); all)
        for (const Saved<BankHoliday> &holiday : *all)
            table.push_back(holiday.value);
    const auto body = workspace.all<Organisation>();
    return bankHolidays(table, body && !body->empty() ? body->front().value.part : Code());
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

} // namespace

Result<TodayWork> todayWork(const Workspace &workspace)
{
    TodayWork work;
    if (const auto body = workspace.all<Organisation>(); body && !body->empty())
        work.reviewDays = body->front().value.reviewWorkingDays.value_or(work.reviewDays);
    const auto lines = unreviewedIncidents(workspace.list(kindOf<Incident>()));
    if (!lines)
        return lines.error();
    sortWaiting(work, *lines, workspace);
    if (auto kept = drafts(workspace.database(), workspace.actor().name); kept)
        work.drafts = std::move(*kept);
    return work;
}
