// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_recorded_pages.h"
#include "ui/print/charts/plot_library.h"
#include "ui/print/report_painter.h"
#include <QPaintDevice>
#include <QPaintEngine>
#include <catch2/catch.hpp>

namespace {
/// Takes note of text and forgets the rest.
class RecordingEngine : public QPaintEngine {
public:
    explicit RecordingEngine(std::vector<RecordedPage> &pages) : QPaintEngine(AllFeatures), m_pages(pages) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPath(const QPainterPath &) override {}
    void drawTextItem(const QPointF &, const QTextItem &item) override { m_pages.back().runs.append(item.text()); }
    Type type() const override { return User; }

private:
    std::vector<RecordedPage> &m_pages;
};

class RecordingDevice : public QPaintDevice {
public:
    std::vector<RecordedPage> pages;

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric what) const override
    {
        switch (what) {
        case PdmWidth:
            return 9921;
        case PdmHeight:
            return 14031;
        case PdmWidthMM:
            return 210;
        case PdmHeightMM:
            return 297;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 1200;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(what);
        }
    }

private:
    mutable RecordingEngine m_engine{pages};
};
} // namespace

std::vector<RecordedPage> recordedPages(const Report &report)
{
    RecordingDevice device;
    QCPPainter painter;
    const auto layout = paper::layOut(report);
    REQUIRE(layout.ok());
    const auto painted = paper::paintPages(report, *layout, [&](int) -> Result<paper::Canvas> {
        device.pages.emplace_back();
        if (!painter.isActive())
            painter.begin(&device);
        return paper::Canvas{&painter, &painter};
    });
    REQUIRE(painted.ok());
    painter.end();
    return device.pages;
}

int pageWith(const std::vector<RecordedPage> &pages, const QString &text)
{
    for (size_t i = 1; i < pages.size(); ++i)
        if (pages[i].has(text))
            return static_cast<int>(i) + 1;
    return 0;
}
