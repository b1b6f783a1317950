// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/report_question.h"
#include "ui/base/form_problems.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include <QHBoxLayout>
#include <QVBoxLayout>

ReportQuestion::ReportQuestion(const QString &text, QWidget *parent)
    : QWidget(parent), m_label(new Label(TextRank::Body, text)), m_body(new QVBoxLayout), m_problem(new ProblemLabel)
{
    m_label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_label->setContentsMargins(0, kGrid + 2, 0, 0);
    m_body->setSpacing(kGrid);
    auto *right = new QVBoxLayout;
    right->setSpacing(kGrid);
    right->addLayout(m_body);
    right->addWidget(m_problem);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(3 * kGrid);
    line->addWidget(m_label);
    line->addLayout(right, 1);
    m_problem->hide();
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

void ReportQuestion::setLabelWidth(int width) { m_label->setFixedWidth(width); }

void ReportQuestion::setBuddy(QWidget *control) { m_label->setBuddy(control); }
