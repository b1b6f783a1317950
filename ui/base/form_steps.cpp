// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/form_steps.h"
#include "ui/base/flow_layout.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include <QButtonGroup>
#include <QPushButton>
#include <QVBoxLayout>

FormSteps::FormSteps(const Kind &kind, QWidget *parent)
    : QWidget(parent), m_names(new FlowLayout(nullptr, kGrid)), m_group(new QButtonGroup(this)),
      m_column(new QVBoxLayout(this)), m_back(new QPushButton(icon(QStringLiteral("back")), tr("Back"))),
      m_next(new QPushButton(icon(QStringLiteral("forward")), tr("Next")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(3 * kGrid);
    m_column->addLayout(m_names);
    for (const FormStep &step : kind.steps)
        addPage(kind, step);
    auto *way = new QHBoxLayout;
    for (QPushButton *button : {m_back, m_next})
        button->setAutoDefault(false);
    way->addWidget(m_back);
    way->addStretch();
    way->addWidget(m_next);
    m_column->addLayout(way);
    m_column->addStretch();
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_current + 1); });
    connect(m_group, &QButtonGroup::idClicked, this, [this](int step) { go(static_cast<std::size_t>(step)); });
    show(0);
}

void FormSteps::addPage(const Kind &kind, const FormStep &step)
{
    Page page{new QWidget, nullptr, new QPushButton};
    const int place = static_cast<int>(m_pages.size());
    page.name->setText(tr("%1 %2").arg(place + 1).arg(kind.shown(step.label)));
    page.name->setCheckable(true);
    page.name->setAutoDefault(false);
    m_group->addButton(page.name, place);
    m_names->addWidget(page.name);
    page.column = new QVBoxLayout(page.whole);
    page.column->setContentsMargins(0, 0, 0, 0);
    page.column->setSpacing(3 * kGrid);
    page.column->addWidget((new Label(TextRank::Body, kind.shown(step.says)))->wrapped());
    page.whole->hide();
    m_column->addWidget(page.whole);
    m_pages.push_back(page);
}

void FormSteps::show(std::size_t step)
{
    m_current = step;
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i].whole->setVisible(i == step);
    m_pages[step].name->setChecked(true);
    m_back->setVisible(step > 0);
    m_next->setVisible(step + 1 < m_pages.size());
    if (m_next->isVisibleTo(this))
        m_next->setToolTip(m_pages[step + 1].name->text());
}

void FormSteps::go(std::size_t step)
{
    if (step >= m_pages.size())
        return;
    show(step);
    Q_EMIT went(step);
}

std::optional<std::size_t> FormSteps::stepOf(const QWidget *widget) const
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i].whole->isAncestorOf(widget))
            return i;
    return {};
}

void FormSteps::markProblems(const std::vector<bool> &wrong)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_pages[i].name->setIcon(wrong[i] ? icon(QStringLiteral("warning")) : QIcon());
        m_pages[i].name->setAccessibleDescription(wrong[i] ? tr("Something is to be mended here.") : QString());
    }
}
