// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

/// How the columns of a file are read, kept by name for the next one of its sort.
struct ImportMapping {
    QString name;
    QString forKind; ///< as on the command line
    QString mapping; ///< JSON: heading → field, translated values
    bool operator==(const ImportMapping &) const = default;
};
template <> const Kind &kindOf<ImportMapping>();

/// A file that was imported; taking it back withdraws what it wrote, and this with it.
struct ImportRecord {
    QString fileName;
    QString digest; ///< SHA-256 of the file, by which it is known again
    QString forKind;
    Moment at;
    int read = 0;
    int written = 0;
    int changed = 0; ///< written over what was here, because it was asked for
    int same = 0;
    int refused = 0;
    Id<ImportMapping> mapping;
    qint64 act = 0; ///< the journal's act that wrote it
    bool operator==(const ImportRecord &) const = default;
};
template <> const Kind &kindOf<ImportRecord>();
