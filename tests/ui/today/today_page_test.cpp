// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_larkshire.h"
#include "ui/base/privacy_key.h"
#include "ui/base/records_behind.h"
#include "ui/base/theme.h"
#include "ui/today/figure_tile.h"
#include "ui/today/today_page.h"
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
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

struct Shown : Past {
    void show()
    {
        page = std::make_unique<TodayPage>(office.workspace(), privacy);
        page->resize(1100, 760);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        QTest::qWait(20);
    }
    std::vector<FigureTile *> tiles()
    {
        waitFor([&] { return !page->findChildren<FigureTile *>().isEmpty(); });
        const auto all = page->findChildren<FigureTile *>();
        return {all.begin(), all.end()};
    }
    static void waitFor(const std::function<bool()> &until)
    {
        for (int i = 0; i < 200 && !until(); ++i)
            QTest::qWait(10);
    }
    PrivacyKey privacy;
    std::unique_ptr<TodayPage> page;
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

TEST_CASE("A figure says itself to a screen reader and opens its records by click, Enter and Space")
{
    Shown shown;
    shown.office.add(shown.on(Day(2026, 11, 1)));
    shown.show();
    FigureTile *tile = shown.tiles().at(0);
    CHECK(tile->accessibleName().startsWith(u"1 incident so far in November"_qs));
    CHECK(tile->accessibleName().contains(u"1 more than by 2 November 2025"_qs));
    CHECK(tile->accessibleDescription().contains(u"November 2026: 1"_qs));
    tile->setFocus();
    const int way = GENERATE(0, 1, 2);
    if (way == 0)
        QTest::mouseClick(tile, Qt::LeftButton);
    else
        QTest::keyClick(tile, way == 1 ? Qt::Key_Return : Qt::Key_Space);
    auto *behind = shown.page->findChild<RecordsBehind *>();
    REQUIRE(behind);
    CHECK(behind->list()->model()->rowCount() == 1);
}

TEST_CASE("A figure of nothing says so instead of opening an empty list")
{
    Shown shown;
    shown.office.add(shown.on(Day(2026, 10, 1)));
    shown.show();
    QSignalSpy said(shown.page.get(), &Page::statusText);
    shown.tiles().at(0)->click();
    CHECK(said.size() == 1);
    CHECK_FALSE(shown.page->findChild<RecordsBehind *>());
}

TEST_CASE("Today's page is named, reached by Tab and not clipped, wide and narrow, also at 200 %")
{
    const int percent = GENERATE(100, 200);
    const int width = GENERATE(560, 820, 1240);
    Theme theme(*qApp);
    theme.setTextPercent(percent);
    {
        Shown shown;
        shown.office.add(shown.on(Day(2026, 11, 1), u"assault:physical"_qs));
        shown.show();
        shown.page->resize(width * percent / 100, 760);
        REQUIRE(shown.tiles().size() == 4);
        QTest::qWait(20);
        CHECK(checks::all(*shown.page) == QStringList());
        const int top = shown.tiles().at(0)->y();
        const std::vector<FigureTile *> tiles = shown.tiles();
        const auto beside =
            std::count_if(tiles.begin(), tiles.end(), [top](const FigureTile *tile) { return tile->y() == top; });
        CHECK((beside == 1 || beside == 2 || beside == 4));
    }
    theme.setTextPercent(100);
}

TEST_CASE("Continue on Today asks for the draft it stands beside, also one kept while another page was shown")
{
    Shown shown;
    shown.show();
    shown.page->hide();
    const auto kept = keepDraft(shown.office.workspace().database(), u"Ada Warden"_qs,
                                {0, u"first_report"_qs, 0, Larkshire::now(), u"{}"_qs});
    REQUIRE(kept.ok());
    shown.page->show();
    qRegisterMetaType<Draft>();
    QSignalSpy asked(shown.page.get(), &TodayPage::draftAsked);
    for (QPushButton *button : shown.page->findChildren<QPushButton *>())
        if (button->text() == u"Continue"_qs)
            button->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().value<Draft>().id == *kept);
}
