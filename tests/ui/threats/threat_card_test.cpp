// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"
#include "tests/support/ui_checks.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/print_record.h"
#include "ui/threats/said_words.h"
#include "ui/threats/threat_card.h"
#include "ui/threats/threat_head.h"
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLockFile>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

namespace {

// A card on which a call has just begun, worked by keys alone, its clock turned by the test.
struct Desk {
    QTemporaryDir folder;
    KeptCalls calls{folder.filePath(u"threat-calls"_qs)};
    QDateTime now{QDate(2026, 11, 2), QTime(8, 22, 5), Qt::UTC};
    ScriptedPrompts prompts;
    QPointer<ThreatCard> card;

    Desk() { open(beginCall(now)); }
    ~Desk() { delete card.data(); }
    void open(const KeptCall &kept)
    {
        delete card.data();
        auto held = calls.hold(kept.card);
        card = new ThreatCard(kept, std::move(held), {calls, [this] { return now; }, prompts, {}});
        card->resize(1280, 800);
        card->show();
        card->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(card));
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void alt(int letter) { key(letter, Qt::AltModifier); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    const ThreatCall &call() const { return card->kept().call; }
    /// What a program that starts after a crash would find.
    ThreatCall onDisk() const
    {
        const QString name = u'/' + card->kept().card + u".json"_qs;
        const QString copies = folder.filePath(u"copies"_qs); // where nobody has it open
        QDir().mkpath(copies);
        QFile::remove(copies + name);
        REQUIRE(QFile::copy(calls.folder() + name, copies + name));
        const KeptCallsFound found = KeptCalls(copies).look();
        REQUIRE(found.waiting.size() == 1);
        return found.waiting.front().call;
    }
    QString texts() const
    {
        QStringList all;
        for (const QLabel *label : card->findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all.join(u'\n');
    }
};

} // namespace

TEST_CASE("The threat card passes every check, wide and narrow, in an exercise too")
{
    Desk desk;
    desk.card->resize(GENERATE(QSize(1280, 800), QSize(900, 700)));
    if (GENERATE(false, true))
        desk.key(Qt::Key_F9);
    QCoreApplication::processEvents();
    CHECK(checks::all(*desk.card) == QStringList());
}

TEST_CASE("A call is on the disk before its first word, and each letter before the next")
{
    Desk desk;
    CHECK(desk.onDisk().started == Moment(Day(2026, 11, 2), QTime(8, 22)));
    const QString words = u"There is"_qs;
    for (qsizetype i = 0; i < words.size(); ++i) {
        desk.type(words.mid(i, 1));
        const std::vector<ThreatWords> kept = desk.onDisk().words;
        REQUIRE(kept.size() == 1);
        CHECK(kept.front().words == words.left(i + 1));
    }
    CHECK(desk.onDisk() == desk.call());
}

TEST_CASE("Exact words have the time of their first letter, and Enter ends a line")
{
    Desk desk;
    desk.now = desk.now.addSecs(7);
    desk.type(u"There is a"_qs);
    desk.now = desk.now.addSecs(60);
    desk.type(u" bomb"_qs);
    desk.key(Qt::Key_Return);
    desk.type(u"At ten"_qs);
    REQUIRE(desk.call().words.size() == 2);
    CHECK(desk.call().words[0] == ThreatWords{0, Moment(Day(2026, 11, 2), QTime(8, 22)), 7, u"There is a bomb"_qs});
    CHECK(desk.call().words[1] == ThreatWords{0, Moment(Day(2026, 11, 2), QTime(8, 23)), 67, u"At ten"_qs});
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return); // an empty line is none
    CHECK(desk.call().words.size() == 2);
}

TEST_CASE("Tab from the exact words leads to the first question, and what is typed on the lines goes to the words")
{
    Desk desk;
    desk.type(u"There is a bomb"_qs);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Tab);
    desk.type(u"Post room"_qs);
    CHECK(desk.call().where == u"Post room"_qs);
    desk.alt(Qt::Key_W);
    desk.key(Qt::Key_Up); // the lines said before
    CHECK(QApplication::focusWidget() == desk.card->findChild<QTableWidget *>());
    desk.type(u"At ten"_qs);
    REQUIRE(desk.onDisk().words.size() == 2);
    CHECK(desk.onDisk().words[1].words == u"At ten"_qs);
}

