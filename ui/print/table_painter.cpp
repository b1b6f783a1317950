// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_painter.h"
#include "ui/print/paper.h"
#include "ui/print/sheet.h"
#include "ui/print/table_columns.h"
#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace paper {
namespace {
using report::Row;

constexpr double kPadY = mm(0.8);
constexpr size_t kWide = 6;         // columns a table may have at the larger size
constexpr size_t kWidest = 8;       // and at the smaller one: more only a register printed across has
constexpr double kKeepWhole = 0.45; // of a page: a table no taller than this is not broken
constexpr size_t kMostGlued = 4;    // rows kept together at a break
constexpr qint64 kFirstRows = 3;

double pointsFor(size_t columns) { return columns > kWidest ? kSmall : columns > kWide ? kWideTable : kTable; }

QString translated(const char *text) { return QCoreApplication::translate("Paper", text); }
} // namespace

TablePainter::TablePainter(const report::Table &table, Sheet &sheet)
    : m_table(table), m_sheet(sheet), m_points(pointsFor(table.columns.size()))
{
    m_x.push_back(Sheet::left());
    for (const double width : columnWidths(table, m_points, m_sheet.width()))
        m_x.push_back(m_x.back() + width);
    m_lineHeight = TextLines(QStringLiteral("0"), font(m_points), 1e6).lineHeight();
    for (size_t i = 0; i < table.columns.size(); ++i) {
        m_headings.emplace_back(table.columns[i].heading, font(m_points, true), innerWidth(i),
                                table.columns[i].align == report::Column::Align::Right);
        m_headLines = std::max(m_headLines, m_headings.back().count());
    }
    m_headHeight = m_headLines * m_lineHeight + 2 * kPadY;
    m_title = TextLines(name(table), font(kBody, true), m_sheet.width());
    m_titleHeight = m_title.count() == 0 ? 0 : m_title.height() + mm(1);
    m_note = TextLines(table.note, font(kSmall), m_sheet.width());
}

void TablePainter::paint(const RowPlaced &rowPlaced)
{
    if (m_table.isNil()) {
        paintNil();
        return;
    }
    if (!m_table.isStreamed())
        if (const double whole = wholeHeight(m_sheet.bodyHeight()); whole <= m_sheet.bodyHeight() * kKeepWhole)
            m_sheet.need(whole);
    const auto read = eachRow(m_table, [&](const Row &row) {
        add(laid(row));
        return !m_sheet.failed() && rowPlaced();
    });
    if (!read)
        m_sheet.fail(read.error());
    placePending(m_note.count() > 0 ? m_note.height() + mm(1) : 0);
    paintNote();
    m_sheet.space(mm(4));
}

double TablePainter::innerWidth(size_t column) const
{
    return m_x[column + 1] - m_x[column] - besideText(m_table, column);
}

QString TablePainter::nilLine() const { return m_table.nil.isEmpty() ? translated("Nil.") : m_table.nil; }

void TablePainter::paintNil()
{
    const QString title = name(m_table);
    const QString text = title.isEmpty() ? nilLine() : title + QStringLiteral(" \u2013 ") + nilLine();
    const TextLines lines(text, font(kBody), m_sheet.width(), false, title.size());
    m_sheet.need(lines.height());
    if (QPainter *painter = m_sheet.painter())
        lines.draw(*painter, {Sheet::left(), m_sheet.y()}, ink());
    m_sheet.took(lines.height());
    m_sheet.space(mm(3));
}

TextLines TablePainter::cell(const Row &row, size_t column, bool bold, bool spans) const
{
    const double width = spans ? m_sheet.width() - 2 * kPadX : innerWidth(column);
    return TextLines(show(row.cells[column]), font(m_points, bold), width,
                     !spans && m_table.columns[column].align == report::Column::Align::Right);
}

TablePainter::Laid TablePainter::laid(const Row &row) const
{
    Laid laid;
    laid.role = row.role;
    laid.row = m_table.isStreamed() ? nullptr : &row;
    const bool bold = row.role != Row::Role::Normal;
    const bool spans = row.role == Row::Role::Group && row.cells.size() == 1;
    for (size_t i = 0; i < std::min(row.cells.size(), m_table.columns.size()); ++i) {
        laid.cells.push_back(cell(row, i, bold, spans));
        laid.shades.push_back(row.cells[i].shade);
        laid.lines = std::max(laid.lines, laid.cells.back().count());
    }
    laid.height = laid.lines * m_lineHeight + 2 * kPadY;
    return laid;
}

double TablePainter::wholeHeight(double most) const
{
    double height = headHeight() + m_note.height() + mm(1);
    for (const Row &row : m_table.rows) {
        height += laid(row).height;
        if (height > most)
            break;
    }
    return height;
}

double TablePainter::leastHeight() const
{
    if (m_table.isNil())
        return 2 * m_lineHeight;
    double height = headHeight();
    if (!m_table.isStreamed()) {
        const double whole = wholeHeight(m_sheet.bodyHeight());
        if (whole <= m_sheet.bodyHeight() * kKeepWhole)
            return whole;
        for (size_t i = 0; i < std::min<size_t>(kMostGlued, m_table.rows.size()); ++i)
            height += laid(m_table.rows[i]).height;
        return height;
    }
    const auto first = m_table.source.read(0, kFirstRows);
    if (first)
        for (const Row &row : *first)
            height += laid(row).height;
    return height;
}

