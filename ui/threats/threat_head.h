// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QLabel;
class QPushButton;

/// The top of the card: what to do first, the clock of the call, and whether this is an exercise. In the colours of
/// danger, in an exercise in those of information, and each says so in words.
class ThreatHead : public QFrame {
    Q_OBJECT
public:
    explicit ThreatHead(QWidget *parent = nullptr);
    void setSeconds(qint64 seconds);
    void setBegan(const QString &time);
    void setExercise(bool exercise);
    bool isExercise() const;
    void turnExercise();
    /// Sizes the type: the sentence and the clock are larger than the card's.
    void setBase(const QFont &font);

Q_SIGNALS:
    void exerciseTurned(bool on);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void colour();
    QLabel *m_sentence;
    QLabel *m_clock;
    QLabel *m_began;
    QPushButton *m_exercise;
};
