// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/editors/option_field.h"
#include "ui/incidents/report_question.h"

class ChoiceEditor;
class MomentLine;
class PickField;
class PrivacyKey;
class QCheckBox;
class QLineEdit;

/// 10: who is telling us, how it arrived and when; whether they wish to stay confidential.
class QuestionReporter : public ReportQuestion {
    Q_OBJECT
public:
    QuestionReporter(const Workspace &workspace, const PrivacyKey &privacy, QWidget *parent = nullptr);
    void answer(FirstReport &report) const override;
    QString problem() const override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;
    void fill(const Mail &letter) override;
    void setConfidential(bool confidential);
    void setRoute(const QString &code);

private:
    std::vector<Option> options(const QString &words) const;
    void layOut();
    void showReference();
    const Workspace &m_workspace;
    const PrivacyKey &m_privacy;
    PickField *m_who;
    QCheckBox *m_confidential;
    ChoiceEditor *m_route;
    QLineEdit *m_reference;
    MomentLine *m_reported;
    MomentLine *m_reached;
};
