// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "ui/base/colours.h"
#include "ui/shell/window_actions.h"
#include <QPointer>
#include <QTimer>

class MainWindow;
class Prompts;
class QSettings;
class Workspace;
struct ChangeSet;

/// Looks after the open office: notices what others save, says at the foot of the window how its file stands, and backs
/// up and verifies it in the background.
class OfficeKeeper : public QObject {
    Q_OBJECT
public:
    OfficeKeeper(MainWindow &window, Prompts &prompts, QSettings &settings);
    /// Turns to another office; null for none.
    void keep(Workspace *workspace);

private:
    void answer(Ask ask);
    void notice();
    void updatePolicy();
    void renewLease();
    void showSaved(const ChangeSet &changes);
    void showBackup();
    void askBackUp();
    void backUp(const QString &copy);
    void backedUp(const QString &copy, const Result<void> &done);
    void verify();
    void verified(const Result<QString> &seal);
    bool isBusy();
    /// Where this machine remembers when it backed the file up last, wherever the copy went.
    QString backupKey() const;

    MainWindow &m_window;
    Prompts &m_prompts;
    QSettings &m_settings;
    QPointer<Workspace> m_workspace;
    QTimer m_timer;
    QTimer m_lease;
    QString m_leaseWarning;
    bool m_busy = false;
    bool m_noticing = false; // what changes now was not saved here
};
