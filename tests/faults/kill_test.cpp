// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/office.h"
#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <catch2/catch.hpp>
#include <iostream>
#include <random>

namespace {
constexpr const char *kPath = "WARDKEEP_VICTIM";
constexpr int kRounds = 12;
} // namespace

TEST_CASE("a victim saves until it is killed", "[.victim]")
{
    const auto office = office::open(qEnvironmentVariable(kPath));
    REQUIRE(office.ok());
    const int first = static_cast<int>(journalHead((*office)->database())->acts);
    for (int n = first;; ++n) {
        REQUIRE(office::save(**office, n).ok());
        std::cout << n + 1 << std::endl; // the acts that are said to be saved
    }
}

TEST_CASE("a program that is killed while it saves loses nothing that it said was saved")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("office.wardkeep"));
    REQUIRE(office::make(path).ok());
    std::mt19937 random(11);
    qint64 said = 0;
    for (int round = 0; round < kRounds; ++round) {
        QProcess victim;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(kPath), path);
        victim.setProcessEnvironment(environment);
        victim.start(QCoreApplication::applicationFilePath(), {QStringLiteral("a victim saves until it is killed")});
        REQUIRE(victim.waitForReadyRead(30000));
        QThread::usleep(random() % 20000);
        victim.kill();
        victim.waitForFinished();
        const QList<QByteArray> lines = victim.readAllStandardOutput().split('\n');
        if (lines.size() > 1) // what stands behind the last line end was cut off
            said = std::max(said, lines[lines.size() - 2].toLongLong());
        const Result<qint64> acts = office::wholeActs(path);
        INFO((acts ? QString() : acts.error().text).toStdString());
        REQUIRE(acts.ok());
        REQUIRE(*acts >= said);
        REQUIRE(*acts <= said + 1);
        said = *acts;
    }
    CHECK(said >= kRounds);
}
