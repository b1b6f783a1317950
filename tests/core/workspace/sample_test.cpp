// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badges/badge_rules.h"
#include "core/incidents/incident_counting.h"
#include "core/incidents/references_in_text.h"
#include "core/premises/measure_state.h"
#include "core/reports/issue_paper.h"
#include "core/reports/pack/pack_figures.h"
#include "core/reports/pack/pack_queries.h"
#include "core/reports/pack/pack_report.h"
#include "core/reports/trend_queries.h"
#include "core/storage/verify.h"
#include "core/training/training_rules.h"
#include "core/workspace/kinds.h"
#include "core/workspace/run_import.h"
#include "core/workspace/sample.h"
#include <QDir>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <map>
#include <set>

namespace {
const Day kUntil(2026, 11, 20);

QDateTime after() { return QDateTime(kUntil.date, QTime(12, 0), Qt::UTC); }

/// The sample of these options, made and opened again.
class Sample {
public:
    explicit Sample(qint64 incidents, int years = 3)
    {
        const Result<void> made = makeSample(path(), {incidents, years, kUntil, 7}, actor());
        INFO((made ? QString() : made.error().text).toStdString());
        REQUIRE(made.ok());
        auto opened = Workspace::open(path(), actor(), &after, Database::Mode::ReadOnly);
        REQUIRE(opened.ok());
        office = std::move(*opened);
    }
    static Actor actor() { return machineActor(QStringLiteral("LSMS")); }
    QString path() const { return m_folder.filePath(QStringLiteral("sample.wardkeep")); }
    std::unique_ptr<Workspace> office;

private:
    QTemporaryDir m_folder;
};
} // namespace

TEST_CASE("The sample shows every register")
{
    const Sample sample(120);
    for (const Kind *kind : allKinds()) {
        INFO(kind->name);
        CHECK(*sample.office->list(*kind).count({}) > 0);
    }
    CHECK(verify(sample.office->database(), allKinds()).ok());
}

TEST_CASE("Nothing of the sample lies after its last day, and each record was entered when it had been reported")
{
    const Sample sample(120);
    const auto incidents = sample.office->all<Incident>();
    RecordId last = 0;
    for (const Saved<Incident> &incident : *incidents) {
        INFO(incident.stamp.reference.toStdString());
        CHECK(incident.stamp.entered.date() <= kUntil.date);
        CHECK(incident.value.reported.first().date() <= incident.stamp.entered.date());
        CHECK(incident.stamp.id > last);
        last = incident.stamp.id;
    }
}

TEST_CASE("References typed in the sample's narratives are those of its incidents")
{
    const Sample sample(300);
    std::set<QString> known;
    int named = 0;
    const auto incidents = sample.office->all<Incident>();
    for (const Saved<Incident> &incident : *incidents)
        known.insert(incident.stamp.reference);
    const auto bin = sample.office->list(kindOf<Incident>()).page({.withdrawn = true}, {}, 100);
    for (const ListRow &row : *bin)
        known.insert(row.reference);
    for (const Saved<Incident> &incident : *incidents)
        for (const ReferenceInText &typed : referencesIn(incident.value.narrative, {QStringLiteral("INC")})) {
            CHECK(known.count(typed.reference) == 1);
            ++named;
        }
    CHECK(named > 0);
}

TEST_CASE("A rare kind of the sample has limits of its days between, and a quiet time beyond them")
{
    const Sample sample(400);
    TrendChoices choices;
    choices.today = kUntil;
    choices.kind = Code{QStringLiteral("lost_badge")};
    const auto trends = readTrends(sample.office->database(), sample.office->names(), Sample::actor(), choices);
    REQUIRE(trends.ok());
    CHECK(trends->overTime.title.contains(QStringLiteral("days between")));
    const auto *chart = std::get_if<report::XmrChart>(&trends->overTime.drawing);
    REQUIRE(chart);
    CHECK(std::any_of(chart->points.begin(), chart->points.end(),
                      [](const report::XmrPoint &point) { return point.value > point.upper; }));
}

TEST_CASE("Measures of the sample are in order, overdue, out of order or exempt")
{
    const Sample sample(0);
    std::set<MeasureState> states;
    const auto measures = sample.office->all<Measure>();
    for (const Saved<Measure> &measure : *measures)
        states.insert(measureState(measure.value, kUntil, sample.office->names()));
    CHECK(states == std::set{MeasureState::Fault, MeasureState::Overdue, MeasureState::InOrder, MeasureState::Exempt});
}

TEST_CASE("Badges of the sample stand in every state")
{
    const Sample sample(0);
    std::set<BadgeState> states;
    const auto badges = sample.office->all<Badge>();
    for (const Saved<Badge> &badge : *badges)
        states.insert(badgeState(badge.value, kUntil).state);
    for (const BadgeState state :
         {BadgeState::Requested, BadgeState::Issued, BadgeState::Lost, BadgeState::Stolen, BadgeState::Suspended,
          BadgeState::Expired, BadgeState::Returned, BadgeState::Destroyed}) {
        INFO("state " << int(state));
        CHECK(states.count(state) == 1);
    }
}

