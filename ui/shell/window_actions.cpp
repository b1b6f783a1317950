// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_actions.h"
#include "ui/base/icons.h"
#include "ui/shell/command_list.h"
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace {

// One command of the window: its name, keys and icon.
struct Entry {
    Ask ask;
    const char *text;
    const char *keys;
    const char *icon;
    bool checkable = false;
};

constexpr Entry kEntries[] = {
    {Ask::ReportIncident, QT_TRANSLATE_NOOP("WindowActions", "&Report an incident …"), "Ctrl+N", "add"},
    {Ask::ThreatCall, QT_TRANSLATE_NOOP("WindowActions", "&Threat call"), "Ctrl+B", "threat-call"},
    {Ask::KeptCalls, QT_TRANSLATE_NOOP("WindowActions", "&Kept threat calls …"), "", ""},
    {Ask::NewOffice, QT_TRANSLATE_NOOP("WindowActions", "&New office …"), "Ctrl+Shift+N", ""},
    {Ask::OpenOffice, QT_TRANSLATE_NOOP("WindowActions", "&Open an office …"), "Ctrl+O", ""},
    {Ask::CloseOffice, QT_TRANSLATE_NOOP("WindowActions", "&Close the office"), "Ctrl+Shift+W", ""},
    {Ask::Import, QT_TRANSLATE_NOOP("WindowActions", "&Import …"), "Ctrl+I", "import"},
    {Ask::Export, QT_TRANSLATE_NOOP("WindowActions", "&Export what is shown …"),
     "Ctrl+Shift+E", // Ctrl+E is the end of the line in a text field
     "export"},
    {Ask::BackUp, QT_TRANSLATE_NOOP("WindowActions", "&Back up now …"), "Ctrl+Shift+B", "save"},
    {Ask::Verify, QT_TRANSLATE_NOOP("WindowActions", "&Verify the record"), "", "ok"},
    {Ask::Print, QT_TRANSLATE_NOOP("WindowActions", "&Print …"), "Ctrl+P", "print"},
    {Ask::Quit, QT_TRANSLATE_NOOP("WindowActions", "&Quit"), "Ctrl+Q", ""},
    {Ask::Undo, QT_TRANSLATE_NOOP("WindowActions", "&Undo"), "Ctrl+Z", ""},
    {Ask::Redo, QT_TRANSLATE_NOOP("WindowActions", "&Redo"), "Ctrl+Shift+Z", ""},
    {Ask::Cut, QT_TRANSLATE_NOOP("WindowActions", "Cu&t"), "Ctrl+X", ""},
    {Ask::Copy, QT_TRANSLATE_NOOP("WindowActions", "&Copy"), "Ctrl+C", ""},
    {Ask::Paste, QT_TRANSLATE_NOOP("WindowActions", "&Paste"), "Ctrl+V", ""},
    {Ask::SelectAll, QT_TRANSLATE_NOOP("WindowActions", "Select &all"), "Ctrl+A", ""},
    {Ask::Find, QT_TRANSLATE_NOOP("WindowActions", "&Find in this page"), "Ctrl+F", "search"},
    {Ask::LargerText, QT_TRANSLATE_NOOP("WindowActions", "&Larger text"), "Ctrl++", ""},
    {Ask::SmallerText, QT_TRANSLATE_NOOP("WindowActions", "&Smaller text"), "Ctrl+-", ""},
    {Ask::NormalText, QT_TRANSLATE_NOOP("WindowActions", "&Normal text"), "Ctrl+0", ""},
    {Ask::CollapseNavigation, QT_TRANSLATE_NOOP("WindowActions", "&Collapse the navigation"), "F9", "", true},
    {Ask::Privacy, QT_TRANSLATE_NOOP("WindowActions", "&Privacy: names as initials"), "Ctrl+Shift+P", "eye-off", true},
    {Ask::Back, QT_TRANSLATE_NOOP("WindowActions", "&Back"), "Alt+Left", "back"},
    {Ask::Forward, QT_TRANSLATE_NOOP("WindowActions", "&Forward"), "Alt+Right", "forward"},
    {Ask::Search, QT_TRANSLATE_NOOP("WindowActions", "&Search everything"), "Ctrl+K", "search"},
    {Ask::Help, QT_TRANSLATE_NOOP("WindowActions", "&Help"), "F1", "info"},
    {Ask::Keys, QT_TRANSLATE_NOOP("WindowActions", "&Keys"), "Ctrl+F1", ""},
    {Ask::About, QT_TRANSLATE_NOOP("WindowActions", "&About Wardkeep"), "", ""},
};

} // namespace

WindowActions::WindowActions(QMainWindow &window, CommandList &commands)
    : QObject(&window), m_window(window), m_commands(commands)
{
    for (const Entry &entry : kEntries) {
        auto *action = new QAction(icon(QString::fromLatin1(entry.icon)), tr(entry.text), this);
        action->setShortcut(QKeySequence(QString::fromLatin1(entry.keys)));
        action->setCheckable(entry.checkable);
        connect(action, &QAction::triggered, this, [this, ask = entry.ask] { Q_EMIT asked(ask); });
        m_actions.insert(entry.ask, action);
        m_commands.add(action);
    }
    // The plus key of most keyboards is typed as "=".
    of(Ask::LargerText)->setShortcuts({QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    QMenu *file = addMenu(tr("&File"), {Ask::ReportIncident, Ask::ThreatCall, Ask::KeptCalls, Ask::NewOffice,
                                        Ask::OpenOffice, Ask::CloseOffice});
    m_recent = new QMenu(tr("Recent o&ffices"), file);
    file->insertMenu(of(Ask::CloseOffice), m_recent);
    file->addSeparator();
    file->addActions({of(Ask::Import), of(Ask::Export), of(Ask::Print)});
    file->addSeparator();
    file->addActions({of(Ask::BackUp), of(Ask::Verify)});
    file->addSeparator();
    file->addAction(of(Ask::Quit));
    addMenu(tr("&Edit"), {Ask::Undo, Ask::Redo, Ask::Cut, Ask::Copy, Ask::Paste, Ask::SelectAll, Ask::Find});
    addShades(*addMenu(tr("&View"),
                       {Ask::LargerText, Ask::SmallerText, Ask::NormalText, Ask::CollapseNavigation, Ask::Privacy}));
    m_go = addMenu(tr("&Go"), {Ask::Back, Ask::Forward, Ask::Search});
    m_go->addSeparator();
    m_page = addMenu(tr("&Page"), {});
    addMenu(tr("&Help"), {Ask::Help, Ask::Keys, Ask::About});
}

QMenu *WindowActions::addMenu(const QString &title, std::initializer_list<Ask> asks)
{
    QMenu *menu = m_window.menuBar()->addMenu(title);
    for (const Ask ask : asks)
        menu->addAction(of(ask));
    return menu;
}

void WindowActions::addShades(QMenu &menu)
{
    menu.addSeparator();
    auto *group = new QActionGroup(this);
    const std::pair<Theme::Shade, QString> shades[] = {{Theme::Shade::System, tr("Light or dark as the s&ystem")},
                                                       {Theme::Shade::Light, tr("L&ight")},
                                                       {Theme::Shade::Dark, tr("&Dark")}};
    for (const auto &[shade, text] : shades) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        m_shades.insert(shade, action);
        m_commands.add(action);
        connect(action, &QAction::triggered, this, [this, chosen = shade] { Q_EMIT shadeAsked(chosen); });
    }
}

void WindowActions::showShade(Theme::Shade shade) { m_shades.value(shade)->setChecked(true); }
