// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/background.h"
#include <QElapsedTimer>
#include <QMetaObject>
#include <QPointer>
#include <QThreadPool>

namespace {

constexpr qint64 kMillisecondsBetweenReports = 50; // the eye needs no more, and the event queue stays short

// Lives in the window's thread as long as the worker may speak to it; the job itself may be gone before.
class Relay : public QObject {
public:
    explicit Relay(Job *target) : job(target) {}
    QPointer<Job> job; // touched in the window's thread only
};

class Reporter : public JobProgress {
public:
    Reporter(std::shared_ptr<Relay> relay, std::stop_token stop) : m_relay(std::move(relay)), m_stop(std::move(stop)) {}

    void report(qint64 done, qint64 total, const QString &doing) override
    {
        const bool last = total > 0 && done >= total;
        if (m_since.isValid() && m_since.elapsed() < kMillisecondsBetweenReports && !last)
            return;
        m_since.start();
        QMetaObject::invokeMethod(
            m_relay.get(),
            [relay = m_relay.get(), done, total, doing] {
                if (relay->job)
                    Q_EMIT relay->job->progressed(done, total, doing);
            },
            Qt::QueuedConnection);
    }

    std::stop_token stopToken() const override { return m_stop; }

private:
    std::shared_ptr<Relay> m_relay;
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
    const std::shared_ptr<Relay> relay(new Relay(job), [](Relay *r) { r->deleteLater(); });
    QThreadPool::globalInstance()->start(
        [relay, stop = job->stopSource().get_token(), work = std::move(work), done = std::move(done)]() mutable {
            Reporter reporter(relay, stop);
            work(reporter);
            work = {}; // what the work holds is let go before anyone hears that it is done
            QMetaObject::invokeMethod(
                relay.get(),
                [held = relay, done = std::move(done)] {
                    if (!held->job)
                        return;
                    const QPointer<Job> alive = held->job;
                    done();
                    if (!alive)
                        return;
                    Q_EMIT alive->finished();
                    if (alive)
                        alive->deleteLater();
                },
                Qt::QueuedConnection);
        });
    return job;
}
