// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "tests/support/ui_larkshire.h"
#include "ui/today/today_figures.h"
#include <catch2/catch.hpp>

namespace {
QString kindWith(const Names &names, const QString &trait)
{
    for (const ChoiceName &kind : names.choices(u"incident-kind"_qs))
        if (kind.traits.contains(trait))
            return kind.code;
    return {};
}

/// Larkshire on 2 November 2026, with incidents on days of its past.
struct Past {
    Incident on(Day day, const QString &kindTrait = u"loss"_qs) const
    {
        Incident incident;
        incident.kind = Code{kindWith(names(), kindTrait)};
        incident.summary = u"Bicycle taken"_qs;
        incident.narrative = u"It was seen."_qs;
        incident.occurred = Moment(day, QTime(7, 0));
        incident.reported = incident.occurred;
        incident.reporterText = u"The receptionist"_qs;
        return incident;
    }
    const Names &names() const { return const_cast<Larkshire &>(office).workspace().names(); }
    std::vector<TodayFigure> figures()
    {
        const Workspace &workspace = office.workspace();
        auto made = todayFigures(workspace.database(), workspace.names(), workspace.actor(), workspace.today());
        REQUIRE(made.ok());
        return *made;
    }
    Larkshire office;
};

} // namespace

TEST_CASE("The month's incidents stand against the same days a year before, month by month")
{
    Past past;
    for (const Day day : {Day(2026, 11, 1), Day(2026, 11, 2), Day(2026, 10, 31), Day(2026, 6, 15), Day(2025, 11, 1),
                          Day(2025, 11, 3), Day(2025, 10, 31)})
        past.office.add(past.on(day));
    const TodayFigure figure = past.figures().at(0);
    CHECK(figure.number == u"2"_qs);
    CHECK(figure.what.startsWith(u"incidents so far in November"_qs));
    CHECK(figure.compared == u"1 more than by 2 November 2025, when there was 1."_qs);
    REQUIRE(figure.bars.size() == 13);
    CHECK(figure.bars.front() == 2); // the whole of November 2025
    CHECK(figure.bars[7] == 1);      // June
    CHECK(figure.bars[11] == 1);
    CHECK(figure.bars.back() == 2);
    CHECK(figure.ids.size() == 2);
    CHECK(figure.said.startsWith(u"November 2025: 2, December 2025: 0"_qs));
}

TEST_CASE("The direction of a figure is said in words")
{
    const auto [now, before, said] =
        GENERATE(table<int, int, const char *>({{1, 1, "As many as by 2 November 2025."},
                                                {3, 1, "2 more than by 2 November 2025, when there was 1."},
                                                {1, 2, "1 fewer than by 2 November 2025, when there were 2."}}));
    Past past;
    for (int i = 0; i < now; ++i)
        past.office.add(past.on(Day(2026, 11, 1)));
    for (int i = 0; i < before; ++i)
        past.office.add(past.on(Day(2025, 11, 1)));
    CHECK(past.figures().at(0).compared == QString::fromLatin1(said));
}

TEST_CASE("Assaults and people hurt are counted by the traits of their kinds, exercises by none")
{
    Past past;
    Incident assault = past.on(Day(2026, 11, 1), u"assault:physical"_qs);
    for (const ChoiceName &harm : past.names().choices(u"harm"_qs))
        if (harm.traits.contains(u"injury"_qs))
            assault.harm = Code{harm.code};
    past.office.add(assault);
    past.office.add(past.on(Day(2026, 11, 1)));
    Incident drill = past.on(Day(2026, 11, 1));
    drill.exercise = true;
    past.office.add(drill);
    const auto figures = past.figures();
    CHECK(figures.at(0).number == u"2"_qs);
    CHECK(figures.at(0).what.contains(u"in 1 somebody was hurt"_qs));
    CHECK(figures.at(1).number == u"1"_qs);
    CHECK(figures.at(1).ids.size() == 1);
}

TEST_CASE("What is open for more than 28 days is counted, with the ages of all that is open")
{
    Past past;
    for (const Day day : {Day(2026, 11, 1), Day(2026, 10, 5), Day(2026, 10, 4), Day(2026, 8, 4), Day(2026, 8, 3)})
        past.office.add(past.on(day)); // 1, 28, 29, 90 and 91 days ago
    const TodayFigure figure = past.figures().at(2);
    CHECK(figure.number == u"3"_qs);
    CHECK(figure.compared == u"Of 5 that are open."_qs);
    CHECK(figure.bars == std::vector<double>{1, 1, 2, 1});
    CHECK(figure.ids.size() == 3);
}

TEST_CASE("What was lost is told in pounds, with the incidents it was lost in")
{
    Past past;
    Incident theft = past.on(Day(2026, 11, 1));
    theft.loss = Money{125'000};
    theft.recovered = Money{20'000};
    const RecordId id = past.office.add(theft).stamp.id;
    const TodayFigure figure = past.figures().at(3);
    CHECK(figure.number == u"£1,250"_qs);
    CHECK(figure.what.contains(u"£200 recovered"_qs));
    CHECK(figure.ids == std::vector<RecordId>{id});
}

TEST_CASE("What was lost and recovered is summed over the items of an incident")
{
    Past past;
    Incident theft = past.on(Day(2026, 11, 1));
    PropertyItem item;
    item.item = u"Laptop"_qs;
    item.value = Money{60'000};
    item.recovered = Money{15'050};
    theft.property = {item, item};
    past.office.add(theft);
    const TodayFigure figure = past.figures().at(3);
    CHECK(figure.number == u"£1,200"_qs);
    CHECK(figure.what.contains(u"£301 recovered"_qs));
}

TEST_CASE("A referral is no incident of the month")
{
    Past past;
    past.office.add(past.on(Day(2026, 11, 1), u"referral"_qs));
    past.office.add(past.on(Day(2026, 11, 1)));
    CHECK(past.figures().at(0).number == u"1"_qs);
}

TEST_CASE("A new office has no figures and no empty charts, and who may see no figures has none")
{
    Past past;
    CHECK(past.figures().empty());
    past.office.add(past.on(Day(2026, 11, 1)));
    CHECK_FALSE(past.figures().at(1).hasChart()); // no assault in thirteen months
    Actor reception;
    reception.roles = {{Role::Reception, {}}};
    const Workspace &workspace = past.office.workspace();
    CHECK(todayFigures(workspace.database(), workspace.names(), reception, workspace.today())->empty());
}
