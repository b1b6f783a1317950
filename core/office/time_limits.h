// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/organisation.h"
#include "core/records/names.h"
#include <QHash>
#include <string_view>
#include <unordered_map>

/// The time limits of DOMAIN.md 13 by their codes in `resources/policy/deadlines.json`, as the office keeps them;
/// where the organisation sets a number of its own, that one.
class TimeLimits {
public:
    /// The names outlive it.
    TimeLimits(const Organisation &organisation, const Names &names);
    /// The limit of a code, which is a literal; no days at all for one that is not there.
    TimeLimit limit(const char *code) const;
    /// The obligations it serves, a blank between them.
    QString obligations(const char *code) const;

private:
    struct Kept {
        TimeLimit limit;
        QString obligations;
    };
    const Kept &kept(const char *code) const;
    const Names &m_names;
    QHash<QString, int> m_own;
    mutable std::unordered_map<std::string_view, Kept> m_kept; ///< asked for: a list asks the same thousands of times
};
