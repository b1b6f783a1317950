// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/found.h"
#include "core/records/names.h"
#include "ui/base/tag.h"
#include <optional>

struct Field;
class Value;

/// How an item of a list of states or grades is shown as a tag, by its traits: `start`, `open`, `waits`, `closed` of a
/// status; `rank:<n>` of a grade; `tone:<good|warning|danger|info>` of any. None for an item without them.
std::optional<TagText> tagOf(const ChoiceName &item);
/// A state or a grade that was found; none for mere words.
std::optional<TagText> tagOf(const Found &found);
/// The same for the value of a field; none where that is not a choice or not known.
std::optional<TagText> tagOf(const Field &field, const Value &value, const Names &names);
