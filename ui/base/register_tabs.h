// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/register_page.h"

class QTabWidget;

/// Several small registers on one page, a tab each.
class RegisterTabs : public Page {
    Q_OBJECT
public:
    /// What the page is called and where it stands.
    struct Head {
        QString key, title, icon, group;
    };
    RegisterTabs(Head head, std::vector<RegisterSetup> setups, const RegisterServices &services,
                 QWidget *parent = nullptr);
    /// The same of registers with more of their own, which it takes over.
    RegisterTabs(Head head, const std::vector<RegisterPage *> &pages, QWidget *parent = nullptr);
    QString key() const override { return m_head.key; }
    QString title() const override { return m_head.title; }
    QString iconName() const override { return m_head.icon; }
    QString group() const override { return m_head.group; }
    bool openRecord(RecordId id) override;
    bool goOnWith(const Draft &draft) override;
    void takeFocus() override { current().takeFocus(); }
    QAction *printAction() const override { return current().printAction(); }
    QAction *exportAction() const override { return current().exportAction(); }
    QAction *importAction() const override { return current().importAction(); }
    QAction *findAction() const override { return current().findAction(); }
    /// The register whose tab is shown.
    RegisterPage &current() const;
    /// The register of a kind, its tab brought to the front; null where there is none.
    RegisterPage *showKind(const Kind &kind);

private:
    void addNew(RegisterPage &page);
    Head m_head;
    std::vector<RegisterPage *> m_pages;
    QTabWidget *m_tabs;
};
