// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class FlowLayout;
class QPushButton;
class QVBoxLayout;

/// The steps of a long form: their names in a row, the page of one of them, and below it the way back and on.
class FormSteps : public QWidget {
    Q_OBJECT
public:
    explicit FormSteps(const Kind &kind, QWidget *parent = nullptr);
    /// Where the cards of a step go.
    QVBoxLayout *page(std::size_t step) const { return m_pages[step].column; }
    std::size_t count() const { return m_pages.size(); }
    std::size_t current() const { return m_current; }
    /// Shows a step, without taking the focus.
    void show(std::size_t step);
    /// The step that a widget stands on; none where it stands on none.
    std::optional<std::size_t> stepOf(const QWidget *widget) const;
    /// Marks the steps on which something is wrong.
    void markProblems(const std::vector<bool> &wrong);

Q_SIGNALS:
    /// The person went to a step.
    void went(std::size_t step);

private:
    struct Page {
        QWidget *whole;
        QVBoxLayout *column;
        QPushButton *name;
    };
    void addPage(const Kind &kind, const FormStep &step);
    void go(std::size_t step);
    std::vector<Page> m_pages;
    FlowLayout *m_names;
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    QPushButton *m_back;
    QPushButton *m_next;
    std::size_t m_current = 0;
};
