// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/record_dialog_save.h"
#include "core/incidents/party_tags.h"
#include "core/workspace/workspace.h"
#include <QCoreApplication>

namespace {

QString words(const char *text) { return QCoreApplication::translate("RecordDialog", text); }

SaveOutcome stale(const Workspace &workspace, const AnySaved &was, AnyRecord now, const QString &sentence)
{
    SaveOutcome outcome{SaveOutcome::Is::Stale, sentence};
    const Kind &kind = now.kind();
    Result<AnySaved> theirs = workspace.load(kind, was.stamp.id);
    if (!theirs)
        return {SaveOutcome::Is::Refused, theirs.error().text};
    yieldTags(now, theirs->record);
    outcome.merged = merge(kind, was.record.data(), now.data(), theirs->record.data());
    outcome.theirs = std::move(*theirs);
    return outcome;
}

} // namespace

SaveOutcome saveRecord(Workspace &workspace, const std::optional<AnySaved> &was, const AnyRecord &now,
                       const QString &why)
{
    std::optional<AnySaved> written;
    const Result<void> done = workspace.write(why, [&](Write &write) -> Result<void> {
        Result<AnySaved> saved = was ? write.changeAny(*was, now) : write.addAny(now);
        if (!saved)
            return saved.error();
        written = std::move(*saved);
        return {};
    });
    if (!done && done.error().code == Error::Code::Busy)
        return {SaveOutcome::Is::Busy, done.error().text};
    if (!done && done.error().code == Error::Code::Stale && was)
        return stale(workspace, *was, now, done.error().text);
    if (!done)
        return {SaveOutcome::Is::Refused, done.error().text};
    Result<AnySaved> read = workspace.load(now.kind(), written->stamp.id);
    if (!read)
        return {SaveOutcome::Is::Refused, read.error().text};
    if (read->stamp.version != written->stamp.version || !(read->record == written->record))
        return {
            SaveOutcome::Is::Refused,
            words("What was saved does not read back as it was written. Keep this window open and check the disk.")};
    SaveOutcome outcome{SaveOutcome::Is::Saved, {}};
    outcome.saved = std::move(*read);
    return outcome;
}
