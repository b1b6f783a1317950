// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/premises/measure.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_larkshire.h"
#include "ui/base/empty_state.h"
#include "ui/base/privacy_key.h"
#include "ui/base/records_behind.h"
#include "ui/print/charts/chart_widget.h"
#include "ui/trends/trend_table.h"
#include "ui/trends/trends_page.h"
#include <QComboBox>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

namespace {
struct Shown {
    Larkshire office;
    PrivacyKey privacy;
    std::unique_ptr<TrendsPage> page;
    RecordId first = 0;

    Shown()
    {
        for (const int day : {5, 28}) {
            Incident made;
            made.kind = Code{QStringLiteral("theft")};
            made.summary = QStringLiteral("Bicycle taken from the rack");
            made.occurred = Moment(Day(2026, 10, day), QTime(14, 30));
            made.reported = made.occurred;
            const RecordId id = office.add(made).stamp.id;
            first = first ? first : id;
        }
        page = std::make_unique<TrendsPage>(office.workspace(), privacy);
        page->resize(1240, 900);
        QSignalSpy shown(page.get(), &TrendsPage::trendsShown);
        page->show();
        REQUIRE(shown.wait());
    }
    ChartWidget &overTime() { return *page->findChildren<ChartWidget *>().front(); }
    TrendTable &table() { return *page->findChild<TrendTable *>(); }
    QComboBox &box(int index) { return *page->findChildren<QComboBox *>().at(index); }
};
} // namespace

TEST_CASE("A dot opens its record by keys alone")
{
    Shown shown;
    QSignalSpy opened(shown.page.get(), &Page::openRequested);
    QTest::keyClick(&shown.overTime(), Qt::Key_Home);
    CHECK(shown.overTime().currentText().contains(QStringLiteral("Theft")));
    QTest::keyClick(&shown.overTime(), Qt::Key_Return);
    auto *behind = shown.page->findChild<RecordsBehind *>();
    REQUIRE(behind);
    REQUIRE(behind->list()->model()->rowCount() == 1);
    QTest::keyClick(behind->list(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<RecordId>() == shown.first);
}

TEST_CASE("A cell of the table opens the list of its records")
{
    Shown shown;
    REQUIRE(shown.table().rowCount() == 2);
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    auto *behind = shown.page->findChild<RecordsBehind *>();
    REQUIRE(behind);
    CHECK(behind->list()->model()->rowCount() == 2);
}

TEST_CASE("Another choice counts anew, and a kind takes the place of a group")
{
    Shown shown;
    QSignalSpy counted(shown.page.get(), &TrendsPage::trendsShown);
    shown.box(0).setCurrentIndex(1);
    REQUIRE(counted.wait());
    CHECK(shown.page->choices().group.isKnown());
    shown.box(1).setCurrentIndex(shown.box(1).findData(QStringLiteral("theft")));
    REQUIRE(counted.wait());
    CHECK_FALSE(shown.page->choices().group.isKnown());
    CHECK(shown.table().rowCount() == 2);
}

TEST_CASE("The trends page is named, unclipped and within Tab's reach")
{
    Shown shown;
    CHECK(checks::all(*shown.page).join(u'\n').toStdString() == "");
}

TEST_CASE("An office without incidents is told what will stand on the trends page")
{
    Larkshire office;
    PrivacyKey privacy;
    TrendsPage page(office.workspace(), privacy);
    QSignalSpy shown(&page, &TrendsPage::trendsShown);
    page.show();
    REQUIRE(shown.wait());
    CHECK(page.findChild<EmptyState *>()->isVisible());
    CHECK_FALSE(page.findChild<TrendTable *>()->isVisible());
}

TEST_CASE("On a narrow page the table of counts has the width to itself")
{
    Shown shown;
    shown.page->resize(2000, 900);
    CHECK(shown.table().x() > 0);
    CHECK(shown.table().geometry().left() > shown.page->findChildren<ChartWidget *>().back()->geometry().left());
    shown.page->resize(700, 900);
    QTest::qWait(20);
    CHECK(shown.table().geometry().top() > shown.page->findChildren<ChartWidget *>().back()->geometry().top());
}

TEST_CASE("A measure is offered with its start and asks about its site, and the sentence says what is missing")
{
    Shown shown;
    Measure lock;
    lock.name = QStringLiteral("Coded lock");
    lock.kind = Code{QStringLiteral("digital_lock")};
    lock.started = Day(2026, 1, 5);
    const auto sites = shown.office.workspace().all<Site>();
    REQUIRE(sites.ok());
    lock.site = sites->front().id();
    QSignalSpy again(shown.page.get(), &TrendsPage::trendsShown);
    shown.office.add(lock);
    REQUIRE(again.wait());
    QComboBox *box = nullptr;
    for (QComboBox *one : shown.page->findChildren<QComboBox *>())
        if (one->itemText(0) == QStringLiteral("No measure"))
            box = one;
    REQUIRE(box);
    REQUIRE(box->count() == 2);
    CHECK(box->itemText(1).contains(QStringLiteral("5 Jan 2026")));
    box->setCurrentIndex(1);
    const TrendChoices choices = shown.page->choices();
    REQUIRE(choices.measure);
    CHECK(choices.measure->started == lock.started);
    CHECK(choices.site.text == QString::number(lock.site.value));
    box->setCurrentIndex(0);
    CHECK_FALSE(shown.page->choices().measure);
}
