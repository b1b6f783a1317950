// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/suppression.h"
#include "core/reports/pack/pack_report.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

/// Collects every count of the paper as one set of cells with the sums a reader can check, so that a figure printed
/// twice is hidden twice or not at all.
class Cells {
public:
    /// The cell of a figure: figures that count the same records are one cell.
    std::size_t of(const Figure &figure)
    {
        const auto known =
            std::find_if(m_known.begin(), m_known.end(), [&](const auto &k) { return k.first == figure.ids; });
        if (!figure.ids.empty() && known != m_known.end())
            return known->second;
        m_cells.values.push_back(figure.value);
        if (!figure.ids.empty())
            m_known.emplace_back(figure.ids, m_cells.values.size() - 1);
        return m_cells.values.size() - 1;
    }
    void sum(std::size_t total, std::vector<std::size_t> parts)
    {
        if (parts.empty() || (parts.size() == 1 && parts.front() == total))
            return;
        m_cells.sums.push_back({total, std::move(parts)});
    }
    std::vector<bool> hidden() const { return hiddenCells(m_cells); }

private:
    SummedCells m_cells;
    std::vector<std::pair<std::vector<RecordId>, std::size_t>> m_known;
};

bool isCount(const Figure &figure) { return figure.kind == Figure::Kind::Count; }

/// Each figure of a report in one fixed order, so that what was gathered in one walk can be hidden in the next.
template <class Take> void eachFigure(Report &report, const Take &take)
{
    for (report::Section &section : report.sections)
        for (report::Block &block : section.blocks) {
            if (auto *paragraph = std::get_if<report::Paragraph>(&block))
                for (Figure &figure : paragraph->text.figures)
                    take(figure);
            if (auto *table = std::get_if<report::Table>(&block))
                for (report::Row &row : table->rows)
                    for (report::Cell &cell : row.cells)
                        for (Figure &figure : cell.figures)
                            take(figure);
            if (auto *chart = std::get_if<report::Chart>(&block)) {
                if (auto *xmr = std::get_if<report::XmrChart>(&chart->drawing))
                    for (report::XmrPoint &point : xmr->points)
                        take(point.figure);
                if (auto *series = std::get_if<report::SeriesChart>(&chart->drawing))
                    for (report::Series &s : series->series)
                        for (Figure &figure : s.values)
                            take(figure);
            }
        }
}

/// The sums of a table by its rows: kinds make their group's line, groups or lines make the total.
void addSums(const report::Table &table, Cells &cells)
{
    for (std::size_t c = 1; c < table.columns.size(); ++c) {
        std::vector<std::size_t> parts; // what the total adds
        std::vector<std::size_t> items; // of the group at hand
        std::optional<std::size_t> group;
        const auto closeGroup = [&] {
            if (group)
                cells.sum(*group, items);
            items.clear();
            group.reset();
        };
        for (const report::Row &row : table.rows) {
            if (c >= row.cells.size() || row.cells[c].figures.size() != 1 || !isCount(row.cells[c].figures.front()))
                continue;
            const std::size_t cell = cells.of(row.cells[c].figures.front());
            if (row.role == report::Row::Role::Group) {
                closeGroup();
                group = cell;
                parts.push_back(cell);
            } else if (row.role == report::Row::Role::Total) {
                closeGroup();
                cells.sum(cell, parts);
            } else {
                (group ? items : parts).push_back(cell);
            }
        }
        closeGroup();
    }
}

/// Table 4's lines add up too.
void addLineSums(const report::Table &table, Cells &cells)
{
    if (table.columns.empty() || table.columns.back().key != QStringLiteral("total"))
        return;
    for (const report::Row &row : table.rows) {
        std::vector<std::size_t> line;
        for (std::size_t c = 1; c < row.cells.size(); ++c)
            if (row.cells[c].figures.size() == 1)
                line.push_back(cells.of(row.cells[c].figures.front()));
        if (line.size() > 1) {
            const std::size_t total = line.back();
            line.pop_back();
            cells.sum(total, line);
        }
    }
}

/// A chart whose points would give small counts back is not printed; its sentence is.
bool showsSmallCount(const report::Chart &chart)
{
    bool small = false;
    const auto look = [&small](const Figure &figure) {
        small |= figure.kind == Figure::Kind::Suppressed || (isCount(figure) && figure.value > 0 && figure.value < 5);
    };
    if (const auto *xmr = std::get_if<report::XmrChart>(&chart.drawing))
        for (const report::XmrPoint &point : xmr->points)
            look(point.figure);
    if (const auto *series = std::get_if<report::SeriesChart>(&chart.drawing))
        for (const report::Series &s : series->series)
            for (const Figure &figure : s.values)
                look(figure);
    return small || std::holds_alternative<report::TimelineChart>(chart.drawing);
}

/// A share or a sum of money over few cases says as much as the count.
void hideSmallShare(Figure &figure)
{
    const bool share = figure.kind == Figure::Kind::Share || figure.kind == Figure::Kind::Percent;
    const auto small = [](qint64 n) { return n > 0 && n < 5; };
    if (share && (small(figure.value) || small(figure.of) || small(figure.of - figure.value)))
        figure = Figure::suppressed();
    if (figure.kind == Figure::Kind::Money && small(static_cast<qint64>(figure.ids.size())))
        figure = Figure::suppressed();
}

void dropCharts(Report &report)
{
    for (report::Section &section : report.sections)
        for (report::Block &block : section.blocks)
            if (const auto *chart = std::get_if<report::Chart>(&block); chart && showsSmallCount(*chart))
                block = report::Paragraph{
                    report::Text(tr("%1 is left out of the public edition: its points are counts under five.")
                                     .arg(report::name(*chart))),
                    true};
}
} // namespace

Report publicEdition(Report paper)
{
    std::erase_if(paper.sections, [](const report::Section &section) { return section.number == QStringLiteral("A"); });
    std::erase_if(paper.cover, [](const report::Block &block) { return std::holds_alternative<report::List>(block); });
    std::erase_if(paper.cover, [](const report::Block &block) {
        const auto *heading = std::get_if<report::Heading>(&block);
        return heading && heading->text == tr("Key points");
    });
    for (report::Section &section : paper.sections)
        std::erase_if(section.blocks,
                      [](const report::Block &block) { return std::holds_alternative<report::Box>(block); });
    dropCharts(paper);
    Cells cells;
    for (const report::Section &section : paper.sections)
        for (const report::Block &block : section.blocks)
            if (const auto *table = std::get_if<report::Table>(&block)) {
                addSums(*table, cells);
                addLineSums(*table, cells);
            }
    std::vector<std::size_t> order;
    eachFigure(paper, [&](Figure &figure) { order.push_back(isCount(figure) ? cells.of(figure) : 0); });
    const std::vector<bool> hidden = cells.hidden();
    std::size_t at = 0;
    eachFigure(paper, [&](Figure &figure) {
        const std::size_t cell = order[at++];
        if (isCount(figure) && hidden[cell])
            figure = Figure::suppressed();
        else
            hideSmallShare(figure);
    });
    return paper;
}
