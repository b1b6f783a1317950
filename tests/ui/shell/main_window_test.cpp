// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_checks.h"
#include "tests/support/ui_plain_page.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/banner.h"
#include "ui/base/elided_label.h"
#include "ui/base/privacy_key.h"
#include "ui/base/status_line.h"
#include "ui/shell/first_run.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/office_door.h"
#include "ui/shell/office_switcher.h"
#include "ui/shell/search_field.h"
#include "ui/shell/search_source.h"
#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

namespace {

class Hits : public SearchSource {
public:
    std::vector<SearchHit> hits(const QString &text, int) const override
    {
        if (!text.startsWith(u'q'))
            return {};
        return {{47, u"Incidents"_qs, u"INC-2026/27-0047"_qs, u"Quayside"_qs},
                {12, u"Badges"_qs, u"BDG-0012"_qs, u"Dora Quill"_qs}};
    }
};

class Door : public OfficeDoor {
public:
    std::optional<Error> refusal;
    std::vector<PageFactory> pages;
    QStringList opened;
    int closed = 0;
    Result<OfficeView> open(const QString &path) override
    {
        if (refusal)
            return *refusal;
        opened << path;
        return OfficeView{u"Larkshire ICB"_qs, path, u"A. Warden"_qs, pages, nullptr};
    }
    Result<void> make(const NewOffice &) override { return refusal ? Result<void>(*refusal) : Result<void>(); }
    Job *sample(QObject *, std::function<void(const Result<QString> &)> then) override
    {
        ++samples;
        making = std::move(then);
        return nullptr;
    }
    std::function<void(const Result<QString> &)> making; ///< to be called when the sample is made
    int samples = 0;
    void close() override { ++closed; }
};

// A window with three pages, the settings in a folder of its own.
struct World {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_qs), QSettings::IniFormat};
    Theme theme{*qobject_cast<QApplication *>(QApplication::instance())};
    PrivacyKey privacy;
    Hits hits;
    PlainPage *today = nullptr;
    PlainPage *incidents = nullptr;
    PlainPage *badges = nullptr;
    MainWindow window{theme, settings, privacy, new FirstRun({})};

    std::vector<PageFactory> pages()
    {
        return {plainPage(u"today"_qs, {}, {}, &today),
                plainPage(u"incidents"_qs, u"Incidents"_qs, {47, 48}, &incidents),
                plainPage(u"badges"_qs, u"Staff"_qs, {12}, &badges)};
    }
    World()
    {
        window.showOffice({u"Larkshire ICB"_qs, u"larkshire.wardkeep"_qs, u"A. Warden"_qs, pages(), &hits});
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    SearchField &search() { return *window.findChild<SearchField *>(); }
    void press(int key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&window, static_cast<Qt::Key>(key), modifiers);
    }
};

} // namespace

TEST_CASE("The window passes every check and names itself after the office")
{
    World world;
    CHECK(checks::all(world.window) == QStringList());
    CHECK(world.window.windowTitle() == u"Larkshire ICB – Wardkeep"_qs);
}

TEST_CASE("Control and a number go to the page of that place")
{
    World world;
    CHECK(world.window.page() == world.today);
    world.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(world.window.page() == world.badges);
    world.press(Qt::Key_4, Qt::ControlModifier);
    CHECK(world.window.page() == world.badges);
}

TEST_CASE("The navigation goes to a page by arrow and Enter, over its headings")
{
    World world;
    auto *navigation = world.window.findChild<Navigation *>();
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_Down);
    CHECK(world.window.page() == world.today);
    CHECK(navigation->page() == world.today->key()); // the mark stays with the page that is shown
    CHECK(navigation->currentItem()->text() == world.incidents->title());
    QTest::keyClick(navigation, Qt::Key_Tab);
    CHECK(navigation->currentItem()->text() == world.today->title());
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_Down);
    QTest::keyClick(navigation, Qt::Key_Return);
    CHECK(world.window.page() == world.incidents);
    CHECK(navigation->page() == world.incidents->key());
}

TEST_CASE("A record opens in the page it belongs to, and back returns")
{
    World world;
    Q_EMIT world.today->openRequested(12);
    CHECK(world.window.page() == world.badges);
    CHECK(world.badges->opened == std::vector<RecordId>({12}));
    world.window.open(47);
    Q_EMIT world.incidents->recordShown(48);
    world.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(world.window.page() == world.badges);
    world.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(world.incidents->opened == std::vector<RecordId>({47, 48}));
}

TEST_CASE("A record that no page shows leaves one where one is and says so")
{
    World world;
    world.window.open(99);
    CHECK(world.window.page() == world.today);
    bool said = false;
    for (const ElidedLabel *label : world.window.status().findChildren<ElidedLabel *>())
        said = said || label->text().startsWith(u"This record cannot be shown here");
    CHECK(said);
}

