// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/people/person.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_larkshire.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/privacy_key.h"
#include "ui/base/records_behind.h"
#include "ui/base/theme.h"
#include "ui/today/figure_tile.h"
#include "ui/today/today_page.h"
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

namespace {
struct Shown {
    RecordId add(Day day, const QString &kindTrait)
    {
        Incident incident;
        for (const ChoiceName &kind : office.workspace().names().choices(u"incident-kind"_qs))
            if (kind.traits.contains(kindTrait))
                incident.kind = Code{kind.code};
        incident.summary = u"Bicycle taken"_qs;
        incident.narrative = u"It was seen."_qs;
        incident.occurred = Moment(day, QTime(7, 0));
        incident.reported = incident.occurred;
        incident.reporterText = u"The receptionist"_qs;
        return office.add(incident).stamp.id;
    }
    void show()
    {
        page = std::make_unique<TodayPage>(office.workspace(), prompts, privacy);
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
    Larkshire office;
    ScriptedPrompts prompts;
    PrivacyKey privacy;
    std::unique_ptr<TodayPage> page;
};
} // namespace

TEST_CASE("A figure says itself to a screen reader and opens its records by click, Enter and Space")
{
    Shown shown;
    shown.add(Day(2026, 11, 1), u"loss"_qs);
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
    shown.add(Day(2026, 10, 1), u"loss"_qs);
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
        shown.add(Day(2026, 11, 1), u"assault:physical"_qs);
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

TEST_CASE("Today says of each draft what it is about, and of a person's no name under the privacy key")
{
    Shown shown;
    Person dora;
    dora.firstName = u"Dora"_qs;
    dora.lastName = u"Quill"_qs;
    const RecordId person = shown.office.add(dora).stamp.id;
    shown.show();
    const auto keep = [&](const QString &kind, RecordId record) {
        REQUIRE(keepDraft(shown.office.workspace().database(), u"Ada Warden"_qs,
                          {0, kind, record, Larkshire::now(), u"{}"_qs})
                    .ok());
    };
    keep(u"site"_qs, 0);
    keep(u"person"_qs, person);
    keep(u"first_report"_qs, 0);
    const auto continued = [&] {
        shown.page->hide();
        shown.page->show();
        QStringList names;
        for (const QPushButton *button : shown.page->findChildren<QPushButton *>())
            if (button->text() == u"Continue"_qs)
                names << button->accessibleName().section(u',', 0, 0);
        names.sort();
        return names;
    };
    CHECK(continued() == QStringList({u"Continue: A change to person Dora Quill"_qs,
                                      u"Continue: A report of an incident"_qs, u"Continue: New: Site"_qs}));
    shown.privacy.turn(true);
    CHECK(continued().front() == u"Continue: A change to person D. Q."_qs);
}

TEST_CASE("A draft that was saved in a form over Today is not offered any more")
{
    Shown shown;
    const Workspace &office = shown.office.workspace();
    const auto kept =
        keepDraft(office.database(), u"Ada Warden"_qs, {0, u"first_report"_qs, 0, Larkshire::now(), u"{}"_qs});
    shown.show();
    const auto offered = [&] {
        const QList<QPushButton *> buttons = shown.page->findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(),
                           [](const QPushButton *button) { return button->text() == u"Continue"_qs; });
    };
    CHECK(offered());
    QDialog form(shown.page.get());
    form.show();
    form.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&form));
    REQUIRE(dropDraft(office.database(), u"Ada Warden"_qs, *kept).ok());
    CHECK(offered()); // nobody has told the page
    form.close();
    shown.page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(shown.page.get()));
    CHECK(QTest::qWaitFor([&] { return !offered(); }));
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

