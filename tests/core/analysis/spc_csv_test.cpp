// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/spc_csv.h"
#include <catch2/catch.hpp>

namespace {
// What the command does between its files.
Result<QString> spcCsv(const QString &csv, const XmrRules &rules)
{
    const Result<std::vector<Observation>> series = readSeries(csv);
    if (!series)
        return series.error();
    return writeChart(xmrChart(*series, rules));
}

QString refusal(const QString &csv)
{
    const Result<QString> answer = spcCsv(csv, {});
    return answer ? QString() : answer.error().text;
}
} // namespace

TEST_CASE("a series in gives its chart out")
{
    XmrRules rules;
    rules.improvement = Improvement::Decrease;
    const auto csv = QStringLiteral("date,value,rebase\n2026-01-01,4,0\n2026-02-01,6,\n2026-03-01,4,0\n2026-04-01,6,0\n"
                                    "2026-05-01,14.5,0\n2026-06-01,2.5,1\n");
    // Moving ranges 2, 2, 2, 8.5: the last is under 3.267 times their average of 3.625.
    CHECK(*spcCsv(csv, rules) == QStringLiteral("date,value,rebase,mean,lower,upper,special_cause,point\n"
                                                "2026-01-01,4,0,6.9,-2.7425,16.5425,common,common\n"
                                                "2026-02-01,6,0,6.9,-2.7425,16.5425,common,common\n"
                                                "2026-03-01,4,0,6.9,-2.7425,16.5425,common,common\n"
                                                "2026-04-01,6,0,6.9,-2.7425,16.5425,common,common\n"
                                                "2026-05-01,14.5,0,6.9,-2.7425,16.5425,common,common\n"
                                                "2026-06-01,2.5,1,2.5,,,common,common\n"));
}

TEST_CASE("every special cause and every class has its word")
{
    using Case = std::tuple<SpecialCause, PointClass, const char *>;
    const auto [cause, point, words] =
        GENERATE(Case{SpecialCause::Common, PointClass::Common, "common,common"},
                 Case{SpecialCause::AboveLimit, PointClass::Improvement, "above-limit,improvement"},
                 Case{SpecialCause::BelowLimit, PointClass::Concern, "below-limit,concern"},
                 Case{SpecialCause::TrendUp, PointClass::NeutralHigh, "trend-up,neutral-high"},
                 Case{SpecialCause::TrendDown, PointClass::NeutralLow, "trend-down,neutral-low"},
                 Case{SpecialCause::TwoOfThreeHigh, PointClass::Improvement, "two-of-three-high,improvement"},
                 Case{SpecialCause::TwoOfThreeLow, PointClass::Concern, "two-of-three-low,concern"},
                 Case{SpecialCause::ShiftHigh, PointClass::Improvement, "shift-high,improvement"},
                 Case{SpecialCause::ShiftLow, PointClass::Concern, "shift-low,concern"});
    const XmrChart chart{{}, {Baseline{.count = 1}}, {{Day(2026, 1, 1), 0, false, 0, cause, point}}};
    CHECK(writeChart(chart).section(u'\n', 1, 1) == QStringLiteral("2026-01-01,0,0,0,,,") + QString::fromLatin1(words));
}

TEST_CASE("headings come in any case and order, beside others, quoted, with a mark and any line ends")
{
    const auto csv =
        QStringLiteral("\uFEFF\"Value\", site ,DATE\r\n\"5\",\"A, ward\",2026-02-01\r\n\r\n 3 ,B,\"2026-01-01\"\r\n");
    const Result<std::vector<Observation>> series = readSeries(csv);
    REQUIRE(series.ok());
    REQUIRE(series->size() == 2);
    CHECK(series->at(0).day == Day(2026, 2, 1));
    CHECK(series->at(0).value == 5);
    CHECK(series->at(1).value == 3);
    CHECK(writeChart(xmrChart(*series)).section(u'\n', 1, 1).startsWith(QStringLiteral("2026-01-01,3,0,4,")));
}

TEST_CASE("numbers are written without noise and read back within a millionth")
{
    const auto csv = QStringLiteral("date,value\n2026-01-01,0.1\n2026-02-01,0.2\n2026-03-01,0.3\n2026-04-01,0.1\n");
    const QStringList cells = spcCsv(csv, {})->section(u'\n', 3, 3).split(u',');
    CHECK(cells[1] == QStringLiteral("0.3"));
    CHECK(cells[3] == QStringLiteral("0.175"));
    CHECK(cells[4].toDouble() == Approx(0.175 - 2.66 * 0.4 / 3).margin(1e-9));
    CHECK(cells[5].toDouble() == Approx(0.175 + 2.66 * 0.4 / 3).margin(1e-9));
}

TEST_CASE("a limit of nothing is zero and not minus zero")
{
    const auto csv = QStringLiteral("date,value\n2026-01-01,-0.0\n2026-02-01,0\n");
    CHECK(spcCsv(csv, {})->section(u'\n', 2, 2) == QStringLiteral("2026-02-01,0,0,0,0,0,common,common"));
}

