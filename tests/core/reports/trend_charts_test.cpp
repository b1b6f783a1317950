// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/trend_charts.h"
#include "tests/support/fixed_names.h"
#include <catch2/catch.hpp>

namespace {
Code code(const char *text) { return Code{QString::fromLatin1(text)}; }

TrendChoices choices()
{
    TrendChoices made;
    made.today = Day(2026, 11, 2);
    return made;
}

Fact fact(RecordId id, Day day, const char *kind = "theft", const char *group = "g", const char *site = "7")
{
    return {id, day, {code(kind), code(group), code(site), code("visitor"), code("none"), code("1"), code("09")}};
}

/// The first months of the two years charted hold so many each.
std::vector<Fact> monthly(const std::vector<int> &counts)
{
    std::vector<Fact> facts;
    RecordId id = 0;
    for (std::size_t m = 0; m < counts.size(); ++m)
        for (int i = 0; i < counts[m]; ++i)
            facts.push_back(fact(++id, Day(QDate(2024, 11, 10).addMonths(static_cast<int>(m)))));
    return facts;
}

/// So many, twelve days apart, from the first day charted.
std::vector<Fact> rare(int count)
{
    std::vector<Fact> facts;
    for (int i = 0; i < count; ++i)
        facts.push_back(fact(i + 1, Day(2024, 11, 1).plus(12 * i)));
    return facts;
}

const report::XmrChart &xmrOf(const Trends &trends) { return std::get<report::XmrChart>(trends.overTime.drawing); }
} // namespace

TEST_CASE("Trends chart the whole months before today")
{
    TrendChoices asked = choices();
    CHECK(chartedPeriod(asked) == Period{Day(2024, 11, 1), Day(2026, 10, 31)});
    asked.months = 36;
    CHECK(chartedPeriod(asked) == Period{Day(2023, 11, 1), Day(2026, 10, 31)});
    const Trends trends = trendCharts(
        {fact(1, Day(2024, 10, 31)), fact(2, Day(2024, 11, 1)), fact(3, Day(2026, 10, 31)), fact(4, Day(2026, 11, 1))},
        choices(), FixedNames());
    CHECK(trends.counted == 2);
}

TEST_CASE("Three a month make a chart by month, fewer one by the days between")
{
    std::vector<int> counts(24, 3);
    const Trends at = trendCharts(monthly(counts), choices(), FixedNames());
    CHECK(xmrOf(at).points.size() == 24);
    CHECK(at.overTime.valueTitle == QStringLiteral("Incidents"));
    counts[5] = 2;
    const Trends below = trendCharts(monthly(counts), choices(), FixedNames());
    CHECK(xmrOf(below).points.size() == 70);
    CHECK(below.overTime.valueTitle == QStringLiteral("Days since the one before"));
}

TEST_CASE("Rare incidents are dots below 13 and days between from 13 on")
{
    const Trends dots = trendCharts(rare(12), choices(), FixedNames());
    REQUIRE(std::holds_alternative<report::TimelineChart>(dots.overTime.drawing));
    const auto &line = std::get<report::TimelineChart>(dots.overTime.drawing);
    CHECK(line.dots.size() == 12);
    CHECK(line.dots[3].id == 4);
    CHECK(line.from == Day(2024, 11, 1));
    CHECK(line.to == Day(2026, 10, 31));
    const Trends between = trendCharts(rare(13), choices(), FixedNames());
    REQUIRE(xmrOf(between).points.size() == 12);
    CHECK(xmrOf(between).points[0].figure == Figure::number(12, {1, 2}));
    CHECK(between.overTime.sentence.contains(QStringLiteral("around 12 days")));
    CHECK(between.overTime.sentence.contains(QStringLiteral("12 points behind these limits")));
    CHECK_FALSE(trendCharts(rare(14), choices(), FixedNames())
                    .overTime.sentence.contains(QStringLiteral("points behind these limits")));
}

