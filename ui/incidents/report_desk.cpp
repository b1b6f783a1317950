// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/report_desk.h"
#include "core/workspace/workspace.h"
#include "ui/base/read_only.h"
#include "ui/incidents/first_report_dialog.h"

ReportDesk::ReportDesk(Workspace &workspace, Prompts &prompts, const PrivacyKey &privacy, QWidget *window)
    : m_workspace(workspace), m_prompts(prompts), m_privacy(privacy), m_window(window)
{
}

// The dialog works on the office that goes away with the desk.
ReportDesk::~ReportDesk()
{
    if (m_dialog) {
        m_dialog->reject();
        delete m_dialog.data();
    }
}

void ReportDesk::report()
{
    if (!m_dialog) {
        if (!refusesWriting(m_workspace, m_prompts, m_window))
            open({});
        return;
    }
    m_dialog->raise();
    m_dialog->activateWindow();
}

bool ReportDesk::goOnWith(qint64 draft)
{
    const auto kept = drafts(m_workspace.database(), m_workspace.actor().name);
    for (const Draft &one : kept ? *kept : std::vector<Draft>())
        if (one.id == draft && one.kind == QLatin1String(kFirstReportDraft)) {
            if (refusesWriting(m_workspace, m_prompts, m_window))
                return true;
            if (m_dialog)
                m_dialog->reject();
            open(one);
            return true;
        }
    return false;
}

void ReportDesk::open(const Draft &draft)
{
    m_dialog = new FirstReportDialog(m_workspace, m_prompts, m_privacy, draft, m_window);
    connect(m_dialog, &FirstReportDialog::openRequested, this, &ReportDesk::openRequested);
    connect(m_dialog, &FirstReportDialog::threatCallAsked, this, &ReportDesk::threatCallAsked);
    m_dialog->show();
}

FirstReportDialog *ReportDesk::dialog() const { return m_dialog; }
