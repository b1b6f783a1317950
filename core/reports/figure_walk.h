// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"

/// Where a figure stands in a report: as a person reads it, and by the stable names that scripts know.
struct FigurePlace {
    QString section;   ///< `2 Incidents`; `cover` for the cover
    QString place;     ///< `Table 2`, the title of a box, `list`, `text`
    QString row;       ///< of a text its words; empty where the place has none
    QString column;    ///< likewise
    QString rowKey;    ///< the row's own, else as `row`; empty for a text
    QString columnKey; ///< likewise
};

/// Calls `take` for every figure of the report in reading order, those of streamed tables included; fails where one of
/// these cannot be read.
Result<void> walkFigures(const Report &report,
                         const std::function<void(const FigurePlace &place, const Figure &figure)> &take);
