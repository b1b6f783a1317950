// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/scope.h"
#include "core/storage/list.h"
#include "core/storage/write.h"

class QIODevice;

enum class ExportFormat {
    Csv,  ///< `import` reads it back: codes, ISO days, links by what files call the record, formulas made harmless
    Xlsx, ///< for people: labels, real days and figures, and what is computed as of today
    Json  ///< one object: `kind`, `on`, and `records`, one a line; a link has `id`, `reference` as files call it,
          ///< `name`, or the `kind` where it may lead to any
};

/// Which records, and what of them.
struct ExportRequest {
    const Kind *kind = nullptr;
    ListQuery query = {.filters = {}, .words = {}, .sort = QStringLiteral("entered"), .descending = false};
    QStringList columns; ///< keys of fields, lists and `reference` in any order; empty: everything
    ExportFormat format = ExportFormat::Csv;
    bool personal = true; ///< no: nothing that names or describes a person
};

/// The office as the one who asks may see it.
struct ExportSource {
    const Database &database;
    const Names &names;
    Scope scope; ///< of `Act::Export`
    Day today;   ///< for what is computed
};

struct ExportOutcome {
    qint64 records = 0;
    bool personal = false; ///< a column with personal data was among them
};

/// Writes the records of the request one by one, in its order, in the order of the description's fields. Hidden fields
/// never leave but for what a record hangs on, guarded ones only within a scope that reads them. An error of the
/// device, or Cancelled; what the device then holds is to be thrown away.
Result<ExportOutcome> exportRecords(const ExportSource &source, const ExportRequest &request, QIODevice &out,
                                    const Progress &progress = {});
