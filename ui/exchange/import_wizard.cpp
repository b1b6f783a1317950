// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_wizard.h"
#include "ui/base/background.h"
#include "ui/base/label.h"
#include "ui/base/style.h"
#include "ui/base/window_size.h"
#include "ui/exchange/import_check_step.h"
#include "ui/exchange/import_columns_step.h"
#include "ui/exchange/import_file_step.h"
#include "ui/exchange/import_reading_step.h"
#include "ui/exchange/import_result_step.h"
#include "ui/exchange/import_session.h"
#include "ui/exchange/import_values_step.h"
#include "ui/print/role_for_readers.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

ImportWizard::ImportWizard(Workspace &workspace, Prompts &prompts, const Kind *kind, QWidget *parent)
    : QDialog(parent), m_session(new ImportSession(workspace, this)), m_stack(new QStackedWidget),
      m_where(new Label(TextRank::Muted)), m_title(new Label(TextRank::Title)), m_text(new Label(TextRank::Muted)),
      m_back(new QPushButton(tr("&Back"))), m_next(new QPushButton(tr("&Next"))), m_close(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("Import"));
    setSizeOnScreen(*this, {980, 720});
    if (kind)
        m_session->chooseKind(*kind);
    m_file = new ImportFileStep(*m_session, prompts);
    auto *check = new ImportCheckStep(*m_session);
    m_steps = {m_file,
               new ImportReadingStep(*m_session),
               new ImportColumnsStep(*m_session, prompts),
               new ImportValuesStep(*m_session),
               check,
               new ImportResultStep(*m_session, *check, prompts)};
    for (ImportStep *step : m_steps) {
        m_stack->addWidget(step);
        step->setAccessibleName(step->title());
        setRoleForReaders(*step, QAccessible::Grouping); // it has the keys where there is nothing to answer yet
        connect(step, &ImportStep::changed, this, &ImportWizard::showState);
        connect(step, &ImportStep::nothingToAsk, this, &ImportWizard::passOver);
        connect(step, &ImportStep::answered, this, &ImportWizard::next);
    }
    arrange();
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_close, &QPushButton::clicked, this, &ImportWizard::reject);
    go(0);
}

void ImportWizard::arrange()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    makePrimary(*m_next);
    m_next->setDefault(true);
    for (QPushButton *button : {m_back, m_close})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    auto *head = new QHBoxLayout; // one line: what is asked needs the height where the text is large
    head->addWidget(m_title, 1);
    head->addWidget(m_where);
    column->addLayout(head);
    column->addWidget(m_text->wrapped());
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
}

ImportStep &ImportWizard::current() const { return *m_steps[static_cast<std::size_t>(m_stack->currentIndex())]; }

void ImportWizard::chooseFile(const QString &path) { m_file->choose(path); }

int ImportWizard::neighbour(int direction) const
{
    int step = m_stack->currentIndex() + direction;
    while (step > 0 && step + 1 < m_stack->count() && !m_steps[static_cast<std::size_t>(step)]->applies())
        step += direction;
    return step;
}

void ImportWizard::next()
{
    if (current().isDone() && !current().isBusy() && m_stack->currentIndex() + 1 < m_stack->count())
        go(neighbour(1));
    else if (m_stack->currentIndex() + 1 == m_stack->count())
        reject();
}

void ImportWizard::back()
{
    if (m_stack->currentIndex() > 0 && !current().isBusy())
        go(neighbour(-1));
}

/// The step in front has found that it has nothing to ask: on in the direction in which the person went.
void ImportWizard::passOver() { go(neighbour(m_direction)); }

void ImportWizard::go(int step)
{
    m_direction = step < m_stack->currentIndex() ? -1 : 1;
    m_stack->setCurrentIndex(step);
    current().enter();
    showState();
    QWidget *first = current().first();
    (first ? first : &current())->setFocus();
}

void ImportWizard::showState()
{
    const ImportStep &step = current();
    const bool last = m_stack->currentIndex() + 1 == m_stack->count();
    m_where->setText(tr("Step %1 of %2").arg(m_stack->currentIndex() + 1).arg(m_stack->count()));
    m_title->setText(step.title());
    m_text->setText(step.text());
    m_back->setEnabled(m_stack->currentIndex() > 0 && !step.isBusy() && !step.isFinal());
    m_next->setEnabled(!step.isBusy() && (last || step.isDone()));
    m_next->setText(last ? tr("&Close") : step.nextText().isEmpty() ? tr("&Next") : step.nextText());
    m_close->setText(step.isBusy() ? tr("Stop") : tr("Cancel"));
    m_close->setVisible(!last || step.isBusy());
}

/// Closing while it writes would leave the person without knowing: the work is stopped first, and says so.
void ImportWizard::reject()
{
    if (current().isBusy())
        return current().cancel();
    QDialog::reject();
}

ImportWizard *openImportWizard(Workspace &workspace, Prompts &prompts, const Kind *kind, QWidget *over)
{
    auto *wizard = new ImportWizard(workspace, prompts, kind, over);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->show();
    return wizard;
}
