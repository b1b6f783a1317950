// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/storage/database.h"
#include "core/threats/take_in.h"
#include "tests/support/threat_call_sample.h"
#include "tests/support/ui_larkshire.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/threats/call_key.h"
#include "ui/threats/threat_card.h"
#include "ui/threats/threat_desk.h"
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QLockFile>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <algorithm>
#include <catch2/catch.hpp>

namespace {
struct Ground {
    QTemporaryDir folder;
    Larkshire office;
    ScriptedPrompts prompts;
    KeptCalls calls{folder.filePath(u"threat-calls"_qs)};
    ThreatDesk desk{calls, &Larkshire::now, prompts, nullptr};
    QSignalSpy opened{&desk, &ThreatDesk::openRequested};

    void type(const QString &text)
    {
        REQUIRE(QTest::qWaitForWindowActive(desk.card()));
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    static bool isCardShown()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        return std::any_of(all.begin(), all.end(),
                           [](const QWidget *w) { return qobject_cast<const ThreatCard *>(w) && w->isVisible(); });
    }
    void escape() { QTest::keyClick(desk.card(), Qt::Key_Escape); }
    void keep(const QString &where)
    {
        KeptCall kept = beginCall(Larkshire::now());
        const QString card = kept.card;
        kept.call = aThreatCall();
        kept.call.card = card;
        kept.call.where = where;
        REQUIRE(calls.keep(kept).ok());
    }
    std::vector<Saved<Incident>> incidents() { return *office.workspace().all<Incident>(); }
};
} // namespace

TEST_CASE("A call that ends with an office open becomes an incident, which is shown, and its file goes")
{
    Ground ground;
    ground.desk.setOffice(&ground.office.workspace());
    ground.desk.begin();
    ground.type(u"There is a bomb"_qs);
    ground.prompts.answers = {2};
    ground.escape();
    CHECK_FALSE(ground.desk.card());
    CHECK_FALSE(Ground::isCardShown());
    REQUIRE(ground.incidents().size() == 1);
    REQUIRE(ground.opened.size() == 1);
    CHECK(ground.opened.front().front().toLongLong() == ground.incidents().front().stamp.id);
    const auto calls = ground.office.workspace().all<ThreatCall>();
    REQUIRE(calls->size() == 1);
    CHECK(calls->front().value.incident == ground.incidents().front().id());
    const Names &names = ground.office.workspace().names();
    CHECK(names.choiceLabel(u"channel"_qs, ground.incidents().front().value.channel.text) == u"By telephone"_qs);
    CHECK(calls->front().value.words.front().words == u"There is a bomb"_qs);
    CHECK(ground.calls.look().waiting.empty());
}

TEST_CASE("While another program holds the file the card opens and keeps what is typed, which goes in once it lets go")
{
    Ground ground;
    ground.desk.setOffice(&ground.office.workspace());
    const auto other = Database::open(ground.office.workspace().path(), Database::Mode::ReadWrite);
    REQUIRE(other.ok());
    REQUIRE((*other)->run(u"BEGIN EXCLUSIVE"_qs).ok());
    ground.desk.begin();
    ground.type(u"There is a bomb"_qs);
    CHECK(ground.desk.card()->problem().isEmpty()); // it is kept beside the office
    const KeptCall kept = ground.desk.card()->kept();
    REQUIRE_FALSE(kept.call.words.empty());
    CHECK(kept.call.words.front().words == u"There is a bomb"_qs);
    REQUIRE((*other)->run(u"ROLLBACK"_qs).ok());
    ground.prompts.answers = {2};
    ground.escape();
    CHECK(ground.incidents().size() == 1);
    CHECK(ground.calls.look().waiting.empty());
}

TEST_CASE("Escape asks first, and going on with the call is what a second one means")
{
    Ground ground;
    ground.desk.begin();
    ground.type(u"x"_qs);
    ground.escape();
    REQUIRE(ground.prompts.asked.size() == 1);
    CHECK(ground.prompts.asked.front().answers.front() == u"Go on with the call"_qs);
    CHECK(ground.desk.card());
    CHECK(Ground::isCardShown());
}

