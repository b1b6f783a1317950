// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/print_record.h"
#include "core/reports/record_report.h"
#include "core/workspace/workspace.h"
#include "ui/base/prompts.h"
#include "ui/print/report_printer.h"
#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <memory>

void printRecord(const Workspace &workspace, Prompts &prompts, const Kind &kind, RecordId id, QWidget *over)
{
    const Result<AnySaved> saved = workspace.load(kind, id);
    const QString title = QCoreApplication::translate("PrintRecord", "Print the record");
    if (!saved)
        return prompts.tell(over, {title, saved.error().text, {}, Tone::Warning});
    const bool guarded = may(workspace.actor(), Act::Read, kind, workspace.today()).guarded;
    const auto report = std::make_shared<Report>(recordReport(*saved, workspace.names(), workspace.today(), guarded));
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, over, [report, printer, title, over, &prompts] {
        if (const auto printed = paper::printReport(*report, *printer); !printed)
            prompts.tell(over, {title, printed.error().text, {}, Tone::Warning});
    });
    dialog->open();
}
