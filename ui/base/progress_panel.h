// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QWidget>

class Job;
class Label;
class QProgressBar;
class QPushButton;

/// Shows what long work is doing, how far it is, and the button that cancels it. Hidden while nothing is under way.
class ProgressPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProgressPanel(QWidget *parent = nullptr);
    /// Follows a job until it is done; one at a time.
    void follow(Job *job, const QString &doing);

private:
    void showProgress(qint64 done, qint64 total, const QString &doing);
    Label *m_doing;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPointer<Job> m_job;
};
