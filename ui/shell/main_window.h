// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/page.h"
#include "ui/shell/command_list.h"
#include "ui/shell/history.h"
#include "ui/shell/window_actions.h"
#include <QMainWindow>

class FirstRun;
class Navigation;
class PageStack;
class PrivacyKey;
class ProgressPanel;
class QSettings;
class QStackedWidget;
class SearchSource;
class StatusLine;
class TopBar;

/// An open office as the window needs it.
struct OfficeView {
    QString name;
    QString file;
    QString who;
    std::vector<PageFactory> pages;
    const SearchSource *search = nullptr; ///< outlives the window or the next office
    QStringList warnings = {};            ///< sentences that must not be missed, above every page
};

/// The window: a list of pages, a menu and a title. It knows pages only as `Page`; what it cannot do itself it asks
/// for.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `settings` keeps geometry, theme and size of text; `welcome` is shown while no office is open.
    MainWindow(Theme &theme, QSettings &settings, PrivacyKey &privacy, FirstRun *welcome, QWidget *parent = nullptr);

    void showWelcome();
    void showOffice(const OfficeView &office);
    /// Says a sentence above every page until it is taken back or another office is shown; an empty one not.
    void warn(const QString &sentence);
    void takeBack(const QString &sentence);
    StatusLine &status() const { return *m_status; }
    /// Shows work under way in the background, above the foot of the window.
    ProgressPanel &progress() const { return *m_progress; }
    FirstRun &welcome() const { return *m_welcome; }
    /// The page shown; null without an office.
    Page *page() const;
    Page *page(const QString &key) const;
    /// A command of the program, found by name from the search field.
    CommandList &commands() { return m_commands; }
    /// What has a key now, in the order of the menus.
    QList<QAction *> actionsWithKeys() const;
    void setRecent(const QStringList &paths);

public Q_SLOTS:
    void goTo(const QString &pageKey);
    /// Shows a record in the page it belongs to; where no page knows it, says so at the foot.
    void open(RecordId record);
    /// Goes on with a draft in the page it belongs to; where no page knows it, says so at the foot.
    void goOnWith(const Draft &draft);

Q_SIGNALS:
    /// What the window does not do itself.
    void asked(Ask ask);
    void openFileAsked(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    void addPage(Page *page);
    void clearPages();
    void showWarnings(const QStringList &sentences);
    void answer(Ask ask);
    bool answerForWindow(Ask ask);
    bool answerForPage(Ask ask);
    void turnTo(Page *page);
    void go(const Visit &place);
    void refreshActions();
    void fold(bool folded);
    void fitNavigation();
    void remember();

    Theme &m_theme;
    QSettings &m_settings;
    PrivacyKey &m_privacy;
    CommandList m_commands;
    WindowActions *m_actions;
    TopBar *m_top;
    Navigation *m_navigation;
    PageStack *m_pages;
    QStackedWidget *m_whole;
    FirstRun *m_welcome;
    StatusLine *m_status;
    ProgressPanel *m_progress;
    QWidget *m_banners;
    QStringList m_warnings;
    QWidget *m_frame;
    bool m_folded;         ///< the navigation, where there is room for it, as the person wishes
    bool m_narrow = false; ///< too little room for the pages beside the unfolded navigation
    History m_history;
};
