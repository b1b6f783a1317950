// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/file_names.h"
#include <QDir>

QString proposedFile(const QString &title, const QString &suffix)
{
    QString name = title.simplified();
    for (QChar &c : name)
        if (QStringView(u"/\\:*?\"<>|").contains(c))
            c = u'-';
    return QDir::home().filePath(name + u'.' + suffix);
}
