// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/card.h"
#include "ui/base/tag.h"

class QGridLayout;
class QPushButton;

/// One thing to do: how urgent, what, which record, and the step.
struct WorkRow {
    TagText tag;
    QString what;
    QString beside; ///< reference or time
    QString step;   ///< the word on its button
};

/// A list of things to do, each with its one step in place.
class WorkCard : public Card {
    Q_OBJECT
public:
    explicit WorkCard(const QString &title, QWidget *parent = nullptr);
    /// The button of the row's step.
    QPushButton *addRow(const WorkRow &row);
    /// A last line, such as how many more there are.
    void addRemark(const QString &text);

private:
    QGridLayout *m_rows;
    int m_count = 0;
};
