// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"
#include <QString>
#include <QStringList>
#include <vector>

/// What was written on one page, run by run in the order painted.
struct RecordedPage {
    QStringList runs;
    bool has(const QString &text) const { return runs.join(QLatin1Char(' ')).contains(text); }
};

/// The text of each page as the painter paints it, read off the paint device.
std::vector<RecordedPage> recordedPages(const Report &report);

/// The first page after the cover that has the text, counted from 1; 0 for none.
int pageWith(const std::vector<RecordedPage> &pages, const QString &text);
