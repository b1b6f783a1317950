// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/headings.h"
#include <optional>
#include <span>

/// The headings by which other programs mean one thing.
struct HeadingWords {
    const char *name;     ///< of the target; one that the kind does not have leaves the columns unread
    const char *headings; ///< parted by bars
    std::optional<ImportTarget::Part> part = {};
    bool lastResort = false;
};

/// The words of CLI.md, FORMATS.md D0 to D3 for a kind; none for kinds that only our own export writes.
std::span<const HeadingWords> headingWords(const Kind &kind);

/// What CLI.md calls a field where that is not its key; else empty.
QString outsideName(const Kind &kind, const Field &field);
/// What the time of day of a moment is called: `time` for the moment the kind is about, else `reported time`.
QString timeName(const Kind &kind, const Field &field);
/// The list whose rows stand in rows of their own, one below the other, with the record's own values repeated; else
/// none.
const Children *rowsOfOneRecord(const Kind &kind);
