// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pack/pack_cells.h"
#include "core/reports/pack/pack_walk.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
using Ids = std::vector<RecordId>;

Ids sorted(Ids ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

bool isWithin(const Ids &part, const Ids &whole)
{
    return part.size() < whole.size() && std::includes(whole.begin(), whole.end(), part.begin(), part.end());
}

bool isApart(const Ids &a, const Ids &b)
{
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();)
        if (*i == *j)
            return false;
        else
            ++(*i < *j ? i : j);
    return true;
}

Ids without(const Ids &whole, const Ids &part)
{
    Ids rest;
    std::set_difference(whole.begin(), whole.end(), part.begin(), part.end(), std::back_inserter(rest));
    return rest;
}

bool isShare(const Figure &figure)
{
    return figure.kind == Figure::Kind::Share || figure.kind == Figure::Kind::Percent;
}

constexpr qint64 kLargestHidden = 4;

bool isSmall(qint64 n) { return n > 0 && n <= kLargestHidden; }

/// The records that a count, a share or its whole stands for, in the order of the cells.
std::vector<Ids> setsOf(const report::Cell &cell)
{
    std::vector<Ids> sets;
    for (const Figure &figure : cell.figures) {
        if ((figure.kind == Figure::Kind::Count || isShare(figure)) && !figure.ids.empty())
            sets.push_back(sorted(figure.ids));
        if (!figure.ofIds.empty())
            sets.push_back(sorted(figure.ofIds));
    }
    return sets;
}

/// What the columns of a chart come to; none for a chart of another form.
std::vector<Ids> columnTotals(const report::Chart &chart)
{
    std::vector<Ids> totals;
    if (const auto *columns = std::get_if<report::SeriesChart>(&chart.drawing))
        for (qsizetype i = 0; i < columns->categories.size(); ++i) {
            Ids total;
            for (const report::Series &series : columns->series) {
                const Ids &ids = series.values[static_cast<std::size_t>(i)].ids;
                total.insert(total.end(), ids.begin(), ids.end());
            }
            totals.push_back(sorted(std::move(total)));
        }
    return totals;
}

bool isNumbered(const report::Table &table, int number)
{
    return table.number == QCoreApplication::translate("Pack", "Table %1").arg(number);
}
} // namespace

PackCells::PackCells(const Report &paper)
{
    for (const report::Section &section : paper.sections)
        for (const report::Block &block : section.blocks) {
            if (const auto *table = std::get_if<report::Table>(&block))
                take(*table);
            if (const auto *chart = std::get_if<report::Chart>(&block))
                take(*chart);
            if (const auto *paragraph = std::get_if<report::Paragraph>(&block)) {
                for (const Figure &figure : paragraph->text.figures)
                    take(figure);
                addNested(setsOf(paragraph->text));
            }
        }
    addAcrossTables();
    addSmallRests();
    m_hidden = hiddenCounts(m_values, m_sums, m_dear);
}

bool PackCells::isHidden(const report::Chart &chart) const
{
    report::Chart copy = chart;
    bool hides = false;
    eachFigure(copy, [&](const Figure &figure) { hides |= isHidden(figure); });
    for (const Ids &whole : columnTotals(chart))
        hides |= isHidden(Figure::count(whole));
    return hides;
}

/// A figure counts by its records; one that has none, or a number of days, only by itself.
bool PackCells::isHidden(const Figure &figure) const
{
    const auto hides = [this](const Ids &ids) {
        const auto at = m_cellOf.find(ids);
        return isSmall(static_cast<qint64>(ids.size())) || (at != m_cellOf.end() && m_hidden[at->second]);
    };
    const Ids ids = sorted(figure.ids);
    switch (figure.kind) {
    case Figure::Kind::Count:
        return ids.empty() ? isSmall(figure.value) : hides(ids);
    case Figure::Kind::Number:
        return isSmall(figure.value);
    case Figure::Kind::Money:
        return hides(ids);
    case Figure::Kind::Share:
    case Figure::Kind::Percent: {
        const Ids whole = sorted(figure.ofIds);
        return isSmall(figure.value) || isSmall(figure.of) || isSmall(figure.of - figure.value) || hides(ids) ||
               hides(whole) || hides(without(whole, ids));
    }
    case Figure::Kind::Change:
    case Figure::Kind::NotKnown:
    case Figure::Kind::NotApplicable:
    case Figure::Kind::Suppressed:
        break;
    }
    return false;
}

