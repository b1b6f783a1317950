// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"

/// Each figure of a text, a table or a chart held in memory, in one fixed order.
template <class Take> void eachFigure(report::Text &text, const Take &take)
{
    for (Figure &figure : text.figures)
        take(figure);
}

template <class Take> void eachFigure(report::Chart &chart, const Take &take)
{
    if (auto *xmr = std::get_if<report::XmrChart>(&chart.drawing))
        for (report::XmrPoint &point : xmr->points)
            take(point.figure);
    if (auto *columns = std::get_if<report::SeriesChart>(&chart.drawing))
        for (report::Series &series : columns->series)
            for (Figure &figure : series.values)
                take(figure);
}

template <class Take> void eachFigure(report::Block &block, const Take &take)
{
    if (auto *paragraph = std::get_if<report::Paragraph>(&block))
        eachFigure(paragraph->text, take);
    if (auto *table = std::get_if<report::Table>(&block))
        for (report::Row &row : table->rows)
            for (report::Cell &cell : row.cells)
                eachFigure(cell, take);
    if (auto *chart = std::get_if<report::Chart>(&block))
        eachFigure(*chart, take);
}

/// Each figure of a report's sections.
template <class Take> void eachFigure(Report &report, const Take &take)
{
    for (report::Section &section : report.sections)
        for (report::Block &block : section.blocks)
            eachFigure(block, take);
}
