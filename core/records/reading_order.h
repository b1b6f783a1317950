// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"
#include "core/records/names.h"

/// The codes of a choice's list in the order in which people read them: grades and stages (traits `rank:<n>`,
/// where more is worse, `step:<n>`, where it is not, `grade:<code>`, `start`) as the list has them, anything else by
/// its label. Empty for what is no choice.
std::vector<Value> readingOrder(const Field &field, const Names &names);
