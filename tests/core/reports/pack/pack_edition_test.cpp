// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pack/pack_hiding.h"
#include "core/reports/report_data.h"
#include "tests/support/small_pack.h"
#include <QJsonDocument>
#include <catch2/catch.hpp>
#include <random>

namespace {
constexpr qint64 kMuch = 1000000;

/// What a reader of the public edition works out from Table 2 alone: classes add their kinds, the total adds classes.
class Reader {
public:
    explicit Reader(const std::vector<const Figure *> &column) : m_figures(column)
    {
        for (const Figure *figure : column) {
            const bool hidden = figure->kind == Figure::Kind::Suppressed;
            m_low.push_back(hidden ? 1 : figure->value);
            m_high.push_back(hidden ? kMuch : figure->value);
        }
    }
    void sum(std::size_t total, const std::vector<std::size_t> &parts)
    {
        for (int round = 0; round < 20; ++round) {
            qint64 low = 0, high = 0;
            for (const std::size_t p : parts)
                low += m_low[p], high += m_high[p];
            m_low[total] = std::max(m_low[total], low);
            m_high[total] = std::min(m_high[total], high);
            for (const std::size_t p : parts) {
                m_high[p] = std::min(m_high[p], m_high[total] - (low - m_low[p]));
                m_low[p] = std::max(m_low[p], m_low[total] - (high - m_high[p]));
            }
        }
    }
    bool knowsAHiddenCount() const
    {
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            if (m_figures[i]->kind == Figure::Kind::Suppressed && m_low[i] == m_high[i])
                return true;
        return false;
    }

private:
    std::vector<const Figure *> m_figures;
    std::vector<qint64> m_low, m_high;
};

bool givesBack(const report::Table &table, std::size_t column)
{
    std::vector<const Figure *> cells;
    std::vector<std::pair<std::size_t, std::vector<std::size_t>>> sums;
    std::vector<std::size_t> classes;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        cells.push_back(&table.rows[i].cells[column].figures.front());
        if (table.rows[i].role == report::Row::Role::Group) {
            classes.push_back(i);
            sums.push_back({i, {}});
        } else if (table.rows[i].role == report::Row::Role::Normal) {
            sums.back().second.push_back(i);
        } else {
            sums.push_back({i, classes});
        }
    }
    Reader reader(cells);
    for (int round = 0; round < 20; ++round)
        for (const auto &[total, parts] : sums)
            reader.sum(total, parts);
    return reader.knowsAHiddenCount();
}

SmallPack randomPack(unsigned seed)
{
    SmallPack pack;
    std::mt19937 random(seed);
    const char *kinds[] = {"physical_assault", "threat", "verbal_abuse", "theft", "intruder", "lost_badge", "nuisance"};
    const int many = 40 + static_cast<int>(random() % 120);
    for (int i = 0; i < many; ++i) {
        Incident &incident =
            pack.add(kinds[random() % std::size(kinds)], Day(2026, 10, 31).plus(-static_cast<int>(random() % 720)))
                .value;
        incident.site = Id<Site>{static_cast<RecordId>(1000 + random() % 4)};
        incident.actor = Code{QLatin1String(random() % 2 == 0 ? "patient" : "visitor")};
        incident.harm = Code{QLatin1String(random() % 4 == 0 ? "low" : "none")};
    }
    pack.facts.choices.isPublic = true;
    return pack;
}
} // namespace

TEST_CASE("a lone small count takes the smallest other figure of its sum with it")
{
    CHECK(hiddenCounts({19, 3, 9, 7, 0}, {{0, {1, 2, 3, 4}, true}}) ==
          std::vector<bool>{false, true, false, true, false});
}

TEST_CASE("counts from 1 to 4 are hidden and 0 and 5 are not, on their own")
{
    CHECK(hiddenCounts({0, 1, 4, 5}, {}) == std::vector<bool>{false, true, true, false});
}

TEST_CASE("a count that is dear is hidden only where hiding no other helps")
{
    CHECK(hiddenCounts({8, 3, 5}, {{0, {1, 2}, true}}, {2}) == std::vector<bool>{true, true, false});
    CHECK(hiddenCounts({8, 3, 5}, {{0, {1, 2}, true}}, {0, 2}) == std::vector<bool>{false, true, true});
}

TEST_CASE("two counts of 1 are bounded by their sum and do not protect each other")
{
    CHECK(hiddenCounts({11, 1, 1, 9}, {{0, {1, 2, 3}, true}}) == std::vector<bool>{false, true, true, true});
}

TEST_CASE("a part is bounded by a whole that is more than its parts")
{
    // 6 in all, 5 of them shown: the hidden part cannot be more than 1.
    CHECK(hiddenCounts({6, 5, 1}, {{0, {1, 2}, false}}) == std::vector<bool>{false, true, true});
}

