// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threats/print_call.h"
#include "core/workspace/note_report.h"
#include "ui/base/print_record.h"
#include "ui/base/prompts.h"
#include <QCoreApplication>

void printThreatCall(const Workspace &workspace, Prompts &prompts, RecordId id, QWidget *over)
{
    ReportRequest request;
    request.name = QStringLiteral("threat-call-sheet");
    request.record = workspace.referenceOf(id);
    request.choices.asAt = workspace.today();
    request.printedAt = workspace.now().toLocalTime();
    const Result<void> noted = noteReport(workspace, request);
    Result<Report> sheet =
        noted ? makeReport(workspace.database(), workspace.names(), workspace.actor(), request) : noted.error();
    if (!sheet)
        return prompts.tell(over, {QCoreApplication::translate("ThreatCard", "Print the threat call"),
                                   sheet.error().text,
                                   {},
                                   Tone::Warning});
    (new RecordPaper(std::move(*sheet), prompts, over))->open();
}
