// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/checklist_step_dialog.h"
#include "core/base/reading/read_moment.h"
#include "ui/base/label.h"
#include "ui/base/style.h"
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace {
constexpr int kCharactersWide = 48;

QLineEdit *line(const QString &name, const QString &text)
{
    auto *made = new QLineEdit(text);
    made->setAccessibleName(name);
    made->setMinimumWidth(made->fontMetrics().averageCharWidth() * kCharactersWide);
    return made;
}
} // namespace

ChecklistStepDialog::ChecklistStepDialog(const ChecklistStep &step, const Moment &now, const QString &who,
                                         QWidget *parent)
    : QDialog(parent), m_key(step.plan().key), m_today(now.day()), m_done(new QRadioButton(tr("&Done"))),
      m_notApplicable(new QRadioButton(tr("Does &not apply here"))), m_when(line(tr("When"), ::show(now))),
      m_echo(new Label(TextRank::Small)), m_by(line(tr("By whom"), who)),
      m_evidence(line(tr("How it can be seen"), {})), m_why(line(tr("Why it does not apply"), {})),
      m_problem(new Label(TextRank::Strong))
{
    setWindowTitle(tr("A step of the procedure"));
    auto *column = new QVBoxLayout(this);
    column->addWidget((new Label(TextRank::Strong, step.step().what))->wrapped());
    column->addWidget(m_done);
    column->addWidget(m_notApplicable);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&When"), m_when);
    form->addRow(QString(), m_echo);
    form->addRow(tr("&By whom"), m_by);
    form->addRow(tr("&How it can be seen"), m_evidence);
    form->addRow(tr("Wh&y it does not apply"), m_why);
    column->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    makePrimary(*buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole));
    column->addWidget(m_problem->wrapped());
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChecklistStepDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit *one : {m_when, m_why})
        connect(one, &QLineEdit::textChanged, this, &ChecklistStepDialog::allow);
    connect(m_done, &QRadioButton::toggled, this, &ChecklistStepDialog::allow);
    (step.state == ChecklistStep::State::NotApplicable ? m_notApplicable : m_done)->setChecked(true);
    if (step.state != ChecklistStep::State::Open) {
        m_when->setText(::show(step.at));
        m_by->setText(step.by);
        m_evidence->setText(step.evidence);
        m_why->setText(step.why);
    }
    allow();
}

StepMark ChecklistStepDialog::mark() const
{
    StepMark mark;
    mark.key = m_key;
    mark.applies = m_done->isChecked();
    if (const Result<MomentRead> read = readMoment(m_when->text(), m_today); read)
        mark.at = read->from;
    mark.by = m_by->text().trimmed();
    if (mark.applies)
        mark.evidence = m_evidence->text().trimmed();
    else
        mark.why = m_why->text().trimmed();
    return mark;
}

void ChecklistStepDialog::allow()
{
    const bool done = m_done->isChecked();
    m_evidence->setEnabled(done);
    m_why->setEnabled(!done);
    const Result<MomentRead> read = readMoment(m_when->text(), m_today);
    m_echo->setText(read ? read->echo : read.error().text);
    m_problem->hide();
}

QString ChecklistStepDialog::problem() const
{
    const Result<MomentRead> read = readMoment(m_when->text(), m_today);
    if (!read)
        return read.error().text;
    if (read->from.isKnown() && read->from.day() > m_today)
        return tr("This is still to come: give the day on which it was done.");
    return !m_done->isChecked() && m_why->text().trimmed().isEmpty() ? tr("Say why it does not apply here.")
                                                                     : QString();
}

void ChecklistStepDialog::accept()
{
    const QString wrong = problem();
    if (wrong.isEmpty())
        return QDialog::accept();
    m_problem->setText(wrong);
    m_problem->show();
    const bool isWhy = !m_done->isChecked() && m_why->text().trimmed().isEmpty();
    (isWhy ? m_why : m_when)->setFocus(Qt::OtherFocusReason);
}