void TablePainter::add(Laid row)
{
    const bool glued = !m_pending.empty() && m_pending.size() < kMostGlued &&
                       (m_pending.back().role == Row::Role::Group || row.role == Row::Role::Total);
    if (!glued)
        placePending(0);
    m_pending.push_back(std::move(row));
}

void TablePainter::placePending(double below)
{
    if (m_pending.empty() || m_sheet.failed())
        return;
    double height = below;
    for (const Laid &row : m_pending)
        height += row.height;
    if (!m_begun) {
        m_sheet.need(headHeight() + height);
        paintTitle(false);
        paintHead();
        m_begun = true;
    } else if (height > m_sheet.room() + 0.5) {
        turn();
    }
    for (const Laid &row : m_pending)
        place(row);
    m_pending.clear();
}

void TablePainter::turn()
{
    m_sheet.newPage();
    paintTitle(true);
    paintHead();
}

void TablePainter::paintTitle(bool continued)
{
    if (m_title.count() == 0)
        return;
    if (QPainter *painter = m_sheet.painter()) {
        const QString again = translated("%1, continued").arg(name(m_table));
        (continued ? TextLines(again, font(kBody, true), m_sheet.width())
                   : TextLines(name(m_table), font(kBody, true), m_sheet.width()))
            .draw(*painter, {Sheet::left(), m_sheet.y()}, ink(), 0, m_title.count());
    }
    m_sheet.took(m_titleHeight);
}

void TablePainter::paintHead()
{
    if (QPainter *painter = m_sheet.painter()) {
        for (size_t i = 0; i < m_headings.size(); ++i) {
            const double above = (m_headLines - m_headings[i].count()) * m_lineHeight;
            m_headings[i].draw(*painter, {m_x[i] + kPadX, m_sheet.y() + kPadY + above}, ink());
        }
        const double y = m_sheet.y() + m_headHeight;
        painter->setPen(QPen(ink(), pt(0.9)));
        painter->drawLine(QPointF(Sheet::left(), y), QPointF(Sheet::left() + m_sheet.width(), y));
    }
    m_sheet.took(m_headHeight);
}

void TablePainter::place(const Laid &row)
{
    if (row.height > m_sheet.bodyHeight() - headHeight()) {
        placeInSlices(row);
        return;
    }
    if (row.height > m_sheet.room() + 0.5)
        turn();
    if (QPainter *painter = m_sheet.painter())
        draw(*painter, row, m_sheet.y(), 0, row.lines);
    if (row.row)
        note(*row.row, row.height);
    m_sheet.took(row.height);
}

void TablePainter::note(const Row &row, double height)
{
    const QString table = m_table.number.isEmpty() ? m_table.title : m_table.number;
    for (size_t i = 0; i < std::min(row.cells.size(), m_table.columns.size()); ++i)
        if (const report::Cell &cell = row.cells[i]; !cell.figures.empty()) {
            QStringList place{table, show(row.cells.front()).trimmed(), m_table.columns[i].heading};
            place.removeAll(QString());
            m_sheet.note({m_x[i], m_sheet.y(), m_x[i + 1] - m_x[i], height}, cell,
                         translated("%1: %2").arg(place.join(QStringLiteral(", ")), show(cell)));
        }
}

void TablePainter::placeInSlices(const Laid &row)
{
    for (int done = 0; done < row.lines && !m_sheet.failed();) {
        const int fit = static_cast<int>((m_sheet.room() - 2 * kPadY) / m_lineHeight);
        if (fit < 2) {
            turn();
            continue;
        }
        const int last = std::min(row.lines, done + fit);
        if (QPainter *painter = m_sheet.painter())
            draw(*painter, row, m_sheet.y(), done, last);
        m_sheet.took((last - done) * m_lineHeight + 2 * kPadY);
        done = last;
    }
}

void TablePainter::draw(QPainter &painter, const Laid &row, double y, int first, int last) const
{
    const double height = (last - first) * m_lineHeight + 2 * kPadY;
    const QRectF area(Sheet::left(), y, m_sheet.width(), height);
    if (row.role != Row::Role::Normal)
        painter.fillRect(area, band());
    for (size_t i = 0; i < row.cells.size(); ++i)
        if (const QColor filled = shade(row.shades[i]); filled.isValid())
            painter.fillRect(QRectF(m_x[i], y, m_x[i + 1] - m_x[i], height), filled);
    for (size_t i = 0; i < row.cells.size(); ++i)
        row.cells[i].draw(painter, {m_x[i] + kPadX, y + kPadY}, ink(), first, last);
    painter.setPen(QPen(hairline(), pt(0.5)));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (row.role == Row::Role::Total) {
        painter.setPen(QPen(quiet(), pt(0.6)));
        painter.drawLine(area.topLeft(), area.topRight());
    }
}

void TablePainter::paintNote()
{
    if (m_note.count() == 0 || m_sheet.failed())
        return;
    m_sheet.space(mm(1));
    m_sheet.need(m_note.height());
    if (QPainter *painter = m_sheet.painter())
        m_note.draw(*painter, {Sheet::left(), m_sheet.y()}, quiet());
    m_sheet.took(m_note.height());
}

} // namespace paper
