// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/change_actions.h"
#include "ui/base/register_services.h"
#include <QDialog>

class Form;
class Label;
class QListWidget;
class QPushButton;

/// Several actions changed at once: which of them, and what becomes of them; what is left empty stays as it is.
class ChangeActionsDialog : public QDialog {
    Q_OBJECT
public:
    /// Begins with all of them ticked.
    ChangeActionsDialog(const RegisterServices &services, const std::vector<RecordId> &actions,
                        QWidget *parent = nullptr);
    Form &form() const { return *m_form; }
    /// Changes those that are ticked and closes; stays, saying why, where that is refused.
    void save();

Q_SIGNALS:
    void changed(const ChangedActions &changed);

private:
    void fill(const std::vector<RecordId> &actions);
    std::vector<RecordId> ticked() const;
    void showCount();
    RegisterServices m_services;
    QListWidget *m_list;
    Form *m_form;
    QPushButton *m_save;
};
