// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/incidents/report_question.h"

class PickField;
class QLineEdit;

/// 2: where, in one pick; a site or room that is missing is made with the report.
class QuestionWhere : public ReportQuestion {
    Q_OBJECT
public:
    explicit QuestionWhere(const Workspace &workspace, QWidget *parent = nullptr);
    void answer(FirstReport &report) const override;
    QString problem() const override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;

private:
    const Workspace &m_workspace;
    PickField *m_place;
    QLineEdit *m_exact;
};
