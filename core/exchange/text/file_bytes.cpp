// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/file_bytes.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

Result<QByteArray> fileBytes(const QString &path)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Import", text); };
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Code::NotFound, tr("There is no file %1.").arg(path)};
    if (info.isDir())
        return Error{Error::Code::NotFound, tr("%1 is a folder. Name the file in it.").arg(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, tr("%1 can’t be read: %2.").arg(path, file.errorString())};
    return file.readAll();
}
