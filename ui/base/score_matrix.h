// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/score_grid.h"
#include <QWidget>

/// Likelihood against consequence, five by five, each cell with its score in the colour of its band: a click, the arrow
/// keys or two digits (likelihood, consequence) choose one. Beside it stands what the score is called and asks for.
class ScoreMatrix : public QWidget {
    Q_OBJECT
public:
    static constexpr int kMost = ScoreGrid::kMost;

    explicit ScoreMatrix(const Names &names, QWidget *parent = nullptr);
    /// 1 to 5 each; 0: not known.
    void setScore(int likelihood, int consequence);
    int likelihood() const { return m_likelihood; }
    int consequence() const { return m_consequence; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// The cell of a score.
    QRect cell(int likelihood, int consequence) const { return m_grid.cell(likelihood, consequence); }
    QSize sizeHint() const override { return m_grid.size(); }
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person chose a cell.
    void chosen(int likelihood, int consequence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(int likelihood, int consequence);
    void type(int digit);
    QString words() const;
    void drawCell(QPainter &painter, int likelihood, int consequence) const;
    const Names &m_names;
    ScoreGrid m_grid;
    QStringList m_consequences; ///< `1 Negligible`, from 1 on
    int m_likelihood = 0;
    int m_consequence = 0;
    int m_typed = 0; ///< the first of two digits
    bool m_readOnly = false;
};
