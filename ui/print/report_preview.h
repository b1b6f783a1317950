// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/print/report_painter.h"
#include <QAbstractScrollArea>
#include <QPicture>
#include <vector>

namespace paper {

/// The first pages of a report as they will print; all of them where `pages.size()` is `layout.pages`.
struct PreviewPages {
    Layout layout;
    std::vector<QPicture> pages;
    std::vector<std::vector<FigureSpot>> spots; ///< of each page
};

/// Paints at most `most` pages to look at. In the GUI thread where the report has charts.
Result<PreviewPages> previewPages(const Report &report, const Progress &progress = {}, int most = 300);

} // namespace paper

/// Pages one below the other as they will print. Page Up and Page Down turn pages, Home and End go to the first and
/// last, Ctrl with `+`, `-`, `0` or the wheel zooms; at 0 the page fits the width. A click on a figure asks for the
/// records behind it.
class ReportPreview : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget *parent = nullptr);

    /// Shows these pages from the first; keeps the zoom, and the page where it can.
    void setPages(const QString &title, paper::PreviewPages pages);
    /// The page at the top of the view, counted from 1; 0 without pages.
    int page() const;
    /// Of the whole report, which may be more than are shown.
    int pages() const { return m_shown.layout.pages; }
    int shownPages() const { return static_cast<int>(m_shown.pages.size()); }
    /// The nearest page there is.
    void goTo(int page);
    /// Screen size of the page against its size on paper; 0 fits the width.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    /// The same as it stands now, also where the page fits the width.
    double shownZoom() const;
    void zoomBy(double factor);
    /// The figure at a point of the view, with where it stands in it; none where there is none.
    const paper::FigureSpot *figureAt(QPointF point) const;
    QRectF onScreen(const paper::FigureSpot &figure) const;

Q_SIGNALS:
    void recordsAsked(const QString &what, const std::vector<RecordId> &ids);
    void pageChanged(int page, int pages);
    void zoomChanged(double shown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    double scale() const;
    QSizeF pageOnScreen() const;
    double step() const;
    QPointF cornerOf(std::size_t page) const;
    void pointAt(const paper::FigureSpot *figure);
    void arrange();
    void announce();

    QString m_title;
    paper::PreviewPages m_shown;
    double m_zoom = 0;
    double m_place = 0; // how many pages lie above the view
    int m_announced = 0;
    double m_announcedZoom = 0;
    const paper::FigureSpot *m_pointed = nullptr; // under the mouse
};
