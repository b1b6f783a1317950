// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/xmr.h"
#include <QFile>
#include <catch2/catch.hpp>
#include <map>

namespace {
std::vector<Observation> monthly(const std::vector<double> &values)
{
    std::vector<Observation> series;
    for (std::size_t i = 0; i < values.size(); ++i)
        series.push_back({Day(QDate(2024, 1, 1).addMonths(static_cast<int>(i))), values[i], false, {}});
    return series;
}

std::vector<SpecialCause> causes(const XmrChart &chart)
{
    std::vector<SpecialCause> all;
    for (const XmrPoint &p : chart.points)
        all.push_back(p.cause);
    return all;
}

XmrChart chartOf(const std::vector<double> &values, bool screen = true)
{
    XmrRules rules;
    rules.screenOutliers = screen;
    return xmrChart(monthly(values), rules);
}

constexpr auto kCommon = SpecialCause::Common;
constexpr auto kAbove = SpecialCause::AboveLimit;
constexpr auto kBelow = SpecialCause::BelowLimit;
constexpr auto kUp = SpecialCause::TrendUp;
constexpr auto kDown = SpecialCause::TrendDown;
constexpr auto kTwoHigh = SpecialCause::TwoOfThreeHigh;
constexpr auto kTwoLow = SpecialCause::TwoOfThreeLow;
constexpr auto kHigh = SpecialCause::ShiftHigh;
constexpr auto kLow = SpecialCause::ShiftLow;

const std::vector<double> kVectorA{1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};
const std::vector<double> kVectorB{5, 7, 6, 8, 5, 6, 7, 5, 6, 8, 7, 6, 12, 11, 13, 12, 14, 13, 12, 11};
const std::vector<double> kVectorC{10, 12, 9, 11, 10, 13, 8, 9, 10, 11, 12, 13, 14, 15};
} // namespace

TEST_CASE("one far point leaves the limits alone when outliers are screened")
{
    const XmrChart chart = chartOf(kVectorA);
    const Baseline &baseline = chart.baselines.at(0);
    CHECK(baseline.mean == Approx(1.9444).margin(5e-5));
    CHECK(baseline.averageRange == Approx(1.0));
    CHECK(baseline.lower() == Approx(-0.7156).margin(5e-5));
    CHECK(baseline.upper() == Approx(4.6044).margin(5e-5));
    std::vector<SpecialCause> expected(18, kCommon);
    expected[4] = kAbove;
    CHECK(causes(chart) == expected);
}

TEST_CASE("one far point widens the limits when outliers are kept")
{
    const XmrChart chart = chartOf(kVectorA, false);
    CHECK(chart.baselines.at(0).averageRange == Approx(1.8824).margin(5e-5));
    CHECK(chart.baselines.at(0).lower() == Approx(-3.0626).margin(5e-5));
    CHECK(chart.baselines.at(0).upper() == Approx(6.9515).margin(5e-5));
    std::vector<SpecialCause> expected(18, kCommon);
    expected[4] = kAbove;
    CHECK(causes(chart) == expected);
}

TEST_CASE("limits outrank two of three and two of three outranks a shift")
{
    const XmrChart chart = chartOf(kVectorB);
    CHECK(chart.baselines.at(0).mean == Approx(8.7));
    CHECK(chart.baselines.at(0).averageRange == Approx(1.4444).margin(5e-5));
    CHECK(chart.baselines.at(0).lower() == Approx(4.8578).margin(5e-5));
    CHECK(chart.baselines.at(0).upper() == Approx(12.5422).margin(5e-5));
    CHECK(causes(chart) == std::vector<SpecialCause>{kTwoLow, kLow,    kTwoLow, kLow,   kTwoLow, kTwoLow, kLow,
                                                     kTwoLow, kTwoLow, kLow,    kLow,   kLow,    kHigh,   kHigh,
                                                     kAbove,  kHigh,   kAbove,  kAbove, kHigh,   kHigh});
}

TEST_CASE("the same points with outliers kept")
{
    const XmrChart chart = chartOf(kVectorB, false);
    CHECK(chart.baselines.at(0).averageRange == Approx(1.6842).margin(5e-5));
    CHECK(chart.baselines.at(0).lower() == Approx(4.22).margin(5e-3));
    CHECK(chart.baselines.at(0).upper() == Approx(13.18).margin(5e-3));
    std::vector<SpecialCause> expected(12, kLow);
    const std::vector<SpecialCause> high{kTwoHigh, kHigh, kTwoHigh, kTwoHigh, kAbove, kTwoHigh, kTwoHigh, kHigh};
    expected.insert(expected.end(), high.begin(), high.end());
    CHECK(causes(chart) == expected);
}

