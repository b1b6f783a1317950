// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/saved.h"
#include <QDialog>

class Prompts;
class QPushButton;
class ReportPreview;
class Workspace;
struct Report;

/// A record as it prints, to be looked at, printed, or saved as PDF.
class RecordPaper : public QDialog {
    Q_OBJECT
public:
    RecordPaper(Report report, Prompts &prompts, QWidget *parent = nullptr);
    ~RecordPaper() override;
    const Report &report() const { return *m_report; }

private:
    void print();
    void askPdf();
    void savePdf(const QString &path);
    void complain(const QString &text);
    std::unique_ptr<Report> m_report;
    Prompts &m_prompts;
    ReportPreview *m_preview;
    QPushButton *m_print;
    QPushButton *m_pdf;
};

/// Shows a report of the catalogue on one record, named as its maker wants it, the reading journalled where readings
/// are; says why where it can't be made.
void printReport(const Workspace &workspace, Prompts &prompts, const QString &name, const QString &record,
                 QWidget *over);
/// Shows any record as it prints, as much of it as the actor may read; says why where it can't be read.
void printRecord(const Workspace &workspace, Prompts &prompts, const Kind &kind, RecordId id, QWidget *over);
