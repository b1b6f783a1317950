// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLabel>
#include <utility>
#include <vector>

/// The few ranks of text on a page; sizes are relative to the application's font.
enum class TextRank { Title, Heading, Strong, Body, Muted, Small };

/// A plain-text label of one rank that follows the size of text and the theme.
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(TextRank rank, const QString &text = {}, QWidget *parent = nullptr);
    /// Lets long text run over several lines.
    Label *wrapped();
    /// Remembered: a page asks each of its labels the same several times over.
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    void applyRank();
    TextRank m_rank;

    mutable QString m_measured;                         ///< the text whose heights are known
    mutable std::vector<std::pair<int, int>> m_heights; ///< by width
};

/// The application's font in the size and weight of a rank.
QFont fontOf(TextRank rank);
