// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/sanction_state.h"
#include <QCoreApplication>

namespace {
/// In the order of SanctionState.
constexpr StateName kStates[] = {
    {"not-issued", QT_TRANSLATE_NOOP("sanction", "Not issued yet"), Tone::Info},
    {"in-force", QT_TRANSLATE_NOOP("sanction", "In force"), Tone::Good},
    {"due-for-review", QT_TRANSLATE_NOOP("sanction", "Due for review"), Tone::Warning},
    {"under-appeal", QT_TRANSLATE_NOOP("sanction", "Under appeal"), Tone::Warning},
    {"expired", QT_TRANSLATE_NOOP("sanction", "Expired"), Tone::Neutral},
    {"ended", QT_TRANSLATE_NOOP("sanction", "Ended"), Tone::Neutral},
    {"given", QT_TRANSLATE_NOOP("sanction", "Given"), Tone::Neutral},
    {"decided", QT_TRANSLATE_NOOP("sanction", "Decided"), Tone::Neutral},
};

constexpr SanctionState kInReadingOrder[] = {
    SanctionState::DueForReview, SanctionState::UnderAppeal, SanctionState::InForce, SanctionState::NotIssued,
    SanctionState::Expired,      SanctionState::Ended,       SanctionState::Given,   SanctionState::Decided,
};

bool hasHappened(Day day, Day today) { return day.isKnown() && day <= today; }
} // namespace

const StateName &nameOf(SanctionState state) { return kStates[static_cast<int>(state)]; }

std::span<const SanctionState> sanctionStates() { return kInReadingOrder; }

SanctionState sanctionState(const Sanction &sanction, Day today, const Names &names)
{
    if (hasHappened(sanction.ended, today))
        return SanctionState::Ended;
    if (names.hasTrait(QStringLiteral("sanction-type"), sanction.type.text, QStringLiteral("none")))
        return SanctionState::Decided;
    if (!hasHappened(sanction.issued, today))
        return SanctionState::NotIssued;
    if (!names.hasTrait(QStringLiteral("sanction-type"), sanction.type.text, QStringLiteral("lasting")))
        return SanctionState::Given;
    if (sanction.expires.isKnown() && sanction.expires < today)
        return SanctionState::Expired;
    if (isAppealOpen(sanction, today))
        return SanctionState::UnderAppeal;
    return hasHappened(sanction.review, today) ? SanctionState::DueForReview : SanctionState::InForce;
}

bool isAppealOpen(const Sanction &sanction, Day today)
{
    return hasHappened(sanction.appealReceived, today) &&
           !(sanction.appealOutcome.isKnown() && !(sanction.appealDecided.isKnown() && sanction.appealDecided > today));
}

bool isInForce(const Sanction &sanction, Day today, const Names &names)
{
    const SanctionState state = sanctionState(sanction, today, names);
    return state == SanctionState::InForce || state == SanctionState::DueForReview ||
           state == SanctionState::UnderAppeal;
}

bool isReviewOverdue(const Sanction &sanction, Day today, const Names &names)
{
    return sanction.review.isKnown() && sanction.review < today && isInForce(sanction, today, names);
}

Found sanctionFound(const Sanction &sanction, Day today, const Names &names)
{
    return found("sanction", nameOf(sanctionState(sanction, today, names)));
}
