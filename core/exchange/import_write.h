// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_plan.h"
#include "core/exchange/import_record.h"
#include "core/storage/write.h"

/// What the person wants done with a plan.
struct ImportOptions {
    bool skipRefused = false; ///< write what is sound, although rows are refused
    bool update = false;      ///< write the differing fields of records that are here already
    bool dryRun = false;
    Id<ImportMapping> mapping; ///< the saved mapping it was read with
};

/// What was done.
struct ImportOutcome {
    Id<ImportRecord> import; ///< none where nothing was written
    QString reference;       ///< `IMP-2026/27-0001`
    qsizetype written = 0;   ///< rows
    qsizetype changed = 0;   ///< rows that were written over what was here
};

/// Writes a plan inside one transaction: new sites and departments, the rows, what differs where that is asked, and the
/// record of the import. Refused where rows are and `skipRefused` is not set.
Result<ImportOutcome> writeImport(Write &write, const ImportPlan &plan, const ImportOptions &options,
                                  const ImportProgress &progress = {});

/// Adds the record of an import and puts its number into the outcome.
Result<void> recordImport(Write &write, const ImportPlan &plan, const ImportOptions &options, ImportOutcome &outcome);

/// The sentence that refuses a plan with refused rows: how many, and the first.
Error refusedRows(const ImportPlan &plan);