TEST_CASE("all points of a long rise are a trend")
{
    const XmrChart chart = chartOf(kVectorC);
    CHECK(chart.baselines.at(0).mean == Approx(11.2143).margin(5e-5));
    CHECK(chart.baselines.at(0).averageRange == Approx(1.7692).margin(5e-5));
    CHECK(chart.baselines.at(0).lower() == Approx(6.5081).margin(5e-5));
    CHECK(chart.baselines.at(0).upper() == Approx(15.9204).margin(5e-5));
    std::vector<SpecialCause> expected(6, kCommon);
    expected.insert(expected.end(), 8, kUp);
    CHECK(causes(chart) == expected);
}

TEST_CASE("a trend ends at its seventh point and a tie breaks it")
{
    using Case = std::pair<std::vector<double>, std::vector<int>>;
    const auto [values, ends] =
        GENERATE(Case{{}, {}}, Case{{4}, {0}}, Case{{1, 2, 3, 4, 5, 6}, {0, 0, 0, 0, 0, 0}},
                 Case{{1, 2, 3, 4, 5, 6, 7}, {0, 0, 0, 0, 0, 0, 1}}, Case{{1, 2, 3, 3, 4, 5, 6}, {0, 0, 0, 0, 0, 0, 0}},
                 Case{{7, 6, 5, 4, 3, 2, 1}, {0, 0, 0, 0, 0, 0, -1}},
                 Case{{2, 1, 2, 3, 4, 5, 6, 7, 3}, {0, 0, 0, 0, 0, 0, 0, 1, 0}},
                 Case{{1, 2, 3, 4, 5, 6, 7, 8}, {0, 0, 0, 0, 0, 0, 1, 1}});
    CHECK(trendEnds(values, 7) == ends);
}

TEST_CASE("a turning point between two trends belongs to the later one")
{
    const XmrChart chart = chartOf({0, 20, 0, 20, 0, 20, 4, 5, 6, 7, 8, 9, 10, 9, 8, 7, 6, 5, 4, 20, 0, 20});
    std::vector<SpecialCause> expected(22, kCommon);
    std::fill(expected.begin() + 6, expected.begin() + 12, kUp);
    std::fill(expected.begin() + 12, expected.begin() + 19, kDown);
    CHECK(causes(chart) == expected);
}

TEST_CASE("the length of a trend can be set")
{
    XmrRules rules;
    rules.trendLength = 6;
    const XmrChart chart = xmrChart(monthly({3, 1, 2, 3, 4, 5, 6, 2, 4, 1, 5}), rules);
    CHECK(chart.points[1].cause == kUp);
    CHECK(chart.points[6].cause == kUp);
    CHECK(chart.points[7].cause == kCommon);
    CHECK(causes(chartOf({3, 1, 2, 3, 4, 5, 6, 2, 4, 1, 5})) == std::vector<SpecialCause>(11, kCommon));
}

TEST_CASE("six points on one side are common and seven are a shift")
{
    // The wide swings at the start keep every point well within the near limits.
    const XmrChart six = chartOf({0, 20, 0, 20, 0, 20, 0, 20, 12, 11, 12, 11, 12, 0, 20, 0, 20, 0, 20, 0}, false);
    REQUIRE(six.baselines[0].mean < 11);
    CHECK(causes(six) == std::vector<SpecialCause>(20, kCommon));
    const XmrChart seven = chartOf({0, 20, 0, 20, 0, 20, 0, 20, 12, 11, 12, 11, 12, 13, 0, 20, 0, 20, 0, 20, 0}, false);
    REQUIRE(seven.baselines[0].mean < 11);
    std::vector<SpecialCause> expected(21, kCommon);
    std::fill(expected.begin() + 7, expected.begin() + 14, kHigh);
    CHECK(causes(seven) == expected);
}

TEST_CASE("a point equal to the average breaks a shift")
{
    // Average 10: six above, one equal, one above, then below.
    const XmrChart chart = chartOf({12, 11, 12, 11, 12, 11, 10, 12, 11, 9, 8, 9, 10, 8, 9, 8, 7});
    REQUIRE(chart.baselines[0].mean == 10.0);
    for (std::size_t i = 0; i < 9; ++i)
        CHECK(chart.points[i].cause != kHigh);
    const XmrChart unbroken = chartOf({12, 11, 12, 11, 12, 11, 11, 12, 11, 9, 8, 9, 9, 8, 9, 8, 7});
    REQUIRE(unbroken.baselines[0].mean == 10.0);
    CHECK(unbroken.points[6].cause == kHigh);
}

TEST_CASE("an average of decimals is found equal to its own value")
{
    const XmrChart chart = chartOf({0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1});
    CHECK(chart.baselines[0].mean == 0.1);
    CHECK(causes(chart) == std::vector<SpecialCause>(10, kCommon));
}

