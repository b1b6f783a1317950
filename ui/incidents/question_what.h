// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/incidents/report_question.h"

class LongTextEditor;
class QLineEdit;

/// 4: what happened, in a text that grows; its first sentence is the summary unless somebody writes another.
class QuestionWhat : public ReportQuestion {
    Q_OBJECT
public:
    explicit QuestionWhat(QWidget *parent = nullptr);
    void answer(FirstReport &report) const override;
    QString problem() const override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;
    void fill(const Letter &letter) override;
    void setText(const QString &text);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void propose();
    LongTextEditor *m_text;
    QLineEdit *m_summary;
    bool m_summaryIsOurs = true; // until somebody wrote one, it follows the text
};
