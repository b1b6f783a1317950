// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code.h"
#include "ui/incidents/report_question.h"

class ChoiceEditor;
class ChoicesEditor;
class Label;
class Names;
class QCheckBox;

/// 3: what kind of thing; the one that counts, others beside it, and whether it was only attempted.
class QuestionKind : public ReportQuestion {
    Q_OBJECT
public:
    explicit QuestionKind(const Names &names, QWidget *parent = nullptr);
    void answer(FirstReport &report) const override;
    QString problem() const override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;
    Code kind() const;
    void setKind(const QString &code);

private:
    void showAtOnce();
    const Names &m_names;
    ChoiceEditor *m_kind;
    Label *m_atOnce;
    ChoicesEditor *m_also;
    QCheckBox *m_attempted;
};
