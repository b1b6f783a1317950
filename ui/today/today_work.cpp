// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_work.h"
#include "core/due/due_list.h"
#include "core/incidents/incident.h"
#include "core/workspace/due_acts.h"
#include "core/workspace/workspace.h"

namespace {
bool isShown(const DueItem &item, const WhoseWork &whose, const Workspace &workspace)
{
    switch (whose.who) {
    case WhoseWork::Who::Everyone:
        return true;
    case WhoseWork::Who::Mine:
        return isMine(item, workspace);
    case WhoseWork::Who::Named:
        return item.who == whose.name;
    }
    return true;
}
} // namespace

bool isMine(const DueItem &item, const Workspace &workspace)
{
    const Actor &actor = workspace.actor();
    if (item.person != 0 && item.person == actor.person)
        return true;
    return item.isLsms && actor.holds(Role::Lsms, workspace.today());
}

Result<std::vector<DueItem>> dueNow(const Workspace &workspace)
{
    if (const Result<void> noted = workspace.noteReading(kindOf<Incident>()); !noted)
        return noted.error();
    return dueList(workspace.database(), workspace.names(), workspace.actor(), Deadline(momentOf(workspace)));
}

Result<TodayWork> todayWork(const Workspace &workspace, const WhoseWork &whose)
{
    Result<std::vector<DueItem>> due = dueNow(workspace);
    if (!due)
        return due.error();
    TodayWork work;
    work.now = Deadline(momentOf(workspace));
    for (DueItem &item : *due) {
        const DuePart part = partOf(item, work.now);
        if (isMine(item, workspace))
            work.waiting += item.atOnce || part == DuePart::Overdue ? 1 : 0;
        if (!item.who.isEmpty() && !work.people.contains(item.who))
            work.people.append(item.who);
        if (!isShown(item, whose, workspace))
            continue;
        (item.atOnce ? work.atOnce : work.parts[static_cast<std::size_t>(part)]).push_back(std::move(item));
    }
    work.people.sort(Qt::CaseInsensitive);
    if (auto kept = drafts(workspace.database(), workspace.actor().name); kept)
        work.drafts = std::move(*kept);
    return work;
}
