// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/notification.h"
#include "core/records/problems.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
QStringList complaints(const Notification &told, Problem::Severity severity)
{
    const PolicyNames names;
    QStringList fields;
    for (const Problem &problem : problems(kindOf<Notification>(), &told, {Day(2026, 11, 20), names}))
        if (problem.severity == severity)
            fields << problem.field;
    return fields;
}

Notification toInsurer(const char *needed)
{
    Notification told;
    told.body = Code{QStringLiteral("insurer")};
    told.needed = Code{QLatin1String(needed)};
    return told;
}
} // namespace

TEST_CASE("A body that is to be told has a day, or was told")
{
    Notification told = toInsurer("yes");
    CHECK(complaints(told, Problem::Severity::Warns) == QStringList{QStringLiteral("due")});
    told.due = Moment(Day(2026, 12, 1));
    CHECK(complaints(told, Problem::Severity::Warns).isEmpty());
    told.due = {};
    told.sent = Moment(Day(2026, 11, 20));
    CHECK(complaints(told, Problem::Severity::Warns).isEmpty());
    CHECK(complaints(told, Problem::Severity::Refuses).isEmpty());
    told.sent = Moment(Day(2026, 11, 21));
    CHECK(complaints(told, Problem::Severity::Refuses) == QStringList{QStringLiteral("sent")});
}

TEST_CASE("A body that need not be told has a reason and no day")
{
    Notification told = toInsurer("no");
    CHECK(complaints(told, Problem::Severity::Refuses) == QStringList{QStringLiteral("why")});
    told.why = QStringLiteral("Below the excess");
    CHECK(complaints(told, Problem::Severity::Refuses).isEmpty());
    CHECK(complaints(told, Problem::Severity::Warns).isEmpty());
}
