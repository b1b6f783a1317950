// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sanctions/conduct_course.h"
#include "ui/base/register_services.h"
#include <QDialog>

class Form;

/// One step of the ladder being recorded: what became of it, on which day, by whom, why, and who was told.
class StepDialog : public QDialog {
    Q_OBJECT
public:
    StepDialog(const LadderRow &begin, const QString &title, const RegisterServices &services,
               QWidget *parent = nullptr);
    Form &form() const { return *m_form; }
    /// Looks for problems; accepts and tells `taken` where there are none.
    void save();

Q_SIGNALS:
    void taken(const LadderRow &row);

private:
    Form *m_form;
};
