// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/print_record.h"
#include "core/reports/catalogue.h"
#include "core/reports/record_report.h"
#include "core/workspace/note_report.h"
#include "core/workspace/workspace.h"
#include "ui/base/file_names.h"
#include "ui/base/icons.h"
#include "ui/base/preview_bar.h"
#include "ui/base/prompts.h"
#include "ui/base/window_size.h"
#include "ui/print/report_pdf.h"
#include "ui/print/report_preview.h"
#include "ui/print/report_printer.h"
#include <QDialogButtonBox>
#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

RecordPaper::RecordPaper(Report report, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_report(std::make_unique<Report>(std::move(report))), m_prompts(prompts),
      m_preview(new ReportPreview), m_print(new QPushButton(icon(QStringLiteral("print")), tr("Print …"))),
      m_pdf(new QPushButton(icon(QStringLiteral("export")), tr("Save as PDF …")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_report->title);
    m_preview->setAccessibleName(tr("Pages as they print"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_print, QDialogButtonBox::ActionRole);
    buttons->addButton(m_pdf, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new PreviewBar(*m_preview));
    column->addWidget(m_preview, 1);
    column->addWidget(buttons);
    setSizeOnScreen(*this, {820, 900});
    connect(m_print, &QPushButton::clicked, this, &RecordPaper::print);
    connect(m_pdf, &QPushButton::clicked, this, &RecordPaper::askPdf);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (auto pages = paper::previewPages(*m_report))
        m_preview->setPages(m_report->title, std::move(*pages));
    else
        complain(pages.error().text);
}

RecordPaper::~RecordPaper() = default;

void RecordPaper::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        if (const auto printed = paper::printReport(*m_report, *printer); !printed)
            complain(printed.error().text);
    });
    dialog->open();
}

void RecordPaper::askPdf()
{
    m_prompts.fileToSave(this,
                         {tr("Save as PDF"),
                          proposedFile(m_report->title, QStringLiteral("pdf")),
                          {tr("PDF (*.pdf)")},
                          QStringLiteral("pdf")},
                         [this](const QString &path) { savePdf(path); });
}

void RecordPaper::savePdf(const QString &path)
{
    if (const auto written = paper::writePdf(*m_report, path); !written)
        return complain(written.error().text);
    m_prompts.tell(this, {tr("Save as PDF"), tr("Written to %1.").arg(QDir::toNativeSeparators(path)), {}, Tone::Good});
}

void RecordPaper::complain(const QString &text) { m_prompts.tell(this, {windowTitle(), text, {}, Tone::Warning}); }

void printRecord(const Workspace &workspace, Prompts &prompts, const Kind &kind, RecordId id, QWidget *over)
{
    const Result<AnySaved> saved = workspace.load(kind, id);
    if (!saved)
        return prompts.tell(over, {RecordPaper::tr("Print the record"), saved.error().text, {}, Tone::Warning});
    const bool guarded = may(workspace.actor(), Act::Read, kind, workspace.today()).guarded;
    (new RecordPaper(recordReport(*saved, workspace.names(), workspace.today(), guarded), prompts, over))->open();
}

void printReport(const Workspace &workspace, Prompts &prompts, const QString &name, const QString &record,
                 QWidget *over)
{
    ReportRequest request;
    request.name = name;
    request.record = record;
    request.choices.asAt = workspace.today();
    request.printedAt = workspace.now().toLocalTime();
    const Result<void> noted = noteReport(workspace, request);
    Result<Report> report =
        noted ? makeReport(workspace.database(), workspace.names(), workspace.actor(), request) : noted.error();
    if (!report)
        return prompts.tell(over, {RecordPaper::tr("Print the record"), report.error().text, {}, Tone::Warning});
    (new RecordPaper(std::move(*report), prompts, over))->open();
}
