// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_result_step.h"
#include "core/base/count.h"
#include "ui/base/background.h"
#include "ui/base/banner.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/progress_panel.h"
#include "ui/base/prompts.h"
#include "ui/exchange/import_check_step.h"
#include "ui/exchange/import_session.h"
#include <QPushButton>
#include <QVBoxLayout>

ImportResultStep::ImportResultStep(ImportSession &session, const ImportCheckStep &check, Prompts &prompts,
                                   QWidget *parent)
    : ImportStep(session, parent), m_check(check), m_prompts(prompts), m_progress(new ProgressPanel),
      m_reference(new Label(TextRank::Title)), m_counts(new Label(TextRank::Body)),
      m_fault(new Banner(Tone::Danger, QString())), m_undo(new QPushButton(tr("&Take this import back …")))
{
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_undo->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_reference->wrapped());
    column->addWidget(m_counts->wrapped());
    column->addWidget(m_fault);
    column->addWidget(m_progress);
    column->addWidget(m_undo, 0, Qt::AlignLeft);
    column->addStretch();
    connect(&session, &ImportSession::imported, this, &ImportResultStep::take);
    connect(&session, &ImportSession::undone, this, &ImportResultStep::takeUndo);
    connect(m_undo, &QPushButton::clicked, this, &ImportResultStep::undo);
}

void ImportResultStep::enter()
{
    m_written = false;
    m_fault->hide();
    m_undo->hide();
    m_counts->clear();
    m_reference->setText(tr("Importing %1").arg(session().fileName()));
    m_job = session().import(m_check.options());
    m_progress->follow(m_job, tr("Writing the records …"));
}

void ImportResultStep::cancel()
{
    if (m_job)
        m_job->cancel();
}

void ImportResultStep::take(const QString &fault)
{
    m_job.clear();
    m_written = fault.isEmpty();
    m_fault->setText(fault);
    m_fault->setVisible(!m_written);
    m_undo->setVisible(m_written);
    m_reference->setText(m_written ? tr("Imported: %1").arg(session().outcome().reference)
                                   : tr("Nothing was imported"));
    if (m_written) {
        const ImportOutcome &outcome = session().outcome();
        QStringList parts{
            tr("%1 of %2 rows written").arg(shownCount(outcome.written), shownCount(session().plan()->read))};
        if (outcome.changed > 0)
            parts.append(tr("%1 written over what was here").arg(shownCount(outcome.changed)));
        const qsizetype refused = session().plan()->count(ImportRow::Standing::Refused);
        if (refused > 0)
            parts.append(tr("%1 refused and left out").arg(shownCount(refused)));
        m_counts->setText(parts.join(QStringLiteral(" · ")));
        m_undo->setFocus();
    }
    Q_EMIT changed();
}

void ImportResultStep::undo()
{
    const Question question{tr("Take this import back?"),
                            tr("What it wrote is withdrawn, and what it changed is as before. It is refused where "
                               "somebody has worked on one of the records since."),
                            {},
                            {tr("Keep it"), tr("Take it back")},
                            0,
                            Tone::Warning};
    m_prompts.ask(this, question, [this](int answer) {
        if (answer != 1)
            return;
        m_undo->setEnabled(false);
        m_job = session().undo();
        m_progress->follow(m_job, tr("Taking the import back …"));
        Q_EMIT changed();
    });
}

void ImportResultStep::takeUndo(const QString &fault, qint64 withdrawn, qint64 restored)
{
    m_job.clear();
    m_undo->setEnabled(true);
    m_undo->setVisible(!fault.isEmpty());
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (fault.isEmpty()) {
        m_reference->setText(tr("Taken back: %1").arg(session().outcome().reference));
        m_counts->setText(
            tr("%1 records withdrawn · %2 as they were before").arg(shownCount(withdrawn), shownCount(restored)));
    }
    Q_EMIT changed();
}
