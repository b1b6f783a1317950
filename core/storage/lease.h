// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QDateTime>
#include <QStringList>
#include <memory>
#include <mutex>
#include <optional>

/// Where an office file stands, as far as it decides who may write at the same time.
enum class FilePlace {
    Local,  ///< any number of processes: SQLite's locks hold
    Share,  ///< a network file system: its locks can't be trusted
    Synced, ///< a folder that a program copies to other machines: there are no locks at all
};
FilePlace filePlaceOf(const QString &path);

/// Copies that a synchronising program left beside the file because two machines wrote it, such as
/// `office (conflicted copy 2026-11-02).wardkeep` and `office-HOST.wardkeep`; names without folder.
QStringList conflictCopies(const QString &path);

/// Who has an office open for writing on a share.
struct Holder {
    QString host;
    QString person;
    qint64 process = 0;
    QDateTime since; ///< UTC
    QDateTime seen;  ///< UTC; renewed while it is open
    bool operator==(const Holder &) const = default;
};

/// The file `.~lock.<name>#` beside an office on a share: it opens for one at a time there, the others read only.
class Lease {
public:
    /// Takes the lease; Busy with a plain sentence that names the holder where another has it. A lease not renewed for
    /// `kStaleMinutes`, or of a process of this machine that has ended, is taken over.
    static Result<std::unique_ptr<Lease>> take(const QString &path, const Holder &me);
    /// Gives it back, unless another took it over meanwhile.
    ~Lease();
    Lease(const Lease &) = delete;
    Lease &operator=(const Lease &) = delete;

    /// To be called each `kRenewMinutes` and before anything is committed, from any thread; written at most each
    /// minute. Busy where another took it over, or may have and gone again: go on reading only.
    Result<void> renew(const QDateTime &now);
    /// Whose lease stands beside the file; none where nobody has it open.
    static std::optional<Holder> holder(const QString &path);

    static constexpr int kRenewMinutes = 2;
    static constexpr int kStaleMinutes = 15;

private:
    Lease(QString file, Holder me) : m_file(std::move(file)), m_me(std::move(me)) {}
    QString m_file;
    std::mutex m_mutex; ///< over `m_me`
    Holder m_me;
};
