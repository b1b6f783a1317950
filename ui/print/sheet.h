// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/result.h"
#include <QRectF>
#include <QString>
#include <functional>
#include <vector>

class QCPPainter;
class QPainter;
struct Report;
namespace report {
struct Text;
}

namespace paper {

/// Where a page shows figures with records behind them, in units of the page from its corner.
struct FigureSpot {
    QRectF area;
    QString what; ///< `Table 2, Theft, Sep–Oct 2026: 7`
    std::vector<RecordId> ids;
};

/// Where a page is drawn, in units of the page from its corner; all null while only measuring. `plots` is the same
/// painter; `spots` takes the places of figures.
struct Canvas {
    QPainter *painter = nullptr;
    QCPPainter *plots = nullptr;
    std::vector<FigureSpot> *spots = nullptr;
};

/// Begins a page (counted from 1) and gives its canvas; an error ends the report there.
using NextPage = std::function<Result<Canvas>(int page)>;

/// The pages of a report one after another, with a cursor that moves down them. Blocks draw at the cursor and ask for
/// room.
class Sheet {
public:
    /// Pages with header and footer, `pages` of them in all (0: not yet known).
    Sheet(const Report &report, NextPage nextPage, int pages);
    /// One endless page on which nothing is drawn, to measure on.
    static Sheet endless(const Report &report);

    static double left();
    double width() const;
    double bodyHeight() const;

    double y() const { return m_y; }
    double room() const { return m_bottom - m_y; }
    bool atTop() const { return m_atTop; }
    int page() const { return m_page; }
    /// Null while measuring and after something failed.
    QPainter *painter() const { return m_canvas.painter; }
    QCPPainter *plots() const { return m_canvas.plots; }
    /// Notes where a text with figures stands, for who looks at the page: of several the one with the most records.
    void note(const QRectF &area, const report::Text &text, const QString &what);

    /// Moves down past something drawn.
    void took(double height);
    /// Moves down by white space, which is dropped at the top of a page.
    void space(double height);
    /// Begins a page where less than `height` is left of this one.
    void need(double height);
    void newPage();

    void fail(const Error &error);
    bool failed() const { return !m_state.ok(); }
    const Result<void> &state() const { return m_state; }

private:
    explicit Sheet(const Report &report) : m_report(report) {}
    void header(QPainter &painter) const;
    void footer(QPainter &painter) const;

    const Report &m_report;
    NextPage m_nextPage;
    Canvas m_canvas;
    int m_pages = 0;
    int m_page = 0;
    double m_y = 0;
    double m_bottom = 0; ///< of what may be printed on this page
    bool m_atTop = true;
    Result<void> m_state;
};

} // namespace paper
