// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/file_names.h"
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString proposedFile(const QString &title, const QString &suffix)
{
    return proposedFile(title.simplified() + u'.' + suffix);
}

QString proposedFile(const QString &name)
{
    QString plain = name.simplified();
    for (QChar &c : plain)
        if (QStringView(u"/\\:*?\"<>|").contains(c))
            c = u'-';
    return QDir(usualFolder()).filePath(plain);
}

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}
