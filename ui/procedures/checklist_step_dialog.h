// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/procedures/checklist.h"
#include <QDialog>

class QLineEdit;
class QPushButton;
class QRadioButton;
class Label;

/// What became of one step: done, when, by whom, how it can be seen; or why it does not apply here.
class ChecklistStepDialog : public QDialog {
    Q_OBJECT
public:
    ChecklistStepDialog(const ChecklistStep &step, const Moment &now, const QString &who, QWidget *parent = nullptr);
    /// As filled in; the moment not known where it can't be read.
    StepMark mark() const;
    /// Stays, with a sentence, where the time can't be read or is still to come, or the reason is missing.
    void accept() override;

private:
    void allow();
    QString problem() const;
    QString m_key;
    Day m_today;
    QRadioButton *m_done;
    QRadioButton *m_notApplicable;
    QLineEdit *m_when;
    Label *m_echo;
    QLineEdit *m_by;
    QLineEdit *m_evidence;
    QLineEdit *m_why;
    Label *m_problem;
};
