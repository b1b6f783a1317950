// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/progress_panel.h"
#include "ui/base/background.h"
#include "ui/base/label.h"
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>

namespace {

constexpr int kSteps = 1000; // counts of rows may be larger than the bar's integers

} // namespace

ProgressPanel::ProgressPanel(QWidget *parent)
    : QWidget(parent), m_doing(new Label(TextRank::Body)), m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel")))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_doing, 0, 0, 1, 2);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(m_cancel, 1, 1);
    grid->setColumnStretch(0, 1);
    m_bar->setAccessibleName(tr("Progress"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
        m_cancel->setEnabled(false);
        m_doing->setText(tr("Stopping …"));
    });
    hide();
}

void ProgressPanel::follow(Job *job, const QString &doing)
{
    if (m_job) // one that was given up is done later, and must not hide its successor
        m_job->disconnect(this);
    m_job = job;
    m_cancel->setEnabled(true);
    showProgress(0, 0, doing);
    show();
    connect(job, &Job::progressed, this, &ProgressPanel::showProgress);
    connect(job, &Job::finished, this, &QWidget::hide);
}

void ProgressPanel::showProgress(qint64 done, qint64 total, const QString &doing)
{
    if (m_job && m_job->isCancelled())
        return;
    m_doing->setText(doing);
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * kSteps / total) : 0);
}
