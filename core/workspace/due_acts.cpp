// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/due_acts.h"
#include "core/actions/action.h"
#include "core/procedures/incident_checklist.h"

namespace {
template <class T, class Change> Result<void> change(Workspace &workspace, RecordId id, const QString &why, Change how)
{
    const Result<Saved<T>> was = workspace.load(Id<T>{id});
    if (!was)
        return was.error();
    T now = was->value;
    how(now);
    return workspace.write(why, [&](Write &write) -> Result<void> {
        const auto changed = write.change(*was, now);
        return changed ? Result<void>() : Result<void>(changed.error());
    });
}

void acknowledge(Incident &incident, const Moment &now)
{
    incident.acknowledged = now;
    if (!incident.reachedLsms.isKnown())
        incident.reachedLsms = now;
}
} // namespace

Moment momentOf(const Workspace &workspace)
{
    const QDateTime now = workspace.now().toLocalTime();
    return Moment(Day(now.date()), now.time());
}

Result<void> doInPlace(Workspace &workspace, const DueItem &item)
{
    const Moment now = momentOf(workspace);
    const QString why = item.what;
    switch (item.act) {
    case DueAct::Open:
        return {};
    case DueAct::Acknowledge:
        return change<Incident>(workspace, item.record, why, [&](Incident &i) { acknowledge(i, now); });
    case DueAct::MarkStep:
        return change<Incident>(workspace, item.record, why, [&](Incident &i) {
            i = withStep(i, {item.key, true, now, workspace.actor().name, {}, {}}, workspace.names());
        });
    case DueAct::KeepRecording:
        return change<Incident>(workspace, item.record, why, [](Incident &i) { i.cctvKept = true; });
    case DueAct::KeepLogs:
        return change<Incident>(workspace, item.record, why, [](Incident &i) { i.logsKept = true; });
    case DueAct::TellReporter:
        return change<Incident>(workspace, item.record, why, [&](Incident &i) { i.feedbackGiven = now.day(); });
    case DueAct::FinishAction:
        return change<Action>(workspace, item.record, why, [&](Action &a) { a.done = now.day(); });
    }
    return {};
}
