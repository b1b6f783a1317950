// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/print/report_painter.h"

namespace paper {

/// Writes the report to `path` as an OpenDocument text: headings are styles with outline levels, heading rows of tables
/// repeat, lists are lists, charts are pictures with their sentence as description. A file already there is replaced
/// only once the new one is whole. Holds the text in memory. Needs a QApplication where the report has charts.
Result<void> writeOdt(const Report &report, const QString &path, const Progress &progress = {});

} // namespace paper
