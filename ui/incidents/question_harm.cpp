// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/question_harm.h"
#include "core/incidents/first_report.h"
#include "core/records/kind.h"
#include "ui/base/editors/choice_editor.h"
#include "ui/incidents/pick_field.h"
#include <QVBoxLayout>

QuestionHarm::QuestionHarm(const Names &names, QWidget *parent)
    : ReportQuestion(tr("6 Anyone hurt or &shaken?"), parent),
      m_harm(choiceFor(*kindOf<Incident>().field("first_harm"), names, tr("Hurt or shaken")))
{
    body().addWidget(m_harm);
    setBuddy(m_harm->line());
    addStop(m_harm->line());
    connect(m_harm, &FieldEditor::edited, this, &ReportQuestion::edited);
    connect(m_harm->line(), &OptionField::picked, this, &ReportQuestion::answered);
}

void QuestionHarm::answer(FirstReport &report) const { report.incident.firstHarm = Code{m_harm->value().text()}; }

QString QuestionHarm::problem() const { return m_harm->readingProblem(); }

QJsonObject QuestionHarm::draft() const { return {{QStringLiteral("harm"), m_harm->value().text()}}; }

void QuestionHarm::restore(const QJsonObject &draft) { m_harm->setValue(Value(draft[u"harm"].toString())); }
