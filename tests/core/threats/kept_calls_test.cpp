// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/threats/kept_calls.h"
#include "tests/support/threat_call_sample.h"
#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <catch2/catch.hpp>
#include <iostream>
#include <random>

namespace {
constexpr const char *kFolder = "WARDKEEP_VICTIM_CALLS";
constexpr int kRounds = 8;

QDateTime began() { return QDateTime(QDate(2026, 11, 2), QTime(8, 22, 5), Qt::UTC); }

KeptCall keptCall()
{
    KeptCall kept = beginCall(began());
    const QString card = kept.card;
    kept.call = aThreatCall();
    kept.call.card = card;
    kept.onCard = true;
    return kept;
}

QStringList files(const QTemporaryDir &folder) { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}
} // namespace

TEST_CASE("A kept call reads back as it was, with its seconds")
{
    const QTemporaryDir folder;
    const KeptCalls calls(folder.filePath(u"threat-calls"_qs));
    const KeptCall kept = keptCall();
    REQUIRE(calls.keep(kept).ok());
    const KeptCallsFound found = calls.look();
    REQUIRE(found.waiting.size() == 1);
    CHECK(found.waiting.front() == kept);
    CHECK(found.unreadable.isEmpty());
    CHECK((QFileInfo(calls.folder()).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE("A copy of a call is taken to another machine as it was, and nobody types there")
{
    const QTemporaryDir stick;
    const KeptCall kept = keptCall();
    const QString path = stick.filePath(copyName(kept));
    CHECK(copyName(kept).startsWith(u"threat-call-2026-11-02-"_qs));
    REQUIRE(saveCopy(kept, path));
    const Result<KeptCall> copy = openCopy(path);
    REQUIRE(copy);
    CHECK_FALSE(copy->onCard);
    CHECK(copy->call == kept.call);
    CHECK(copy->card == kept.card);
    CHECK(copy->began == kept.began);
}

TEST_CASE("A copy that cannot be written, and a file without a call, are told in words")
{
    const QTemporaryDir stick;
    const Result<void> saved = saveCopy(keptCall(), stick.filePath(u"no such folder/call.json"_qs));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().text.contains(u"still kept on this machine"_qs));
    const auto bytes = GENERATE(QByteArray(), QByteArray("{}"), QByteArray("PK\x03\x04"),
                                QByteArray("{\"card\": \"a\", \"began\": \"2026-11-02T08:22:05Z\"}"));
    const QString path = stick.filePath(u"other.json"_qs);
    write(path, bytes);
    const Result<KeptCall> copy = openCopy(path);
    REQUIRE_FALSE(copy);
    CHECK(copy.error().text.contains(u"no threat call"_qs));
    CHECK_FALSE(openCopy(stick.filePath(u"nowhere.json"_qs)));
}

TEST_CASE("A call begins in the minute of its clock, and is blank until something is noted")
{
    KeptCall kept = beginCall(began());
    CHECK(kept.began == began());
    CHECK(kept.call.started == Moment(Day(2026, 11, 2), QTime(8, 22)));
    CHECK(kept.call.card == kept.card);
    CHECK(beginCall(began()).card != kept.card);
    CHECK(isBlank(kept));
    kept.call.exercise = true;
    CHECK(isBlank(kept));
    kept.call.where = u"x"_qs;
    CHECK_FALSE(isBlank(kept));
}

TEST_CASE("Calls wait in the order in which they began, until they are dropped")
{
    const QTemporaryDir folder;
    const KeptCalls calls(folder.path());
    const KeptCall second = beginCall(began().addSecs(1)), first = beginCall(began());
    REQUIRE(calls.keep(second).ok());
    REQUIRE(calls.keep(first).ok());
    REQUIRE(calls.look().waiting.size() == 2);
    CHECK(calls.look().waiting[0].card == first.card);
    CHECK(calls.look().waiting[1].card == second.card);
    REQUIRE(calls.drop(first.card).ok());
    CHECK(calls.look().waiting.size() == 1);
    CHECK(calls.drop(first.card).ok()); // gone is gone
}

TEST_CASE("A call that is open on a card does not wait, and nobody else can hold it")
{
    const QTemporaryDir folder;
    const KeptCalls calls(folder.path());
    const KeptCall kept = keptCall();
    REQUIRE(calls.keep(kept).ok());
    auto held = calls.hold(kept.card);
    REQUIRE(held);
    CHECK_FALSE(calls.hold(kept.card));
    CHECK(calls.look().waiting.empty());
    held.reset();
    CHECK(calls.look().waiting.size() == 1);
    CHECK(files(folder) == QStringList{kept.card + u".json"_qs});
}

TEST_CASE("A torn or foreign file in the folder is named and left, and what a save left half done is not a call")
{
    const QTemporaryDir folder;
    const KeptCalls calls(folder.path());
    const KeptCall kept = keptCall();
    REQUIRE(calls.keep(kept).ok());
    QFile whole(folder.filePath(kept.card + u".json"_qs));
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QString torn = folder.filePath(u"torn.json"_qs), copy = folder.filePath(u"copy.json"_qs);
    const int length = GENERATE(0, 1, 40);
    write(torn, length == 0 ? QByteArray() : bytes.left(static_cast<int>(bytes.size()) - length));
    write(copy, bytes); // of another name: it would be dropped under the wrong one
    write(folder.filePath(kept.card + u".json.aBcDeF"_qs), bytes.left(10));
    const KeptCallsFound found = calls.look();
    REQUIRE(found.waiting.size() == 1);
    CHECK(found.waiting.front() == kept);
    CHECK(found.unreadable == QStringList{copy, torn});
    CHECK(QFile::exists(torn));
}

TEST_CASE("What a newer program keeps with a call does not stand in the way of reading it")
{
    const QTemporaryDir folder;
    const KeptCalls calls(folder.path());
    const KeptCall kept = keptCall();
    REQUIRE(calls.keep(kept).ok());
    QFile file(folder.filePath(kept.card + u".json"_qs));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    bytes.replace("\"call\": {", "\"call\": {\"colour\": \"blue\",");
    write(file.fileName(), bytes);
    REQUIRE(calls.look().waiting.size() == 1);
    CHECK(calls.look().waiting.front() == kept);
}

TEST_CASE("A folder that can’t be written is said in a sentence, and what was kept before stands")
{
    const QTemporaryDir folder;
    const KeptCalls calls(folder.path());
    KeptCall kept = keptCall();
    REQUIRE(calls.keep(kept).ok());
    const KeptCall before = kept;
    kept.call.where = u"The boiler house"_qs;
    write(folder.filePath(u"file"_qs), "x");
    const KeptCalls beneath(folder.filePath(u"file/calls"_qs)); // no folder can be made in a file
    const Result<void> refused = beneath.keep(kept);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().text.startsWith(u"The call is not kept:"_qs));
    CHECK(calls.look().waiting.front() == before);
}

TEST_CASE("a victim keeps calls until it is killed", "[.victim]")
{
    const KeptCalls calls(qEnvironmentVariable(kFolder));
    KeptCall kept = beginCall(began());
    const auto held = calls.hold(kept.card);
    REQUIRE(held);
    for (int n = 1;; ++n) {
        kept.call.where = QString::number(n);
        kept.call.demands += u"more and more is asked for. "_qs;
        REQUIRE(calls.keep(kept).ok());
        std::cout << kept.card.toStdString() << ' ' << n << std::endl; // what is said to be kept
    }
}

TEST_CASE("A program that is killed while a call is typed has kept every letter that it said it had")
{
    std::mt19937 random(7);
    for (int round = 0; round < kRounds; ++round) {
        const QTemporaryDir folder;
        QProcess victim;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(kFolder), folder.path());
        victim.setProcessEnvironment(environment);
        victim.start(QCoreApplication::applicationFilePath(), {u"a victim keeps calls until it is killed"_qs});
        REQUIRE(victim.waitForReadyRead(30000));
        QThread::usleep(random() % 20000);
        CHECK(KeptCalls(folder.path()).look().waiting.empty()); // it is open there
        victim.kill();
        victim.waitForFinished();
        const QList<QByteArray> lines = victim.readAllStandardOutput().split('\n');
        const int said = lines[std::max<qsizetype>(0, lines.size() - 2)].split(' ').value(1).toInt();
        REQUIRE(said > 0);
        const KeptCallsFound found = KeptCalls(folder.path()).look(); // its hold died with it
        REQUIRE(found.unreadable.isEmpty());
        REQUIRE(found.waiting.size() == 1);
        CHECK(found.waiting.front().call.where.toInt() >= said);
        CHECK(found.waiting.front().call.where.toInt() <= said + 1);
    }
}
