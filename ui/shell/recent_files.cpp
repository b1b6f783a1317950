// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_files.h"
#include <QFileInfo>
#include <QSettings>

namespace {

const QString kKey = QStringLiteral("recent");

} // namespace

QStringList RecentFiles::paths() const { return m_settings.value(kKey).toStringList(); }

void RecentFiles::add(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList all = paths();
    all.removeAll(whole);
    all.prepend(whole);
    m_settings.setValue(kKey, all.mid(0, kMost));
}

void RecentFiles::remove(const QString &path)
{
    QStringList all = paths();
    all.removeAll(path);
    m_settings.setValue(kKey, all);
}
