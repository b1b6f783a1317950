// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QWidget>

class Label;
class ProblemLabel;
class QBoxLayout;
class QVBoxLayout;
class Workspace;
struct FirstReport;
struct Mail;

/// One question of the first report: its text at the left, its answer at the right, what is wrong beneath. Enter goes
/// from stop to stop; Tab reaches everything.
class ReportQuestion : public QWidget {
    Q_OBJECT
public:
    ReportQuestion(const QString &text, QWidget *parent = nullptr);
    /// Brings the answer into the report.
    virtual void answer(FirstReport &report) const = 0;
    /// Why it cannot be saved as it stands; empty where it can.
    virtual QString problem() const { return {}; }
    /// What stands typed, read or not.
    virtual QJsonObject draft() const = 0;
    virtual void restore(const QJsonObject &draft) = 0;
    /// Takes from an e-mail what it says about the question.
    virtual void fill(const Mail &) {}

    void showProblem(const QString &problem);
    QWidget *firstStop() const;
    /// The stop that Enter goes to from a widget within; null where the next question follows.
    QWidget *stopAfter(const QWidget *from) const;
    int labelWidth() const;
    /// Where the labels end; 0 puts the text above its answer, for narrow windows and large text.
    void setLabelWidth(int width);

Q_SIGNALS:
    void edited();
    /// The person answered a part and wants to go on.
    void answered();

protected:
    QVBoxLayout &body() const { return *m_body; }
    void addStop(QWidget *stop) { m_stops.push_back(stop); }
    void clearStops() { m_stops.clear(); }
    /// The label's shortcut and screen readers lead to this control.
    void setBuddy(QWidget *control);

private:
    QBoxLayout *m_line;
    Label *m_label;
    QVBoxLayout *m_body;
    ProblemLabel *m_problem;
    std::vector<QWidget *> m_stops;
};
