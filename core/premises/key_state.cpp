// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/premises/key_state.h"
#include "core/base/count.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
/// In the order of KeyState, which is the one in which people read them.
constexpr StateName kStates[] = {
    {"lost", QT_TRANSLATE_NOOP("key_or_code", "Lost"), Tone::Danger},
    {"disclosed", QT_TRANSLATE_NOOP("key_or_code", "Code disclosed"), Tone::Danger},
    {"old", QT_TRANSLATE_NOOP("key_or_code", "Code to be changed"), Tone::Warning},
    {"out", QT_TRANSLATE_NOOP("key_or_code", "Out"), Tone::Info},
    {"in", QT_TRANSLATE_NOOP("key_or_code", "In"), Tone::Good},
    {"retired", QT_TRANSLATE_NOOP("key_or_code", "Out of use"), Tone::Neutral},
};
constexpr KeyState kAll[] = {KeyState::Lost, KeyState::Disclosed, KeyState::Old,
                             KeyState::Out,  KeyState::In,        KeyState::Retired};

bool hasHappened(Day day, Day today) { return day.isKnown() && day <= today; }

QString tr(const char *text) { return QCoreApplication::translate("key_or_code", text); }
} // namespace

const StateName &nameOf(KeyState state) { return kStates[static_cast<int>(state)]; }

std::span<const KeyState> keyStates() { return kAll; }

bool isCode(const KeyOrCode &key, const Names &names)
{
    return names.hasTrait(QStringLiteral("key-kind"), key.kind.text, QStringLiteral("code"));
}

bool isOutOn(const KeyHolding &holding, Day day)
{
    return hasHappened(holding.out, day) && !hasHappened(holding.back, day) && !hasHappened(holding.lost, day);
}

bool isOpenLoss(const KeyOrCode &key, const KeyHolding &holding, Day day, const Names &names)
{
    if (!hasHappened(holding.lost, day) || hasHappened(holding.settled, day))
        return false;
    return !isCode(key, names) || !key.changed.isKnown() || key.changed <= holding.lost;
}

Day changeDue(const KeyOrCode &key, const Names &names)
{
    if (!isCode(key, names) || !key.changed.isKnown() || key.retired.isKnown())
        return {};
    const TimeLimit limit = names.timeLimit(QStringLiteral("code_change")).limit;
    return limit.amount > 0 ? deadline(Moment(key.changed), limit, {}).day : Day();
}

KeyState keyState(const KeyOrCode &key, Day today, const Names &names)
{
    if (hasHappened(key.retired, today))
        return KeyState::Retired;
    for (const KeyHolding &holding : key.holders)
        if (isOpenLoss(key, holding, today, names))
            return isCode(key, names) ? KeyState::Disclosed : KeyState::Lost;
    if (const Day due = changeDue(key, names); due.isKnown() && due < today)
        return KeyState::Old;
    const bool isOut = std::any_of(key.holders.begin(), key.holders.end(),
                                   [today](const KeyHolding &holding) { return isOutOn(holding, today); });
    return isOut ? KeyState::Out : KeyState::In;
}

Found keyFound(const KeyOrCode &key, Day today, const Names &names)
{
    return found("key_or_code", nameOf(keyState(key, today, names)));
}

Found keyHeldFound(const KeyOrCode &key, Day today, const Names &)
{
    const auto held = std::count_if(key.holders.begin(), key.holders.end(),
                                    [today](const KeyHolding &holding) { return isOutOn(holding, today); });
    return {held == 0 ? QString() : held == 1 ? tr("1 person") : tr("%1 people").arg(shownCount(held))};
}

void keyRules(const KeyOrCode &key, const RuleContext &context, Problems &problems)
{
    if (isCode(key, context.names) && !key.changed.isKnown())
        problems.push_back({QStringLiteral("changed"),
                            tr("Say since when the code has been in use: it is to be changed by its age.")});
}

void completeKey(KeyOrCode &key, const RuleContext &)
{
    std::stable_sort(key.holders.begin(), key.holders.end(),
                     [](const KeyHolding &a, const KeyHolding &b) { return a.out > b.out; });
}
