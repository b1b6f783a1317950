// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/xmr_sentence.h"
#include <QRegularExpression>
#include <catch2/catch.hpp>

namespace {
// Months that end with October 2026.
std::vector<Observation> upToOctober(const std::vector<double> &values)
{
    std::vector<Observation> series;
    const int count = static_cast<int>(values.size());
    for (int i = 0; i < count; ++i)
        series.push_back(
            {Day(QDate(2026, 10, 1).addMonths(i + 1 - count)), values[static_cast<std::size_t>(i)], false, {}});
    return series;
}

QString sentence(const std::vector<double> &values, Day firstNew = Day(2026, 10, 1))
{
    return monthlySentence(xmrChart(upToOctober(values)), firstNew);
}

const std::vector<double> kSteady{5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6};

std::vector<double> steadyThen(std::initializer_list<double> last)
{
    std::vector<double> values = kSteady;
    values.insert(values.end(), last);
    return values;
}
} // namespace

TEST_CASE("a month within the limits calls for no new explanation")
{
    CHECK(sentence(kSteady) ==
          QStringLiteral("October is within what chance alone produces around 5 a month; nothing here "
                         "calls for a new explanation."));
}

TEST_CASE("all new months are spoken of together")
{
    using Case = std::pair<Day, const char *>;
    const auto [firstNew, months] = GENERATE(Case{Day(2026, 9, 1), "September and October are within"},
                                             Case{Day(2026, 8, 1), "August, September and October are within"},
                                             Case{Day(2026, 7, 1), "July to October are within"},
                                             Case{Day(2025, 12, 1), "December 2025 to October 2026 are within"});
    CHECK(sentence(kSteady, firstNew).startsWith(QString::fromLatin1(months)));
}

TEST_CASE("a month is new from its first day on")
{
    CHECK(sentence(kSteady, Day(2026, 9, 2)).startsWith(QStringLiteral("October is")));
    CHECK(sentence(kSteady, Day(2026, 10, 2)) == QStringLiteral("No month is new since the last paper."));
    CHECK(sentence({}) == QStringLiteral("There are no months to chart yet."));
}

TEST_CASE("what earlier papers showed is not said again")
{
    const std::vector<double> values = steadyThen({14, 5, 6});
    REQUIRE(xmrChart(upToOctober(values)).points[15].cause == SpecialCause::AboveLimit);
    CHECK(sentence(values).contains(QStringLiteral("nothing here calls for a new explanation")));
}

TEST_CASE("a month beyond a limit is named with its count")
{
    CHECK(sentence(steadyThen({5, 14})) ==
          QStringLiteral("October (14) is above what chance alone produces around 6 a month; "
                         "look for what was different."));
    CHECK(sentence({25, 24, 26, 25, 24, 26, 25, 24, 26, 25, 24, 26, 0}) ==
          QStringLiteral(
              "October (0) is below what chance alone produces around 23 a month; look for what was different."));
    CHECK(sentence(steadyThen({14, 15}), Day(2026, 9, 1)) ==
          QStringLiteral(
              "September (14) and October (15) are above what chance alone produces around 6 a month; look for "
              "what was different."));
}

TEST_CASE("a found month stands before those within the limits")
{
    CHECK(sentence(steadyThen({14, 5}), Day(2026, 9, 1)) ==
          QStringLiteral(
              "September (14) is above what chance alone produces around 6 a month; look for what was different. "
              "October is within what chance alone produces around 6 a month."));
}

TEST_CASE("runs and near months have their sentences")
{
    const auto withCause = [](SpecialCause cause) {
        XmrChart chart = xmrChart(upToOctober(kSteady));
        chart.points.back().cause = cause;
        return monthlySentence(chart, Day(2026, 10, 1));
    };
    CHECK(withCause(SpecialCause::TrendUp) ==
          QStringLiteral("October belongs to a run of 7 or more months, each higher than "
                         "the one before; look for what has changed."));
    CHECK(withCause(SpecialCause::TrendDown) ==
          QStringLiteral("October belongs to a run of 7 or more months, each lower than "
                         "the one before; look for what has changed."));
    CHECK(withCause(SpecialCause::ShiftHigh) ==
          QStringLiteral("October belongs to a run of 7 or more months above the average "
                         "of 5; look for what has changed."));
    CHECK(withCause(SpecialCause::ShiftLow) ==
          QStringLiteral("October belongs to a run of 7 or more months below the average "
                         "of 5; look for what has changed."));
    CHECK(withCause(SpecialCause::TwoOfThreeHigh) ==
          QStringLiteral(
              "October is high, as is another month beside it: chance alone seldom produces this around 5 a month; "
              "look for what was different."));
    CHECK(withCause(SpecialCause::TwoOfThreeLow) ==
          QStringLiteral(
              "October is low, as is another month beside it: chance alone seldom produces this around 5 a month; "
              "look for what was different."));
}

TEST_CASE("12 months bring a caution and 13 do not")
{
    const auto months = [](std::size_t count) {
        return std::vector<double>(kSteady.begin(), kSteady.begin() + static_cast<std::ptrdiff_t>(count));
    };
    CHECK(sentence(months(12))
              .endsWith(
                  QStringLiteral(" There are 12 months behind these limits; with fewer than 13 they may still move.")));
    CHECK_FALSE(sentence(months(13)).contains(QStringLiteral("fewer than")));
    CHECK(sentence(months(1)) == QStringLiteral("One month is too few to say what chance alone produces."));
}

TEST_CASE("a small average is given with one decimal")
{
    CHECK(sentence({0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1}).contains(QStringLiteral("around 0.5 a month")));
    CHECK(sentence({3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3}).contains(QStringLiteral("around 3 a month")));
}

TEST_CASE("a restart of the average in a new month is said with its reason")
{
    std::vector<Observation> series = upToOctober(steadyThen({11, 13}));
    series[15].rebase = true;
    series[15].reason = QStringLiteral("the second site opened");
    CHECK(monthlySentence(xmrChart(series), Day(2026, 9, 1)) ==
          QStringLiteral(
              "The average was restarted in September 2026: the second site opened. September and October are within "
              "what chance alone produces around 12 a month. There are 2 months behind these limits; with fewer "
              "than 13 they may still move."));
    CHECK_FALSE(monthlySentence(xmrChart(series), Day(2026, 10, 1)).contains(QStringLiteral("restarted")));
}

TEST_CASE("no sentence uses a forbidden word")
{
    static const QRegularExpression forbidden(
        QStringLiteral("%|\\b(significant|only|spike|offender|rose|SPC|XmR|rebase)\\b"));
    XmrChart chart = xmrChart(upToOctober(kSteady));
    for (int cause = 0; cause <= static_cast<int>(SpecialCause::ShiftLow); ++cause)
        for (const Day firstNew : {Day(2026, 10, 1), Day(2026, 9, 1)}) {
            chart.points[13].cause = chart.points[14].cause = static_cast<SpecialCause>(cause);
            const QString text = monthlySentence(chart, firstNew);
            CAPTURE(text.toStdString());
            CHECK_FALSE(text.contains(forbidden));
            CHECK(text.endsWith(u'.'));
        }
}
