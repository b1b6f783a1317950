// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_vfs.h"
#include "tests/faults/office.h"
#include <QDir>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

TEST_CASE("a disk that is full or broken at any write refuses the save with a sentence and leaves the office whole")
{
    struct Fault {
        int code;
        const char *sentence;
    };
    const Fault fault = GENERATE(Fault{SQLITE_FULL, "disk is full"}, Fault{SQLITE_IOERR_WRITE, "does not answer"},
                                 Fault{SQLITE_IOERR_FSYNC, "does not answer"});
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("office.wardkeep"));
    FaultVfs vfs;
    const auto made = office::make(path);
    REQUIRE(made.ok());
    qint64 acts = 0;
    int refused = 0;
    for (int steps = 0;; ++steps) {
        vfs.failAfter(steps, fault.code);
        const Result<void> saved = office::save(**made, steps);
        vfs.mend();
        const Result<JournalHead> head = verify((*made)->database(), allKinds());
        INFO("after step " << steps << ": " << (head ? QString() : head.error().text).toStdString());
        REQUIRE(head.ok());
        if (saved) {
            REQUIRE(head->acts == acts + 1);
            break;
        }
        ++refused;
        REQUIRE(saved.error().text.contains(QLatin1String(fault.sentence)));
        // The last steps of a commit may stand on the disk although their confirmation failed.
        REQUIRE(head->acts >= acts);
        REQUIRE(head->acts <= acts + 1);
        acts = head->acts;
    }
    CHECK(refused > 10);
    const Result<qint64> again = office::wholeActs(path);
    REQUIRE(again.ok());
    CHECK(*again == acts + 1);
}

TEST_CASE("a new office on a full disk leaves no file behind")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("office.wardkeep"));
    {
        FaultVfs vfs;
        vfs.failAfter(20, SQLITE_FULL);
        const auto made = office::make(path);
        REQUIRE_FALSE(made.ok());
        CHECK(made.error().text.contains(QStringLiteral("disk is full")));
    }
    CHECK(QDir(folder.path()).isEmpty());
    CHECK(office::make(path).ok());
}
