// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"
#include "ui/incidents/report_question.h"
#include <QDateTime>

class Names;
class QCheckBox;
class QLineEdit;

/// 9: what has been done and who knows; ticks, each with its time and what belongs to it.
class QuestionDone : public ReportQuestion {
    Q_OBJECT
public:
    QuestionDone(const Workspace &workspace, QWidget *parent = nullptr);
    void answer(FirstReport &report) const override;
    QString problem() const override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;

private:
    struct Step {
        QString code;
        bool exclusive;
        QCheckBox *tick;
        QLineEdit *time;
        QLineEdit *number; ///< of the police; null where none is asked
        QLineEdit *by;     ///< null where nobody is asked
    };
    void addStep(const struct ChoiceName &choice);
    QLineEdit *beside(QWidget &whole, const QString &name, const QString &hint);
    void ticked(std::size_t index, bool on);
    const Workspace &m_workspace;
    std::vector<Step> m_steps;
    class FlowLayout *m_flow;
};
