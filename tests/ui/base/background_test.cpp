// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "ui/base/background.h"
#include "ui/base/progress_panel.h"
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <catch2/catch.hpp>

TEST_CASE("Work runs off the window's thread and its result arrives on it")
{
    QObject context;
    QThread *worker = nullptr;
    QThread *delivered = nullptr;
    int result = 0;
    inBackground(
        &context,
        [&worker](JobProgress &) {
            worker = QThread::currentThread();
            return 42;
        },
        [&](int made) {
            delivered = QThread::currentThread();
            result = made;
        });
    REQUIRE(QTest::qWaitFor([&] { return result != 0; }));
    CHECK(result == 42);
    CHECK(worker != QThread::currentThread());
    CHECK(delivered == QThread::currentThread());
}

TEST_CASE("Work whose context is gone is told to stop and delivers nothing")
{
    QSemaphore started;
    QSemaphore sawStop;
    bool delivered = false;
    {
        QObject context;
        inBackground(
            &context,
            [&](JobProgress &progress) {
                started.release();
                while (!progress.cancelled())
                    QThread::msleep(1);
                sawStop.release();
                return 1;
            },
            [&delivered](int) { delivered = true; });
        started.acquire();
    }
    CHECK(sawStop.tryAcquire(1, 5000));
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(20);
    CHECK_FALSE(delivered);
}

TEST_CASE("Cancelled work says so in what it returns")
{
    QObject context;
    std::optional<Error::Code> code;
    Job *job = inBackground(
        &context,
        [](JobProgress &progress) -> Result<int> {
            while (!progress.cancelled())
                QThread::msleep(1);
            return Error{Error::Code::Cancelled, {}};
        },
        [&code](const Result<int> &made) { code = made.error().code; });
    const QSignalSpy finished(job, &Job::finished);
    job->cancel();
    REQUIRE(QTest::qWaitFor([&] { return code.has_value(); }));
    CHECK(code == Error::Code::Cancelled);
    CHECK(finished.count() == 1);
}

TEST_CASE("The panel shows how far work is, hides when it is done, and can cancel it")
{
    ProgressPanel panel;
    QSemaphore goOn;
    bool done = false;
    bool cancelled = false;
    Job *job = inBackground(
        &panel,
        [&goOn](JobProgress &progress) {
            progress.report(50, 100, QStringLiteral("Reading row 50"));
            goOn.acquire();
            return progress.cancelled();
        },
        [&](bool stopped) {
            done = true;
            cancelled = stopped;
        });
    const QSignalSpy progressed(job, &Job::progressed);
    panel.follow(job, QStringLiteral("Reading"));
    CHECK_FALSE(panel.isHidden());
    REQUIRE(QTest::qWaitFor([&] { return progressed.count() == 1; }));
    CHECK(progressed.at(0).at(2).toString() == QStringLiteral("Reading row 50"));
    panel.findChild<QPushButton *>()->click();
    goOn.release();
    REQUIRE(QTest::qWaitFor([&] { return done; }));
    CHECK(cancelled);
    CHECK(panel.isHidden());
}
