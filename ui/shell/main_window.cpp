// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"
#include "ui/base/banner.h"
#include "ui/base/privacy_key.h"
#include "ui/base/progress_panel.h"
#include "ui/base/status_line.h"
#include "ui/base/window_size.h"
#include "ui/shell/edit_commands.h"
#include "ui/shell/first_run.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/search_field.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/window_settings.h"
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr int kTextStep = 10;
constexpr int kPagesWithKeys = 9;
// A page with fewer average letters to a line is all scroll bars; then the navigation gives up its names.
constexpr int kLettersOfPage = 60;

} // namespace

MainWindow::MainWindow(Theme &theme, QSettings &settings, PrivacyKey &privacy, FirstRun *welcome, QWidget *parent)
    : QMainWindow(parent), m_theme(theme), m_settings(settings), m_privacy(privacy),
      m_actions(new WindowActions(*this, m_commands)), m_top(new TopBar(*m_actions, m_commands)),
      m_navigation(new Navigation), m_pages(new PageStack), m_whole(new QStackedWidget), m_welcome(welcome),
      m_status(new StatusLine), m_progress(new ProgressPanel), m_banners(new QWidget), m_frame(new QWidget)
{
    layOut();
    connectParts();
    const WindowSettings remembered = WindowSettings::read(settings);
    m_folded = remembered.collapsed;
    fold(m_folded);
    m_actions->showShade(theme.shade());
    setSizeOnScreen(*this, {1280, 800});
    restoreGeometry(remembered.geometry);
    showWelcome();
}

void MainWindow::layOut()
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(PageStack::scrolled(m_pages), 1);
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_banners);
    column->addLayout(middle, 1);
    auto *banners = new QVBoxLayout(m_banners);
    banners->setContentsMargins(12, 8, 12, 0);
    m_banners->hide();
    m_progress->setContentsMargins(12, 8, 12, 8);
    m_whole->addWidget(m_welcome);
    m_whole->addWidget(m_frame);
    auto *centre = new QWidget;
    auto *all = new QVBoxLayout(centre);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_whole, 1);
    all->addWidget(m_progress);
    setCentralWidget(centre);
    setStatusBar(m_status);
}

void MainWindow::connectParts()
{
    connect(m_actions, &WindowActions::asked, this, &MainWindow::answer);
    connect(m_actions, &WindowActions::shadeAsked, this, [this](Theme::Shade shade) { m_theme.setShade(shade); });
    connect(&m_theme, &Theme::changed, this, [this] {
        m_actions->showShade(m_theme.shade());
        fitNavigation();
    });
    connect(&m_privacy, &PrivacyKey::turned, m_actions->of(Ask::Privacy), &QAction::setChecked);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::goTo);
    connect(&m_top->search(), &SearchField::openRequested, this, &MainWindow::open);
    connect(&m_top->search(), &SearchField::commandChosen, this, [this](QAction *action) { m_commands.run(action); });
    connect(m_welcome, &FirstRun::openAsked, this, &MainWindow::openFileAsked);
}

void MainWindow::showWelcome()
{
    clearPages();
    m_top->search().setSource(nullptr);
    m_whole->setCurrentWidget(m_welcome);
    setWindowTitle(tr("Wardkeep"));
    setWindowFilePath({});
    m_status->setOffice({}, {});
    refreshActions();
}

void MainWindow::warn(const QString &sentence)
{
    if (!sentence.isEmpty() && !m_warnings.contains(sentence))
        showWarnings(m_warnings + QStringList{sentence});
}

void MainWindow::takeBack(const QString &sentence)
{
    if (QStringList left = m_warnings; left.removeOne(sentence))
        showWarnings(left);
}

void MainWindow::showWarnings(const QStringList &sentences)
{
    m_warnings = sentences;
    qDeleteAll(m_banners->findChildren<Banner *>(QString(), Qt::FindDirectChildrenOnly));
    for (const QString &sentence : sentences) {
        auto *banner = new Banner(Tone::Warning, sentence);
        m_banners->layout()->addWidget(banner);
        banner->show(); // at once, not when the layout comes round to it
    }
    m_banners->setVisible(!sentences.isEmpty());
}

