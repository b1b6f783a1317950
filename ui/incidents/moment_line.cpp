// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/moment_line.h"
#include "ui/base/label.h"
#include <QLineEdit>
#include <QVBoxLayout>

MomentLine::MomentLine(const QString &name, Day today, QWidget *parent)
    : QWidget(parent), m_today(today), m_line(new QLineEdit), m_echo(new Label(TextRank::Small))
{
    m_line->setAccessibleName(name);
    m_echo->wrapped()->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_echo);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        read();
        Q_EMIT edited();
    });
}

QString MomentLine::text() const { return m_line->text(); }

void MomentLine::setText(const QString &text)
{
    m_line->setText(text);
    read();
}

void MomentLine::read()
{
    m_said = readMoment(m_line->text(), m_today);
    m_echo->setText(m_said ? m_said->echo : m_said.error().text);
    m_echo->setVisible(!m_echo->text().isEmpty());
}
