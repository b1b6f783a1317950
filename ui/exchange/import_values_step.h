// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/unknown_values.h"
#include "ui/exchange/import_step.h"

class QComboBox;
class QScrollArea;

/// What the values mean that stand in no list of the office: each can be told which item it is.
class ImportValuesStep : public ImportStep {
    Q_OBJECT
public:
    explicit ImportValuesStep(ImportSession &session, QWidget *parent = nullptr);
    QString title() const override { return tr("The values"); }
    QString text() const override
    {
        return tr(
            "These values are in none of the lists here. Say what each means, or leave it: its rows are refused.");
    }
    bool applies() const override;
    void enter() override;

private:
    QComboBox *makeChoice(const UnknownValue &value, const Field &field);
    QScrollArea *m_scroll;
};
