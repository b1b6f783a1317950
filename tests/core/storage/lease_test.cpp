// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lease.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {
const QDateTime kNine(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);

Holder at(const char *host, const char *person, qint64 process, const QDateTime &when = kNine)
{
    return {QString::fromUtf8(host), QString::fromUtf8(person), process, when, when};
}

struct Shared {
    QString path() const { return folder.filePath(QStringLiteral("office.wardkeep")); }
    QTemporaryDir folder;
};
} // namespace

TEST_CASE("on a share one person at a time has the lease, and the other is told who")
{
    const Shared shared;
    auto asha = Lease::take(shared.path(), at("LARK-01", "Asha Khan", 100));
    REQUIRE(asha.ok());
    const auto ben = Lease::take(shared.path(), at("LARK-02", "Ben Okoro", 200));
    REQUIRE_FALSE(ben.ok());
    CHECK(ben.error().code == Error::Code::Busy);
    CHECK(ben.error().text.contains(QStringLiteral("Asha Khan")));
    CHECK(ben.error().text.contains(QStringLiteral("LARK-01")));
    CHECK(Lease::holder(shared.path()) == at("LARK-01", "Asha Khan", 100));
    asha->reset();
    CHECK_FALSE(Lease::holder(shared.path()));
    CHECK(Lease::take(shared.path(), at("LARK-02", "Ben Okoro", 200)).ok());
    CHECK(QDir(shared.folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("a lease taken at any part of a second is renewed and given back")
{
    const Shared shared;
    auto lease = Lease::take(shared.path(), at("LARK-01", "Asha Khan", 100, kNine.addMSecs(123)));
    REQUIRE(lease.ok());
    CHECK((*lease)->renew(kNine.addSecs(120)).ok());
    lease->reset();
    CHECK_FALSE(Lease::holder(shared.path()));
}

TEST_CASE("a lease of another machine is stale after a quarter of an hour without a sign of life")
{
    const Shared shared;
    auto asha = Lease::take(shared.path(), at("LARK-01", "Asha Khan", 100));
    REQUIRE(asha.ok());
    const auto after = [&](int seconds) {
        return Lease::take(shared.path(), at("LARK-02", "Ben Okoro", 200, kNine.addSecs(seconds)));
    };
    CHECK_FALSE(after(Lease::kStaleMinutes * 60).ok());
    REQUIRE((*asha)->renew(kNine.addSecs(600)).ok());
    CHECK_FALSE(after(Lease::kStaleMinutes * 60 + 1).ok());
    const auto ben = after(600 + Lease::kStaleMinutes * 60 + 1);
    REQUIRE(ben.ok());
    const Result<void> lost = (*asha)->renew(kNine.addSecs(3600));
    REQUIRE_FALSE(lost.ok());
    CHECK(lost.error().text.contains(QStringLiteral("Ben Okoro")));
    asha->reset(); // gives back what is its own, not Ben's
    CHECK(Lease::holder(shared.path())->person == QStringLiteral("Ben Okoro"));
}

TEST_CASE("a lease that can't be read is nobody's")
{
    const Shared shared;
    QFile file(shared.folder.filePath(QStringLiteral(".~lock.office.wardkeep#")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"host\": ");
    file.close();
    CHECK(Lease::take(shared.path(), at("LARK-02", "Ben Okoro", 200)).ok());
}

#ifdef Q_OS_UNIX
TEST_CASE("a lease of this machine is stale as soon as its process has ended")
{
    const Shared shared;
    const qint64 nobody = 4194305; // beyond the highest process number of Linux
    const auto crashed = Lease::take(shared.path(), at("LARK-01", "Asha Khan", nobody));
    REQUIRE(crashed.ok());
    CHECK(Lease::take(shared.path(), at("LARK-01", "Asha Khan", 100)).ok());
    const auto living = Lease::take(shared.path(), at("LARK-01", "Asha Khan", QCoreApplication::applicationPid()));
    REQUIRE(living.ok());
    CHECK_FALSE(Lease::take(shared.path(), at("LARK-01", "Asha Khan", 100, kNine.addDays(9))).ok());
}
#endif

TEST_CASE("folders that a program copies to other machines are known by their names")
{
    const char *path =
        GENERATE("/home/asha/OneDrive - Larkshire ICB/office.wardkeep", "/home/asha/Dropbox/a/o.wardkeep",
                 "/home/asha/Nextcloud/o.wardkeep", "C:/Users/asha/OneDrive/o.wardkeep");
    CHECK(filePlaceOf(QString::fromUtf8(path)) == FilePlace::Synced);
    CHECK(filePlaceOf(QStringLiteral("//server/security/office.wardkeep")) == FilePlace::Share);
    CHECK(filePlaceOf(QDir::tempPath() + QStringLiteral("/Boxes/office.wardkeep")) == FilePlace::Local);
}

TEST_CASE("conflict copies beside an office are recognised, other offices and backups are not")
{
    const Shared shared;
    const QStringList copies{QStringLiteral("office (Asha's conflicted copy 2026-11-02).wardkeep"),
                             QStringLiteral("office-LARK-01.wardkeep"),
                             QStringLiteral("office.sync-conflict-20261102-090000-ABCDEFG.wardkeep")};
    const QStringList others{QStringLiteral("office.wardkeep"), QStringLiteral("office-2025.backup"),
                             QStringLiteral("office two.wardkeep"), QStringLiteral("office-2026-11-02-0900.wardkeep"),
                             QStringLiteral("office-training.wardkeep")};
    for (const QString &name : copies + others) {
        QFile file(shared.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    QStringList expected = copies;
    expected.sort();
    QStringList found = conflictCopies(shared.path());
    found.sort();
    CHECK(found == expected);
}
