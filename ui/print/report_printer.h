// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/print/report_painter.h"

class QPrinter;

namespace paper {

/// Prints the pages the printer's settings ask for (all, or its page ranges), each still saying which of all pages it
/// is.
Result<Layout> printReport(const Report &report, QPrinter &printer, const Progress &progress = {});

} // namespace paper
