// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/incidents/report_question.h"

class ChoiceEditor;
class Names;

/// 6: was anyone hurt or shaken; the first grade of harm follows from it.
class QuestionHarm : public ReportQuestion {
    Q_OBJECT
public:
    explicit QuestionHarm(const Names &names, QWidget *parent = nullptr);
    void answer(FirstReport &report) const override;
    QString problem() const override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;

private:
    ChoiceEditor *m_harm;
};
