// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/names.h"
#include "ui/base/colours.h"
#include <QRect>

class QPainter;
class QWidget;

/// Where the cells of likelihood against consequence stand in a widget, five by five with the likeliest at the top, and
/// the words of the scores beside and below them.
class ScoreGrid {
public:
    static constexpr int kMost = 5;
    static constexpr int kRing = 3; ///< pixels around a cell that is marked

    /// A cell is so many digits wide, and so many pixels higher than a line.
    ScoreGrid(const QWidget &widget, const Names &names, int digits, int air);
    /// Takes the words of the scores as they are called now.
    void learn();
    QRect cell(int likelihood, int consequence) const;
    /// Whether a cell is there, and which.
    bool cellAt(const QPoint &point, int &likelihood, int &consequence) const;
    QSize size() const;
    void drawAxes(QPainter &painter) const;
    /// The cell in the colour of its band; what is written in it goes in the ink that is returned.
    Pair drawGround(QPainter &painter, int likelihood, int consequence) const;
    /// The thick line around a cell that is marked.
    void drawRing(QPainter &painter, int likelihood, int consequence) const;
    /// `4 Likely`, from 1 to 5.
    const QStringList &likelihoods() const { return m_likelihoods; }

private:
    QSize cellSize() const;
    int labelsWidth() const;
    const QWidget &m_widget;
    const Names &m_names;
    int m_digits, m_air;
    QStringList m_likelihoods;
};

/// `4 Likely`, from 1 to 5, as a list of choices calls the scores.
QStringList scoreWords(const Names &names, const QString &list);
