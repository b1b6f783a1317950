// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "ui/base/editors/option_field.h"
#include "ui/incidents/report_question.h"

class ChoiceEditor;
class PickField;
class PrivacyKey;
class QCheckBox;

/// 5 and 7: who was affected, and who did it. People of the register, people to be made with the report, or as told;
/// each with what they are to the body.
class QuestionPeople : public ReportQuestion {
    Q_OBJECT
public:
    enum class Part { Affected, Alleged };
    QuestionPeople(Part part, const Workspace &workspace, const PrivacyKey &privacy, QWidget *parent = nullptr);
    void answer(FirstReport &report) const override;
    QString problem() const override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;

private:
    struct Row {
        QWidget *whole;
        QString is;   ///< `person`, `new`, `told`
        QString name; ///< as shown, or as told
        RecordId person = 0;
        ChoiceEditor *category;
    };
    std::vector<Option> options(const QString &words) const;
    void take(const Option &option);
    Row &addRow(const QString &is, const QString &name, RecordId person);
    void remove(const QWidget *whole);
    void setStops();
    QString traitRole() const;
    Part m_part;
    const Workspace &m_workspace;
    const PrivacyKey &m_privacy;
    std::vector<Row> m_rows;
    QVBoxLayout *m_list;
    PickField *m_add;
    QCheckBox *m_alone = nullptr; // of those affected
};
