// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/filter_row_state.h"
#include <QDialog>

class LineEditor;

/// Asks for the first and last day of a period; either may be left open.
class FilterPeriodDialog : public QDialog {
    Q_OBJECT
public:
    FilterPeriodDialog(const DaysFromTo &days, Day today, QWidget *parent = nullptr);
    DaysFromTo days() const;

private:
    void accept() override;
    LineEditor *m_first;
    LineEditor *m_last;
    class ProblemLabel *m_problem;
};
