// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/record_attachments.h"
#include "core/office/attachment_queries.h"
#include "core/storage/attachments.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Attachment", text); }

} // namespace

Result<std::vector<Saved<Attachment>>> attachmentsOf(const Workspace &workspace, RecordId holder)
{
    std::vector<Saved<Attachment>> files;
    const Kind *kind = workspace.kindOfRecord(holder);
    if (!kind || !may(workspace.actor(), Act::Read, *kind, workspace.today()).guarded)
        return files;
    const Result<std::vector<RecordId>> ids = attachmentIds(workspace.database(), holder);
    if (!ids)
        return ids.error();
    for (const RecordId id : *ids) {
        Result<Saved<Attachment>> file = workspace.load(Id<Attachment>{id});
        if (!file)
            return file.error();
        files.push_back(std::move(*file));
    }
    return files;
}

Result<Saved<Attachment>> mayHandOut(const Workspace &workspace, Id<Attachment> attachment)
{
    Result<Saved<Attachment>> file = workspace.load(attachment);
    if (file && file->value.digest.isEmpty())
        return Error{Error::Code::NotAllowed, tr("You may not read this attachment.")};
    return file;
}

Result<QByteArray> bytesOf(const Database &database, const Saved<Attachment> &attachment)
{
    Result<QByteArray> bytes = readAttachment(database, attachment.value.digest);
    if (bytes || bytes.error().code != Error::Code::Damaged)
        return bytes;
    return Error{Error::Code::Damaged, tr("“%1” is no longer what came: its content does not have the digest that was "
                                          "recorded, so no copy was made. A backup made earlier may still hold it.")
                                           .arg(attachment.value.name)};
}

Result<void> noteHandedOut(Workspace &workspace, const Saved<Attachment> &attachment)
{
    if (workspace.isReadOnly())
        return {};
    const RecordId holder = attachment.value.holder.value;
    const QJsonObject details{{QStringLiteral("attachment"), QString::number(attachment.stamp.id)},
                              {QStringLiteral("record"), QString::number(holder)}};
    const QString reference = workspace.referenceOf(holder); // not the file's name: this text stays for good
    return workspace.write(reference.isEmpty() ? tr("Attachment copied out")
                                               : tr("Attachment of %1 copied out").arg(reference),
                           [&](Write &write) { return write.note(QStringLiteral("export"), details); });
}

Result<QByteArray> handOut(Workspace &workspace, Id<Attachment> attachment)
{
    const Result<Saved<Attachment>> file = mayHandOut(workspace, attachment);
    if (!file)
        return file.error();
    Result<QByteArray> bytes = bytesOf(workspace.database(), *file);
    if (!bytes)
        return bytes;
    if (const Result<void> noted = noteHandedOut(workspace, *file); !noted)
        return noted.error();
    return bytes;
}
