// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/register_tabs.h"
#include "core/workspace/workspace.h"
#include <QAction>
#include <QTabWidget>
#include <QVBoxLayout>

namespace {
std::vector<RegisterPage *> pagesOf(std::vector<RegisterSetup> setups, const RegisterServices &services)
{
    std::vector<RegisterPage *> pages;
    for (RegisterSetup &setup : setups)
        pages.push_back(new RegisterPage(std::move(setup), services));
    return pages;
}
} // namespace

RegisterTabs::RegisterTabs(Head head, std::vector<RegisterSetup> setups, const RegisterServices &services,
                           QWidget *parent)
    : RegisterTabs(std::move(head), pagesOf(std::move(setups), services), parent)
{
}

RegisterTabs::RegisterTabs(Head head, const std::vector<RegisterPage *> &pages, QWidget *parent)
    : Page(parent), m_head(std::move(head)), m_pages(pages), m_tabs(new QTabWidget)
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(m_head.title);
    for (RegisterPage *page : m_pages) {
        m_tabs->addTab(page, page->title());
        addNew(*page);
        connect(page, &Page::openRequested, this, &Page::openRequested);
        connect(page, &Page::recordShown, this, &Page::recordShown);
        connect(page, &Page::statusText, this, &Page::statusText);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
}

// The menu and the search field know each tab's command.
void RegisterTabs::addNew(RegisterPage &page)
{
    QAction *inside = page.newAction();
    auto *action = new QAction(inside->icon(), inside->text(), this);
    action->setEnabled(inside->isEnabled());
    connect(inside, &QAction::changed, action, [inside, action] { action->setEnabled(inside->isEnabled()); });
    connect(action, &QAction::triggered, this, [this, &page] {
        m_tabs->setCurrentWidget(&page);
        page.newAction()->trigger();
    });
    addAction(action);
}

RegisterPage &RegisterTabs::current() const { return *m_pages[static_cast<std::size_t>(m_tabs->currentIndex())]; }

RegisterPage *RegisterTabs::showKind(const Kind &kind)
{
    for (RegisterPage *page : m_pages)
        if (page->key() == QLatin1String(kind.name)) {
            m_tabs->setCurrentWidget(page);
            return page;
        }
    return nullptr;
}

bool RegisterTabs::goOnWith(const Draft &draft)
{
    for (RegisterPage *page : m_pages)
        if (page->goOnWith(draft)) {
            m_tabs->setCurrentWidget(page);
            return true;
        }
    return false;
}

bool RegisterTabs::openRecord(RecordId id)
{
    for (RegisterPage *page : m_pages)
        if (page->openRecord(id)) {
            m_tabs->setCurrentWidget(page);
            return true;
        }
    return false;
}
