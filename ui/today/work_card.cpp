// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/work_card.h"
#include "ui/base/elided_label.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int kSteps = 2; // columns behind the words

QPushButton *stepButton(const QString &step, const WorkRow &row)
{
    auto *button = new QPushButton(step);
    button->setAccessibleName(QObject::tr("%1: %2, %3").arg(step, row.what, row.beside));
    button->setAccessibleDescription(row.why);
    button->setAutoDefault(false);
    return button;
}

QWidget *words(const WorkRow &row)
{
    auto *both = new QWidget;
    auto *lines = new QVBoxLayout(both);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(new ElidedLabel(row.what));
    if (row.beside.isEmpty())
        return both;
    auto *beside = new ElidedLabel(row.beside);
    beside->setForegroundRole(QPalette::PlaceholderText);
    if (!row.why.isEmpty())
        beside->setToolTip(row.why);
    lines->addWidget(beside);
    return both;
}
} // namespace

WorkCard::WorkCard(const QString &title, QWidget *parent) : Card(title, parent), m_rows(new QGridLayout)
{
    m_rows->setHorizontalSpacing(3 * kGrid);
    m_rows->setVerticalSpacing(kGrid);
    m_rows->setColumnStretch(1, 1);
    body()->addLayout(m_rows);
}

std::vector<QPushButton *> WorkCard::addRow(const WorkRow &row)
{
    m_rows->addWidget(new Tag(row.tag), m_count, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->addWidget(words(row), m_count, 1);
    std::vector<QPushButton *> buttons;
    int column = 2 + kSteps - static_cast<int>(row.steps.size());
    for (const QString &step : row.steps) {
        buttons.push_back(stepButton(step, row));
        m_rows->addWidget(buttons.back(), m_count, column++);
    }
    ++m_count;
    return buttons;
}

QPushButton *WorkCard::addRemark(const QString &text, const QString &step)
{
    m_rows->addWidget((new Label(TextRank::Muted, text))->wrapped(), m_count, 0, 1, 2);
    auto *button = new QPushButton(step);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("%1: %2").arg(step, text));
    m_rows->addWidget(button, m_count++, 2, 1, kSteps);
    return button;
}
