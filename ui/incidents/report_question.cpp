// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/report_question.h"
#include "ui/base/form_problems.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include <QHBoxLayout>
#include <QVBoxLayout>

ReportQuestion::ReportQuestion(const QString &text, QWidget *parent)
    : QWidget(parent), m_line(new QHBoxLayout(this)), m_label(new Label(TextRank::Body, text)), m_body(new QVBoxLayout),
      m_problem(new ProblemLabel)
{
    m_label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_label->setContentsMargins(0, kGrid + 2, 0, 0);
    m_body->setSpacing(kGrid);
    auto *right = new QVBoxLayout;
    right->setSpacing(kGrid);
    right->addLayout(m_body);
    right->addWidget(m_problem);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(3 * kGrid);
    m_line->addWidget(m_label);
    m_line->addLayout(right, 1);
    m_problem->hide();
    connect(this, &ReportQuestion::edited, this, [this] { // what was put right is not held against anybody
        if (!m_problem->isHidden() && problem().isEmpty())
            showProblem({});
    });
}

void ReportQuestion::showProblem(const QString &problem)
{
    m_problem->showProblems(problem.isEmpty() ? Problems() : Problems{{{}, problem, Problem::Severity::Refuses}});
}

QWidget *ReportQuestion::firstStop() const
{
    for (QWidget *stop : m_stops)
        if (stop->isVisibleTo(this) && stop->isEnabled())
            return stop;
    return nullptr;
}

QWidget *ReportQuestion::stopAfter(const QWidget *from) const
{
    bool passed = false;
    for (QWidget *stop : m_stops) {
        if (passed && stop->isVisibleTo(this) && stop->isEnabled())
            return stop;
        passed = passed || stop == from || stop->isAncestorOf(from);
    }
    return nullptr;
}

int ReportQuestion::labelWidth() const { return m_label->sizeHint().width(); }

void ReportQuestion::setLabelWidth(int width)
{
    const bool above = width == 0;
    m_line->setDirection(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setSpacing(above ? kGrid : 3 * kGrid);
    m_label->setAlignment((above ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop);
    m_label->setMinimumWidth(width);
    m_label->setMaximumWidth(above ? QWIDGETSIZE_MAX : width);
}

void ReportQuestion::setBuddy(QWidget *control) { m_label->setBuddy(control); }