TEST_CASE("A long gap at the end is named by its rule")
{
    std::vector<Fact> facts = rare(20);
    facts.push_back(fact(21, facts.back().day.plus(200)));
    const Trends trends = trendCharts(facts, choices(), FixedNames());
    CHECK(xmrOf(trends).points.back().variation == report::Variation::NeutralHigh);
    CHECK(trends.overTime.sentence.contains(QStringLiteral("The newest, 200 days, is above the upper limit")));
}

TEST_CASE("A point knows its records and the rule that marks it")
{
    std::vector<int> counts{5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 30};
    const Trends trends = trendCharts(monthly(counts), choices(), FixedNames());
    const report::XmrPoint &last = xmrOf(trends).points.back();
    CHECK(last.label == QStringLiteral("Oct 26"));
    CHECK(last.figure.ids.size() == 30);
    CHECK(last.rule == QStringLiteral("above the upper limit"));
    CHECK(trends.overTime.sentence.startsWith(QStringLiteral("October (30) is above")));
    CHECK(xmrOf(trends).points.front().rule.isEmpty());
}

TEST_CASE("The sentence speaks of the months since the last paper and at least of the newest")
{
    std::vector<int> counts{5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6, 30, 4, 5};
    const auto sentence = [&](Day firstNew) {
        return trendCharts(monthly(counts), choices(), FixedNames(), firstNew).overTime.sentence;
    };
    CHECK(sentence(Day(2026, 8, 1)).contains(QStringLiteral("August (30)")));
    CHECK_FALSE(sentence(Day(2026, 9, 1)).contains(QStringLiteral("August")));
    CHECK_FALSE(sentence({}).contains(QStringLiteral("September")));
    CHECK(sentence(Day(2026, 11, 1)) == sentence({}));
}

TEST_CASE("Outlier screening is named and changes the limits")
{
    std::vector<int> counts{5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 60, 5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6};
    TrendChoices asked = choices();
    const Trends on = trendCharts(monthly(counts), asked, FixedNames());
    asked.screenOutliers = false;
    const Trends off = trendCharts(monthly(counts), asked, FixedNames());
    CHECK(xmrOf(on).ruleSet.contains(QStringLiteral("screening on")));
    CHECK(xmrOf(off).ruleSet.contains(QStringLiteral("screening off")));
    CHECK(xmrOf(on).points[0].upper < xmrOf(off).points[0].upper);
}

TEST_CASE("Group, kind and site narrow what is counted")
{
    const std::vector<Fact> facts{fact(1, Day(2026, 1, 1), "theft", "g", "7"),
                                  fact(2, Day(2026, 2, 1), "arson", "g", "7"),
                                  fact(3, Day(2026, 3, 1), "theft", "h", "8")};
    TrendChoices asked = choices();
    const auto counted = [&] { return trendCharts(facts, asked, FixedNames()).counted; };
    CHECK(counted() == 3);
    asked.kind = code("theft");
    CHECK(counted() == 2);
    asked.site = code("8");
    CHECK(counted() == 1);
    asked.group = code("g");
    CHECK(counted() == 0);
    asked.kind = {};
    asked.site = {};
    CHECK(counted() == 2);
}

TEST_CASE("Referrals are counted only where their kind is asked for")
{
    FixedNames names;
    names.traits.insert(QStringLiteral("incident-kind/fraud/referral"));
    const std::vector<Fact> facts{fact(1, Day(2026, 1, 1), "theft"), fact(2, Day(2026, 2, 1), "fraud")};
    TrendChoices asked = choices();
    CHECK(trendCharts(facts, asked, names).counted == 1);
    asked.kind = code("fraud");
    CHECK(trendCharts(facts, asked, names).counted == 1);
}

TEST_CASE("No incident leaves a sentence, an empty table and no figure")
{
    const Trends none = trendCharts({}, choices(), FixedNames());
    CHECK(none.overTime.sentence == QStringLiteral("None in these 24 months."));
    CHECK(none.table.rows.empty());
    CHECK(std::get<report::SeriesChart>(none.compared.drawing).categories.isEmpty());
}