TEST_CASE("The paper after the sample's own has late incidents to tell of and figures to restate")
{
    const Sample sample(300);
    const auto papers = sample.office->all<Paper>();
    REQUIRE(papers->size() == 1);
    CHECK(papers->front().value.firstDay == Day(2026, 7, 1));
    CHECK(papers->front().value.lastDay == Day(2026, 8, 31));
    PackChoices choices;
    choices.period = Period::months(2026, 9, 2026, 10);
    choices.cutOff = choices.asAt = kUntil;
    const auto facts = packFacts(sample.office->database(), choices);
    REQUIRE(facts.ok());
    REQUIRE(facts->last);
    CHECK(facts->last->paper == papers->front().value.paperReference);
    const PackFigures figures(*facts, sample.office->names());
    CHECK(std::count_if(figures.incidents().begin(), figures.incidents().end(),
                        [](const CountedIncident &incident) { return incident.late; }) >= 2);
    const Result<Report> again = reportOf(papers->front().value, false);
    REQUIRE(again.ok());
    CHECK(figuresToJson(*again) == papers->front().value.figures.toUtf8());
}

TEST_CASE("The sample's listing has numbers of its own, which no other system's incident can have")
{
    const Sample sample(200, 1);
    std::map<QChar, int> series;
    const auto incidents = sample.office->all<Incident>();
    for (const Saved<Incident> &one : *incidents)
        if (!one.value.otherReference.isEmpty())
            ++series[one.value.otherReference.front()];
    CHECK(series[u'E'] == 6); // all that the import brought
    CHECK(series[u'W'] > 0);
    CHECK(series.size() == 2);
}

TEST_CASE("The sample's import can be taken back, and with it go the incidents it brought")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.wardkeep"));
    REQUIRE(makeSample(path, {200, 1, kUntil, 7}, Sample::actor()).ok());
    const auto office = Workspace::open(path, Sample::actor(), &after);
    const auto imports = (*office)->all<ImportRecord>();
    REQUIRE(imports->size() == 1);
    const qint64 before = *(*office)->list(kindOf<Incident>()).count({});
    const auto undone = undoImport(**office, imports->front().stamp.reference);
    REQUIRE(undone.ok());
    CHECK(before - *(*office)->list(kindOf<Incident>()).count({}) == imports->front().value.written);
    CHECK(imports->front().value.written == 6);
}

TEST_CASE("Harm of every grade stands in the sample")
{
    const Sample sample(200);
    std::set<QString> grades;
    const auto incidents = sample.office->all<Incident>();
    for (const Saved<Incident> &incident : *incidents)
        grades.insert(incident.value.harm.text);
    for (const ChoiceName &grade : sample.office->names().choices(QStringLiteral("harm"))) {
        INFO(grade.code.toStdString());
        CHECK(grades.count(grade.code) == 1);
    }
}

TEST_CASE("A big sample is written by the month and says the same of each incident's end")
{
    const Sample sample(5001, 1);
    CHECK(*sample.office->list(kindOf<Incident>()).count({}) > 4800);
    const Filter closed{QStringLiteral("status"), Filter::Is::OneOf, {Value(QStringLiteral("closed"))}};
    CHECK(*sample.office->list(kindOf<Incident>()).count({.filters = {closed}}) > 3000);
}

TEST_CASE("A sample may begin before the years of any office of ours")
{
    const Sample sample(20, SampleOptions::kMostYears);
    CHECK(*sample.office->list(kindOf<Incident>()).count({}) >= 20);
}

TEST_CASE("A sample of no years, or of too many incidents, is refused and leaves nothing")
{
    const QTemporaryDir folder;
    const auto options = GENERATE(SampleOptions{1, 0, kUntil, 1}, SampleOptions{1, 21, kUntil, 1},
                                  SampleOptions{-1, 1, kUntil, 1}, SampleOptions{1'000'001, 1, kUntil, 1});
    CHECK_FALSE(makeSample(folder.filePath(QStringLiteral("s.wardkeep")), options, Sample::actor()).ok());
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("Making the sample says how far it is, and leaves nothing behind where it is stopped")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.wardkeep"));
    qint64 last = -1;
    const Result<void> made = makeSample(path, {10, 1, kUntil, 7}, Sample::actor(), [&](qint64 done, qint64 total) {
        CHECK(done == last + 1);
        CHECK(done < total);
        last = done;
        return done < 5;
    });
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().code == Error::Code::Cancelled);
    CHECK(last == 5);
    CHECK(QDir(folder.path()).isEmpty());
}