TEST_CASE("what cannot be read is refused with its row and column")
{
    using Case = std::pair<const char *, const char *>;
    const auto [csv, sentence] = GENERATE(
        Case{"", "The file is empty. It needs the headings \"date\" and \"value\" and a row for each value."},
        Case{"\n\n", "The file is empty. It needs the headings \"date\" and \"value\" and a row for each value."},
        Case{"date,value\n", "The file has headings and no values below them."},
        Case{"day,value\n2026-01-01,3\n",
             "Row 1 has no column \"date\". The headings needed are \"date\" and \"value\"."},
        Case{"date,count\n2026-01-01,3\n",
             "Row 1 has no column \"value\". The headings needed are \"date\" and \"value\"."},
        Case{"date,value,Value\n2026-01-01,3,4\n", "Row 1 has the column \"value\" twice. It is needed once."},
        Case{"date,value\n2026-02-30,3\n", "Row 2, column \"date\": \"2026-02-30\" is not a date like 2026-03-14."},
        Case{"date,value\n01/02/2026,3\n", "Row 2, column \"date\": \"01/02/2026\" is not a date like 2026-03-14."},
        Case{"date,value\n2026-01-01T10:00,3\n",
             "Row 2, column \"date\": \"2026-01-01T10:00\" is not a date like 2026-03-14."},
        Case{"date,value\n,3\n", "Row 2, column \"date\": the date is missing."},
        Case{"date,value\n2026-01-01,3\n\n2026-02-01,\n", "Row 4, column \"value\": the value is missing."},
        Case{"date,value\n2026-01-01\n", "Row 2, column \"value\": the value is missing."},
        Case{"date,value\n2026-01-01,three\n", "Row 2, column \"value\": \"three\" is not a number like 12 or 3.5."},
        Case{"date,value\n2026-01-01,nan\n", "Row 2, column \"value\": \"nan\" is not a number like 12 or 3.5."},
        Case{"date,value\n2026-01-01,1e999\n", "Row 2, column \"value\": \"1e999\" is not a number like 12 or 3.5."},
        Case{"date,value\n2026-01-01,\"1,250\"\n",
             "Row 2, column \"value\": \"1,250\" is not a number like 12 or 3.5."},
        Case{"date,value\n2026-01-01,1,250\n", "Row 2 has more cells than the headings: 3 instead of 2."},
        Case{"date,value\n2026-01-01,\"3\n", "Row 2 has a quotation mark that is not closed."},
        Case{"date,value,rebase\n2026-01-01,3,2\n",
             "Row 2, column \"rebase\": \"2\" is not 1 (a new baseline starts here) or 0."},
        Case{"date,value\n2026-01-01,3\n2026-01-01,4\n",
             "Row 3, column \"date\": 2026-01-01 stands in row 2 already. A series has one value for each date."});
    CHECK(refusal(QString::fromUtf8(csv)) == QString::fromUtf8(sentence));
}

TEST_CASE("a refused value that looks like a placeholder is shown as it stands")
{
    CHECK(refusal(QStringLiteral("date,value\n2026-01-01,%1 %2\n"))
              .startsWith(QStringLiteral("Row 2, column \"value\": \"%1 %2\"")));
}

TEST_CASE("the direction of improvement is one of three words")
{
    CHECK(*improvementFromWord(QStringLiteral("increase")) == Improvement::Increase);
    CHECK(*improvementFromWord(QStringLiteral("decrease")) == Improvement::Decrease);
    CHECK(*improvementFromWord(QStringLiteral("neutral")) == Improvement::Neutral);
    const Result<Improvement> wrong = improvementFromWord(QStringLiteral("up"));
    REQUIRE_FALSE(wrong.ok());
    CHECK(wrong.error().text.contains(QStringLiteral("\"up\"")));
}

TEST_CASE("outliers are kept in the limits when asked")
{
    const auto csv = QStringLiteral(
        "date,value\n2026-01-01,1\n2026-01-02,2\n2026-01-03,1\n2026-01-04,2\n2026-01-05,1\n2026-01-06,20\n");
    XmrRules keep;
    keep.screenOutliers = false;
    // Ranges 1, 1, 1, 1, 19: average 4.6; the screen at 15.03 leaves the last out and the average is 1.
    CHECK(spcCsv(csv, {})->section(u'\n', 1, 1) ==
          QStringLiteral("2026-01-01,1,0,4.5,1.84,7.16,below-limit,neutral-low"));
    CHECK(spcCsv(csv, keep)->section(u'\n', 1, 1) == QStringLiteral("2026-01-01,1,0,4.5,-7.736,16.736,common,common"));
}

TEST_CASE("each baseline under 13 points is warned of")
{
    QString csv = QStringLiteral("date,value,rebase\n");
    for (int i = 0; i < 25; ++i)
        csv +=
            QStringLiteral("%1,3,%2\n").arg(Day(2026, 1, 1).plus(i).iso(), i == 13 ? QStringLiteral("1") : QString());
    CHECK(warningsOn(xmrChart(*readSeries(csv))) ==
          QStringList{QStringLiteral(
              "The baseline from 2026-01-14 has fewer than 13 points (12): read its limits with care.")});
    csv += QStringLiteral("2026-03-01,3,\n");
    CHECK(warningsOn(xmrChart(*readSeries(csv))).isEmpty());
}
