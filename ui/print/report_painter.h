// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/reports/report.h"
#include "ui/print/sheet.h"
#include <functional>
#include <vector>

class QPagedPaintDevice;

namespace paper {

/// Told how far the work is, 0 to 100; false cancels it.
using Progress = std::function<bool(int percent)>;

/// A section and the page it begins on, counted from 1.
struct Bookmark {
    QString title;
    int level = 1;
    int page = 1;
    bool operator==(const Bookmark &) const = default;
};

/// What a report comes to on paper.
struct Layout {
    int pages = 0;
    std::vector<Bookmark> bookmarks;
    bool landscape = false;
};

/// Lays the report out without drawing it. Reads streamed tables once, holding no more than a page of rows.
Result<Layout> layOut(const Report &report, const Progress &progress = {});

/// Draws the report page by page where `nextPage` says. `layout` is what `layOut` gave for the same report.
Result<void> paintPages(const Report &report, const Layout &layout, const NextPage &nextPage,
                        const Progress &progress = {});

/// Both passes onto a device of A4 pages, a printer or a PDF. Fails where the device cannot be written, a table not
/// read, or on cancel
/// (`Error::Code::Cancelled`).
Result<Layout> paintReport(const Report &report, QPagedPaintDevice &device, const Progress &progress = {});

} // namespace paper
