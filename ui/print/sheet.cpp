// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet.h"
#include "core/reports/report.h"
#include "ui/print/paper.h"
#include "ui/print/text_lines.h"
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace paper {
namespace {
constexpr double kSide = mm(16);
constexpr double kHeaderRule = mm(17);
constexpr double kBodyTop = mm(23);
constexpr double kFooterAbove = mm(16); // the foot's rule above the edge of the paper
constexpr double kBodyAbove = mm(21);   // what is printed ends above it
constexpr double kEndless = 1e9;

double advance(const QString &text, const QFont &font) { return QFontMetricsF(font).horizontalAdvance(text); }

void rule(QPainter &painter, double y, double width)
{
    painter.setPen(QPen(quiet(), pt(0.6)));
    painter.drawLine(QPointF(kSide, y), QPointF(kSide + width, y));
}
} // namespace

Sheet::Sheet(const Report &report, NextPage nextPage, int pages)
    : m_report(report), m_nextPage(std::move(nextPage)), m_pages(pages)
{
    newPage();
}

Sheet Sheet::endless(const Report &report)
{
    Sheet sheet(report);
    sheet.m_bottom = kEndless;
    return sheet;
}

double Sheet::left() { return kSide; }
double Sheet::width() const { return pageSize(m_report.landscape).width() - 2 * kSide; }
double Sheet::bodyHeight() const { return pageSize(m_report.landscape).height() - kBodyAbove - kBodyTop; }

void Sheet::took(double height)
{
    m_y += height;
    m_atTop = false;
}

void Sheet::space(double height)
{
    if (!m_atTop)
        m_y += height;
}

void Sheet::need(double height)
{
    // Half a unit forgives rounding, or a block measured to fill a page exactly would never fit one.
    if (!m_atTop && height > room() + 0.5)
        newPage();
}

void Sheet::newPage()
{
    if (failed())
        return;
    ++m_page;
    m_y = kBodyTop;
    m_bottom = kBodyTop + bodyHeight();
    m_atTop = true;
    const auto canvas = m_nextPage ? m_nextPage(m_page) : Result<Canvas>(Canvas{});
    if (!canvas) {
        fail(canvas.error());
        return;
    }
    m_canvas = *canvas;
    if (m_canvas.painter) {
        header(*m_canvas.painter);
        footer(*m_canvas.painter);
    }
}

void Sheet::note(const QRectF &area, const report::Text &text, const QString &what)
{
    const auto widest = std::max_element(text.figures.begin(), text.figures.end(),
                                         [](const Figure &a, const Figure &b) { return a.ids.size() < b.ids.size(); });
    if (m_canvas.spots && widest != text.figures.end() && !widest->ids.empty())
        m_canvas.spots->push_back({area, what, widest->ids});
}

void Sheet::fail(const Error &error)
{
    if (!failed())
        m_state = error;
    m_canvas = {};
}

void Sheet::header(QPainter &painter) const
{
    const QFont small = font(kSmall);
    const double leftWidth = std::min(advance(m_report.headerLeft, small) + 1, width() / 2);
    const TextLines left(m_report.headerLeft, small, leftWidth);
    const TextLines right(m_report.headerRight, small, width() - leftWidth - mm(6), true);
    const double bottom = kHeaderRule - mm(1.5);
    left.draw(painter, {kSide, bottom - left.height()}, quiet());
    right.draw(painter, {kSide + leftWidth + mm(6), bottom - right.height()}, quiet());
    rule(painter, kHeaderRule, width());
}

void Sheet::footer(QPainter &painter) const
{
    const double ruled = pageSize(m_report.landscape).height() - kFooterAbove;
    rule(painter, ruled, width());
    const QFont small = font(kSmall);
    const double top = ruled + mm(1.5);
    const QString pages = QCoreApplication::translate("Paper", "Page %1 of %2").arg(m_page).arg(m_pages);
    const double pagesWidth = advance(pages, small) + 1;
    const double markingWidth = std::min(advance(m_report.marking, font(kSmall, true)) + 1, width() / 3);
    TextLines(m_report.marking, font(kSmall, true), markingWidth).draw(painter, {kSide, top}, ink());
    TextLines(pages, small, pagesWidth, true).draw(painter, {kSide + width() - pagesWidth, top}, quiet());
    const double room = width() - markingWidth - pagesWidth - mm(8);
    const QString middle = m_report.footer.isEmpty() && !m_report.printedOn.isEmpty()
                               ? QCoreApplication::translate("Paper", "Printed on %1").arg(m_report.printedOn)
                               : m_report.footer;
    const double middleWidth = std::min(advance(middle, small) + 1, room);
    const double centred = kSide + (width() - middleWidth) / 2;
    const double x =
        std::clamp(centred, kSide + markingWidth + mm(4), kSide + width() - pagesWidth - mm(4) - middleWidth);
    TextLines(middle, small, middleWidth).draw(painter, {x, top}, quiet());
}

} // namespace paper
