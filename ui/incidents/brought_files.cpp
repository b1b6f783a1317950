// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/brought_files.h"
#include "ui/base/background.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("FirstReportForm", text); }

bool isMail(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QStringLiteral("eml") || suffix == QStringLiteral("msg"); // the second is refused in words
}

void addFile(Brought &brought, const QString &name, const QString &type, const QByteArray &content)
{
    if (content.size() > kLargestAttachment)
        brought.refused << tr("“%1” is larger than 100 MB and is not kept with the report. Keep it, or the message it "
                              "came with, elsewhere.")
                               .arg(name);
    else
        brought.files.push_back(attachedFile(name, type, content));
}

void addMessage(Brought &brought, const QByteArray &mail)
{
    Result<Mail> letter = readEml(mail);
    if (!letter) {
        brought.refused << letter.error().text;
        return;
    }
    for (const LetterAttachment &attachment : letter->attachments)
        addFile(brought, attachment.name, attachment.type, attachment.bytes);
    letter->attachments.clear();
    brought.letters.push_back(std::move(*letter));
}

void addPath(Brought &brought, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        brought.refused << tr("This file cannot be read: %1").arg(file.errorString());
    else if (isMail(path))
        addMessage(brought, file.read(kLargestEml + 1));
    else
        addFile(brought, QFileInfo(path).fileName(), QMimeDatabase().mimeTypeForFile(path).name(),
                file.read(kLargestAttachment + 1)); // one byte more than is taken
}
} // namespace

Brought readFiles(const QStringList &paths, JobProgress &progress)
{
    Brought brought;
    for (qsizetype i = 0; i < paths.size() && !progress.cancelled(); ++i) {
        progress.report(i, paths.size() > 1 ? paths.size() : 0, tr("Reading %1 …").arg(QFileInfo(paths[i]).fileName()));
        addPath(brought, paths[i]);
    }
    return brought;
}

Brought readMessage(const QByteArray &mail)
{
    Brought brought;
    addMessage(brought, mail);
    return brought;
}

qint64 bytesOf(const QStringList &paths)
{
    qint64 bytes = 0;
    for (const QString &path : paths)
        bytes += QFileInfo(path).size();
    return bytes;
}
