// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/colours.h"
#include <QListWidget>

/// The pages at the left, under their groups, with what waits in each. One stop for Tab; Up and Down move, Enter goes.
class Navigation : public QListWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);
    /// Adds a page below the others; a new group gets its heading first.
    void addPage(const QString &key, const QString &title, const QString &iconName, const QString &group);
    void setWaiting(const QString &key, int count, Tone tone);
    /// Marks the page shown; the keys may meanwhile stand on another, which Enter goes to.
    void setPage(const QString &key);
    const QString &page() const { return m_page; }
    /// Collapsed: icons only, the names as tooltips.
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    /// What it takes with the names beside the icons, in pixels.
    int wholeWidth() const { return m_wholeWidth; }
    void clearPages();
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QListWidgetItem *itemOf(const QString &key) const;
    void fit();
    QString m_group;
    QString m_page;
    bool m_collapsed = false;
    int m_wholeWidth = 0;
};
