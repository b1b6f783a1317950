// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/test_round.h"
#include "ui/base/register_services.h"
#include <QDialog>

class Label;
class LineEditor;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class RoundLine;
class SteadyCombo;

/// A round of tests at one site: the day and who made them once, then a line for each measure by keyboard. What is not
/// due stands behind a box to tick; a line without a result is left as it is.
class RoundDialog : public QDialog {
    Q_OBJECT
public:
    /// Begins with a site; none: the first one that has measures.
    RoundDialog(const RegisterServices &services, Id<Site> site, QWidget *parent = nullptr);
    /// Saves all lines with a result in one act and closes; a fault that does not say what was found keeps it open.
    void save();
    void reject() override;
    const std::vector<RoundLine *> &lines() const { return m_lines; }

Q_SIGNALS:
    void saved(const SavedRound &round);

private:
    void build();
    void fillSites(Id<Site> first);
    void fillLines();
    void orderTabs();
    void showLines();
    void passRest();
    bool hasResults() const;
    Id<Site> site() const;
    Day day() const;
    RegisterServices m_services;
    SteadyCombo *m_site;
    LineEditor *m_on;
    QLineEdit *m_by;
    QCheckBox *m_all;
    QPushButton *m_rest;
    QScrollArea *m_scroll;
    Label *m_says;
    Label *m_problem;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    std::vector<RoundLine *> m_lines;
    Day m_shownFor;
};
