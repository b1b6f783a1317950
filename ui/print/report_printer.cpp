// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_printer.h"
#include "ui/print/paper.h"
#include <QPrinter>

namespace paper {

Result<Layout> printReport(const Report &report, QPrinter &printer, const Progress &progress)
{
    printer.setFullPage(true);
    printer.setPageSize(a4());
    printer.setPageOrientation(orientation(report.landscape));
    printer.setDocName(report.title);
    return paintReport(report, printer, progress);
}

} // namespace paper
