// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/merge.h"
#include "core/records/saved.h"
#include <optional>

class Workspace;

/// How an attempt to save ended.
struct SaveOutcome {
    enum class Is {
        Saved,   ///< committed and read back
        Busy,    ///< another process is saving: try again
        Stale,   ///< another person changed it meanwhile: `theirs` and `merged` say what
        Refused, ///< the sentence says why
    };
    Is is = Is::Refused;
    QString sentence;
    std::optional<AnySaved> saved;
    std::optional<AnySaved> theirs;
    std::optional<Merged> merged;
};

/// Saves a new record, or what differs from the one that was read, in one act; then reads it back.
SaveOutcome saveRecord(Workspace &workspace, const std::optional<AnySaved> &was, const AnyRecord &now,
                       const QString &why);