TEST_CASE("a series that never moves has limits at its average and no special cause")
{
    const XmrChart chart = chartOf(std::vector<double>(14, 5));
    CHECK(chart.baselines[0].hasLimits);
    CHECK(chart.baselines[0].upper() == 5);
    CHECK(chart.baselines[0].lower() == 5);
    CHECK(causes(chart) == std::vector<SpecialCause>(14, kCommon));
}

TEST_CASE("two near points of three count only with the third on the same side")
{
    const double between = GENERATE(3.0, -3.0);
    std::vector<double> values{16, between, 16};
    for (int i = 0; i < 10; ++i)
        values.insert(values.end(), {-3, 3});
    const XmrChart chart = chartOf(values, false);
    REQUIRE(chart.baselines[0].nearUpper() < 16);
    REQUIRE(chart.baselines[0].upper() > 16);
    std::vector<SpecialCause> expected(23, kCommon);
    if (between > 0)
        expected[0] = expected[2] = kTwoHigh; // the one between them is not near the limit itself
    CHECK(causes(chart) == expected);
}

TEST_CASE("a chart of nothing and of one point")
{
    const XmrChart nothing = xmrChart({});
    CHECK(nothing.points.empty());
    CHECK(nothing.baselines.empty());
    CHECK_FALSE(nothing.isTooShort());
    CHECK(variation(nothing) == Variation::Common);
    CHECK(assurance(nothing, 3) == Assurance::None);
    const XmrChart one = chartOf({7});
    CHECK(one.baselines.at(0).mean == 7);
    CHECK_FALSE(one.baselines.at(0).hasLimits);
    CHECK(one.points.at(0).cause == kCommon);
}

TEST_CASE("a baseline of 12 points is too short and one of 13 is not")
{
    CHECK(chartOf(std::vector<double>(12, 4)).isTooShort());
    CHECK_FALSE(chartOf(std::vector<double>(13, 4)).isTooShort());
}

TEST_CASE("a series is charted in order of day, however it comes")
{
    std::vector<Observation> series = monthly(kVectorC);
    std::reverse(series.begin(), series.end());
    CHECK(causes(xmrChart(series)) == causes(chartOf(kVectorC)));
}

TEST_CASE("a restart of the average begins its own limits and its own rules, with its reason")
{
    std::vector<Observation> series = monthly({1, 2, 3, 4, 11, 12, 13, 14, 12, 13, 11});
    series[4].rebase = true;
    series[4].reason = QStringLiteral("the new entrance opened");
    const XmrChart chart = xmrChart(series);
    REQUIRE(chart.baselines.size() == 2);
    CHECK(chart.baselines[0].mean == 2.5);
    CHECK(chart.baselines[0].reason.isEmpty());
    CHECK(chart.baselines[1].first == 4);
    CHECK(chart.baselines[1].count == 7);
    CHECK(chart.baselines[1].reason == QStringLiteral("the new entrance opened"));
    CHECK(chart.baselines[1].mean == Approx(86.0 / 7));
    CHECK(chart.points[3].baseline == 0);
    CHECK(chart.points[4].baseline == 1);
    CHECK(causes(chart) == std::vector<SpecialCause>(11, kCommon)); // the rise over eight points spans the restart
}

TEST_CASE("limits can be fixed by the first points of a baseline")
{
    XmrRules rules;
    rules.fixAfter = 4;
    const XmrChart chart = xmrChart(monthly({4, 6, 4, 6, 50}), rules);
    CHECK(chart.baselines[0].mean == 5);
    CHECK(chart.baselines[0].averageRange == 2);
    CHECK(chart.points[4].cause == kAbove);
}

TEST_CASE("a point is an improvement, a concern or neither by which way is better")
{
    using Case = std::tuple<Improvement, PointClass, PointClass, Variation>;
    const auto [improvement, up, down, whole] =
        GENERATE(Case{Improvement::Increase, PointClass::Improvement, PointClass::Concern, Variation::ConcernLow},
                 Case{Improvement::Decrease, PointClass::Concern, PointClass::Improvement, Variation::ImprovementLow},
                 Case{Improvement::Neutral, PointClass::NeutralHigh, PointClass::NeutralLow, Variation::NeutralLow});
    XmrRules rules;
    rules.improvement = improvement;
    const XmrChart chart = xmrChart(monthly({5, 6, 5, 6, 30, 5, 6, 5, 6, 5, 6, 5, 6, 5, -20}), rules);
    REQUIRE(chart.points[4].cause == kAbove);
    REQUIRE(chart.points[14].cause == kBelow);
    CHECK(chart.points[4].pointClass == up);
    CHECK(chart.points[14].pointClass == down);
    CHECK(chart.points[0].pointClass == PointClass::Common);
    CHECK(variation(chart) == whole);
}

