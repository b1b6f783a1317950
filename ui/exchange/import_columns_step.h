// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/exchange/import_step.h"

class Label;
class Prompts;
class QComboBox;
class QPushButton;
class QScrollArea;

/// What each column of the file fills; mappings are kept by name for the next file of the same sort.
class ImportColumnsStep : public ImportStep {
    Q_OBJECT
public:
    ImportColumnsStep(ImportSession &session, Prompts &prompts, QWidget *parent = nullptr);
    QString title() const override { return tr("The columns"); }
    QString text() const override
    {
        return tr("Say what each column of the file fills. A column that is left out stays in the file only.");
    }
    void enter() override;
    bool isDone() const override;

private:
    void fillSaved(const QString &chosen = {});
    void fillColumns();
    QComboBox *makeChoice(int column);
    void showChoices();
    void applySaved();
    void save();
    Prompts &m_prompts;
    QWidget *m_head;
    QComboBox *m_saved;
    QPushButton *m_apply;
    QPushButton *m_keep;
    Label *m_state;
    QScrollArea *m_scroll;
    std::vector<QComboBox *> m_choices;
};
