// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/party_tags.h"
#include "ui/incidents/report_question.h"
#include <functional>

class LongTextEditor;
class NameOffer;
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
    void fill(const Mail &letter) override;
    void setText(const QString &text);
    /// Offers the tags of these people where their names stand in the text, from now on.
    void offerTags(std::function<std::vector<PartyCalled>()> parties);
    /// Looks anew who of them is named, as after another question was answered.
    void lookForNames();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void propose();
    LongTextEditor *m_text;
    QLineEdit *m_summary;
    NameOffer *m_offer = nullptr;
    bool m_summaryIsOurs = true; // until somebody wrote one, it follows the text
};
