// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QStatusBar>

class ElidedLabel;

/// The foot of the window: what was saved and when, the last backup, whether the record is intact, which file, and who.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    enum class Journal { Unchecked, Intact, Broken };

    explicit StatusLine(QWidget *parent = nullptr);
    /// Only after the commit was read back.
    void setSaved(const QString &what, const QDateTime &when);
    /// When the last verified copy was made; an invalid time: there is none yet.
    void setBackup(const QDateTime &when);
    void setJournal(Journal state);
    void setOffice(const QString &file, const QString &who);
    /// A passing sentence; the last one stays until the next.
    void setText(const QString &text);

private:
    ElidedLabel *m_saved;
    ElidedLabel *m_backup;
    ElidedLabel *m_journal;
    ElidedLabel *m_text;
    ElidedLabel *m_file;
    ElidedLabel *m_who;
};
