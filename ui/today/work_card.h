// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/card.h"
#include "ui/base/tag.h"
#include <vector>

class QGridLayout;
class QPushButton;

/// One thing to do: how urgent, what, what else is known of it, and the steps that can be taken in place.
struct WorkRow {
    TagText tag;
    QString what;
    QString beside;    ///< reference, who, obligation
    QString why;       ///< the obligations in words, to be read on demand
    QStringList steps; ///< the words on its buttons
};

/// A list of things to do, each with its steps in place.
class WorkCard : public Card {
    Q_OBJECT
public:
    explicit WorkCard(const QString &title, QWidget *parent = nullptr);
    /// The buttons of the row's steps, in their order.
    std::vector<QPushButton *> addRow(const WorkRow &row);
    /// A last line with a button, such as how many more there are.
    QPushButton *addRemark(const QString &text, const QString &step);

private:
    QGridLayout *m_rows;
    int m_count = 0;
};
