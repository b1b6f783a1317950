// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/theme.h"
#include <QAction>
#include <QHash>
#include <QMetaType>
#include <QObject>

class CommandList;
class QMainWindow;
class QMenu;

/// What the window can be asked to do; the window does what concerns itself and hands the rest on.
enum class Ask {
    ReportIncident,
    ThreatCall,
    KeptCalls,
    NewOffice,
    OpenOffice,
    CloseOffice,
    Import,
    Export,
    BackUp,
    Verify,
    Print,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Find,
    LargerText,
    SmallerText,
    NormalText,
    CollapseNavigation,
    Privacy,
    Back,
    Forward,
    Search,
    Help,
    Keys,
    About
};

/// The menu bar: every command of the window with its keys, each also found by name from the search field.
class WindowActions : public QObject {
    Q_OBJECT
public:
    WindowActions(QMainWindow &window, CommandList &commands);
    QAction *of(Ask ask) const { return m_actions.value(ask); }
    QMenu *recentMenu() const { return m_recent; }
    QMenu *goMenu() const { return m_go; }
    /// Filled by the window with what the page shown can do.
    QMenu *pageMenu() const { return m_page; }
    void showShade(Theme::Shade shade);

Q_SIGNALS:
    void asked(Ask ask);
    void shadeAsked(Theme::Shade shade);

private:
    QMenu *addMenu(const QString &title, std::initializer_list<Ask> asks);
    void addShades(QMenu &menu);

    QMainWindow &m_window;
    CommandList &m_commands;
    QHash<Ask, QAction *> m_actions;
    QHash<Theme::Shade, QAction *> m_shades;
    QMenu *m_recent = nullptr;
    QMenu *m_go = nullptr;
    QMenu *m_page = nullptr;
};
