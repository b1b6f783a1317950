// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/premises/key_or_code.h"
#include "core/records/kind.h"
#include <span>

/// Where a key or code stands.
enum class KeyState {
    Lost,      ///< a key is lost, and nobody has dealt with that
    Disclosed, ///< a code was disclosed since it was last changed
    Old,       ///< a code has been in use for longer than the office's limit
    Out,       ///< somebody has it, or knows it
    In,
    Retired,
};
/// What a state is called; its word is the same in every language.
const StateName &nameOf(KeyState state);
/// All of them, the ones to look at first before the others.
std::span<const KeyState> keyStates();

/// Whether it is a code, by its kind.
bool isCode(const KeyOrCode &key, const Names &names);
/// Whether somebody has it at the end of the day: neither back nor lost by then.
bool isOutOn(const KeyHolding &holding, Day day);
/// Whether it was lost or disclosed by the end of the day and nobody has dealt with that; of a code only where it was
/// not changed since.
bool isOpenLoss(const KeyOrCode &key, const KeyHolding &holding, Day day, const Names &names);
/// The day by which a code is to be changed because of its age; not known of a key, one out of use, or a code of which
/// nobody knows since when it is in use.
Day changeDue(const KeyOrCode &key, const Names &names);
/// A code is old from the day after its day.
KeyState keyState(const KeyOrCode &key, Day today, const Names &names);
/// The state of today, as a key shows it.
Found keyFound(const KeyOrCode &key, Day today, const Names &names);
/// How many have it today: the names stand with the key itself.
Found keyHeldFound(const KeyOrCode &key, Day today, const Names &names);

/// A code says since when it is in use; a holder has a name.
void keyRules(const KeyOrCode &key, const RuleContext &context, Problems &problems);
/// The holders stand newest first.
void completeKey(KeyOrCode &key, const RuleContext &context);
