// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/change_actions.h"
#include "core/base/count.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("change_actions", text); }

Result<void> changeOne(Write &write, Id<Action> id, const ActionChange &change, ChangedActions &left)
{
    const auto was = write.load(id);
    if (!was)
        return was.error();
    const Action now = changedBy(was->value, change, write.context().today);
    if (now == was->value) {
        ++left.unchanged;
        return {};
    }
    const auto changed = write.change(*was, now);
    if (!changed)
        return Error{changed.error().code, tr("%1: %2").arg(was->stamp.reference, changed.error().text)};
    left.changed.push_back({*was, changed->stamp.version});
    return {};
}

Result<void> restoreOne(Write &write, const ChangedActions::Entry &entry)
{
    const auto now = write.load(Id<Action>{entry.before.stamp.id});
    if (!now)
        return now.error();
    if (now->stamp.version != entry.version)
        return Error{Error::Code::Refused, tr("%1 was changed since.").arg(entry.before.stamp.reference)};
    const auto restored = write.change(*now, entry.before.value);
    return restored ? Result<void>() : Result<void>(restored.error());
}
} // namespace

Result<ChangedActions> changeActions(Workspace &workspace, const std::vector<RecordId> &actions,
                                     const ActionChange &change)
{
    ChangedActions left;
    const QString why = tr("Change of %1 actions").arg(shownCount(static_cast<qint64>(actions.size())));
    const Result<void> written = workspace.write(why, [&](Write &write) -> Result<void> {
        left = {};
        for (const RecordId id : actions)
            if (const Result<void> done = changeOne(write, Id<Action>{id}, change, left); !done)
                return done;
        if (left.changed.empty())
            return Error{Error::Code::Refused, tr("None of the actions would change: they are done, or as asked "
                                                  "already.")};
        return {};
    });
    if (!written)
        return written.error();
    return left;
}

Result<void> takeBackChange(Workspace &workspace, const ChangedActions &changed)
{
    return workspace.write(tr("Change of actions taken back"), [&](Write &write) -> Result<void> {
        for (const ChangedActions::Entry &entry : changed.changed)
            if (const Result<void> done = restoreOne(write, entry); !done)
                return done;
        return {};
    });
}