TEST_CASE("Printing is the page's, and with no record chosen it says so")
{
    World world;
    QAction print(u"Print this record …"_qs);
    const QSignalSpy printed(&print, &QAction::triggered);
    world.badges->print = &print;
    world.window.goTo(u"badges"_qs);
    world.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(printed.count() == 1);
    print.setEnabled(false);
    world.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(printed.count() == 1);
    QStringList said;
    for (const ElidedLabel *label : world.window.status().findChildren<ElidedLabel *>())
        said << label->text();
    CHECK(said.contains(u"Choose a record first."_qs));
}

TEST_CASE("What waits is counted in the navigation and read aloud")
{
    World world;
    world.incidents->setWaiting(3);
    const auto *navigation = world.window.findChild<Navigation *>();
    const auto found = navigation->findItems(u"Incidents"_qs, Qt::MatchExactly);
    REQUIRE(found.size() == 2); // the heading and the page
    CHECK(found.at(1)->data(Qt::AccessibleTextRole).toString() == u"Incidents, 3 waiting"_qs);
    world.incidents->setWaiting(0);
    CHECK(found.at(1)->data(Qt::AccessibleTextRole).toString() == u"Incidents"_qs);
}

TEST_CASE("Search lists hits under their kinds and Enter opens the best or the one chosen")
{
    World world;
    world.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(world.search().hasFocus());
    QTest::keyClicks(&world.search(), u"q"_qs);
    const QListWidget &list = *world.search().list();
    QStringList rows;
    for (int i = 0; i < list.count(); ++i)
        rows << list.item(i)->text().section(u"   "_qs, 0, 0);
    CHECK(rows == QStringList({u"Incidents"_qs, u"INC-2026/27-0047"_qs, u"Badges"_qs, u"BDG-0012"_qs, u"Commands"_qs,
                               u"Quit"_qs}));
    const bool second = GENERATE(false, true);
    if (second)
        QTest::keyClick(&world.search(), Qt::Key_Down);
    QTest::keyClick(&world.search(), Qt::Key_Return);
    CHECK(world.window.page() == (second ? static_cast<Page *>(world.badges) : world.incidents));
    CHECK(list.isHidden());
    CHECK(world.search().text().isEmpty());
}

TEST_CASE("Search runs a page's command after going to that page")
{
    World world;
    auto *action = new QAction(u"New badge"_qs, world.badges);
    world.window.commands().add(action, [&world] { world.window.goTo(u"badges"_qs); });
    const QSignalSpy run(action, &QAction::triggered);
    world.search().setFocus();
    QTest::keyClicks(&world.search(), u"new bad"_qs);
    QTest::keyClick(&world.search(), Qt::Key_Return);
    CHECK(run.count() == 1);
    CHECK(world.window.page() == world.badges);
}

TEST_CASE("Two words that name a command are told to the program before anything is looked for")
{
    World world;
    QAction quick(u"Quick badge"_qs);
    world.window.commands().add(&quick);
    const QSignalSpy ran(&quick, &QAction::triggered);
    world.search().setFocus();
    QTest::keyClicks(&world.search(), u"quick"_qs);
    QTest::keyClick(&world.search(), Qt::Key_Return);
    CHECK(ran.isEmpty());
    CHECK(world.window.page() == world.incidents);
    world.search().setFocus();
    QTest::keyClicks(&world.search(), u"quick ba"_qs);
    QTest::keyClick(&world.search(), Qt::Key_Return);
    CHECK(ran.size() == 1);
}

TEST_CASE("A page reached by its key or for a record has the keyboard")
{
    World world;
    world.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(world.window.focusWidget() == world.badges);
    world.window.open(47);
    CHECK(world.window.focusWidget() == world.incidents);
    world.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(world.window.focusWidget() == world.badges);
}

TEST_CASE("The navigation folds where its names leave the page too little room, and unfolds again")
{
    World world;
    const auto *navigation = world.window.findChild<Navigation *>();
    world.window.resize(1000, 700);
    CHECK_FALSE(navigation->isCollapsed());
    world.theme.setTextPercent(200);
    CHECK(navigation->isCollapsed());
    world.press(Qt::Key_F9, Qt::NoModifier);
    CHECK_FALSE(navigation->isCollapsed());
    world.press(Qt::Key_F9, Qt::NoModifier);
    world.theme.setTextPercent(100);
    CHECK_FALSE(navigation->isCollapsed());
    world.window.close();
    CHECK_FALSE(world.settings.value(u"window/collapsed"_qs).toBool());
}

TEST_CASE("The privacy key turns by keyboard, and turns back")
{
    World world;
    world.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(world.privacy.isOn());
    world.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(world.privacy.isOn());
}

