// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risks/print_assessment.h"
#include "core/workspace/note_report.h"
#include "ui/base/print_record.h"
#include "ui/base/prompts.h"
#include <QCoreApplication>

void printAssessment(const Workspace &workspace, Prompts &prompts, RecordId id, QWidget *over)
{
    ReportRequest request;
    request.name = QStringLiteral("risk-assessment");
    request.record = workspace.referenceOf(id);
    request.choices.asAt = workspace.today();
    request.printedAt = workspace.now().toLocalTime();
    const Result<void> noted = noteReport(workspace, request);
    Result<Report> sheet =
        noted ? makeReport(workspace.database(), workspace.names(), workspace.actor(), request) : noted.error();
    if (!sheet)
        return prompts.tell(over, {QCoreApplication::translate("AssessmentsPage", "Print the assessment"),
                                   sheet.error().text,
                                   {},
                                   Tone::Warning});
    (new RecordPaper(std::move(*sheet), prompts, over))->open();
}
