// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badges/badge_rules.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
struct StateName {
    const char *word;
    const char *label;
};

/// In the order of BadgeState.
constexpr StateName kNames[] = {
    {"requested", QT_TRANSLATE_NOOP("badge", "requested")}, {"issued", QT_TRANSLATE_NOOP("badge", "issued")},
    {"suspended", QT_TRANSLATE_NOOP("badge", "suspended")}, {"lost", QT_TRANSLATE_NOOP("badge", "lost")},
    {"stolen", QT_TRANSLATE_NOOP("badge", "stolen")},       {"found", QT_TRANSLATE_NOOP("badge", "found")},
    {"expired", QT_TRANSLATE_NOOP("badge", "expired")},     {"returned", QT_TRANSLATE_NOOP("badge", "returned")},
    {"destroyed", QT_TRANSLATE_NOOP("badge", "destroyed")},
};
} // namespace

QString word(BadgeState state) { return QLatin1String(kNames[static_cast<int>(state)].word); }

QString show(BadgeState state) { return QCoreApplication::translate("badge", kNames[static_cast<int>(state)].label); }

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

void badgeRules(const Badge &badge, const RuleContext &context, Problems &problems)
{
    const std::pair<const char *, Day> days[] = {
        {"requested", badge.requested}, {"issued", badge.issued},       {"suspended", badge.suspended},
        {"lost", badge.lost},           {"stolen", badge.stolen},       {"found", badge.found},
        {"returned", badge.returned},   {"destroyed", badge.destroyed},
    };
    const auto say = [&problems](const char *field, const char *text) {
        problems.push_back({QLatin1String(field), QCoreApplication::translate("badge", text)});
    };
    for (const auto &[field, day] : days)
        if (day.isKnown() && day > context.today)
            say(field, QT_TRANSLATE_NOOP("badge", "This day is in the future."));
    const auto inOrder = [&](Day earlier, const char *field, Day later, const char *text) {
        if (earlier.isKnown() && later.isKnown() && later < earlier)
            say(field, text);
    };
    inOrder(badge.requested, "issued", badge.issued,
            QT_TRANSLATE_NOOP("badge", "It can’t be issued before it was asked for."));
    inOrder(badge.issued, "expires", badge.expires,
            QT_TRANSLATE_NOOP("badge", "It can’t expire before it was issued."));
    inOrder(badge.issued, "returned", badge.returned,
            QT_TRANSLATE_NOOP("badge", "It can’t come back before it was issued."));
    inOrder(badge.returned, "destroyed", badge.destroyed,
            QT_TRANSLATE_NOOP("badge", "It can’t be destroyed before it came back."));
    if (badge.found.isKnown() && !badge.lost.isKnown() && !badge.stolen.isKnown())
        say("found", QT_TRANSLATE_NOOP("badge", "Say first when it was lost or stolen."));
    inOrder(std::max(badge.lost, badge.stolen), "found", badge.found,
            QT_TRANSLATE_NOOP("badge", "It can’t be found before it was missing."));
}
