// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/test_round.h"
#include <QWidget>

class Label;
class QCheckBox;
class QLineEdit;
class SteadyCombo;

/// One measure of a round: its result by its first letter, and of a fault what was found.
class RoundLine : public QWidget {
    Q_OBJECT
public:
    RoundLine(const Saved<Measure> &measure, const Names &names, Day on, QWidget *parent = nullptr);
    /// Whether it is for testing about the day of the round.
    bool isDue() const { return m_isDue; }
    RoundResult result() const;
    void setResult(const QString &code);
    /// Shows what is missing beside the line and goes there; false where nothing is.
    bool showsProblem();
    SteadyCombo *choice() const { return m_result; }
    QLineEdit *found() const { return m_found; }
    QCheckBox *action() const { return m_action; }

Q_SIGNALS:
    void edited();

private:
    bool isFault() const;
    void arrange();
    const Names &m_names;
    Id<Measure> m_measure;
    bool m_isDue;
    SteadyCombo *m_result;
    QLineEdit *m_found;
    QCheckBox *m_action;
    Label *m_problem;
};
