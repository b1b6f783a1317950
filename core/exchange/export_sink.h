// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/export.h"
#include "core/records/csv_columns.h"
#include "core/records/saved.h"
#include <memory>

/// What a format needs to know to write records.
struct ExportShape {
    const Kind &kind;
    std::vector<CsvColumn> columns;
    CsvChoice choice;
    const Names &names;
    Day today;
    bool whole = true; ///< all columns were asked for
};

/// Takes records one by one and writes them in a format.
class ExportSink {
public:
    virtual ~ExportSink() = default;
    virtual Result<void> add(const AnySaved &record) = 0;
    /// Writes what is left; called once, at the end.
    virtual Result<void> finish() = 0;
};

std::unique_ptr<ExportSink> csvSink(const ExportShape &shape, QIODevice &out);
std::unique_ptr<ExportSink> jsonSink(const ExportShape &shape, QIODevice &out);
std::unique_ptr<ExportSink> xlsxSink(const ExportShape &shape, QIODevice &out);
