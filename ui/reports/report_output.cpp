// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_output.h"
#include "core/base/count.h"
#include "ui/base/background.h"
#include "ui/base/empty_state.h"
#include "ui/base/flow_layout.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/preview_bar.h"
#include "ui/base/progress_panel.h"
#include "ui/base/theme.h"
#include "ui/reports/figures_panel.h"
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace {
constexpr int kPatience = 400; // ms; shorter work would only flicker

void follow(ProgressPanel *panel, Job *job, const QString &doing)
{
    auto *patience = new QTimer(job);
    patience->setSingleShot(true);
    QObject::connect(patience, &QTimer::timeout, panel, [panel, job, doing] { panel->follow(job, doing); });
    QObject::connect(job, &Job::finished, patience, &QTimer::stop);
    patience->start(kPatience);
}
} // namespace

ReportOutput::ReportOutput(QWidget *parent)
    : QWidget(parent), m_state(new Label(TextRank::Muted)), m_making(new ProgressPanel), m_writing(new ProgressPanel),
      m_stack(new QStackedWidget), m_tabs(new QTabWidget), m_preview(new ReportPreview), m_figures(new FiguresPanel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeButtons());
    column->addWidget(m_state->wrapped());
    column->addWidget(m_making);
    column->addWidget(m_writing);
    column->addWidget(m_stack, 1);
    m_tabs->addTab(makePages(), tr("Pages"));
    m_tabs->addTab(m_figures, tr("Figures"));
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(new QWidget);
    m_stack->setCurrentIndex(1);
    connect(m_figures, &FiguresPanel::recordsAsked, this, &ReportOutput::recordsAsked);
    connect(m_preview, &ReportPreview::recordsAsked, this, &ReportOutput::recordsAsked);
    refresh();
}

QWidget *ReportOutput::makeButtons()
{
    auto *row = new QWidget;
    new FlowLayout(row, 2 * kGrid);
    const auto output = [&](const QString &iconName, const QString &text, const QString &help, auto asks) {
        QPushButton *button = addButton(iconName, text, help);
        row->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, asks);
        return button;
    };
    m_outputs << output(QStringLiteral("print"), tr("Print …"), {}, &ReportOutput::printAsked);
    for (const char *suffix : {"pdf", "html", "odt"}) {
        const QString name = QLatin1String(suffix);
        m_outputs << output(QStringLiteral("save"), tr("%1 …").arg(name.toUpper()),
                            tr("Save the report as %1").arg(name.toUpper()), [this, name] { Q_EMIT saveAsked(name); });
    }
    m_public = output({}, tr("Public edition"), tr("The public edition of this paper, from its figures as issued"),
                      &ReportOutput::publicEditionAsked);
    m_issue = output({}, tr("Issue …"), tr("Keep this paper for good as it goes to its committee"),
                     &ReportOutput::issueAsked);
    return row;
}

QPushButton *ReportOutput::addButton(const QString &iconName, const QString &text, const QString &help)
{
    auto *button = new QPushButton(text);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setToolTip(help);
    button->setAccessibleDescription(help);
    button->setAutoDefault(false);
    return button;
}

QWidget *ReportOutput::makePages()
{
    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, kGrid, 0, 0);
    column->addWidget(new PreviewBar(*m_preview));
    column->addWidget(m_preview, 1);
    return pages;
}

void ReportOutput::showReport(const QString &title, const Report &report, paper::PreviewPages pages)
{
    m_hasReport = true;
    const int all = pages.layout.pages;
    const int shown = static_cast<int>(pages.pages.size());
    m_figures->setReport(report);
    m_tabs->setTabVisible(1, m_figures->count() > 0);
    m_preview->setPages(title, std::move(pages));
    m_stack->setCurrentIndex(0);
    say(all > shown ? tr("The first %1 of %2 pages are shown; all of them are printed and saved.")
                          .arg(shownCount(shown), shownCount(all))
        : all == 1 ? tr("1 page")
                   : tr("%1 pages").arg(shownCount(all)));
    refresh();
}

void ReportOutput::showNothing(const QString &what, const QString &why, const QString &step)
{
    m_hasReport = false;
    auto *empty = new EmptyState(QStringLiteral("reports"), what, why, step);
    connect(empty, &EmptyState::stepTaken, this, &ReportOutput::makingAsked);
    QWidget *before = m_stack->widget(1);
    m_stack->removeWidget(before);
    before->deleteLater();
    m_stack->addWidget(empty);
    m_stack->setCurrentIndex(1);
    say({});
    refresh();
}

void ReportOutput::setSteps(bool mayIssue, bool hasPublicEdition)
{
    m_mayIssue = mayIssue;
    m_hasPublic = hasPublicEdition;
    refresh();
}

void ReportOutput::refresh()
{
    for (QPushButton *button : m_outputs)
        button->setEnabled(m_hasReport);
    m_issue->setVisible(m_hasReport && m_mayIssue);
    m_public->setVisible(m_hasReport && m_hasPublic);
}

void ReportOutput::say(const QString &sentence) { m_state->setText(sentence); }

void ReportOutput::followMaking(Job *job) { follow(m_making, job, tr("Making the pages …")); }

void ReportOutput::followWriting(Job *job) { follow(m_writing, job, tr("Writing the report …")); }
