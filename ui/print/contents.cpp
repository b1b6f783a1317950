// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/contents.h"
#include "ui/print/paper.h"
#include "ui/print/sheet.h"
#include <QPainter>
#include <algorithm>

namespace paper {
namespace {
constexpr double kGap = mm(8); // between columns
constexpr double kBelow = mm(1);
constexpr double kIndent = mm(6);
constexpr double kNumbers = mm(12);
constexpr double kClose = 9; // points, where there are several columns
} // namespace

Contents::Contents(const Report &report, const std::vector<Bookmark> &known, int columns, double width)
    : m_columns(static_cast<std::size_t>(std::max(columns, 1))), m_points(m_columns == 1 ? kBody : kClose),
      m_width((width - kGap * static_cast<double>(m_columns - 1)) / static_cast<double>(m_columns))
{
    for (const report::Section &section : report.sections) {
        if (section.title.isEmpty())
            continue;
        const std::size_t index = m_entries.size();
        const double indent = kIndent * (std::clamp(section.level, 1, 3) - 1);
        m_entries.push_back({TextLines(name(section), font(m_points), m_width - indent - kNumbers), indent,
                             index < known.size() ? known[index].page : 0});
    }
}

std::size_t Contents::rows() const { return (m_entries.size() + m_columns - 1) / m_columns; }

double Contents::rowHeight(std::size_t row) const
{
    double height = 0;
    for (std::size_t i = row; i < m_entries.size(); i += rows())
        height = std::max(height, m_entries[i].text.height());
    return height;
}

double Contents::height() const
{
    double height = 0;
    for (std::size_t row = 0; row < rows(); ++row)
        height += rowHeight(row) + kBelow;
    return height;
}

void Contents::paint(Sheet &sheet) const
{
    for (std::size_t row = 0; row < rows(); ++row) {
        const double height = rowHeight(row);
        sheet.need(height);
        if (QPainter *painter = sheet.painter())
            for (std::size_t column = 0; row + column * rows() < m_entries.size(); ++column) {
                painter->save();
                painter->translate(Sheet::left() + static_cast<double>(column) * (m_width + kGap), sheet.y());
                draw(*painter, m_entries[row + column * rows()]);
                painter->restore();
            }
        sheet.took(height);
        sheet.space(kBelow);
    }
}

/// With the left end of its column as the origin.
void Contents::draw(QPainter &painter, const Entry &entry) const
{
    entry.text.draw(painter, {entry.left, 0}, ink());
    const double y = entry.text.height() - entry.text.lineHeight();
    TextLines(QString::number(entry.page), font(m_points), kNumbers, true)
        .draw(painter, {m_width - kNumbers, y}, ink());
    QPen dots(quiet(), pt(0.9), Qt::CustomDashLine, Qt::RoundCap);
    dots.setDashPattern({0.01, 4});
    painter.setPen(dots);
    const double baseline = y + entry.text.lineHeight() * 0.78;
    const double to = m_width - mm(7);
    const double from = entry.left + entry.text.lastAdvance() + mm(2);
    painter.drawLine(QPointF(to, baseline), QPointF(std::min(from, to), baseline));
}

} // namespace paper