void MainWindow::showOffice(const OfficeView &office)
{
    clearPages();
    showWarnings(office.warnings);
    m_top->setOffice(office.name);
    m_top->search().setSource(office.search);
    for (const PageFactory &make : office.pages)
        addPage(make(m_pages));
    m_whole->setCurrentWidget(m_frame);
    setWindowTitle(tr("%1 – Wardkeep").arg(office.name));
    m_status->setOffice(office.file, office.who);
    if (m_pages->count() > 0)
        goTo(qobject_cast<Page *>(m_pages->widget(0))->key());
    fitNavigation();
    m_navigation->setFocus();
    refreshActions();
}

void MainWindow::addPage(Page *page)
{
    const QString key = page->key();
    m_pages->addWidget(page);
    page->setAccessibleName(page->title());
    m_navigation->addPage(key, page->title(), page->iconName(), page->group());
    auto *goThere = new QAction(page->title(), page);
    if (m_pages->count() <= kPagesWithKeys)
        goThere->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(m_pages->count())));
    connect(goThere, &QAction::triggered, this, [this, page] {
        goTo(page->key());
        page->takeFocus();
    });
    m_actions->goMenu()->addAction(goThere);
    m_commands.add(goThere);
    for (QAction *action : page->actions())
        m_commands.add(action, [this, key] { goTo(key); });
    const auto waiting = [this, page] { m_navigation->setWaiting(page->key(), page->waiting(), page->waitingTone()); };
    waiting();
    connect(page, &Page::waitingChanged, this, waiting);
    connect(page, &Page::openRequested, this, &MainWindow::open);
    connect(page, &Page::goOnRequested, this, &MainWindow::goOnWith);
    connect(page, &Page::statusText, m_status, &StatusLine::setText);
    connect(page, &Page::recordShown, this, [this, page](RecordId record) {
        if (page == this->page())
            m_history.amend(record);
    });
}

void MainWindow::clearPages()
{
    m_history = {};
    m_navigation->clearPages();
    while (QWidget *page = m_pages->widget(0)) {
        m_pages->removeWidget(page);
        delete page;
    }
}

Page *MainWindow::page() const { return qobject_cast<Page *>(m_pages->currentWidget()); }

Page *MainWindow::page(const QString &key) const
{
    for (int i = 0; i < m_pages->count(); ++i)
        if (auto *found = qobject_cast<Page *>(m_pages->widget(i)); found && found->key() == key)
            return found;
    return nullptr;
}

void MainWindow::turnTo(Page *page)
{
    m_pages->setCurrentWidget(page);
    m_navigation->setPage(page->key());
    m_status->setText({});
    m_actions->pageMenu()->clear();
    m_actions->pageMenu()->addActions(page->actions());
    m_actions->pageMenu()->setTitle(page->actions().isEmpty() ? tr("&Page") : page->title());
}

void MainWindow::goTo(const QString &pageKey)
{
    Page *wanted = page(pageKey);
    if (!wanted)
        return;
    turnTo(wanted);
    m_history.visit({pageKey, 0});
    refreshActions();
}

void MainWindow::open(RecordId record)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        auto *candidate = qobject_cast<Page *>(m_pages->widget(i));
        if (!candidate->openRecord(record))
            continue;
        turnTo(candidate);
        candidate->takeFocus();
        m_history.visit({candidate->key(), record});
        return refreshActions();
    }
    m_status->setText(tr("This record cannot be shown here: you may not be allowed to read it."));
}

void MainWindow::goOnWith(const Draft &draft)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        auto *candidate = qobject_cast<Page *>(m_pages->widget(i));
        if (!candidate->goOnWith(draft))
            continue;
        goTo(candidate->key());
        return;
    }
    m_status->setText(tr("This draft cannot be continued: what it belongs to is gone, or you may not see it."));
}

void MainWindow::go(const Visit &place)
{
    Page *wanted = page(place.page);
    if (!wanted)
        return;
    turnTo(wanted);
    if (place.record != 0)
        wanted->openRecord(place.record);
    wanted->takeFocus();
    refreshActions();
}

