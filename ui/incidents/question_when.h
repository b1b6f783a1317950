// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"
#include "ui/incidents/report_question.h"

class MomentLine;

/// 1: when it happened, as told; and when it was found, where that says more.
class QuestionWhen : public ReportQuestion {
    Q_OBJECT
public:
    explicit QuestionWhen(Day today, QWidget *parent = nullptr);
    void answer(FirstReport &report) const override;
    QString problem() const override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;
    /// Takes a text as if it was typed.
    void say(const QString &when);

private:
    void addOffers();
    void openFound();
    MomentLine *m_when;
    QWidget *m_foundRow;
    MomentLine *m_found;
};
