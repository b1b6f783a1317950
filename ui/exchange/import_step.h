// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QWidget>

class ImportSession;

/// One step of the import: what it asks, and whether that is answered.
class ImportStep : public QWidget {
    Q_OBJECT
public:
    explicit ImportStep(ImportSession &session, QWidget *parent = nullptr) : QWidget(parent), m_session(session) {}
    virtual QString title() const = 0;
    /// What to do here, in a sentence.
    virtual QString text() const = 0;
    /// Whether there is anything to ask.
    virtual bool applies() const { return true; }
    /// Shows how things stand now.
    virtual void enter() {}
    /// Whether the next step may come.
    virtual bool isDone() const { return true; }
    /// Whether long work is under way, which closing would stop.
    virtual bool isBusy() const { return false; }
    virtual void cancel() {}
    /// The word on the button that leads on; empty: `Next`.
    virtual QString nextText() const { return {}; }
    /// Where the keys go when the step is entered; null: nowhere yet.
    QWidget *first() const { return m_first; }
    /// Whether the steps before can still be changed.
    virtual bool isFinal() const { return false; }

Q_SIGNALS:
    /// `isDone` or `nextText` may answer otherwise now.
    void changed();
    /// It has turned out that there is nothing to ask.
    void nothingToAsk();
    /// The person has said that they want to go on, and now that may be.
    void answered();

protected:
    ImportSession &session() const { return m_session; }
    void setFirst(QWidget *first) { m_first = first; }

private:
    ImportSession &m_session;
    QPointer<QWidget> m_first;
};
