// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

class QSettings;

/// The office files opened last, newest first, at most eight; a file that is gone stays listed, for a disk may come
/// back.
class RecentFiles {
public:
    static constexpr int kMost = 8;
    explicit RecentFiles(QSettings &settings) : m_settings(settings) {}
    QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);

private:
    QSettings &m_settings;
};
