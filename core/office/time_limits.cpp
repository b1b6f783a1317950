// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/time_limits.h"

TimeLimits::TimeLimits(const Organisation &organisation, const Names &names) : m_names(names)
{
    const std::pair<const char *, std::optional<int>> own[] = {{"report_incident", organisation.reportHours},
                                                               {"review_incident", organisation.reviewWorkingDays},
                                                               {"badge_issue", organisation.badgeDays},
                                                               {"cctv_overwrite", organisation.cctvDays},
                                                               {"audit_committee", organisation.packCycleMonths}};
    for (const auto &[code, amount] : own)
        if (amount)
            m_own.insert(QLatin1String(code), *amount);
}

TimeLimit TimeLimits::limit(const char *code) const { return kept(code).limit; }

QString TimeLimits::obligations(const char *code) const { return kept(code).obligations; }

const TimeLimits::Kept &TimeLimits::kept(const char *code) const
{
    const auto found = m_kept.find(code);
    if (found != m_kept.end())
        return found->second;
    const auto named = m_names.timeLimit(QLatin1String(code));
    Kept read{named.limit, named.obligations};
    read.limit.amount = m_own.value(QLatin1String(code), read.limit.amount);
    return m_kept.emplace(code, std::move(read)).first->second;
}
