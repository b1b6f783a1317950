// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/chart.h"
#include <QWidget>
#include <memory>

/// A chart on screen, drawn as on paper in the colours of the palette. The arrow keys, Home and End move along its
/// points, whose words stand in a tooltip and in the accessible description; Enter or a double click asks for the
/// records behind the point.
class ChartWidget : public QWidget {
    Q_OBJECT
public:
    explicit ChartWidget(QWidget *parent = nullptr);
    ~ChartWidget() override;

    void setChart(const report::Chart &chart);
    /// The point marked, counted from 0; -1 for none.
    int current() const;
    /// `Sep 26: 13, above the upper limit`; empty where no point is marked.
    QString currentText() const;
    /// Marks a point, as when focus moves in the table beside the chart; -1 marks none.
    void setCurrent(int point);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int point);
    void recordsAsked(const std::vector<RecordId> &ids);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void mark();
    void describe();
    int nearest(QPointF at) const;
    QPointF pixelOf(int point) const;
    void askRecords();

    struct Inside;
    std::unique_ptr<Inside> m_inside;
};
