// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure_walk.h"

namespace {
using namespace report;

class Walk {
public:
    using Take = std::function<void(const FigurePlace &, const Figure &)>;
    explicit Walk(const Take &take) : m_take(take) {}

    void walk(const QString &section, const std::vector<Block> &blocks)
    {
        m_section = section;
        for (const Block &block : blocks)
            std::visit([this](const auto &b) { walk(b); }, block);
    }

    const Result<void> &state() const { return m_state; }

private:
    void give(const QString &place, const QString &row, const Text &text) { give({{}, place, row, {}, row, {}}, text); }

    void give(FigurePlace place, const Text &text)
    {
        place.section = m_section;
        for (const Figure &figure : text.figures)
            m_take(place, figure);
    }

    void walk(const Paragraph &paragraph)
    {
        give({{}, QStringLiteral("text"), show(paragraph.text), {}, {}, {}}, paragraph.text);
    }
    void walk(const Heading &) {}
    void walk(const Comment &) {}
    void walk(const PageBreak &) {}
    void walk(const RichParagraph &) {}
    void walk(const Letterhead &) {}
    void walk(const Picture &) {}

    void walk(const List &list) { walk(list, QStringLiteral("list")); }

    void walk(const List &list, const QString &place)
    {
        for (size_t i = 0; i < list.items.size(); ++i)
            give(place, QString::number(i + 1), list.items[i]);
    }

    void walk(const KeyValues &values)
    {
        for (const KeyValue &row : values.rows)
            give(QStringLiteral("text"), row.key, row.value);
    }

    void walk(const Box &box)
    {
        for (const Text &paragraph : box.paragraphs)
            give(box.title, {}, paragraph);
        walk(box.list, box.title);
    }

    void walk(const Table &table) { walk(table, table.number.isEmpty() ? table.title : table.number); }

    void walk(const Table &table, const QString &place)
    {
        const auto read = eachRow(table, [&](const Row &row) {
            const QString name = row.cells.empty() ? QString() : show(row.cells.front());
            for (size_t i = 0; i < row.cells.size(); ++i) {
                const Column column = i < table.columns.size() ? table.columns[i] : Column();
                give({{},
                      place,
                      name.trimmed(),
                      column.heading,
                      row.key.isEmpty() || row.about != 0 ? name.trimmed() : row.key,
                      column.key.isEmpty() ? column.heading : column.key},
                     row.cells[i]);
            }
            return true;
        });
        if (!read.ok() && m_state.ok())
            m_state = read;
    }

    void walk(const Chart &chart) { walk(tableOf(chart), chart.number.isEmpty() ? chart.title : chart.number); }

    const Take &m_take;
    QString m_section;
    Result<void> m_state;
};
} // namespace

Result<void> walkFigures(const Report &report, const std::function<void(const FigurePlace &, const Figure &)> &take)
{
    Walk walk(take);
    walk.walk(QStringLiteral("cover"), report.cover);
    for (const Section &section : report.sections)
        walk.walk(name(section), section.blocks);
    return walk.state();
}
