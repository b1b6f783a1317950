// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/may.h"
#include "core/workspace/note_report.h"
#include "ui/reports/choices_form.h"
#include "ui/reports/report_files.h"
#include "ui/reports/report_output.h"
#include "ui/reports/reports_page.h"
#include <QTimer>

// How a report is made from what stands in the form.

ReportRequest ReportsPage::request() const
{
    ReportRequest request;
    request.name = QLatin1String(m_entry->name);
    request.choices = m_form->choices();
    request.choices.asAt = m_workspace.today();
    if (!request.choices.cutOff.isKnown())
        request.choices.cutOff = m_workspace.today();
    request.record = m_workspace.referenceOf(m_form->record());
    if (request.record.isEmpty() && m_form->record() != 0) // some kinds have names instead
        request.record = m_workspace.names().recordName(m_entry->kind(), m_form->record());
    request.printedAt = m_workspace.now().toLocalTime();
    return request;
}

void ReportsPage::make()
{
    m_later->stop();
    m_stale = false;
    if (m_issued || !m_entry)
        return;
    if (m_making)
        m_making->cancel();
    m_making.clear();
    const auto cannot = [this](const QString &what, const QString &why) {
        m_report.reset();
        m_then = {};
        m_output->showNothing(what, why);
    };
    if (const QString problem = m_form->problem(); !problem.isEmpty())
        return cannot(tr("No pages yet"), problem);
    if (m_entry->onRecord && !m_entry->alsoBlank && m_form->record() == 0)
        return cannot(tr("Which %1?").arg(m_entry->kind().shown(m_entry->kind().label).toLower()),
                      tr("Pick it beside this, and its pages stand here."));
    const ReportRequest asked = request();
    if (const Result<void> noted = noteReport(m_workspace, asked); !noted)
        return cannot(tr("No pages yet"), noted.error().text);
    say(tr("Making the pages …"));
    m_making = inBackground(
        this,
        [source = ReportSource{m_workspace.path(), m_workspace.actor(), asked}](JobProgress &progress) {
            return makeReportAside(source, progress);
        },
        [this, asked, making = ++m_makings](MadeReport made) {
            if (making == m_makings) // else it was given up for a newer one
                take(asked, std::move(made));
        });
    m_output->followMaking(m_making);
}

void ReportsPage::take(const ReportRequest &asked, MadeReport made)
{
    m_making.clear();
    const std::function<void()> then = std::exchange(m_then, {});
    m_report.reset();
    if (!made.report) {
        const bool cancelled = made.report.error().code == Error::Code::Cancelled;
        return m_output->showNothing(cancelled ? tr("The pages were not made") : tr("No pages yet"),
                                     made.report.error().text, cancelled ? tr("Make the pages") : QString());
    }
    m_madeWith = asked;
    m_streams = made.pages.has_value();
    m_report = std::move(*made.report);
    const bool mayIssue = m_entry->isPaper && !m_workspace.isReadOnly() &&
                          !may(m_workspace.actor(), Act::Issue, kindOf<Paper>(), m_workspace.today()).isNothing();
    m_output->setSteps(mayIssue, false);
    if (m_entry->isPaper)
        m_form->offerComments(m_report->sections);
    fitForm();
    if (m_streams)
        m_output->showReport(m_report->title, *m_report, std::move(*made.pages));
    else if (!showPages(*m_report))
        return;
    Q_EMIT reportShown();
    if (then)
        then();
}

bool ReportsPage::showPages(const Report &report)
{
    Result<paper::PreviewPages> pages = paper::previewPages(report);
    if (!pages) {
        m_output->showNothing(tr("The pages cannot be drawn"), pages.error().text);
        m_report.reset();
        return false;
    }
    m_output->showReport(report.title, report, std::move(*pages));
    return true;
}

/// Runs it with the pages as the form stands: what was typed a moment ago is in them.
void ReportsPage::whenMade(std::function<void()> then)
{
    if (m_later->isActive())
        make();
    if (m_making)
        m_then = std::move(then);
    else if (m_report)
        then();
    else
        say(tr("There is no report to do this with yet."));
}

/// The rules' points are those on the cover while the form has none of its own.
void ReportsPage::proposeKeyPoints()
{
    inBackground(
        this,
        [source = ReportSource{m_workspace.path(), m_workspace.actor(), request()}](JobProgress &) {
            return keyPointsAside(source);
        },
        [this](const Result<QStringList> &points) {
            if (!points)
                return say(points.error().text);
            if (!m_issued)
                m_form->setKeyPoints(*points);
        });
}
