// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/landlord_review.h"
#include "core/reports/measure_tests.h"
#include "core/reports/report_html.h"
#include "tests/support/small_pack.h"
#include <QFile>
#include <QRegularExpression>
#include <catch2/catch.hpp>

namespace {
const Period kAutumn{Day(2026, 9, 1), Day(2026, 10, 31)};

MeasureTest tested(Day on, const char *result = "passed", Day mended = {})
{
    MeasureTest test;
    test.on = on;
    test.result = Code{QLatin1String(result)};
    test.found = test.result.text == u"fault"_qs ? u"Bell 3 silent"_qs : QString();
    test.mended = mended;
    return test;
}

Saved<Measure> monthly(RecordId id, const char *name, const char *kind, const char *whose, RecordId site,
                       std::vector<MeasureTest> tests)
{
    Saved<Measure> saved;
    saved.stamp.id = id;
    saved.stamp.reference = QStringLiteral("MEA-%1").arg(id);
    saved.value.name = QLatin1String(name);
    saved.value.kind = Code{QLatin1String(kind)};
    saved.value.testedBy = Code{QLatin1String(whose)};
    saved.value.interval = Code{u"monthly"_qs};
    saved.value.site = {site};
    saved.value.tests = std::move(tests);
    return saved;
}

Saved<Action> action(RecordId id, RecordId holder, const char *what, Day due)
{
    Saved<Action> saved;
    saved.stamp.id = id;
    saved.stamp.reference = QStringLiteral("ACT-%1").arg(id);
    saved.value.holder = AnyId{holder};
    saved.value.what = QLatin1String(what);
    saved.value.organisation = Code{u"landlord"_qs};
    saved.value.due = due;
    return saved;
}

PolicyNames siteNames()
{
    PolicyNames names;
    names.recordNames.insert(11, u"Beacon House"_qs);
    names.recordNames.insert(12, u"Quayside Clinic"_qs);
    return names;
}

OwnerReviewFacts office()
{
    return {{monthly(1, "Fire alarm, east", "fire_alarm", "landlord", 11,
                     {tested(Day(2026, 8, 20)), tested(Day(2026, 9, 18)), tested(Day(2026, 10, 15), "fault")}),
             monthly(2, "Fire alarm, west", "fire_alarm", "landlord", 11, {tested(Day(2026, 8, 10))}),
             monthly(3, "Emergency lighting", "emergency_lighting", "landlord", 12,
                     {tested(Day(2026, 8, 25)), tested(Day(2026, 10, 1)), tested(Day(2026, 10, 30))}),
             monthly(4, "Panic alarm", "panic_alarm", "own", 12, {tested(Day(2026, 10, 5))}),
             monthly(5, "Intruder alarm", "intruder_alarm", "provider", 12, {tested(Day(2026, 10, 20))})},
            {action(21, 1, "Have Fire alarm, east put right", Day(2026, 10, 29)),
             action(22, 0, "Mend the fence", Day(2026, 11, 20))}};
}

/// The golden pages: WARDKEEP_UPDATE_GOLDEN=1 writes them anew, git shows what changed.
void checkGolden(const QString &name, const Report &report)
{
    QFile file(QStringLiteral(WARDKEEP_SOURCE_DIR "/tests/core/reports/golden/") + name);
    const auto made = html(report, [](const report::Chart &) { return QString(); });
    REQUIRE(made.ok());
    const QString page = QString(*made).remove(
        QRegularExpression(QStringLiteral("<style>.*</style>\n"), QRegularExpression::DotMatchesEverythingOption));
    if (qEnvironmentVariableIsSet("WARDKEEP_UPDATE_GOLDEN")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(page.toUtf8());
        file.close();
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(page.toStdString() == QString::fromUtf8(file.readAll()).toStdString());
}
} // namespace

TEST_CASE("A test is due an interval after the one before it, in time up to its day and late from the day after")
{
    const PolicyNames names;
    const auto [day, inTime] = GENERATE(table<int, int>({{14, 1}, {15, 1}, {16, 0}}));
    const auto measure =
        monthly(1, "Alarm", "fire_alarm", "own", 11, {tested(Day(2026, 8, 15)), tested(Day(2026, 9, day))});
    const TestTally tally = tallyOf(1, measure.value, {Day(2026, 9, 1), Day(2026, 9, 30)}, names);
    CHECK(tally.due == 1);
    CHECK(tally.inTime == inTime);
    CHECK(tally.overdue.empty());
}

TEST_CASE("A test that was overdue when the period began counts until it is made, and once")
{
    const PolicyNames names;
    auto measure = monthly(2, "Alarm", "fire_alarm", "own", 11, {tested(Day(2026, 5, 10))});
    TestTally tally = tallyOf(2, measure.value, kAutumn, names);
    CHECK(tally.due == 1);
    CHECK(tally.inTime == 0);
    CHECK(tally.overdue == std::vector<RecordId>{2});
    measure.value.tests.push_back(tested(Day(2026, 9, 20)));
    tally = tallyOf(2, measure.value, kAutumn, names);
    CHECK(tally.due == 2); // the late one, and the next on 20 October
    CHECK(tally.inTime == 0);
}

TEST_CASE("A test that did not take place, or took place after the period, counts for nothing in it")
{
    const PolicyNames names;
    const auto measure =
        monthly(3, "Alarm", "fire_alarm", "own", 11,
                {tested(Day(2026, 8, 15)), tested(Day(2026, 9, 10), "not_done"), tested(Day(2026, 11, 2), "fault")});
    const TestTally tally = tallyOf(3, measure.value, {Day(2026, 9, 1), Day(2026, 9, 30)}, names);
    CHECK(tally.due == 1);
    CHECK(tally.inTime == 0);
    CHECK(tally.failed == 0);
    CHECK(tally.faultOpen.empty());
    CHECK(tally.overdue == std::vector<RecordId>{3});
}

TEST_CASE("What is exempt or removed has no test due, and a fault that was put right is not open")
{
    const PolicyNames names;
    auto measure = monthly(4, "Alarm", "fire_alarm", "own", 11, {tested(Day(2026, 9, 15), "fault", Day(2026, 9, 20))});
    TestTally tally = tallyOf(4, measure.value, kAutumn, names);
    CHECK(tally.failed == 1);
    CHECK(tally.faultOpen.empty());
    measure.value.exempt = Day(2026, 8, 1);
    tally = tallyOf(4, measure.value, kAutumn, names);
    CHECK(tally.due == 0);
    CHECK(tally.overdue.empty());
}

TEST_CASE("The report on tests stands by site, kind and owner, with all of them at its foot")
{
    const OwnerReviewFacts facts = office();
    const Report report = measureTestReport(facts.measures, kAutumn, siteNames());
    checkGolden(u"measure_tests.html"_qs, report);
    CHECK(wordsOf(measureTestReport({}, kAutumn, siteNames())).contains(u"Nil: no measure"_qs));
}

TEST_CASE("The landlord's page has overdue tests, open faults and overdue actions, and ours has none")
{
    const Report report = landlordReview(office(), kAutumn, siteNames());
    checkGolden(u"landlord_review.html"_qs, report);
    REQUIRE(report.sections.size() == 2);
    CHECK(report.sections[0].title == u"Landlord"_qs);
    CHECK(report.sections[1].title == u"Provider"_qs);
    CHECK(report.sections[1].newPage);
    CHECK_FALSE(wordsOf(report).contains(u"Panic alarm"_qs));
    CHECK(landlordReview({}, kAutumn, siteNames()).sections.size() == 1);
}

TEST_CASE("Table 18 tells what was late, failed or is open, and sums up what went as it should")
{
    SmallPack pack;
    pack.names.recordNames.insert(11, u"Beacon House"_qs);
    pack.names.recordNames.insert(12, u"Quayside Clinic"_qs);
    pack.facts.sites = {11, 12};
    for (const Saved<Measure> &measure : office().measures)
        pack.facts.measures.push_back({measure.stamp.id, measure.stamp.reference, Day(2026, 1, 1), measure.value});
    pack.facts.choices.period = kAutumn;
    const Report paper = pack.paper();
    const report::Table &table = tableNumbered(paper, u"Table 18"_qs);
    CHECK(cellOf(table, u"Beacon House_fire_alarm_landlord"_qs, u"due"_qs) == u"3"_qs);
    CHECK(cellOf(table, u"Beacon House_fire_alarm_landlord"_qs, u"failed"_qs) == u"1"_qs);
    CHECK(cellOf(table, u"Beacon House_fire_alarm_landlord"_qs, u"fault_open"_qs) == u"1"_qs);
    CHECK(cellOf(table, u"Beacon House_fire_alarm_landlord"_qs, u"overdue"_qs) == u"1"_qs);
    for (const report::Row &row : table.rows)
        CHECK(row.cells.size() == table.columns.size());
}
