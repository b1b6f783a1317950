// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/choice_questions.h"

void ChoiceQuestions::show(const PackChoices &choices)
{
    m_showing = true;
    for (const Question &question : m_all)
        question.show(choices);
    m_showing = false;
}

void ChoiceQuestions::read(PackChoices &choices) const
{
    for (const Question &question : m_all)
        question.read(choices);
}

void ChoiceQuestions::setReadOnly(bool readOnly)
{
    for (const Question &question : m_all)
        question.freeze(readOnly);
}

void ChoiceQuestions::take(QStringList &lines, const Value &value)
{
    lines.clear();
    for (const QString &line : value.text().split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
}

void ChoiceQuestions::noteEdit()
{
    if (!m_showing)
        Q_EMIT edited();
}