std::size_t PackCells::cell(const Ids &ids)
{
    const auto [at, isNew] = m_cellOf.try_emplace(ids, m_values.size());
    if (isNew) {
        m_values.push_back(static_cast<qint64>(ids.size()));
        m_realmsOf.emplace_back();
    }
    m_realmsOf[at->second].insert(m_realm);
    return at->second;
}

void PackCells::take(const Figure &figure)
{
    if ((figure.kind == Figure::Kind::Count || figure.kind == Figure::Kind::Money) && !figure.ids.empty())
        cell(sorted(figure.ids));
    if (!isShare(figure) || figure.ofIds.empty())
        return;
    // "7 of 10" prints the seven, the ten and so the three.
    const Ids whole = sorted(figure.ofIds);
    const Ids part = sorted(figure.ids);
    cell(whole);
    if (part.empty() || part == whole)
        return;
    const Ids rest = without(whole, part);
    cell(part);
    cell(rest);
    addUnion(whole, {part, rest});
}

void PackCells::take(const report::Table &table)
{
    const bool isByCourse = isNumbered(table, 20);
    std::vector<Ids> everybody; // whom each course is required of
    for (const report::Row &row : table.rows) {
        std::vector<Ids> line;
        m_realm = isByCourse ? ++m_realms : 0;
        for (std::size_t c = 0; c < row.cells.size() && c < table.columns.size(); ++c) {
            for (const Figure &figure : row.cells[c].figures)
                take(figure);
            const std::vector<Ids> sets = setsOf(row.cells[c]);
            if (isNumbered(table, 1) && row.key == QStringLiteral("all"))
                for (const Ids &all : sets)
                    m_dear.insert(cell(all));
            addNested(sets);
            line.insert(line.end(), sets.begin(), sets.end());
            if (isByCourse) {
                if (table.columns[c].key == QStringLiteral("required"))
                    everybody.insert(everybody.end(), sets.begin(), sets.end());
                continue;
            }
            const bool isKind = isNumbered(table, 2) && row.role == report::Row::Role::Normal;
            std::vector<Ids> &column = (isKind ? m_kinds : m_columns)[table.columns[c].key];
            column.insert(column.end(), sets.begin(), sets.end());
        }
        addNested(line);
    }
    m_realm = 0;
    takeStaff(everybody);
    if (isNumbered(table, 2) || isNumbered(table, 3) || isNumbered(table, 4))
        addColumnSums(table);
    if (isNumbered(table, 4))
        addLineSums(table);
    if (isNumbered(table, 12))
        addMovements(table);
}

/// What was in force and what was issued is what ended and what is in force: three of the four give the other.
void PackCells::addMovements(const report::Table &table)
{
    for (const report::Row &row : table.rows) {
        std::map<QString, Ids> parts;
        for (std::size_t c = 0; c < row.cells.size() && c < table.columns.size(); ++c)
            if (row.cells[c].figures.size() == 1)
                parts[table.columns[c].key] = sorted(row.cells[c].figures.front().ids);
        const Ids &start = parts[QStringLiteral("start")], &issued = parts[QStringLiteral("issued")];
        Ids whole;
        std::merge(start.begin(), start.end(), issued.begin(), issued.end(), std::back_inserter(whole));
        if (whole.empty())
            continue;
        cell(whole);
        addUnion(whole, {start, issued});
        addUnion(whole, {parts[QStringLiteral("ended")], parts[QStringLiteral("now")]});
    }
}

/// Courses are required of all but the exempt: beside one another, and beside the number of staff, which is no secret,
/// they would tell how many those are.
void PackCells::takeStaff(const std::vector<Ids> &required)
{
    std::set<RecordId> all;
    for (const Ids &ids : required) {
        cell(ids);
        all.insert(ids.begin(), ids.end());
    }
    if (!all.empty())
        m_dear.insert(cell({all.begin(), all.end()}));
}

/// Each column of a chart prints its total too.
void PackCells::take(const report::Chart &chart)
{
    report::Chart copy = chart;
    eachFigure(copy, [this](const Figure &figure) { take(figure); });
    const std::vector<Ids> totals = columnTotals(chart);
    const auto *columns = std::get_if<report::SeriesChart>(&chart.drawing);
    for (std::size_t i = 0; i < totals.size(); ++i) {
        cell(totals[i]);
        std::vector<Ids> parts;
        for (const report::Series &series : columns->series)
            parts.push_back(sorted(series.values[i].ids));
        addUnion(totals[i], parts);
    }
}

