// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/counts.h"
#include <QHash>
#include <algorithm>
#include <map>

namespace {
// Finds the place of a code: those named in their order, then the others, then "not known".
std::vector<AxisKey> keysFor(std::span<const Fact> facts, const Axis &axis)
{
    std::vector<AxisKey> keys = axis.keys;
    std::vector<Code> others;
    QHash<QString, bool> met;
    for (const AxisKey &key : keys)
        met.insert(key.code.text, true);
    for (const Fact &fact : facts) {
        const Code code = fact.code(axis.dimension);
        if (met.contains(code.text))
            continue;
        met.insert(code.text, true);
        others.push_back(code);
    }
    std::sort(others.begin(), others.end(),
              [](const Code &a, const Code &b) { return a.isKnown() != b.isKnown() ? a.isKnown() : a < b; });
    for (const Code &code : others)
        keys.push_back({code, {}, false});
    return keys;
}

QHash<QString, std::size_t> placesOf(const std::vector<AxisKey> &keys)
{
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < keys.size(); ++i)
        places.insert(keys[i].code.text, i);
    return places;
}

void addAll(std::vector<Tally> &sums, const std::vector<Tally> &cells)
{
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i].ids.insert(sums[i].ids.end(), cells[i].ids.begin(), cells[i].ids.end());
}

void sortIds(std::vector<CountLine> &lines)
{
    for (CountLine &line : lines)
        for (Tally &tally : line.cells)
            std::sort(tally.ids.begin(), tally.ids.end());
}

bool isEmpty(const CountLine &line)
{
    return std::all_of(line.cells.begin(), line.cells.end(), [](const Tally &t) { return t.ids.empty(); });
}

std::vector<CountLine> itemsFor(const std::vector<AxisKey> &keys, std::size_t columns)
{
    std::vector<CountLine> items;
    for (const AxisKey &key : keys)
        items.push_back({CountLine::Kind::Item, key.code, key.group, std::vector<Tally>(columns)});
    return items;
}

// Groups stand in the order in which they are first named; what has no group comes behind them.
std::vector<QString> groupsOf(const std::vector<CountLine> &items)
{
    std::vector<QString> groups;
    for (const CountLine &item : items)
        if (!item.group.isEmpty() && std::find(groups.begin(), groups.end(), item.group) == groups.end())
            groups.push_back(item.group);
    groups.emplace_back();
    return groups;
}

std::vector<CountLine> withTotals(const std::vector<CountLine> &items, const std::vector<AxisKey> &keys,
                                  std::size_t columns)
{
    std::vector<CountLine> lines;
    CountLine total{CountLine::Kind::Total, {}, {}, std::vector<Tally>(columns)};
    for (const QString &group : groupsOf(items)) {
        CountLine subTotal{CountLine::Kind::SubTotal, {}, group, std::vector<Tally>(columns)};
        const std::size_t before = lines.size();
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (items[i].group != group || (isEmpty(items[i]) && !keys[i].always))
                continue;
            lines.push_back(items[i]);
            addAll(subTotal.cells, items[i].cells);
        }
        addAll(total.cells, subTotal.cells);
        if (!group.isEmpty() && lines.size() > before)
            lines.push_back(std::move(subTotal));
    }
    lines.push_back(std::move(total));
    sortIds(lines);
    return lines;
}
} // namespace

CrossTab crossTab(std::span<const Fact> facts, const Axis &lines, const Axis &columns)
{
    const std::vector<AxisKey> lineKeys = keysFor(facts, lines);
    const std::vector<AxisKey> columnKeys = keysFor(facts, columns);
    std::vector<bool> used(columnKeys.size());
    for (std::size_t i = 0; i < columnKeys.size(); ++i)
        used[i] = columnKeys[i].always;
    const auto columnAt = placesOf(columnKeys);
    for (const Fact &fact : facts)
        used[columnAt.value(fact.code(columns.dimension).text)] = true;

    CrossTab table;
    std::vector<std::size_t> cellAt(columnKeys.size());
    for (std::size_t i = 0; i < columnKeys.size(); ++i) {
        cellAt[i] = table.columns.size();
        if (used[i])
            table.columns.push_back(columnKeys[i].code);
    }
    const std::size_t cells = table.columns.size() + 1;
    std::vector<CountLine> items = itemsFor(lineKeys, cells);
    const auto lineAt = placesOf(lineKeys);
    for (const Fact &fact : facts) {
        CountLine &item = items[lineAt.value(fact.code(lines.dimension).text)];
        item.cells[cellAt[columnAt.value(fact.code(columns.dimension).text)]].ids.push_back(fact.id);
        item.cells.back().ids.push_back(fact.id);
    }
    table.lines = withTotals(items, lineKeys, cells);
    return table;
}

std::vector<CountLine> countByPeriod(std::span<const Fact> facts, const Axis &lines, std::span<const Period> periods)
{
    const std::vector<AxisKey> keys = keysFor(facts, lines);
    std::vector<CountLine> items = itemsFor(keys, periods.size());
    const auto lineAt = placesOf(keys);
    for (const Fact &fact : facts) {
        CountLine &item = items[lineAt.value(fact.code(lines.dimension).text)];
        for (std::size_t i = 0; i < periods.size(); ++i)
            if (periods[i].contains(fact.day))
                item.cells[i].ids.push_back(fact.id);
    }
    return withTotals(items, keys, periods.size());
}

std::vector<Tally> countInPeriods(std::span<const Fact> facts, std::span<const Period> periods)
{
    std::vector<Tally> tallies(periods.size());
    for (const Fact &fact : facts)
        for (std::size_t i = 0; i < periods.size(); ++i)
            if (periods[i].contains(fact.day))
                tallies[i].ids.push_back(fact.id);
    for (Tally &tally : tallies)
        std::sort(tally.ids.begin(), tally.ids.end());
    return tallies;
}

std::vector<Code> commonest(std::span<const Fact> facts, std::size_t dimension)
{
    std::map<Code, int> counts;
    int most = 0;
    for (const Fact &fact : facts)
        if (const Code code = fact.code(dimension); code.isKnown())
            most = std::max(most, ++counts[code]);
    std::vector<Code> codes;
    for (const auto &[code, count] : counts)
        if (count == most)
            codes.push_back(code);
    return codes;
}