TEST_CASE("Without an office a call is kept, and offered to the office that is opened next")
{
    Ground ground;
    ground.desk.begin();
    ground.type(u"There is a bomb"_qs);
    ground.prompts.answers = {1};
    ground.escape();
    CHECK(ground.prompts.asked.front().answers.size() == 3); // go on, close, a copy
    CHECK_FALSE(ground.desk.card());
    CHECK(ground.calls.look().waiting.size() == 1);
    SECTION("and taken in")
    {
        ground.prompts.answers = {1};
        ground.desk.setOffice(&ground.office.workspace());
        CHECK(ground.incidents().size() == 1);
        CHECK(ground.calls.look().waiting.empty());
    }
    SECTION("or not now")
    {
        ground.desk.setOffice(&ground.office.workspace());
        CHECK(ground.incidents().empty());
        CHECK(ground.calls.look().waiting.size() == 1);
    }
}

TEST_CASE("All that waits is taken in by one act of the journal")
{
    Ground ground;
    ground.keep(u"Post room"_qs);
    ground.keep(u"Boiler house"_qs);
    ground.prompts.answers = {1};
    ground.desk.setOffice(&ground.office.workspace());
    REQUIRE(ground.prompts.asked.size() == 1);
    CHECK(ground.prompts.asked.front().detail.contains(u"Boiler house"_qs));
    REQUIRE(ground.incidents().size() == 2);
    const auto history = ground.office.workspace().historyOf(ground.incidents()[0].stamp.id);
    const auto other = ground.office.workspace().historyOf(ground.incidents()[1].stamp.id);
    REQUIRE((history && other));
    CHECK(history->front().act == other->front().act);
    CHECK(ground.calls.look().waiting.empty());
    ground.desk.offer(); // nothing is left to ask about
    CHECK(ground.prompts.asked.size() == 1);
}

TEST_CASE("A call that an office refuses is still kept, and the refusal is said")
{
    Ground ground;
    ground.keep(u"Post room"_qs);
    KeptCall future = beginCall(Larkshire::now().addDays(2)); // the clock of that machine was wrong
    future.call.where = u"x"_qs;
    REQUIRE(ground.calls.keep(future).ok());
    ground.prompts.answers = {1};
    ground.desk.setOffice(&ground.office.workspace());
    REQUIRE(ground.prompts.told.size() == 1);
    CHECK(ground.prompts.told.front().detail == u"It is still kept on this machine."_qs);
    CHECK(ground.incidents().empty());
    CHECK(ground.calls.look().waiting.size() == 2);
}

TEST_CASE("An office that opens while a call is on the card offers nothing before it is over")
{
    Ground ground;
    ground.keep(u"Post room"_qs);
    ground.desk.begin();
    ground.desk.setOffice(&ground.office.workspace());
    CHECK(ground.prompts.asked.empty());
    ground.escape(); // nothing was noted
    CHECK(ground.prompts.asked.size() == 1);
    CHECK(ground.prompts.asked.front().title == u"Threat calls kept on this machine"_qs);
}

TEST_CASE("A card on which nothing was noted leaves nothing behind")
{
    Ground ground;
    ground.desk.begin();
    ground.escape();
    CHECK(ground.prompts.asked.empty());
    CHECK_FALSE(ground.desk.card());
    CHECK_FALSE(Ground::isCardShown());
    CHECK(ground.calls.look().waiting.empty());
}

TEST_CASE("A card on which nothing was noted when its program was killed is no call to take in")
{
    Ground ground;
    KeptCall kept = beginCall(Larkshire::now().addSecs(-3600));
    kept.call.method = Code{u"phone_landline"_qs};
    kept.onCard = true;
    REQUIRE(ground.calls.keep(kept).ok());
    ground.desk.setOffice(&ground.office.workspace());
    CHECK(ground.prompts.asked.empty());
    CHECK(ground.calls.look().waiting.empty());
}

TEST_CASE("A second call for the card brings the one that is open")
{
    Ground ground;
    ground.desk.begin();
    const ThreatCard *first = ground.desk.card();
    ground.desk.begin();
    CHECK(ground.desk.card() == first);
}

TEST_CASE("A call whose program was killed goes on where it was, and one that was closed does not")
{
    Ground ground;
    KeptCall kept = beginCall(Larkshire::now().addSecs(-90));
    kept.call.where = u"Post room"_qs;
    const auto [onCard, secondsAgo, goesOn] =
        GENERATE(table<bool, int, bool>({{true, 0, true}, {true, 900, true}, {true, 901, false}, {false, 0, false}}));
    kept.onCard = onCard;
    kept.kept = Larkshire::now().addSecs(-secondsAgo);
    REQUIRE(ground.calls.keep(kept).ok());
    ground.desk.begin();
    REQUIRE(ground.desk.card());
    CHECK((ground.desk.card()->kept().card == kept.card) == goesOn);
    CHECK((ground.desk.card()->kept().call.where == u"Post room"_qs) == goesOn);
}

