// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/attachment_adding.h"
#include "core/storage/attachments.h"
#include "core/storage/drafts.h"
#include "core/workspace/record_attachments.h"
#include "ui/base/background.h"
#include "ui/base/file_names.h"
#include "ui/base/prompts.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>

namespace {

/// Empty where the file may be kept.
QString whyNot(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return AttachmentAdding::tr("“%1” is a folder. Add the files in it.").arg(info.fileName());
    if (info.size() > kLargestAttachment)
        return AttachmentAdding::tr("“%1” is larger than 100 MB and can’t be kept in the office file.")
            .arg(info.fileName());
    return {};
}

qint64 sizeOf(const QStringList &paths)
{
    qint64 bytes = 0;
    for (const QString &path : paths)
        bytes += QFileInfo(path).size();
    return bytes;
}

std::vector<DraftFile> bytesOf(std::vector<AttachedFile> &files)
{
    std::vector<DraftFile> kept;
    for (AttachedFile &file : files)
        kept.push_back({file.digest, std::exchange(file.content, {})});
    return kept;
}

} // namespace

AttachmentAdding::AttachmentAdding(Workspace &workspace, Prompts &prompts, QWidget *window)
    : QObject(window), m_workspace(workspace), m_prompts(prompts), m_window(window)
{
}

void AttachmentAdding::addPaths(RecordId holder, const QStringList &paths)
{
    run(holder, sizeOf(paths), [paths](JobProgress &progress) {
        Taken taken;
        for (qsizetype i = 0; i < paths.size() && !progress.cancelled(); ++i) {
            const QString name = QFileInfo(paths[i]).fileName();
            progress.report(0, 0, tr("Reading %1 …").arg(name));
            QFile file(paths[i]);
            if (const QString refused = whyNot(paths[i]); !refused.isEmpty())
                taken.refused << refused;
            else if (!file.open(QIODevice::ReadOnly))
                taken.refused << tr("“%1” cannot be read: %2.").arg(name, file.errorString());
            else
                (void)addBeside(taken.files, attachedFile(name, QMimeDatabase().mimeTypeForFile(paths[i]).name(),
                                                          file.read(kLargestAttachment + 1)));
        }
        return taken;
    });
}

bool AttachmentAdding::takes(const QMimeData &data) { return !localFiles(data).isEmpty() || data.hasImage(); }

bool AttachmentAdding::addData(RecordId holder, const QMimeData &data)
{
    if (const QStringList files = localFiles(data); !files.isEmpty()) {
        addPaths(holder, files);
        return true;
    }
    const QImage picture = data.hasImage() ? qvariant_cast<QImage>(data.imageData()) : QImage();
    if (picture.isNull())
        return false;
    run(holder, picture.sizeInBytes(), [picture](JobProgress &) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        Taken taken;
        taken.files.push_back(attachedFile(tr("Pasted picture.png"), QStringLiteral("image/png"), bytes));
        return taken;
    });
    return true;
}

/// The bytes go into the file by a connection of their own, held by a draft until the record holds them.
AttachmentAdding::Read AttachmentAdding::keeping(RecordId holder, const Read &read) const
{
    Draft draft;
    draft.kind = QLatin1String(kindOf<Attachment>().name);
    draft.record = holder;
    draft.kept = m_workspace.now();
    draft.content = QStringLiteral("{}");
    return [read, draft, path = m_workspace.path(), actor = m_workspace.actor().name](JobProgress &progress) {
        Taken taken = read(progress);
        const auto give = [&taken](const Error &error) {
            taken.files.clear();
            taken.refused << error.text;
            return taken;
        };
        const Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::Import);
        if (!database)
            return give(database.error());
        const Result<qint64> begun = keepDraft(**database, actor, draft);
        if (!begun)
            return give(begun.error());
        taken.draft = *begun;
        const Result<void> kept =
            keepWithDraft(**database, *begun, bytesOf(taken.files), [&progress](qint64 done, qint64 total) {
                progress.report(done, total, tr("Keeping the files …"));
                return !progress.cancelled();
            });
        return kept ? taken : give(kept.error());
    };
}

void AttachmentAdding::run(RecordId holder, qint64 bytes, const Read &read)
{
    if (m_job)
        return refuse({tr("Other files are being added just now. Add these when that is done.")});
    const bool isShort = bytes < kBytesInABlink;
    m_job = inBackgroundUnless(isShort, this, isShort ? read : keeping(holder, read), [this, holder](Taken taken) {
        const bool stopped = m_job && m_job->isCancelled();
        m_job.clear();
        if (stopped)
            taken.files.clear();
        write(holder, std::move(taken));
    });
    if (m_job)
        Q_EMIT began();
}

void AttachmentAdding::write(RecordId holder, Taken taken)
{
    std::vector<AttachedFile> files;
    if (const auto there = attachmentsOf(m_workspace, holder); there)
        for (const Saved<Attachment> &one : *there)
            if (!one.stamp.isWithdrawn())
                files.push_back({one.value.name, one.value.type, one.value.bytes, one.value.digest, {}});
    const std::size_t before = files.size();
    for (AttachedFile &file : taken.files)
        if (const QString name = file.name; !addBeside(files, std::move(file)))
            taken.refused << tr("“%1” is on this record already.").arg(name);
    if (files.size() > before) {
        const QString why = files.size() - before == 1 ? tr("File added") : tr("Files added");
        const Result<void> written = m_workspace.write(why, [&](Write &write) -> Result<void> {
            for (std::size_t i = before; i < files.size(); ++i)
                if (const auto added = attach(write, holder, files[i]); !added)
                    return added.error();
            return {};
        });
        if (!written)
            taken.refused << written.error().text;
    }
    if (taken.draft != 0)
        (void)dropDraft(m_workspace.database(), m_workspace.actor().name, taken.draft); // what no record holds goes
    if (!taken.refused.isEmpty())
        refuse(taken.refused);
}

void AttachmentAdding::refuse(const QStringList &sentences)
{
    m_prompts.tell(m_window, {tr("Not every file was added"), sentences.join(u'\n'), {}, Tone::Warning});
}
