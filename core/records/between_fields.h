// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"

/// What a description asks of fields beside the day and beside one another: nothing past lies after today, no day
/// before those it follows, and nothing is known without what it belongs to.
void addBetweenFields(Problems &found, const Kind &kind, const void *record, Day today);
