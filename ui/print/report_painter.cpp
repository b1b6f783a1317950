// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_painter.h"
#include "core/reports/report_rows.h"
#include "ui/print/charts/plot_library.h"
#include "ui/print/paper.h"
#include "ui/print/report_blocks.h"
#include <QCoreApplication>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>

namespace paper {
namespace {
constexpr int kMeasured = 40; // per cent of the work

QString translated(const char *text) { return QCoreApplication::translate("Paper", text); }

/// The device as pages: begins the first when asked for it, and a new one for each other.
class DevicePages {
public:
    explicit DevicePages(QPagedPaintDevice &device) : m_device(device) {}

    Result<Canvas> operator()(int page)
    {
        const QPageRanges asked = m_device.pageRanges();
        // A page not asked for is laid out on nothing.
        if (!asked.isEmpty() && !asked.contains(page))
            return Canvas{};
        if (m_painter.isActive() ? !m_device.newPage() : !m_painter.begin(&m_device))
            return Error{
                Error::Code::Failed,
                translated(
                    "The printer or file could not be written. Check that it is there and has room, then try again.")};
        const double scale = m_device.logicalDpiX() / kUnitsPerInch;
        m_painter.resetTransform();
        m_painter.scale(scale, scale);
        m_painter.setRenderHint(QPainter::Antialiasing);
        return Canvas{&m_painter, &m_painter};
    }

    bool end() { return !m_painter.isActive() || m_painter.end(); }

private:
    QPagedPaintDevice &m_device;
    QCPPainter m_painter;
};
} // namespace

Result<Layout> layOut(const Report &report, const Progress &progress)
{
    Layout layout;
    layout.landscape = report.landscape;
    const qint64 rows = rowsOf(report) + 1;
    qint64 done = 0;
    int page = 0;
    // Asked for leave once a page, not once a row.
    Sheet sheet(
        report,
        [&](int next) -> Result<Canvas> {
            page = next;
            const auto percent = static_cast<int>(kMeasured * std::min(done, rows) / rows);
            if (progress && !progress(percent))
                return RowProgress::cancelled();
            return Canvas{};
        },
        0);
    ReportBlocks blocks(report, sheet, [&] {
        ++done;
        return true;
    });
    layout.bookmarks = blocks.paint({});
    layout.pages = page;
    if (sheet.failed())
        return sheet.state().error();
    return layout;
}

Result<void> paintPages(const Report &report, const Layout &layout, const NextPage &nextPage, const Progress &progress)
{
    Sheet sheet(
        report,
        [&](int page) -> Result<Canvas> {
            const int percent = kMeasured + (100 - kMeasured) * (page - 1) / std::max(1, layout.pages);
            if (progress && !progress(percent))
                return RowProgress::cancelled();
            return nextPage(page);
        },
        layout.pages);
    ReportBlocks blocks(report, sheet, [] { return true; });
    blocks.paint(layout.bookmarks);
    return sheet.state();
}

Result<Layout> paintReport(const Report &report, QPagedPaintDevice &device, const Progress &progress)
{
    auto layout = layOut(report, progress);
    if (!layout)
        return layout;
    DevicePages pages(device);
    const auto painted = paintPages(report, *layout, std::ref(pages), progress);
    const bool ended = pages.end();
    if (!painted)
        return painted.error();
    if (!ended)
        return Error{Error::Code::Failed, translated("The last page could not be written.")};
    if (progress)
        progress(100);
    return layout;
}

} // namespace paper
