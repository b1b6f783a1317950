// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/export.h"
#include "core/records/csv_columns.h"
#include "core/records/saved.h"
#include "core/storage/record_head.h"
#include <memory>

/// What a format needs to know to write records.
struct ExportShape {
    const Kind &kind;
    std::vector<CsvColumn> columns;
    CsvChoice choice;
    const Names &names;
    Day today;
    const Database &database; ///< that links to any kind lead into
    bool whole = true;        ///< all columns were asked for
};

/// Whether the field links to records of any kind, so that a file tells the kind too.
bool isOpenLink(const Field &field);
/// Where such a link of the record leads: `risk_assessment`, and its reference, or what names it where it has none, as
/// a badge's number; empty where it leads nowhere.
RecordHead linkedRecord(const ExportShape &shape, const Field &field, const void *record);

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
