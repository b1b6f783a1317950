// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/time_limits.h"
#include "core/office/policy.h"

namespace {
TimeLimit::Unit unitOf(const QString &word)
{
    if (word == QStringLiteral("hours"))
        return TimeLimit::Unit::Hours;
    if (word == QStringLiteral("months"))
        return TimeLimit::Unit::Months;
    return word.startsWith(QStringLiteral("working_days")) ? TimeLimit::Unit::WorkingDays : TimeLimit::Unit::Days;
}
} // namespace

Result<TimeLimits> TimeLimits::of(const Organisation &organisation)
{
    const auto items = shippedItems(QStringLiteral("deadlines"));
    if (!items)
        return items.error();
    TimeLimits limits;
    for (const QJsonObject &item : *items)
        limits.m_limits.insert(policyText(item, "code"),
                               {{item.value(u"amount").toInt(), unitOf(policyText(item, "unit"))},
                                policyText(item, "obligation").replace(u'\n', u' ')});
    const auto set = [&limits](const char *code, const std::optional<int> &own) {
        if (own)
            limits.m_limits[QLatin1String(code)].limit.amount = *own;
    };
    set("report_incident", organisation.reportHours);
    set("review_incident", organisation.reviewWorkingDays);
    set("badge_issue", organisation.badgeDays);
    set("cctv_overwrite", organisation.cctvDays);
    set("audit_committee", organisation.packCycleMonths);
    return limits;
}
