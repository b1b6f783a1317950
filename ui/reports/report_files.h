// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/catalogue.h"
#include "ui/base/background.h"
#include "ui/print/report_preview.h"

class QPrinter;

/// What a report is made from away from the window's thread: the file is opened again there, for reading.
struct ReportSource {
    QString office;
    Actor actor;
    ReportRequest request;
};

/// A report made in the background: with its pages where nothing in it needs the window's thread to be drawn.
struct MadeReport {
    Result<Report> report;
    std::optional<paper::PreviewPages> pages; ///< of a streamed report, whose rows are gone by now
};

/// Reads the office and builds the report; for any thread.
MadeReport makeReportAside(const ReportSource &source, JobProgress &progress);

/// The key points that the rules propose for a committee paper; for any thread.
Result<QStringList> keyPointsAside(const ReportSource &source);

/// Writes a report that streams its rows to a PDF, an HTML or an ODT, by the file's ending; for any thread.
Result<void> writeReportAside(const ReportSource &source, const QString &path, JobProgress &progress);

/// Prints a report that streams its rows; for any thread.
Result<paper::Layout> printReportAside(const ReportSource &source, QPrinter &printer, JobProgress &progress);

/// Writes a report at hand by the file's ending; in the window's thread where it has charts.
Result<void> writeReportFile(const Report &report, const QString &path, const paper::Progress &progress = {});
