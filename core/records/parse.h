// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/reading/note.h"
#include "core/base/result.h"
#include "core/records/kind.h"

/// What reading depends on besides the text.
struct ParseContext {
    Day today;                     ///< against which `yesterday` and years left out are read
    ReadingNotes *notes = nullptr; ///< how doubtful values were read, where somebody wants to know
};

/// Reads what a person typed or a file holds into a value of the field: everything that `show` and `csvText` write,
/// choices by code, label or alias in any case (several parted by bars, semicolons, line ends or commas), links by the
/// name of the record, days, moments, money and yes or no as people write them. Blank is not known, and so is “not
/// known” where the field is no text. Texts are kept as they are but for NFC and line ends. The error names the text.
Result<Value> parse(const Field &field, const QString &text, const Names &names, const ParseContext &context);
