// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_preview.h"
#include "ui/print/charts/plot_library.h"
#include "ui/print/paper.h"
#include "ui/print/role_for_readers.h"
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace paper {

Result<PreviewPages> previewPages(const Report &report, const Progress &progress, int most)
{
    auto layout = layOut(report, progress);
    if (!layout)
        return layout.error();
    PreviewPages shown{*layout, {}, {}};
    shown.pages.resize(static_cast<size_t>(std::min(most, layout->pages)));
    shown.spots.resize(shown.pages.size());
    QCPPainter painter;
    bool enough = false;
    const auto painted = paintPages(
        report, *layout,
        [&](int page) -> Result<Canvas> {
            if (painter.isActive())
                painter.end();
            enough = page > most;
            if (enough)
                return Error{Error::Code::Cancelled, {}};
            const auto at = static_cast<size_t>(page) - 1;
            painter.begin(&shown.pages[at]);
            painter.setRenderHint(QPainter::Antialiasing);
            return Canvas{&painter, &painter, &shown.spots[at]};
        },
        progress);
    if (painter.isActive())
        painter.end();
    if (!painted && !enough)
        return painted.error();
    return shown;
}

} // namespace paper

namespace {
constexpr double kGap = 12; // pixels around a page
constexpr double kSmallestZoom = 0.25;
constexpr double kLargestZoom = 4;
constexpr QColor kPointed(0x00, 0x5e, 0xb8, 0x30); // laid over the figure under the mouse
} // namespace

ReportPreview::ReportPreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setRoleForReaders(*this, QAccessible::Grouping);
    setAccessibleName(tr("Preview"));
    viewport()->setBackgroundRole(QPalette::Dark);
    viewport()->setAutoFillBackground(true);
    viewport()->setMouseTracking(true);
}

void ReportPreview::setPages(const QString &title, paper::PreviewPages pages)
{
    const int before = page();
    pointAt(nullptr);
    m_title = title;
    m_shown = std::move(pages);
    m_announced = 0;
    setAccessibleName(tr("Preview of %1").arg(title));
    m_place = 0;
    arrange();
    goTo(std::clamp(before, 1, std::max(1, static_cast<int>(m_shown.pages.size()))));
    announce();
    viewport()->update();
}

int ReportPreview::page() const
{
    if (m_shown.pages.empty())
        return 0;
    // The page that fills the line a third down the view is the one being read.
    const double at = verticalScrollBar()->value() + viewport()->height() / 3.0;
    return std::clamp(static_cast<int>(at / step()) + 1, 1, static_cast<int>(m_shown.pages.size()));
}

void ReportPreview::goTo(int page)
{
    verticalScrollBar()->setValue(qRound((std::clamp(page, 1, std::max(1, shownPages())) - 1) * step()));
    announce();
}

void ReportPreview::setZoom(double zoom)
{
    m_zoom = zoom <= 0 ? 0 : std::clamp(zoom, kSmallestZoom, kLargestZoom);
    arrange();
    viewport()->update();
}

double ReportPreview::scale() const
{
    const double fit =
        std::max(50.0, viewport()->width() - 2 * kGap) / paper::pageSize(m_shown.layout.landscape).width();
    return m_zoom > 0 ? m_zoom * logicalDpiX() / paper::kUnitsPerInch : fit;
}

QSizeF ReportPreview::pageOnScreen() const { return paper::pageSize(m_shown.layout.landscape) * scale(); }

double ReportPreview::step() const { return pageOnScreen().height() + kGap; }

double ReportPreview::shownZoom() const { return scale() * paper::kUnitsPerInch / logicalDpiX(); }

void ReportPreview::zoomBy(double factor) { setZoom(std::clamp(shownZoom() * factor, kSmallestZoom, kLargestZoom)); }