TEST_CASE("sums that overlap give nothing back together")
{
    // Lines 3 + 9 = 12 and 8 + 7 = 15, columns 11 and 16, all 27: one small count needs three others.
    const std::vector<bool> hidden = hiddenCounts({3, 9, 12, 8, 7, 15, 11, 16, 27}, {{2, {0, 1}, true},
                                                                                     {5, {3, 4}, true},
                                                                                     {6, {0, 3}, true},
                                                                                     {7, {1, 4}, true},
                                                                                     {8, {2, 5}, true},
                                                                                     {8, {6, 7}, true}});
    CHECK(hidden[0]);
    CHECK(std::count(hidden.begin(), hidden.end(), true) >= 3);
}

TEST_CASE("the public edition shows no count from 1 to 4 and gives none back")
{
    const Report paper = randomPack(GENERATE(range(1u, 13u))).paper();
    for (const report::Section &section : paper.sections) {
        CHECK(section.number != QStringLiteral("A"));
        for (const report::Block &block : section.blocks)
            if (const auto *table = std::get_if<report::Table>(&block))
                for (const report::Row &row : table->rows)
                    for (const report::Cell &cell : row.cells)
                        for (const Figure &figure : cell.figures) {
                            INFO(table->number.toStdString() << ' ' << row.key.toStdString());
                            CHECK_FALSE((figure.kind == Figure::Kind::Count && figure.value > 0 && figure.value < 5));
                            CHECK(figure.ids.empty());
                        }
    }
    const report::Table &kinds = tableNumbered(paper, QStringLiteral("Table 2"));
    for (std::size_t column = 1; column < kinds.columns.size(); ++column)
        CHECK_FALSE(givesBack(kinds, column));
}

TEST_CASE("a figure that stands in several tables is hidden in all of them or in none")
{
    const Report paper = randomPack(GENERATE(range(20u, 32u))).paper();
    for (const char *column : {"this", "previous", "last_year", "twelve"}) {
        const QString key = QLatin1String(column);
        const QString all = cellOf(tableNumbered(paper, QStringLiteral("Table 1")), QStringLiteral("all"), key);
        CHECK(all == cellOf(tableNumbered(paper, QStringLiteral("Table 2")), QStringLiteral("total"), key));
        CHECK(all == cellOf(tableNumbered(paper, QStringLiteral("Table 3")), QStringLiteral("total"), key));
    }
}

TEST_CASE("the public edition carries no words written for the Committee and its data no references")
{
    SmallPack pack = randomPack(7);
    pack.facts.choices.concerns = QStringLiteral("Quayside alone");
    pack.facts.choices.money = QStringLiteral("one laptop");
    pack.facts.choices.part = QStringLiteral("Part II: a case at court");
    pack.facts.choices.comments.insert(QStringLiteral("3"), QStringLiteral("the receptionist"));
    const Report paper = pack.paper();
    const QString words = wordsOf(paper);
    for (const char *word : {"Quayside alone", "one laptop", "a case at court", "the receptionist", "INC-"})
        CHECK_FALSE(words.contains(QLatin1String(word)));
    const auto data = reportData(paper, [](RecordId) { return QStringLiteral("INC-0001"); });
    REQUIRE(data.ok());
    CHECK_FALSE(QJsonDocument(*data).toJson().contains("INC-0001"));
}

TEST_CASE("the public edition explains its asterisks, and no chart or appendix that it leaves out")
{
    SmallPack pack;
    pack.addMany(40, "theft", Day(2026, 9, 14));
    pack.addMany(1, "theft", Day(2026, 8, 14));
    pack.facts.choices.isPublic = GENERATE(false, true); // made so, or made of the Committee's
    const Report made = pack.paper();
    const QString words = wordsOf(pack.facts.choices.isPublic ? made : publicEdition(made));
    CHECK(words.contains(QStringLiteral("Figure 1 All incidents by month is left out")));
    for (const char *title : {"The chart of all incidents:", "When a month stands out:", "No good or bad direction:",
                              "What the sentence speaks of:", "Outlying changes:", "Rare events:", "Reported late:"})
        CHECK_FALSE(words.contains(QLatin1String(title)));
    CHECK(words.count(QStringLiteral("Public edition: ")) == 1);
}

TEST_CASE("the chart rules are those of the charts that a paper shows")
{
    const auto [many, isMonthly] = GENERATE(table<int, bool>({{40, true}, {2, false}, {14, false}}));
    SmallPack pack;
    for (int i = 0; i < many; ++i)
        pack.add("theft", Day(2026, 10, 20).plus(isMonthly ? -i : -40 * i));
    const QString words = wordsOf(pack.paper());
    CHECK(words.contains(QStringLiteral("The chart of all incidents:")) == isMonthly);
    CHECK(words.contains(QStringLiteral("Rare events:")) == !isMonthly);
    CHECK(words.contains(QStringLiteral("No good or bad direction:")) == (many != 2));
}
