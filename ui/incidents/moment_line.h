// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/reading/read_moment.h"
#include <QWidget>

class Label;
class QLineEdit;

/// A time as people type it, with how it was read beneath.
class MomentLine : public QWidget {
    Q_OBJECT
public:
    MomentLine(const QString &name, Day today, QWidget *parent = nullptr);
    /// How it was read; the error says why it cannot be.
    const Result<MomentRead> &said() const { return m_said; }
    QString text() const;
    /// Shows a text as if it was typed; tells nobody.
    void setText(const QString &text);
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void edited();

private:
    void read();
    Day m_today;
    QLineEdit *m_line;
    Label *m_echo;
    Result<MomentRead> m_said = MomentRead{};
};