void ReportPreview::arrange()
{
    // Setting a range moves the view; where the reader was counts in pages, not in pixels.
    const double place = m_place;
    const auto pages = static_cast<double>(m_shown.pages.size());
    const double height = pages * step() + kGap;
    const double width = pageOnScreen().width() + 2 * kGap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(1, viewport()->height() / 12));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(height)) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(
        0, m_zoom > 0 ? std::max(0, static_cast<int>(std::ceil(width)) - viewport()->width()) : 0);
    verticalScrollBar()->setValue(qRound(place * step()));
    m_place = place;
    if (shownZoom() != m_announcedZoom) {
        m_announcedZoom = shownZoom();
        Q_EMIT zoomChanged(m_announcedZoom);
    }
}

void ReportPreview::announce()
{
    const int now = page();
    if (now == m_announced && now > 0)
        return;
    m_announced = now;
    setAccessibleDescription(now == 0 ? QString() : tr("Page %1 of %2").arg(now).arg(m_shown.layout.pages));
    Q_EMIT pageChanged(now, m_shown.layout.pages);
}

void ReportPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QSizeF size = pageOnScreen();
    for (size_t i = 0; i < m_shown.pages.size(); ++i) {
        const QRectF page(cornerOf(i), size);
        if (!page.intersects(QRectF(viewport()->rect())))
            continue;
        painter.fillRect(page, Qt::white);
        painter.save();
        painter.setClipRect(page);
        painter.translate(page.topLeft());
        painter.scale(scale(), scale());
        m_shown.pages[i].play(&painter);
        painter.restore();
    }
    if (m_pointed)
        painter.fillRect(onScreen(*m_pointed), kPointed);
}

QPointF ReportPreview::cornerOf(std::size_t page) const
{
    return {std::max(kGap, (viewport()->width() - pageOnScreen().width()) / 2) - horizontalScrollBar()->value(),
            kGap + static_cast<double>(page) * step() - verticalScrollBar()->value()};
}

const paper::FigureSpot *ReportPreview::figureAt(QPointF point) const
{
    const double above = (point.y() - cornerOf(0).y()) / step();
    if (above < 0 || above >= static_cast<double>(m_shown.spots.size()))
        return nullptr;
    const auto page = static_cast<std::size_t>(above);
    const QPointF onPage = (point - cornerOf(page)) / scale();
    for (const paper::FigureSpot &spot : m_shown.spots[page])
        if (spot.area.contains(onPage))
            return &spot;
    return nullptr;
}

QRectF ReportPreview::onScreen(const paper::FigureSpot &figure) const
{
    for (std::size_t page = 0; page < m_shown.spots.size(); ++page)
        for (const paper::FigureSpot &spot : m_shown.spots[page])
            if (&spot == &figure)
                return {cornerOf(page) + spot.area.topLeft() * scale(), spot.area.size() * scale()};
    return {};
}

void ReportPreview::pointAt(const paper::FigureSpot *figure)
{
    if (figure == m_pointed)
        return;
    m_pointed = figure;
    viewport()->setCursor(figure ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ReportPreview::mouseMoveEvent(QMouseEvent *event) { pointAt(figureAt(event->position())); }

void ReportPreview::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const paper::FigureSpot *figure = figureAt(event->position()))
        Q_EMIT recordsAsked(figure->what, figure->ids);
}

bool ReportPreview::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        pointAt(nullptr);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const paper::FigureSpot *figure = figureAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           figure ? tr("%1\nA click shows the records behind it.").arg(figure->what) : QString(),
                           viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    announce();
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_shown.pages.size());
    if (event->modifiers() & Qt::ControlModifier) {
        switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomBy(1.25);
            return;
        case Qt::Key_Minus:
            zoomBy(0.8);
            return;
        case Qt::Key_0:
            setZoom(0);
            return;
        default:
            break;
        }
    }
    switch (event->key()) {
    case Qt::Key_PageDown:
        goTo(page() + 1);
        return;
    case Qt::Key_PageUp:
        goTo(page() - 1);
        return;
    case Qt::Key_Home:
        goTo(1);
        return;
    case Qt::Key_End:
        goTo(last);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ReportPreview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void ReportPreview::scrollContentsBy(int, int)
{
    m_place = verticalScrollBar()->value() / step();
    pointAt(nullptr);
    announce();
    viewport()->update();
}
