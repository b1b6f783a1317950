// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/counts.h"
#include <catch2/catch.hpp>

namespace {
Code code(const char *text) { return Code{QString::fromLatin1(text)}; }

constexpr std::size_t kKind = 0;
constexpr std::size_t kPlace = 1;

Fact fact(RecordId id, Day day, const char *kind, const char *place) { return {id, day, {code(kind), code(place)}}; }

const std::vector<Fact> kFacts{
    fact(6, Day(2026, 10, 31), "theft", "north"),  fact(1, Day(2026, 9, 1), "assault", "north"),
    fact(2, Day(2026, 9, 30), "threat", "south"),  fact(3, Day(2026, 8, 31), "assault", ""),
    fact(4, Day(2026, 11, 1), "assault", "north"), fact(5, Day(2025, 10, 1), "theft", "south"),
    fact(7, Day(2026, 10, 2), "", "zoo"),
};

const Axis kKinds{kKind,
                  {{code("assault"), QStringLiteral("violence"), true},
                   {code("threat"), QStringLiteral("violence"), false},
                   {code("theft"), QStringLiteral("property"), true},
                   {code("arson"), QStringLiteral("property"), false},
                   {code("harassment"), {}, true}}};

QStringList shown(const std::vector<CountLine> &lines)
{
    QStringList all;
    for (const CountLine &line : lines) {
        QStringList counts;
        for (const Tally &tally : line.cells)
            counts << QString::number(tally.count());
        const QString name = line.kind == CountLine::Kind::Item       ? line.code.text
                             : line.kind == CountLine::Kind::SubTotal ? QStringLiteral("= ") + line.group
                                                                      : QStringLiteral("total");
        all << name + QStringLiteral(": ") + counts.join(u' ');
    }
    return all;
}
} // namespace

TEST_CASE("a cross-tab has sub-totals by group, totals, and what is not known")
{
    const CrossTab table = crossTab(
        kFacts, kKinds, {kPlace, {{code("south"), {}, true}, {code("east"), {}, true}, {code("west"), {}, false}}});
    CHECK(table.columns == std::vector<Code>{code("south"), code("east"), code("north"), code("zoo"), code("")});
    CHECK(shown(table.lines) ==
          QStringList{QStringLiteral("assault: 0 0 2 0 1 3"), QStringLiteral("threat: 1 0 0 0 0 1"),
                      QStringLiteral("= violence: 1 0 2 0 1 4"), QStringLiteral("theft: 1 0 1 0 0 2"),
                      QStringLiteral("= property: 1 0 1 0 0 2"), QStringLiteral("harassment: 0 0 0 0 0 0"),
                      QStringLiteral(": 0 0 0 1 0 1"), QStringLiteral("total: 2 0 3 1 1 7")});
}

TEST_CASE("every cell knows the records behind it, sub-totals and totals too")
{
    const CrossTab table = crossTab(kFacts, kKinds, {kPlace, {}});
    REQUIRE(table.columns[0] == code("north"));
    CHECK(table.lines[0].cells[0].ids == std::vector<RecordId>{1, 4});
    CHECK(table.lines[2].cells.back().ids == std::vector<RecordId>{1, 2, 3, 4});
    CHECK(table.total().cells[0].ids == std::vector<RecordId>{1, 4, 6});
    CHECK(table.total().cells.back().ids == std::vector<RecordId>{1, 2, 3, 4, 5, 6, 7});
}

TEST_CASE("counts by period keep a line at nothing where it is always shown")
{
    const Period period = Period::months(2026, 9, 2026, 10);
    const std::vector<Period> periods{period, previous(period), yearEarlier(period), lastTwelveMonths(period)};
    CHECK(shown(countByPeriod(kFacts, kKinds, periods)) ==
          QStringList{QStringLiteral("assault: 1 1 0 2"), QStringLiteral("threat: 1 0 0 1"),
                      QStringLiteral("= violence: 2 1 0 3"), QStringLiteral("theft: 1 0 1 1"),
                      QStringLiteral("= property: 1 0 1 1"), QStringLiteral("harassment: 0 0 0 0"),
                      QStringLiteral(": 1 0 0 1"), QStringLiteral("total: 4 1 1 5")});
}

TEST_CASE("a group with nothing to show has no sub-total")
{
    const Axis kinds{kKind, {{code("arson"), QStringLiteral("fire"), false}}};
    const std::vector<Period> periods{Period::month(2026, 8)};
    CHECK(shown(countByPeriod(kFacts, kinds, periods)) ==
          QStringList{QStringLiteral("assault: 1"), QStringLiteral("total: 1")});
}

TEST_CASE("not known can be given a place of its own and a code that a fact lacks is not known")
{
    const Axis kinds{kKind, {{Code{}, {}, true}}};
    const std::vector<Fact> facts{{9, Day(2026, 8, 1), {}}, fact(8, Day(2026, 8, 1), "theft", "")};
    CHECK(shown(countByPeriod(facts, kinds, std::vector<Period>{Period::month(2026, 8)})) ==
          QStringList{QStringLiteral(": 1"), QStringLiteral("theft: 1"), QStringLiteral("total: 2")});
}

TEST_CASE("a table of no facts is a total of nothing")
{
    const CrossTab table = crossTab({}, {kKind, {}}, {kPlace, {}});
    CHECK(table.columns.empty());
    CHECK(shown(table.lines) == QStringList{QStringLiteral("total: 0")});
}

TEST_CASE("facts are counted in each period, first and last day included")
{
    const std::vector<Period> months = monthsUpTo(Period::months(2026, 9, 2026, 10), 2);
    const std::vector<Tally> tallies = countInPeriods(kFacts, months);
    REQUIRE(tallies.size() == 2);
    CHECK(tallies[0].ids == std::vector<RecordId>{1, 2});
    CHECK(tallies[1].ids == std::vector<RecordId>{6, 7});
}

TEST_CASE("the commonest code passes over what is not known and names all that share its place")
{
    CHECK(commonest(kFacts, kKind) == std::vector<Code>{code("assault")});
    CHECK(commonest(std::span(kFacts).subspan(1, 2), kKind) == std::vector<Code>{code("assault"), code("threat")});
    CHECK(commonest(std::span(kFacts).last(1), kKind).empty());
    CHECK(commonest({}, kKind).empty());
}
