// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badges/badge_rules.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 3, 14);

Badge issuedBadge()
{
    Badge badge;
    badge.number = QStringLiteral("1001");
    badge.requested = Day(2025, 1, 2);
    badge.issued = Day(2025, 1, 6);
    return badge;
}

QStringList complaints(const Badge &badge)
{
    static const PolicyNames names;
    Problems problems;
    badgeRules(badge, {kToday, names}, problems);
    QStringList fields;
    for (const Problem &problem : problems)
        fields.append(problem.field);
    return fields;
}
} // namespace

TEST_CASE("A badge is asked for, issued, and stays so")
{
    Badge badge;
    CHECK(badgeState(badge, kToday) == BadgeStanding{BadgeState::Requested, Day()});
    badge = issuedBadge();
    CHECK(badgeState(badge, Day(2025, 1, 5)) == BadgeStanding{BadgeState::Requested, badge.requested});
    CHECK(badgeState(badge, Day(2025, 1, 6)) == BadgeStanding{BadgeState::Issued, badge.issued});
    CHECK(badgeState(badge, kToday) == BadgeStanding{BadgeState::Issued, badge.issued});
}

TEST_CASE("A badge is good on its last day and expired from the day after")
{
    Badge badge = issuedBadge();
    badge.expires = kToday;
    CHECK(badgeState(badge, kToday).state == BadgeState::Issued);
    CHECK(badgeState(badge, kToday.plus(1)) == BadgeStanding{BadgeState::Expired, kToday.plus(1)});
}

TEST_CASE("A later fate of a badge goes before an earlier one")
{
    Badge badge = issuedBadge();
    badge.suspended = Day(2026, 1, 1);
    CHECK(badgeState(badge, kToday).state == BadgeState::Suspended);
    badge.lost = Day(2026, 1, 5);
    CHECK(badgeState(badge, kToday) == BadgeStanding{BadgeState::Lost, badge.lost});
    badge.stolen = Day(2026, 1, 6);
    CHECK(badgeState(badge, kToday) == BadgeStanding{BadgeState::Stolen, badge.stolen});
    badge.returned = Day(2026, 2, 1);
    CHECK(badgeState(badge, kToday) == BadgeStanding{BadgeState::Returned, badge.returned});
    badge.destroyed = Day(2026, 2, 2);
    CHECK(badgeState(badge, kToday) == BadgeStanding{BadgeState::Destroyed, badge.destroyed});
    CHECK(badgeState(badge, Day(2026, 2, 1)).state == BadgeState::Returned);
    CHECK(badgeState(badge, Day(2026, 1, 31)).state == BadgeState::Stolen);
}

TEST_CASE("A badge that was found is missing no longer, and missing again when it is lost again")
{
    Badge badge = issuedBadge();
    badge.lost = Day(2026, 1, 5);
    badge.found = Day(2026, 1, 9);
    CHECK(badgeState(badge, Day(2026, 1, 8)).state == BadgeState::Lost);
    CHECK(badgeState(badge, Day(2026, 1, 9)) == BadgeStanding{BadgeState::Found, badge.found});
    badge.expires = Day(2026, 2, 1);
    CHECK(badgeState(badge, kToday).state == BadgeState::Expired);
    badge.lost = Day(2026, 1, 10);
    CHECK(badgeState(badge, kToday).state == BadgeState::Lost);
}

TEST_CASE("States of badges have the words of the command line and words for people")
{
    CHECK(word(BadgeState::Requested) == QStringLiteral("requested"));
    CHECK(word(BadgeState::Destroyed) == QStringLiteral("destroyed"));
    CHECK(show(BadgeState::Expired) == QStringLiteral("expired"));
}

TEST_CASE("Days of a badge may be today, not tomorrow, but for the expiry")
{
    using Member = Day Badge::*;
    const auto [member, field] = GENERATE(table<Member, const char *>({{&Badge::requested, "requested"},
                                                                       {&Badge::issued, "issued"},
                                                                       {&Badge::suspended, "suspended"},
                                                                       {&Badge::lost, "lost"},
                                                                       {&Badge::stolen, "stolen"},
                                                                       {&Badge::returned, "returned"},
                                                                       {&Badge::destroyed, "destroyed"}}));
    Badge badge;
    badge.*member = kToday;
    CHECK(complaints(badge).isEmpty());
    badge.*member = kToday.plus(1);
    CHECK(complaints(badge) == QStringList{QLatin1String(field)});
    badge = issuedBadge();
    badge.expires = kToday.plus(1);
    CHECK(complaints(badge).isEmpty());
}

TEST_CASE("Days of a badge lie in order, the same day allowed")
{
    Badge badge = issuedBadge();
    badge.requested = badge.issued;
    badge.expires = badge.issued;
    badge.returned = badge.issued;
    badge.destroyed = badge.issued;
    CHECK(complaints(badge).isEmpty());
    badge.requested = badge.issued.plus(1);
    CHECK(complaints(badge) == QStringList{QStringLiteral("issued")});
    badge = issuedBadge();
    badge.expires = badge.issued.plus(-1);
    CHECK(complaints(badge) == QStringList{QStringLiteral("expires")});
    badge = issuedBadge();
    badge.returned = badge.issued.plus(-1);
    CHECK(complaints(badge) == QStringList{QStringLiteral("returned")});
    badge.returned = badge.issued.plus(9);
    badge.destroyed = badge.issued.plus(8);
    CHECK(complaints(badge) == QStringList{QStringLiteral("destroyed")});
}

TEST_CASE("A badge is found only after it was missing")
{
    Badge badge = issuedBadge();
    badge.found = Day(2026, 1, 5);
    CHECK(complaints(badge) == QStringList{QStringLiteral("found")});
    badge.stolen = Day(2026, 1, 5);
    CHECK(complaints(badge).isEmpty());
    badge.stolen = Day(2026, 1, 6);
    CHECK(complaints(badge) == QStringList{QStringLiteral("found")});
}
