// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/background.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMetaObject>
#include <QPointer>
#include <QThreadPool>

namespace {

constexpr qint64 kMillisecondsBetweenReports = 50; // the eye needs no more, and the event queue stays short

/// Where a worker leaves word for the window's thread: the application, which outlives the thread pool. What is said
/// owns nothing that posts events when it dies: the last words of a program that ends are thrown away while Qt holds
/// the lock of that very queue.
class Line {
public:
    explicit Line(Job *job) : m_application(QCoreApplication::instance()), m_job(job) {}
    /// Whether there is still somebody to hear it.
    bool isOpen() const { return !m_job.isNull(); }
    /// Tells the job in the window's thread, unless it is gone by then.
    template <class Word> void say(Word word) const
    {
        QMetaObject::invokeMethod(
            m_application,
            [job = m_job, word = std::move(word)]() mutable {
                if (job)
                    word(job);
            },
            Qt::QueuedConnection);
    }

private:
    QCoreApplication *m_application;
    QPointer<Job> m_job; // followed in the window's thread only
};

class Reporter : public JobProgress {
public:
    Reporter(const Line &line, std::stop_token stop) : m_line(line), m_stop(std::move(stop)) {}

    void report(qint64 done, qint64 total, const QString &doing) override
    {
        const bool last = total > 0 && done >= total;
        if (m_since.isValid() && m_since.elapsed() < kMillisecondsBetweenReports && !last)
            return;
        m_since.start();
        m_line.say([done, total, doing](const QPointer<Job> &job) { Q_EMIT job->progressed(done, total, doing); });
    }

    std::stop_token stopToken() const override { return m_stop; }

private:
    const Line &m_line;
    std::stop_token m_stop;
    QElapsedTimer m_since;
};

} // namespace

Job::Job(QObject *context) : QObject(context) {}

Job::~Job() { cancel(); }

void Job::cancel() { m_stop.request_stop(); }

Job *startJob(QObject *context, std::function<void(JobProgress &)> work, std::function<void()> done)
{
    auto *job = new Job(context);
    QThreadPool::globalInstance()->start([line = Line(job), stop = job->stopSource().get_token(),
                                          work = std::move(work), done = std::move(done)]() mutable {
        if (!line.isOpen())
            return;
        Reporter reporter(line, stop);
        work(reporter);
        work = {}; // what the work holds is let go before anyone hears that it is done
        line.say([done = std::move(done)](const QPointer<Job> &alive) {
            done();
            if (!alive)
                return;
            Q_EMIT alive->finished();
            if (alive)
                alive->deleteLater();
        });
    });
    return job;
}