TEST_CASE("An exercise becomes an incident that no figure counts")
{
    Ground ground;
    ground.desk.setOffice(&ground.office.workspace());
    ground.desk.begin();
    ground.type(u"This is a drill"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9);
    ground.prompts.answers = {2};
    ground.escape();
    REQUIRE(ground.incidents().size() == 1);
    CHECK(ground.incidents().front().value.exercise);
}

TEST_CASE("Control and B brings the card from a field in a dialog that keeps the window out")
{
    Ground ground;
    const CallKey key(*QCoreApplication::instance());
    QObject::connect(&key, &CallKey::pressed, &ground.desk, &ThreatDesk::begin);
    QWidget window;
    window.show();
    QDialog dialog(&window);
    dialog.setWindowModality(Qt::ApplicationModal);
    auto *line = new QLineEdit;
    (new QVBoxLayout(&dialog))->addWidget(line);
    dialog.open();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    line->setFocus();
    QTest::keyClick(line, Qt::Key_B);
    CHECK_FALSE(ground.desk.card());
    QTest::keyClick(line, Qt::Key_B, Qt::ControlModifier);
    REQUIRE(ground.desk.card());
    ground.type(u"There is"_qs); // nothing keeps the keys from it
    CHECK(ground.desk.card()->kept().call.words.size() == 1);
    CHECK(line->text() == u"b"_qs);
}

TEST_CASE("A call kept where no office is goes to the office as a file, once")
{
    Ground reception;
    reception.keep(u"Post room"_qs);
    const QString stick = reception.folder.filePath(u"stick.json"_qs);
    reception.prompts.answers = {1};
    reception.prompts.texts = {stick};
    reception.desk.showKept();
    CHECK(reception.prompts.asked.back().answers == QStringList{u"Not now"_qs, u"Save a copy of this call …"_qs});
    REQUIRE(QFile::exists(stick));
    CHECK(reception.calls.look().waiting.size() == 1);

    Ground ground;
    ground.desk.setOffice(&ground.office.workspace());
    CHECK(ground.prompts.asked.empty());
    ground.prompts.answers = {1};
    ground.prompts.texts = {stick};
    ground.desk.showKept();
    CHECK(ground.prompts.asked.back().answers == QStringList{u"Close"_qs, u"Take in a kept call …"_qs});
    REQUIRE(ground.incidents().size() == 1);
    REQUIRE(ground.opened.size() == 1);
    CHECK(ground.opened.back().front().toLongLong() == ground.incidents().front().stamp.id);

    ground.prompts.answers = {1};
    ground.prompts.texts = {stick};
    ground.desk.showKept();
    CHECK(ground.incidents().size() == 1);
    REQUIRE(!ground.prompts.told.empty());
    CHECK(ground.prompts.told.back().title == u"This call is in the office already"_qs);
    CHECK(ground.opened.back().front().toLongLong() == ground.office.workspace().all<ThreatCall>()->front().stamp.id);
}

TEST_CASE("A file that holds no call is refused in words, and nothing is made")
{
    Ground ground;
    ground.desk.setOffice(&ground.office.workspace());
    QFile file(ground.folder.filePath(u"letter.json"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    ground.prompts.answers = {1};
    ground.prompts.texts = {file.fileName()};
    ground.desk.showKept();
    REQUIRE(ground.prompts.told.size() == 1);
    CHECK(ground.prompts.told.front().tone == Tone::Warning);
    CHECK(ground.incidents().empty());
}

TEST_CASE("The call on the card is copied without an end to it, and the question comes again")
{
    Ground ground;
    ground.desk.begin();
    ground.type(u"There is a bomb"_qs);
    const QString stick = ground.folder.filePath(u"stick.json"_qs);
    ground.prompts.answers = {2};
    ground.prompts.texts = {stick};
    ground.escape();
    CHECK(QFile::exists(stick));
    CHECK(ground.prompts.asked.size() == 2);
    CHECK(Ground::isCardShown());
}
