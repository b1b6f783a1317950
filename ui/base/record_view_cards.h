// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/saved.h"
#include <functional>
#include <vector>

class Card;
class PrivacyKey;
class Workspace;

/// What the cards of a record are made from.
struct CardContext {
    const Workspace &workspace;
    const PrivacyKey &privacy;
    std::function<void(RecordId)> open; ///< a link was followed
};

/// A card for each section in which something is known, then one for each list of child rows that has any.
std::vector<Card *> recordCards(const AnySaved &saved, const CardContext &context);
/// Who did what to the record, when and why; newest first.
Card *historyCard(const Kind &kind, RecordId id, const CardContext &context);
