// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badges/badge_rules.h"
#include "tests/support/complaints.h"
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
    CHECK(nameOf(BadgeState::Requested).word == std::string("requested"));
    CHECK(nameOf(BadgeState::Destroyed).word == std::string("destroyed"));
    const PolicyNames names;
    Badge badge = issuedBadge();
    badge.expires = kToday.plus(-1);
    CHECK(badgeFound(badge, kToday, names).text == QStringLiteral("Expired"));
    CHECK(badgeFound(badge, kToday, names).tone == Tone::Warning);
    CHECK(badgeFound(badge, badge.expires, names).tone == Tone::Good);
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
    CHECK(complaints(badge, kToday).isEmpty());
    badge.*member = kToday.plus(1);
    CHECK(complaints(badge, kToday) == QStringList{QLatin1String(field)});
    badge = issuedBadge();
    badge.expires = kToday.plus(1);
    CHECK(complaints(badge, kToday).isEmpty());
}

TEST_CASE("Days of a badge lie in order, the same day allowed")
{
    Badge badge = issuedBadge();
    badge.requested = badge.issued;
    badge.expires = badge.issued;
    badge.returned = badge.issued;
    badge.destroyed = badge.issued;
    CHECK(complaints(badge, kToday).isEmpty());
    badge.requested = badge.issued.plus(1);
    CHECK(complaints(badge, kToday) == QStringList{QStringLiteral("issued")});
    badge = issuedBadge();
    badge.expires = badge.issued.plus(-1);
    CHECK(complaints(badge, kToday) == QStringList{QStringLiteral("expires")});
    badge = issuedBadge();
    badge.returned = badge.issued.plus(-1);
    CHECK(complaints(badge, kToday) == QStringList{QStringLiteral("returned")});
    badge.returned = badge.issued.plus(9);
    badge.destroyed = badge.issued.plus(8);
    CHECK(complaints(badge, kToday) == QStringList{QStringLiteral("destroyed")});
}

TEST_CASE("A badge is found only after it was missing")
{
    Badge badge = issuedBadge();
    badge.found = Day(2026, 1, 5);
    CHECK(complaints(badge, kToday) == QStringList{QStringLiteral("lost")});
    badge.stolen = Day(2026, 1, 5);
    CHECK(complaints(badge, kToday).isEmpty());
    badge.stolen = Day(2026, 1, 6);
    CHECK(complaints(badge, kToday) == QStringList{QStringLiteral("found")});
}
