// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/score_grid.h"
#include <QWidget>
#include <array>
#include <vector>

/// Likelihood against consequence, five by five: how many risks stand in each cell, in the colour of its band, with
/// arrows for those that moved since the last paper. A click or Enter opens a cell, the arrow keys go from one to the
/// next; opened again, it is left.
class HeatMap : public QWidget {
    Q_OBJECT
public:
    static constexpr int kMost = ScoreGrid::kMost;
    /// What stands in one cell.
    struct Cell {
        std::vector<RecordId> risks;
        int up = 0, down = 0; ///< of these, since the last paper
    };

    explicit HeatMap(const Names &names, QWidget *parent = nullptr);
    /// Nothing in any cell.
    void clear();
    /// 1 to 5 each.
    Cell &at(int likelihood, int consequence);
    const Cell &at(int likelihood, int consequence) const;
    /// Draws anew what was put into the cells.
    void refresh();
    /// Whether a cell is open; which, 0 while none is.
    bool isOpen() const { return m_openLikelihood > 0; }
    int openLikelihood() const { return m_openLikelihood; }
    int openConsequence() const { return m_openConsequence; }
    /// Leaves the open cell, if any.
    void leave();
    /// `Likelihood 3, consequence 4: 2 risks, High, 1 up`.
    QString words(int likelihood, int consequence) const;
    /// The place of a cell.
    QRect cell(int likelihood, int consequence) const { return m_grid.cell(likelihood, consequence); }
    QSize sizeHint() const override { return m_grid.size(); }
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A cell was opened or left.
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void go(int likelihood, int consequence);
    void open(int likelihood, int consequence);
    void drawCell(QPainter &painter, int likelihood, int consequence) const;
    const Names &m_names;
    ScoreGrid m_grid;
    std::array<Cell, std::size_t{kMost} * kMost> m_cells;
    int m_likelihood = kMost; ///< where the keys are
    int m_consequence = kMost;
    int m_openLikelihood = 0;
    int m_openConsequence = 0;
};
