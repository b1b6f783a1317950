// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/organisation.h"
#include "core/records/names.h"
#include <QHash>

/// The time limits of DOMAIN.md 13 by their codes in `resources/policy/deadlines.json`, as the office keeps them;
/// where the organisation sets a number of its own, that one.
class TimeLimits {
public:
    /// The names outlive it.
    TimeLimits(const Organisation &organisation, const Names &names);
    /// The limit of a code; no days at all for one that is not there.
    TimeLimit limit(const char *code) const;
    /// The obligations it serves, a blank between them.
    QString obligations(const char *code) const { return m_names.timeLimit(QLatin1String(code)).obligations; }

private:
    const Names &m_names;
    QHash<QString, int> m_own;
};
