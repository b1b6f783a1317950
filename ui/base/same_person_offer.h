// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include <QWidget>

class Form;
class QTimer;
class QVBoxLayout;
class Workspace;

/// Above the form of a person: entries of the register that are perhaps the same person, each with the reasons, to be
/// used instead of a new one. Looked for a moment after the last key.
class SamePersonOffer : public QWidget {
    Q_OBJECT
public:
    static constexpr int kAfter = 400; ///< ms

    /// `self`: the entry being changed; 0 for a new one.
    SamePersonOffer(Form &form, const Workspace &workspace, RecordId self, QWidget *parent = nullptr);
    /// Looks now.
    void look();

Q_SIGNALS:
    /// The person wants the entry that is there already.
    void chosen(RecordId id);

private:
    void addLine(RecordId id, const QString &words);
    Form &m_form;
    const Workspace &m_workspace;
    RecordId m_self;
    QVBoxLayout *m_lines;
    QTimer *m_timer;
};
