// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/storage/drafts.h"
#include <QObject>
#include <QPointer>

class FirstReportDialog;
class PrivacyKey;
class Prompts;
class QWidget;
class Workspace;

/// Opens the first report from anywhere in the window: one at a time, and again where it was left.
class ReportDesk : public QObject {
    Q_OBJECT
public:
    ReportDesk(Workspace &workspace, Prompts &prompts, const PrivacyKey &privacy, QWidget *window);
    ~ReportDesk() override;
    /// A new report, or the one that is open.
    void report();
    /// Goes on with a draft; false where it is not one of a first report, or is gone.
    bool goOnWith(qint64 draft);
    FirstReportDialog *dialog() const;

Q_SIGNALS:
    void openRequested(RecordId record);
    /// A threat is on the telephone now: the card is wanted.
    void threatCallAsked();

private:
    void open(const Draft &draft);
    Workspace &m_workspace;
    Prompts &m_prompts;
    const PrivacyKey &m_privacy;
    QPointer<QWidget> m_window;
    QPointer<FirstReportDialog> m_dialog;
};
