// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/work_card.h"
#include "ui/base/elided_label.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

WorkCard::WorkCard(const QString &title, QWidget *parent) : Card(title, parent), m_rows(new QGridLayout)
{
    m_rows->setHorizontalSpacing(3 * kGrid);
    m_rows->setVerticalSpacing(kGrid);
    m_rows->setColumnStretch(1, 1);
    body()->addLayout(m_rows);
}

QPushButton *WorkCard::addRow(const WorkRow &row)
{
    auto *what = new ElidedLabel(row.what);
    auto *beside = new Label(TextRank::Muted, row.beside);
    auto *step = new QPushButton(row.step);
    step->setAccessibleName(tr("%1: %2, %3").arg(row.step, row.what, row.beside));
    step->setAutoDefault(false);
    m_rows->addWidget(new Tag(row.tag), m_count, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->addWidget(what, m_count, 1);
    m_rows->addWidget(beside, m_count, 2);
    m_rows->addWidget(step, m_count, 3);
    ++m_count;
    return step;
}

void WorkCard::addRemark(const QString &text)
{
    m_rows->addWidget((new Label(TextRank::Muted, text))->wrapped(), m_count++, 0, 1, 4);
}