TEST_CASE("the chart's variation is the class of its last point, high side")
{
    using Case = std::pair<Improvement, Variation>;
    const auto [improvement, whole] = GENERATE(Case{Improvement::Increase, Variation::ImprovementHigh},
                                               Case{Improvement::Decrease, Variation::ConcernHigh},
                                               Case{Improvement::Neutral, Variation::NeutralHigh});
    XmrRules rules;
    rules.improvement = improvement;
    CHECK(variation(xmrChart(monthly(kVectorC), rules)) == whole);
    CHECK(variation(xmrChart(monthly({1, 2, 1, 2, 1}), rules)) == Variation::Common);
}

TEST_CASE("assurance compares the target with the last limits")
{
    XmrRules rules;
    std::vector<Observation> series = monthly({90, 91, 90, 91, 4, 6, 4, 6}); // the last limits are 5 ± 5.32
    series[4].rebase = true;
    rules.improvement = Improvement::Increase;
    const XmrChart more = xmrChart(series, rules);
    CHECK(assurance(more, 10.4) == Assurance::ConsistentFail);
    CHECK(assurance(more, more.baselines[1].upper()) == Assurance::Inconsistent);
    CHECK(assurance(more, more.baselines[1].lower()) == Assurance::Inconsistent);
    CHECK(assurance(more, -0.4) == Assurance::ConsistentPass);
    rules.improvement = Improvement::Decrease;
    CHECK(assurance(xmrChart(series, rules), 10.4) == Assurance::ConsistentPass);
    CHECK(assurance(xmrChart(series, rules), -0.4) == Assurance::ConsistentFail);
    rules.improvement = Improvement::Neutral;
    CHECK(assurance(xmrChart(series, rules), 10.4) == Assurance::None);
}

namespace {
struct Published {
    std::vector<Observation> series;
    QList<QStringList> rows;
};

SpecialCause causeNamed(const QString &name)
{
    static const std::map<QString, SpecialCause> names{{QStringLiteral("Common Cause"), kCommon},
                                                       {QStringLiteral("Above UCL"), kAbove},
                                                       {QStringLiteral("Below LCL"), kBelow},
                                                       {QStringLiteral("7 Point Trend (Increasing)"), kUp},
                                                       {QStringLiteral("7 Point Trend (Decreasing)"), kDown},
                                                       {QStringLiteral("2 in 3 Above CL"), kTwoHigh},
                                                       {QStringLiteral("2 in 3 Below CL"), kTwoLow},
                                                       {QStringLiteral("7 Points Above CL"), kHigh},
                                                       {QStringLiteral("7 Points Below CL"), kLow}};
    return names.at(name);
}

PointClass classNamed(const QString &name)
{
    static const std::map<QString, PointClass> names{
        {QStringLiteral("common_cause"), PointClass::Common},
        {QStringLiteral("special_cause_improvement"), PointClass::Improvement},
        {QStringLiteral("special_cause_concern"), PointClass::Concern}};
    return names.at(name);
}

std::map<QString, Published> readPublished(QFile &file)
{
    std::map<QString, Published> charts;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        Published &chart = charts[cells[0] + u'/' + cells[11]];
        chart.series.push_back({Day::fromIso(cells[1]), cells[2].toDouble(), false, {}});
        chart.rows.append(cells);
    }
    return charts;
}
} // namespace

TEST_CASE("published data gives the chart that the reference package gives")
{
    const QString shared = qEnvironmentVariable("WARDKEEP_SHARED", QStringLiteral(WARDKEEP_SOURCE_DIR "/../shared"));
    QFile file(shared + QStringLiteral("/data/spc/ae_breaches_points.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("skipped: the shared data are not here (set WARDKEEP_SHARED to their folder)");
        return;
    }
    const std::map<QString, Published> charts = readPublished(file);
    REQUIRE_FALSE(charts.empty());
    for (const auto &[name, published] : charts) {
        XmrRules rules;
        rules.improvement = Improvement::Decrease;
        rules.screenOutliers = published.rows[0][11] == QStringLiteral("TRUE");
        const XmrChart chart = xmrChart(published.series, rules);
        for (std::size_t i = 0; i < chart.points.size(); ++i) {
            const QStringList &row = published.rows[static_cast<qsizetype>(i)];
            const XmrPoint &point = chart.points[i];
            CAPTURE(row.join(u',').toStdString());
            CHECK(chart.baselineOf(point).mean == Approx(row[3].toDouble()).epsilon(1e-12));
            CHECK(chart.baselineOf(point).lower() == Approx(row[4].toDouble()).epsilon(1e-12));
            CHECK(chart.baselineOf(point).upper() == Approx(row[5].toDouble()).epsilon(1e-12));
            CHECK(point.cause == causeNamed(row[9]));
            CHECK(point.pointClass == classNamed(row[10]));
        }
    }
}
