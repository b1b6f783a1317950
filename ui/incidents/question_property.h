// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/incidents/report_question.h"

class ChoiceEditor;
class Label;
class Names;
class QLineEdit;

/// 8: what was taken, lost or damaged, a row each, and whether it could hold personal information. An empty row stands
/// ready; all empty is nothing.
class QuestionProperty : public ReportQuestion {
    Q_OBJECT
public:
    explicit QuestionProperty(const Names &names, QWidget *parent = nullptr);
    void answer(FirstReport &report) const override;
    QString problem() const override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;

private:
    struct Row {
        QLineEdit *item;
        ChoiceEditor *owner;
        QLineEdit *value;
        ChoiceEditor *basis;
    };
    Row &addRow();
    void arrange();
    const Names &m_names;
    QVBoxLayout *m_list;
    std::vector<Row> m_rows;
    QWidget *m_informationRow;
    ChoiceEditor *m_information;
};
