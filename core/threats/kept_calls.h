// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/threats/threat_call.h"
#include <QDateTime>
#include <QStringList>
#include <memory>

class QLockFile;

/// A threat call as it is kept on this machine until an office takes it in.
struct KeptCall {
    QString card;    ///< names it for good: on the file, and in the office that took it in
    QDateTime began; ///< UTC, to the second; the clock of the card runs from it
    QDateTime kept;  ///< UTC
    ThreatCall call;
    bool onCard = false; ///< it was being typed; where nobody has it open now, its program was killed
    bool operator==(const KeptCall &) const = default;
};

/// What the folder holds.
struct KeptCallsFound {
    std::vector<KeptCall> waiting; ///< that nobody has open, the oldest first
    QStringList unreadable;        ///< paths of files that hold no call any more; they are left where they are
};

/// The threat calls kept on this machine, each in a file of its own beside any office: they can be written with no
/// office, with its file locked and with a read-only one.
class KeptCalls {
public:
    /// The folder is made when the first call is kept; only its owner may read it.
    explicit KeptCalls(QString folder) : m_folder(std::move(folder)) {}
    /// Writes the whole call. When it answers, the call is on the disk; where it fails, the file is as it was before.
    Result<void> keep(const KeptCall &call) const;
    /// Keeps others from taking it in or going on with it, as long as the hold lives; null where another has it open.
    /// The hold of a program that was killed counts no more.
    std::unique_ptr<QLockFile> hold(const QString &card) const;
    KeptCallsFound look() const;
    /// Removes it, because an office has it, or because nothing was in it.
    Result<void> drop(const QString &card) const;
    const QString &folder() const { return m_folder; }

private:
    QString path(const QString &card) const;
    QString m_folder;
};

/// A new call that begins at this instant; `card` as a random number makes it.
KeptCall beginCall(const QDateTime &now);
/// Whether anything was noted in it but that it began.
bool isBlank(const KeptCall &kept);

/// Writes a copy of the call to a file of the person's choice, such as on a stick, for another machine to take in.
Result<void> saveCopy(const KeptCall &kept, const QString &path);
/// The call in such a file; an error in words where there is none in it.
Result<KeptCall> openCopy(const QString &path);
/// A name for its file: `threat-call-2026-11-22-1402.json`.
QString copyName(const KeptCall &kept);
