// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_plan.h"
#include "core/exchange/import_record.h"
#include "core/storage/write.h"

/// What taking an import back did.
struct UndoOutcome {
    QString reference;
    qint64 withdrawn = 0; ///< records, and rows of reference data
    qint64 restored = 0;  ///< records whose earlier values are back
};

/// Takes back what an import wrote, inside one transaction: what it added is withdrawn, what it changed is as before,
/// and the import itself is withdrawn, so that the file can come again. Refused, and nothing changed, where one of its
/// records has been worked on or linked to since; the sentence names them. A site or department that it made stays
/// where other records stand in it now.
Result<UndoOutcome> undoImport(Write &write, Id<ImportRecord> import, const ImportProgress &progress = {});