/// Kinds make their class's line, classes or lines make the total.
void PackCells::addColumnSums(const report::Table &table)
{
    for (std::size_t c = 1; c < table.columns.size(); ++c) {
        std::vector<Ids> parts; // what the total adds
        std::vector<Ids> items; // of the class at hand
        Ids group;
        const auto closeGroup = [&] {
            addUnion(group, items);
            items.clear();
        };
        bool inGroup = false;
        for (const report::Row &row : table.rows) {
            if (c >= row.cells.size() || row.cells[c].figures.size() != 1)
                continue;
            const Ids ids = sorted(row.cells[c].figures.front().ids);
            if (row.role == report::Row::Role::Normal) {
                (inGroup ? items : parts).push_back(ids);
                continue;
            }
            closeGroup();
            inGroup = row.role == report::Row::Role::Group;
            group = inGroup ? ids : Ids();
            if (inGroup)
                parts.push_back(ids);
            else
                addUnion(ids, parts);
        }
        closeGroup();
    }
}

/// Table 4's lines add up too.
void PackCells::addLineSums(const report::Table &table)
{
    for (const report::Row &row : table.rows) {
        std::vector<Ids> line;
        for (std::size_t c = 1; c < row.cells.size(); ++c)
            line.push_back(row.cells[c].figures.size() == 1 ? sorted(row.cells[c].figures.front().ids) : Ids());
        if (line.size() < 2)
            continue;
        const Ids total = line.back();
        line.pop_back();
        addUnion(total, line);
    }
}

/// The whole and those parts of it that are printed and do not overlap; what is left may be printed too.
void PackCells::addUnion(const Ids &whole, const std::vector<Ids> &parts)
{
    KnownSum sum;
    Ids rest = whole;
    for (const Ids &part : parts)
        if (!part.empty() && isWithin(part, whole) &&
            std::includes(rest.begin(), rest.end(), part.begin(), part.end())) {
            sum.parts.push_back(cell(part));
            rest = without(rest, part);
        }
    if (sum.parts.empty())
        return;
    if (const auto printed = m_cellOf.find(rest); printed != m_cellOf.end()) {
        sum.parts.push_back(printed->second);
        rest.clear();
    }
    sum.whole = rest.empty();
    sum.total = cell(whole);
    std::sort(sum.parts.begin(), sum.parts.end());
    m_sums.insert(std::move(sum));
}

/// Figures of one line, such as a period and the twelve months around it.
void PackCells::addNested(const std::vector<Ids> &sets)
{
    for (const Ids &whole : sets) {
        addUnion(whole, sets);
        for (const Ids &part : sets)
            if (isWithin(part, whole))
                addUnion(whole, {part});
    }
}

/// Two figures, or one and two parts of it, whose difference is a small count that nobody printed: a reader who
/// subtracts has it.
void PackCells::addSmallRests()
{
    for (m_realm = 0; m_realm <= m_realms; ++m_realm) {
        std::multimap<qint64, Ids> bySize;
        for (const auto &[ids, at] : m_cellOf)
            if (!ids.empty() && m_realmsOf[at].contains(m_realm))
                bySize.emplace(static_cast<qint64>(ids.size()), ids);
        addSmallRests(bySize);
    }
}

void PackCells::addSmallRests(const std::multimap<qint64, Ids> &bySize)
{
    for (const auto &[size, whole] : bySize)
        for (auto part = bySize.begin(); part != bySize.end() && part->first < size; ++part) {
            const qint64 left = size - part->first;
            const bool isNear = left <= kLargestHidden;
            const auto second = bySize.lower_bound(left - kLargestHidden);
            const auto end = bySize.lower_bound(left);
            if ((!isNear && second == end) || !isWithin(part->second, whole))
                continue;
            if (isNear)
                addSmallRest(whole, {part->second});
            for (auto other = second; other != end && other->first <= part->first; ++other)
                if (isWithin(other->second, whole) && isApart(other->second, part->second))
                    addSmallRest(whole, {part->second, other->second});
        }
}

void PackCells::addSmallRest(const Ids &whole, const std::vector<Ids> &parts)
{
    KnownSum sum{cell(whole), {}, true};
    Ids rest = whole;
    for (const Ids &part : parts) {
        sum.parts.push_back(cell(part));
        rest = without(rest, part);
    }
    sum.parts.push_back(cell(rest));
    std::sort(sum.parts.begin(), sum.parts.end());
    m_sums.insert(std::move(sum));
}

/// What other tables count of a period is often made of whole kinds, which Table 2 prints.
void PackCells::addAcrossTables()
{
    for (const auto &[key, sets] : m_columns)
        for (const Ids &whole : sets) {
            addUnion(whole, m_kinds[key]);
            addUnion(whole, sets);
        }
}