void MainWindow::answer(Ask ask)
{
    if (answerForWindow(ask) || answerForPage(ask))
        return;
    Q_EMIT asked(ask);
}

bool MainWindow::answerForWindow(Ask ask)
{
    switch (ask) {
    case Ask::Quit:
        close();
        return true;
    case Ask::LargerText:
        m_theme.setTextPercent(m_theme.textPercent() + kTextStep);
        return true;
    case Ask::SmallerText:
        m_theme.setTextPercent(m_theme.textPercent() - kTextStep);
        return true;
    case Ask::NormalText:
        m_theme.setTextPercent(Theme::kSmallestText);
        return true;
    case Ask::CollapseNavigation:
        fold(m_actions->of(ask)->isChecked());
        m_folded = m_narrow ? m_folded : m_navigation->isCollapsed();
        return true;
    case Ask::Privacy:
        m_privacy.turn(m_actions->of(ask)->isChecked());
        return true;
    case Ask::Back:
        go(m_history.back());
        return true;
    case Ask::Forward:
        go(m_history.forward());
        return true;
    case Ask::Search:
        m_top->search().setFocus(Qt::ShortcutFocusReason);
        m_top->search().selectAll();
        return true;
    default:
        return editFocused(ask);
    }
}

bool MainWindow::answerForPage(Ask ask)
{
    const Page *shown = page();
    QAction *action = nullptr;
    if (shown && ask == Ask::Print)
        action = shown->printAction();
    else if (shown && ask == Ask::Export)
        action = shown->exportAction();
    else if (shown && ask == Ask::Import)
        action = shown->importAction();
    else if (shown && ask == Ask::Find)
        action = shown->findAction();
    if (action && !action->isEnabled() && ask == Ask::Print)
        m_status->setText(tr("Choose a record first."));
    else if (action)
        action->trigger();
    return action != nullptr;
}

void MainWindow::refreshActions()
{
    const Page *shown = page();
    for (const Ask ask : {Ask::ReportIncident, Ask::CloseOffice, Ask::Import, Ask::BackUp, Ask::Verify, Ask::Search,
                          Ask::CollapseNavigation, Ask::Privacy})
        m_actions->of(ask)->setEnabled(shown != nullptr);
    m_actions->of(Ask::Print)->setEnabled(shown && shown->printAction());
    m_actions->of(Ask::Export)->setEnabled(shown && shown->exportAction());
    m_actions->of(Ask::Find)->setEnabled(shown && shown->findAction());
    m_actions->of(Ask::Back)->setEnabled(m_history.canGoBack());
    m_actions->of(Ask::Forward)->setEnabled(m_history.canGoForward());
    m_actions->pageMenu()->setEnabled(shown && !shown->actions().isEmpty());
}

void MainWindow::setRecent(const QStringList &paths)
{
    m_welcome->setRecent(paths);
    m_actions->recentMenu()->clear();
    m_actions->recentMenu()->setEnabled(!paths.isEmpty());
    for (const QString &path : paths)
        m_actions->recentMenu()->addAction(path, this, [this, path] { Q_EMIT openFileAsked(path); });
}

QList<QAction *> MainWindow::actionsWithKeys() const
{
    QList<QAction *> found;
    for (QAction *menu : menuBar()->actions())
        for (QAction *action : menu->menu()->actions())
            if (action->isEnabled() && !action->shortcut().isEmpty())
                found << action;
    return found;
}

void MainWindow::fold(bool folded)
{
    m_navigation->setCollapsed(folded);
    m_actions->of(Ask::CollapseNavigation)->setChecked(folded);
}

// F9 still unfolds it in a narrow window, until the room changes again.
void MainWindow::fitNavigation()
{
    const bool narrow = width() < m_navigation->wholeWidth() + kLettersOfPage * fontMetrics().averageCharWidth();
    if (narrow != m_narrow)
        fold(narrow || m_folded);
    m_narrow = narrow;
}

void MainWindow::remember()
{
    WindowSettings{saveGeometry(), m_folded, m_theme.shade(), m_theme.textPercent()}.write(m_settings);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitNavigation();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QMainWindow::closeEvent(event);
}
