// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/editors/field_editor.h"

class QButtonGroup;

/// A score from 1 to 5, each number with its word, or not known.
class ScoreEditor : public FieldEditor {
    Q_OBJECT
public:
    ScoreEditor(const Field &field, const Names &names, QWidget *parent = nullptr);
    Value value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;
    void setName(const QString &name) override;

private:
    void addAnswer(int score, const QString &text);
    QButtonGroup *m_group;
};
