// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

/// One thing that is wrong with a record being filled in.
struct Problem {
    enum class Severity { Refuses, Warns };
    QString field; ///< key of the field, `parties/2/role` for one in a child row (0 is the first), empty for the whole
                   ///< record
    QString text;  ///< translated sentence that stands beside the field
    Severity severity = Severity::Refuses;
    bool operator==(const Problem &) const = default;
};

using Problems = std::vector<Problem>;

/// Whether any of them stands in the way of saving.
inline bool refuses(const Problems &problems)
{
    for (const Problem &p : problems)
        if (p.severity == Problem::Severity::Refuses)
            return true;
    return false;
}
