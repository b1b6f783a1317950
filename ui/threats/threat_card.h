// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/shipped_names.h"
#include "core/threats/kept_calls.h"
#include <QDialog>
#include <QKeySequence>
#include <functional>
#include <vector>

class Card;
class Label;
class Prompts;
class QBoxLayout;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QTimer;
class SaidWords;
class ThreatHead;
class TickList;
class TimedAct;

/// What a card works with; all of it outlives the card.
struct CardGround {
    const KeptCalls &calls;
    std::function<QDateTime()> clock;
    Prompts &prompts;
    QString body; ///< name of the organisation, for the sheet; empty without an office
};

/// The threat-call card (PA1): full screen, the clock running from the start, a key for each field. Every keystroke is
/// on the disk before the next; it needs no office.
class ThreatCard : public QDialog {
    Q_OBJECT
public:
    /// A call that begins or goes on; `held` is the hold on it.
    ThreatCard(KeptCall kept, std::unique_ptr<QLockFile> held, const CardGround &ground, QWidget *parent = nullptr);
    ~ThreatCard() override;
    const KeptCall &kept() const { return m_kept; }
    /// Why the last keystroke is not on the disk; empty where it is.
    const QString &problem() const { return m_problem; }
    /// Gives up the hold, so that the call can be taken in or waits; from then on the card can be closed.
    void release();
    void reject() override;

Q_SIGNALS:
    /// The person says that the call is over; the card stays until it is closed.
    void over();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeMiddle();
    QWidget *makeTop();
    QWidget *makeFoot();
    Card *makeWords();
    Card *makeQuestions();
    Card *makeHeard();
    Card *makeDecision();
    Card *makeCall();
    struct AskedLine {
        Label *asked;
        QLineEdit *line;
    };
    AskedLine makeLine(const char *field, const QKeySequence &key);
    void addLine(QFormLayout &form, const char *field, const QKeySequence &key);
    void addTick(QBoxLayout &column, const char *field, const QKeySequence &key);
    TickList *addTicks(QBoxLayout &column, const char *field, const QKeySequence &key, bool isOne);
    TimedAct *addAct(const char *field, const QString &doing, const QString &done, const QKeySequence &key);
    void addKey(const QKeySequence &key, const std::function<void()> &does);
    QString label(const char *field) const;
    void showAll();
    void changed();
    void tick();
    void fitType();
    void arrange();
    void print();
    void printBlank();

    CardGround m_ground;
    ShippedNames m_names;
    KeptCall m_kept;
    std::unique_ptr<QLockFile> m_held;
    bool m_isReleased = false;
    QString m_problem;
    ThreatHead *m_head;
    SaidWords *m_words = nullptr;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_right = nullptr; ///< all but the words and the questions
    Label *m_state = nullptr;
    QTimer *m_timer;
    std::vector<std::function<void()>> m_shows; ///< bring what the call says into the controls
};
