// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/window_actions.h"
#include <QObject>

class MainWindow;
class OfficeDoor;
class Prompts;
struct NewOffice;

/// Takes the person from one office to another: asks for the file, opens the door, shows the pages or says why not, and
/// keeps the list of recent files.
class OfficeSwitcher : public QObject {
    Q_OBJECT
public:
    OfficeSwitcher(MainWindow &window, OfficeDoor &door, Prompts &prompts, QSettings &settings);
    void open(const QString &path);

Q_SIGNALS:
    /// An office is open and shown.
    void opened();
    void closed();

private:
    void answer(Ask ask);
    void make(const NewOffice &office);
    void openSample();
    void sampleMade(const Result<QString> &path);
    void chooseFile();
    void choosePlace(const QString &proposed);
    void close();
    void showKeys();
    void complain(const QString &text);

    MainWindow &m_window;
    OfficeDoor &m_door;
    Prompts &m_prompts;
    RecentFiles m_recent;
    bool m_makingSample = false;
};
