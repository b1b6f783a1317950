// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risks/assessed.h"
#include <QWidget>

class Banner;
class QPushButton;
class Workspace;

/// Names the departments, teams that work alone and sites that have no current assessment; each can be assessed from
/// its menu. Hidden where there is none.
class MissingAssessments : public QWidget {
    Q_OBJECT
public:
    explicit MissingAssessments(const Workspace &workspace, QWidget *parent = nullptr);
    /// Looks again, beside the window's own work.
    void look();
    /// Where there is little room the names stand in the menu alone.
    void setTight(bool tight);
    bool isAny() const { return !m_missing.empty(); }
    QPushButton &button() const { return *m_assess; }

Q_SIGNALS:
    void looked();
    void assessmentAsked(const ToAssess &of);

private:
    struct One {
        ToAssess of;
        QString name;
    };
    void show(std::vector<One> missing);
    void say();
    const Workspace &m_workspace;
    Banner *m_banner;
    QPushButton *m_assess;
    std::vector<One> m_missing;
    bool m_tight = false;
    int m_asked = 0; ///< counts readings, so that a late one is dropped
};
