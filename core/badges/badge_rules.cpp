// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badges/badge_rules.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
/// In the order of BadgeState.
constexpr StateName kStates[] = {
    {"requested", QT_TRANSLATE_NOOP("badge", "Requested"), Tone::Info},
    {"issued", QT_TRANSLATE_NOOP("badge", "Issued"), Tone::Good},
    {"suspended", QT_TRANSLATE_NOOP("badge", "Suspended"), Tone::Warning},
    {"lost", QT_TRANSLATE_NOOP("badge", "Lost"), Tone::Danger},
    {"stolen", QT_TRANSLATE_NOOP("badge", "Stolen"), Tone::Danger},
    {"found", QT_TRANSLATE_NOOP("badge", "Found"), Tone::Good},
    {"expired", QT_TRANSLATE_NOOP("badge", "Expired"), Tone::Warning},
    {"returned", QT_TRANSLATE_NOOP("badge", "Returned"), Tone::Neutral},
    {"destroyed", QT_TRANSLATE_NOOP("badge", "Destroyed"), Tone::Neutral},
};
} // namespace

const StateName &nameOf(BadgeState state) { return kStates[static_cast<int>(state)]; }

Found badgeFound(const Badge &badge, Day today, const Names &)
{
    return found("badge", nameOf(badgeState(badge, today).state));
}

BadgeStanding badgeState(const Badge &badge, Day today)
{
    const auto happened = [today](Day day) { return day.isKnown() && day <= today; };
    if (happened(badge.destroyed))
        return {BadgeState::Destroyed, badge.destroyed};
    if (happened(badge.returned))
        return {BadgeState::Returned, badge.returned};
    const bool lost = happened(badge.lost), stolen = happened(badge.stolen), found = happened(badge.found);
    if ((lost || stolen) && !(found && badge.found >= std::max(badge.lost, badge.stolen)))
        return stolen ? BadgeStanding{BadgeState::Stolen, badge.stolen} : BadgeStanding{BadgeState::Lost, badge.lost};
    if (happened(badge.suspended))
        return {BadgeState::Suspended, badge.suspended};
    if (badge.expires.isKnown() && badge.expires < today)
        return {BadgeState::Expired, badge.expires.plus(1)};
    if (found)
        return {BadgeState::Found, badge.found};
    if (happened(badge.issued))
        return {BadgeState::Issued, badge.issued};
    return {BadgeState::Requested, badge.requested};
}
