// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/attach.h"
#include <QObject>
#include <QPointer>
#include <functional>

class Job;
class JobProgress;
class Prompts;
class QMimeData;
class Workspace;

/// Hangs files on records: those chosen, dropped or pasted. Large ones are read and kept beside the window; only their
/// lines are then written, so that nobody waits and what is stopped leaves nothing behind.
class AttachmentAdding : public QObject {
    Q_OBJECT
public:
    /// `window` is what prompts stand over.
    AttachmentAdding(Workspace &workspace, Prompts &prompts, QWidget *window);
    /// Adds files of the disk; what can't be taken is told in words.
    void addPaths(RecordId holder, const QStringList &paths);
    /// Adds what was copied or dropped: files, or else a picture; false where it is neither.
    bool addData(RecordId holder, const QMimeData &data);
    /// Whether `addData` would take it.
    static bool takes(const QMimeData &data);
    Job *job() const { return m_job; }

Q_SIGNALS:
    void began();

private:
    struct Taken {
        std::vector<AttachedFile> files; ///< without their bytes where a draft keeps them
        QStringList refused;
        qint64 draft = 0;
    };
    using Read = std::function<Taken(JobProgress &)>;
    void run(RecordId holder, qint64 bytes, const Read &read);
    Read keeping(RecordId holder, const Read &read) const;
    void write(RecordId holder, Taken taken);
    void refuse(const QStringList &sentences);
    Workspace &m_workspace;
    Prompts &m_prompts;
    QWidget *m_window;
    QPointer<Job> m_job;
};
