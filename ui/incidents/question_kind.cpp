// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/question_kind.h"
#include "core/incidents/first_report.h"
#include "core/incidents/incident_counting.h"
#include "core/records/kind.h"
#include "ui/base/editors/choice_editor.h"
#include "ui/base/editors/choices_editor.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include "ui/incidents/pick_field.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

const Field &field(const char *key) { return *kindOf<Incident>().field(key); }

} // namespace

QuestionKind::QuestionKind(const Names &names, QWidget *parent)
    : ReportQuestion(tr("3 What &kind of thing? (needed)"), parent), m_names(names),
      m_kind(choiceFor(field("kind"), names, tr("Kind of incident"))), m_atOnce(new Label(TextRank::Strong)),
      m_also(new ChoicesEditor(field("also_kinds"), names)), m_attempted(new QCheckBox(tr("attempted only")))
{
    m_kind->line()->setPlaceholderText(tr("Type a few letters; “not sure” will do"));
    m_also->setName(tr("Also"));
    m_also->line()->setPlaceholderText(tr("also …"));
    m_atOnce->wrapped()->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * kGrid);
    line->addWidget(m_kind, 3);
    line->addWidget(m_also, 2, Qt::AlignTop);
    line->addWidget(m_attempted, 0, Qt::AlignTop);
    body().addLayout(line);
    body().addWidget(m_atOnce);
    setBuddy(m_kind->line());
    addStop(m_kind->line());
    addStop(m_also->line());
    connect(m_kind, &FieldEditor::edited, this, &QuestionKind::showAtOnce);
    connect(m_kind->line(), &OptionField::picked, this, &ReportQuestion::answered);
    connect(m_kind, &FieldEditor::edited, this, &ReportQuestion::edited);
    connect(m_also, &FieldEditor::edited, this, &ReportQuestion::edited);
    connect(m_attempted, &QCheckBox::toggled, this, &ReportQuestion::edited);
}

Code QuestionKind::kind() const { return Code{m_kind->value().text()}; }

void QuestionKind::setKind(const QString &code)
{
    m_kind->setValue(Value(code));
    showAtOnce();
}

void QuestionKind::showAtOnce()
{
    Incident incident;
    incident.kind = kind();
    m_atOnce->setText(isImmediate(incident, m_names) ? tr("The LSMS is told at once.") : QString());
    m_atOnce->setVisible(!m_atOnce->text().isEmpty());
}

void QuestionKind::answer(FirstReport &report) const
{
    report.incident.kind = kind();
    field("also_kinds").setValue(&report.incident, m_also->value());
    report.incident.attempted = m_attempted->isChecked();
}

QString QuestionKind::problem() const
{
    if (!m_kind->readingProblem().isEmpty())
        return m_kind->readingProblem();
    if (!kind().isKnown())
        return tr("Say what kind of thing it was; “not sure” will do.");
    return m_also->readingProblem();
}

QJsonObject QuestionKind::draft() const
{
    return {{QStringLiteral("kind"), m_kind->value().text()},
            {QStringLiteral("typed"), m_kind->unreadText()},
            {QStringLiteral("also"), m_also->value().text()},
            {QStringLiteral("attempted"), m_attempted->isChecked()}};
}

void QuestionKind::restore(const QJsonObject &draft)
{
    setKind(draft[u"kind"].toString());
    if (const QString typed = draft[u"typed"].toString(); !typed.isEmpty())
        m_kind->setUnreadText(typed);
    m_also->setValue(Value(draft[u"also"].toString()));
    m_attempted->setChecked(draft[u"attempted"].toBool());
}
