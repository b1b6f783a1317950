// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/today/today_figures.h"
#include <QPushButton>

class QGridLayout;

/// A few bars beside a figure: no axes, only how it ran. The last one is of a month that is not over where its edge
/// alone is drawn.
class SmallBars : public QWidget {
    Q_OBJECT
public:
    explicit SmallBars(const TodayFigure &figure, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> m_bars;
    bool m_isRunning;
    QString m_first;
    QString m_last;
};

/// One figure with its chart as a button: a click, Enter or Space asks for the records behind it.
class FigureTile : public QPushButton {
    Q_OBJECT
public:
    explicit FigureTile(const TodayFigure &figure, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// The month's figures side by side, in as many columns as have room.
class FigureRow : public QWidget {
    Q_OBJECT
public:
    explicit FigureRow(const std::vector<TodayFigure> &figures, QWidget *parent = nullptr);

Q_SIGNALS:
    void recordsAsked(const QString &what, const std::vector<RecordId> &ids);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    QGridLayout *m_grid;
    std::vector<FigureTile *> m_tiles;
    int m_columns = 0;
};
