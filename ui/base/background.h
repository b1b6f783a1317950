// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>

/// What work on another thread holds: it says how far it is and looks whether it should stop.
class JobProgress {
public:
    virtual ~JobProgress() = default;
    /// `total` 0: not known how much there is. Cheap enough to call for every row.
    virtual void report(qint64 done, qint64 total, const QString &doing) = 0;
    virtual std::stop_token stopToken() const = 0;
    bool cancelled() const { return stopToken().stop_requested(); }
};

/// One piece of work under way, as the window sees it. It dies when the work is done or the context is gone.
class Job : public QObject {
    Q_OBJECT
public:
    explicit Job(QObject *context);
    ~Job() override;
    /// Asks the work to stop; it still delivers what it returns.
    void cancel();
    bool isCancelled() const { return m_stop.stop_requested(); }
    std::stop_source stopSource() const { return m_stop; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total, const QString &doing);
    void finished();

private:
    std::stop_source m_stop;
};

/// Runs `work` on the thread pool, then `done` on the context's thread; neither `done` nor any signal once the context
/// is gone, and the work is then asked to stop.
Job *startJob(QObject *context, std::function<void(JobProgress &)> work, std::function<void()> done);

/// What short work holds: nobody hears of it, and nobody stops it.
class Unheard : public JobProgress {
public:
    void report(qint64, qint64, const QString &) override {}
    std::stop_token stopToken() const override { return {}; }
};

/// Runs `work(JobProgress &)` off the window's thread and hands its result to `done` in the window's thread. The job
/// belongs to `context`: where that is destroyed the work is told to stop and its result is dropped.
template <class Work, class Done> Job *inBackground(QObject *context, Work work, Done done)
{
    using Made = std::invoke_result_t<Work, JobProgress &>;
    auto made = std::make_shared<std::optional<Made>>();
    return startJob(
        context, [made, work = std::move(work)](JobProgress &progress) mutable { made->emplace(work(progress)); },
        [made, done = std::move(done)]() mutable { done(std::move(**made)); });
}

/// The same, but at once, with no job, where the work takes no longer than a blink.
template <class Work, class Done> Job *inBackgroundUnless(bool isShort, QObject *context, Work work, Done done)
{
    if (!isShort)
        return inBackground(context, std::move(work), std::move(done));
    Unheard unheard;
    done(work(unheard));
    return nullptr;
}

/// So many bytes of a file are read, digested and kept within a blink.
inline constexpr qint64 kBytesInABlink = 2LL * 1024 * 1024;
