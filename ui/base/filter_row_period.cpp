// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/filter_row_period.h"
#include "ui/base/editors/line_editor.h"
#include "ui/base/form_problems.h"
#include "ui/base/style.h"
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

FilterPeriodDialog::FilterPeriodDialog(const DaysFromTo &days, Day today, QWidget *parent)
    : QDialog(parent), m_first(new LineEditor(readerFor(Type::Day, today))),
      m_last(new LineEditor(readerFor(Type::Day, today))), m_problem(new ProblemLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Period"));
    m_first->setValue(Value(days.first.iso()));
    m_last->setValue(Value(days.last.iso()));
    auto *column = new QVBoxLayout(this);
    for (const auto &[text, editor] : {std::pair(tr("&First day"), m_first), std::pair(tr("&Last day"), m_last)}) {
        auto *label = new Label(TextRank::Body, text);
        label->setBuddy(editor->line());
        editor->setName(QString(text).remove(u'&'));
        column->addWidget(label);
        column->addWidget(editor);
    }
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox;
    makePrimary(*buttons->addButton(tr("Show"), QDialogButtonBox::AcceptRole));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &FilterPeriodDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

DaysFromTo FilterPeriodDialog::days() const
{
    return {Day::fromIso(m_first->value().text()), Day::fromIso(m_last->value().text())};
}

void FilterPeriodDialog::accept()
{
    Problems problems;
    for (const LineEditor *editor : {m_first, m_last})
        if (!editor->readingProblem().isEmpty())
            problems.push_back({{}, editor->readingProblem()});
    const auto [first, last] = days();
    if (problems.empty() && first.isKnown() && last.isKnown() && last < first)
        problems.push_back({{}, tr("The last day lies before the first.")});
    m_problem->showProblems(problems);
    if (problems.empty())
        QDialog::accept();
}
