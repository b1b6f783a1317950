// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/problem.h"
#include "ui/base/label.h"
#include <QFrame>

class QVBoxLayout;

/// A sentence about what is wrong, beside its field: on the colour of its tone, with a word before it where it does not
/// stand in the way.
class ProblemLabel : public Label {
    Q_OBJECT
public:
    explicit ProblemLabel(QWidget *parent = nullptr);
    /// Hidden where there is none.
    void showProblems(const Problems &problems);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyTone();
    bool m_refuses = true;
};

/// A problem as the list at the top shows it.
struct ListedProblem {
    QString where; ///< the field's label, `People involved 2, Part` in a row; empty for the whole record
    Problem problem;
    bool operator==(const ListedProblem &) const = default;
};

/// All that is wrong, at the top of a form; each line jumps to its field.
class ProblemList : public QFrame {
    Q_OBJECT
public:
    explicit ProblemList(QWidget *parent = nullptr);
    void showProblems(const std::vector<ListedProblem> &problems);

Q_SIGNALS:
    void chosen(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_heading;
    QVBoxLayout *m_lines;
    std::vector<ListedProblem> m_shown;
};
