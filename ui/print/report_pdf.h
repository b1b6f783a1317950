// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/print/report_painter.h"

namespace paper {

/// Writes the report to `path` as PDF (written as PDF/A-1b, not certified): bookmarks of the sections, title and
/// language set. A file already there is replaced only once the new one is whole; after an error or cancel it is as it
/// was.
Result<Layout> writePdf(const Report &report, const QString &path, const Progress &progress = {});

} // namespace paper
