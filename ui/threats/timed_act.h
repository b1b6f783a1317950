// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/moment.h"
#include <QWidget>
#include <functional>

class Label;
class QPushButton;

/// One press of a button notes the time at which something was done; the time then stands in its place, and can be
/// taken back.
class TimedAct : public QWidget {
    Q_OBJECT
public:
    /// `doing` stands on the button, `done` holds a `%1` for the time.
    TimedAct(const QString &doing, const QString &done, std::function<Moment()> now, QWidget *parent = nullptr);
    Moment moment() const { return m_moment; }
    void setMoment(const Moment &moment);
    /// Notes the time, where none is noted yet.
    void press();

Q_SIGNALS:
    void edited();

private:
    QString m_done;
    std::function<Moment()> m_now;
    QPushButton *m_button;
    Label *m_time;
    QPushButton *m_back;
    Moment m_moment;
};