TEST_CASE("Reporting an incident is asked for by its key while an office is open and not otherwise")
{
    World world;
    const QSignalSpy asked(&world.window, &MainWindow::asked);
    world.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(asked.count() == 1);
    CHECK(asked.at(0).at(0).value<Ask>() == Ask::ReportIncident);
    world.window.showWelcome();
    world.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(asked.count() == 1);
    CHECK(world.window.page() == nullptr);
}

TEST_CASE("Text size and the collapsed navigation are remembered when the window closes")
{
    World world;
    const int wide = world.window.findChild<Navigation *>()->width();
    world.press(Qt::Key_Plus, Qt::ControlModifier);
    world.press(Qt::Key_F9, Qt::NoModifier);
    CHECK(world.theme.textPercent() == 110);
    CHECK(world.window.findChild<Navigation *>()->width() < wide / 2);
    world.window.close();
    CHECK(world.settings.value(u"window/text"_qs).toInt() == 110);
    CHECK(world.settings.value(u"window/collapsed"_qs).toBool());
    world.theme.setTextPercent(100);
}

TEST_CASE("Opening shows the office and remembers its file")
{
    World world;
    Door door;
    door.pages = world.pages();
    ScriptedPrompts prompts;
    OfficeSwitcher switcher(world.window, door, prompts, world.settings);
    world.window.showWelcome();
    prompts.texts = {u"/offices/one.wardkeep"_qs};
    world.press(Qt::Key_O, Qt::ControlModifier);
    CHECK(door.opened == QStringList({u"/offices/one.wardkeep"_qs}));
    CHECK(world.window.page() != nullptr);
    CHECK(RecentFiles(world.settings).paths() == door.opened);
    world.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(world.window.page() == nullptr);
    CHECK(door.closed == 1);
}

TEST_CASE("A file that cannot be opened leaves what is open alone and says why")
{
    World world;
    Door door;
    door.refusal = Error{Error::Code::Newer, u"This file was written by a newer version."_qs};
    ScriptedPrompts prompts;
    OfficeSwitcher switcher(world.window, door, prompts, world.settings);
    switcher.open(u"/offices/newer.wardkeep"_qs);
    CHECK(world.window.page() == world.today);
    REQUIRE(prompts.told.size() == 1);
    CHECK(prompts.told.at(0).text == u"This file was written by a newer version."_qs);
    CHECK(RecentFiles(world.settings).paths().isEmpty());
}

TEST_CASE("A warning stands above every page until it is taken back or another office is shown")
{
    World world;
    const auto said = [&world] {
        QStringList sentences;
        for (const Banner *banner : world.window.findChildren<Banner *>())
            if (banner->isVisible())
                sentences << banner->accessibleName();
        return sentences;
    };
    world.window.showOffice(
        {u"Larkshire ICB"_qs, u"l.wardkeep"_qs, u"A. Warden"_qs, world.pages(), nullptr, {u"Ben has it open."_qs}});
    CHECK(said() == QStringList{u"Ben has it open."_qs});
    world.window.warn({});
    world.window.warn(u"The share does not answer."_qs);
    world.window.warn(u"The share does not answer."_qs);
    CHECK(said() == QStringList({u"Ben has it open."_qs, u"The share does not answer."_qs}));
    CHECK(checks::all(world.window) == QStringList());
    world.window.takeBack(u"The share does not answer."_qs);
    CHECK(said() == QStringList{u"Ben has it open."_qs});
    world.window.showOffice({u"Larkshire ICB"_qs, u"l.wardkeep"_qs, u"A. Warden"_qs, world.pages(), nullptr});
    CHECK(said() == QStringList());
}

TEST_CASE("The sample is asked for once, opens when it is made, and what went wrong is said on the first page")
{
    World world;
    world.window.showWelcome();
    Door door;
    door.pages = world.pages();
    ScriptedPrompts prompts;
    OfficeSwitcher switcher(world.window, door, prompts, world.settings);
    const auto ask = [&world] { Q_EMIT world.window.welcome().sampleAsked(); };
    ask();
    ask();
    CHECK(door.samples == 1);
    door.making(Error{Error::Code::Cancelled, u"It was not made."_qs});
    CHECK(world.window.welcome().findChild<Banner *>()->isHidden());
    ask();
    door.making(Error{Error::Code::Failed, u"The disk is full."_qs});
    CHECK(world.window.welcome().findChild<Banner *>()->accessibleName() == u"The disk is full."_qs);
    ask();
    CHECK(door.samples == 3);
    CHECK(world.window.welcome().findChild<Banner *>()->isHidden());
    door.making(u"/tmp/sample.wardkeep"_qs);
    CHECK(door.opened == QStringList{u"/tmp/sample.wardkeep"_qs});
}