TEST_CASE("What is new is taken up in place with a key, and leaves the top of the list")
{
    Shown shown;
    const RecordId id = shown.add(Day(2026, 11, 2), u"assault:physical"_qs);
    shown.show();
    const auto take = [&]() -> QPushButton * {
        for (QPushButton *button : shown.page->findChildren<QPushButton *>())
            if (button->text() == u"Acknowledge"_qs)
                return button;
        return nullptr;
    };
    REQUIRE(take());
    CHECK(take()->accessibleDescription().contains(u"Policy 5.21"_qs)); // the obligation in words
    take()->setFocus();
    QTest::keyClick(take(), Qt::Key_Space);
    Shown::waitFor([&] { return !take(); });
    CHECK_FALSE(take());
    CHECK(shown.office.workspace().load(Id<Incident>{id})->value.acknowledged.isKnown());
}

TEST_CASE("The number beside Today follows what is saved while another page is shown")
{
    Shown shown;
    shown.show();
    const int before = shown.page->waiting();
    shown.page->hide();
    shown.add(Day(2026, 11, 2), u"assault:physical"_qs);
    Shown::waitFor([&] { return shown.page->waiting() > before; });
    CHECK(shown.page->waiting() > before);
}

TEST_CASE("Open beside a due thing asks for its record")
{
    Shown shown;
    const RecordId id = shown.add(Day(2026, 11, 2), u"assault:physical"_qs);
    shown.show();
    QSignalSpy asked(shown.page.get(), &Page::openRequested);
    for (QPushButton *button : shown.page->findChildren<QPushButton *>())
        if (button->text() == u"Open"_qs) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            break;
        }
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toLongLong() == id);
}

TEST_CASE("A long list shows its first lines, and all of them when asked")
{
    Shown shown;
    for (int i = 0; i < 10; ++i)
        shown.add(Day(2026, 9, 1), u"assault:verbal"_qs);
    shown.show();
    const auto lines = [&] {
        int count = 0;
        for (const QPushButton *button : shown.page->findChildren<QPushButton *>())
            count += button->text() == u"Open"_qs ? 1 : 0;
        return count;
    };
    const int first = lines();
    for (QPushButton *button : shown.page->findChildren<QPushButton *>())
        if (button->text() == u"Show all"_qs) {
            QTest::keyClick(button, Qt::Key_Space);
            break;
        }
    Shown::waitFor([&] { return lines() > first; });
    CHECK(lines() > first);
}

TEST_CASE("What many people have before them is one line on Today, and each of them when asked")
{
    Shown shown;
    for (int i = 0; i < 4; ++i) {
        Person starter;
        starter.firstName = u"Dora"_qs;
        starter.lastName = QStringLiteral("Quill %1").arg(i);
        starter.staffNumber = QStringLiteral("LK9%1").arg(i);
        starter.started = Day(2026, 10, 20);
        shown.office.add(starter);
    }
    shown.show();
    const auto buttonsWith = [&](const QString &text) {
        std::vector<QPushButton *> all;
        for (QPushButton *button : shown.page->findChildren<QPushButton *>())
            if (button->text() == text && button->accessibleName().contains(u"Issue the badge"))
                all.push_back(button);
        return all;
    };
    auto *whose = shown.page->findChild<QComboBox *>();
    REQUIRE(whose);
    QTest::keyClick(whose, Qt::Key_Up); // from the person's own things to everybody's
    Shown::waitFor([&] { return !buttonsWith(u"Show them"_qs).empty(); });
    CHECK(buttonsWith(u"Open"_qs).empty());
    const auto fold = buttonsWith(u"Show them"_qs);
    REQUIRE(fold.size() == 1);
    CHECK(fold.front()->accessibleName().contains(u"(4 people)"_qs));
    QTest::keyClick(fold.front(), Qt::Key_Space);
    Shown::waitFor([&] { return !buttonsWith(u"Open"_qs).empty(); });
    CHECK(buttonsWith(u"Open"_qs).size() == 4);
}

TEST_CASE("What is shown is written as a calendar")
{
    Shown shown;
    shown.add(Day(2026, 11, 2), u"assault:physical"_qs);
    shown.show();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"due.ics"_qs);
    shown.prompts.texts = {path};
    shown.page->exportAction()->trigger();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("BEGIN:VEVENT\r\n"));
}
