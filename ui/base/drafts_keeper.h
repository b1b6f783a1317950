// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/drafts.h"
#include <QJsonObject>
#include <QObject>
#include <functional>

class Form;
class QTimer;
class Workspace;
struct Kind;

/// Keeps what stands in a form as a draft, within two seconds of a change and whenever the focus moves; where the file
/// is busy it tries again. It never writes a record.
class DraftsKeeper : public QObject {
    Q_OBJECT
public:
    static constexpr int kWithin = 1500; ///< ms after a change; leaves half a second for the writing

    /// `draft` is the one being continued, or none yet: its kind and record say what is being typed.
    DraftsKeeper(const Workspace &workspace, Draft draft, std::function<QJsonObject()> content,
                 QObject *parent = nullptr);
    ~DraftsKeeper() override;
    /// Something was typed.
    void changed();
    /// Keeps it now, where there is something new.
    void keep();
    /// The record was saved, or the person threw it away.
    void drop();
    /// Stops keeping and leaves the draft as it is.
    void leave() { m_dirty = false; }
    const Draft &draft() const { return m_draft; }

Q_SIGNALS:
    void kept(const QDateTime &at);

private:
    const Workspace &m_workspace;
    Draft m_draft;
    std::function<QJsonObject()> m_content;
    QTimer *m_timer;
    bool m_dirty = false;
};

/// What the draft holds; empty where it can't be read.
QJsonObject contentOf(const Draft &draft);
/// `Incident INC-2026/27-0042`, `new Incident`: what is being typed in it.
QString nameOf(const Draft &draft, const Workspace &workspace);