TEST_CASE("A line of words can be put right with its time and place, and taken out")
{
    Desk desk;
    for (const QString &said : {u"There is a bum"_qs, u"At ten"_qs}) {
        desk.now = desk.now.addSecs(10);
        desk.type(said);
        desk.key(Qt::Key_Return);
    }
    auto *shown = desk.card->findChild<QTableWidget *>();
    shown->setFocus();
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Return);
    for (int i = 0; i < 2; ++i)
        desk.key(Qt::Key_Backspace);
    desk.type(u"omb"_qs);
    CHECK(desk.onDisk().words[0] == ThreatWords{0, Moment(Day(2026, 11, 2), QTime(8, 22)), 10, u"There is a bomb"_qs});
    desk.key(Qt::Key_Return);
    REQUIRE(desk.call().words.size() == 2);
    CHECK(desk.call().words[0].words == u"There is a bomb"_qs);
    CHECK(desk.call().words[1].words == u"At ten"_qs);
    shown->setFocus();
    desk.key(Qt::Key_Delete);
    REQUIRE(desk.onDisk().words.size() == 1);
    CHECK(desk.onDisk().words[0].words == u"At ten"_qs);
}

TEST_CASE("Each question has its key")
{
    Desk desk;
    using Member = QString ThreatCall::*;
    const std::pair<int, Member> keys[] = {
        {Qt::Key_1, &ThreatCall::where},           {Qt::Key_2, &ThreatCall::when},
        {Qt::Key_3, &ThreatCall::looks},           {Qt::Key_4, &ThreatCall::trigger},
        {Qt::Key_5, &ThreatCall::placed},          {Qt::Key_6, &ThreatCall::why},
        {Qt::Key_7, &ThreatCall::callerName},      {Qt::Key_8, &ThreatCall::callerAddress},
        {Qt::Key_9, &ThreatCall::callerNumber},    {Qt::Key_F, &ThreatCall::callerGroup},
        {Qt::Key_O, &ThreatCall::codeWord},        {Qt::Key_X, &ThreatCall::target},
        {Qt::Key_Z, &ThreatCall::demands},         {Qt::Key_G, &ThreatCall::age},
        {Qt::Key_A, &ThreatCall::accent},          {Qt::Key_M, &ThreatCall::remarks},
        {Qt::Key_D, &ThreatCall::decidedBy},       {Qt::Key_Y, &ThreatCall::calledBy},
        {Qt::Key_P, &ThreatCall::policeReference}, {Qt::Key_T, &ThreatCall::directorTold},
        {Qt::Key_K, &ThreatCall::answer1471},      {Qt::Key_E, &ThreatCall::actionTaken},
        {Qt::Key_R, &ThreatCall::receivedBy},      {Qt::Key_C, &ThreatCall::numberCalled},
        {Qt::Key_N, &ThreatCall::numberShown},
    };
    for (const auto &[key, member] : keys) {
        desk.alt(key);
        const QString answer = u"answer %1"_qs.arg(key);
        desk.type(answer);
        CHECK(desk.call().*member == answer);
    }
    desk.alt(Qt::Key_W);
    desk.type(u"I said"_qs);
    CHECK(desk.call().words.size() == 1);
    CHECK(desk.onDisk() == desk.call());
}

TEST_CASE("One key notes the time of the 999 call, which stays in sight, and a second press changes nothing")
{
    Desk desk;
    desk.now = desk.now.addSecs(70);
    desk.key(Qt::Key_F2);
    const Moment rung(Day(2026, 11, 2), QTime(8, 23));
    CHECK(desk.call().called999 == rung);
    CHECK(desk.texts().contains(u"999 rung at 08:23"_qs));
    desk.now = desk.now.addSecs(600);
    desk.key(Qt::Key_F2);
    CHECK(desk.call().called999 == rung);
    for (QPushButton *back : desk.card->findChildren<QPushButton *>())
        if (back->isVisible() && back->accessibleName().startsWith(u"Take back: 999"))
            back->click();
    CHECK_FALSE(desk.call().called999.isKnown());
    desk.key(Qt::Key_F3);
    desk.key(Qt::Key_F4);
    CHECK(desk.call().directorToldAt == Moment(Day(2026, 11, 2), QTime(8, 33)));
    CHECK(desk.call().ended == desk.call().directorToldAt);
}

