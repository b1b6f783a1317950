// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/base/time_limit.h"
#include "core/office/organisation.h"
#include <QHash>

/// The time limits of DOMAIN.md 13 by their codes in `resources/policy/deadlines.json`; where the organisation sets a
/// number of its own, that one.
class TimeLimits {
public:
    static Result<TimeLimits> of(const Organisation &organisation);
    /// The limit of a code of the file; no days at all for one that is not there.
    TimeLimit limit(const char *code) const { return m_limits.value(QLatin1String(code)).limit; }
    /// The obligations it serves, a blank between them.
    QString obligations(const char *code) const { return m_limits.value(QLatin1String(code)).obligations; }

private:
    struct Known {
        TimeLimit limit;
        QString obligations;
    };
    QHash<QString, Known> m_limits;
};
