// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/threats/threat_words.h"
#include <QDateTime>
#include <QWidget>
#include <functional>
#include <vector>

class QLineEdit;
class QTableWidget;

/// What the caller says, typed as it is heard: Enter ends a line, and each has the time of its first letter. Enter
/// on a line takes it back to be put right, with its time, and Delete takes it out.
class SaidWords : public QWidget {
    Q_OBJECT
public:
    /// `clock` says the time; seconds count from `began`.
    SaidWords(std::function<QDateTime()> clock, const QDateTime &began, QWidget *parent = nullptr);
    /// All of them, the one that is still being typed too.
    std::vector<ThreatWords> words() const;
    void setWords(const std::vector<ThreatWords> &words);
    /// Where the next words are typed.
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ThreatWords saidNow() const;
    void typed(const QString &text);
    void endLine();
    void takeBack(int row);
    ThreatWords takeOut(int row);
    void showRows(std::size_t current);
    void fitHeight();

    std::function<QDateTime()> m_clock;
    QDateTime m_began;
    QLineEdit *m_line;
    QTableWidget *m_shown;
    std::vector<ThreatWords> m_words;
    ThreatWords m_typing;    ///< its time is that of its first letter
    bool m_corrects = false; ///< it was ended before, and keeps its time
};