TEST_CASE("Ticks are one stop for Tab: a letter goes to them, the space bar ticks")
{
    Desk desk;
    desk.alt(Qt::Key_V);
    desk.key(Qt::Key_Space); // calm
    desk.type(u"s"_qs);      // slow
    desk.key(Qt::Key_Space);
    desk.type(u"s"_qs); // soft
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Space); // loud
    CHECK(desk.call().voice.texts == QStringList{u"calm"_qs, u"slow"_qs, u"loud"_qs});
    desk.alt(Qt::Key_L);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Space);
    CHECK(desk.call().language.texts == QStringList{u"foul"_qs});
    desk.alt(Qt::Key_B);
    desk.key(Qt::Key_Left); // round to the last
    desk.key(Qt::Key_Space);
    CHECK(desk.call().background.texts == QStringList{u"static"_qs});
    desk.alt(Qt::Key_I);
    desk.alt(Qt::Key_U);
    CHECK(desk.call().script == true);
    CHECK(desk.call().withheld == true);
    CHECK(desk.onDisk() == desk.call());
}

TEST_CASE("The decision is one of three and has the time at which it was taken")
{
    Desk desk;
    desk.now = desk.now.addSecs(300);
    desk.key(Qt::Key_F5);
    desk.key(Qt::Key_Space);
    CHECK(desk.call().decision.text == u"evacuate"_qs);
    CHECK(desk.call().decidedAt == Moment(Day(2026, 11, 2), QTime(8, 27)));
    CHECK(desk.texts().contains(u"Decided at 08:27"_qs));
    desk.now = desk.now.addSecs(60);
    desk.type(u"s"_qs);
    desk.key(Qt::Key_Space);
    CHECK(desk.call().decision.text == u"stay_in"_qs);
    CHECK(desk.call().decidedAt == Moment(Day(2026, 11, 2), QTime(8, 28)));
    desk.key(Qt::Key_Space);
    CHECK_FALSE(desk.call().decision.isKnown());
    CHECK_FALSE(desk.call().decidedAt.isKnown());
}

TEST_CASE("An exercise is marked in words, and nobody is told to ring 999 in it")
{
    Desk desk;
    CHECK(desk.texts().contains(u"Stay calm. Signal a colleague to ring 999."_qs));
    desk.key(Qt::Key_F9);
    CHECK(desk.call().exercise);
    CHECK(desk.texts().contains(u"EXERCISE."_qs));
    CHECK_FALSE(desk.texts().contains(u"to ring 999"_qs));
    desk.key(Qt::Key_F9);
    CHECK_FALSE(desk.onDisk().exercise);
}

TEST_CASE("The clock of the call runs from its beginning, also on a card that goes on with it")
{
    Desk desk;
    desk.now = desk.now.addSecs(65);
    CHECK(QTest::qWaitFor([&desk] { return desk.texts().contains(u"1:05"_qs); }));
    desk.alt(Qt::Key_1);
    desk.type(u"The post room"_qs);
    const KeptCall kept = desk.card->kept();
    desk.card->release();
    desk.now = desk.now.addSecs(55);
    desk.open(kept);
    CHECK(desk.texts().contains(u"2:00"_qs));
    CHECK(desk.call() == kept.call);
    desk.alt(Qt::Key_1);
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text() == u"The post room"_qs);
}

TEST_CASE("What can’t be kept is said on the card, and is kept as soon as it can be")
{
    Desk desk;
    QTemporaryDir other;
    const QString blocked = other.filePath(u"calls"_qs);
    QFile file(blocked); // a file where the folder should be
    REQUIRE(file.open(QIODevice::WriteOnly));
    desk.calls = KeptCalls(blocked);
    desk.type(u"x"_qs);
    CHECK(desk.card->problem().startsWith(u"The call is not kept:"_qs));
    CHECK(desk.texts().contains(desk.card->problem()));
    file.remove();
    CHECK(QTest::qWaitFor([&desk] { return desk.card->problem().isEmpty(); }));
    CHECK(desk.onDisk().words.size() == 1);
}

TEST_CASE("The sheet and the blank sheet are shown by their keys as they print")
{
    Desk desk;
    const auto [key, modifiers] =
        GENERATE(table<int, int>({{Qt::Key_P, Qt::ControlModifier}, {Qt::Key_F12, Qt::NoModifier}}));
    desk.type(u"There is a bomb"_qs);
    desk.key(key, Qt::KeyboardModifiers(modifiers));
    const auto *paper = desk.card->findChild<RecordPaper *>();
    REQUIRE(paper);
    CHECK(paper->report().subtitle.isEmpty() == (key == Qt::Key_P)); // the blank one says what to do first
}
