// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"

/// Makes unknown, in the record and its rows, what the LSMS alone reads (PRODUCT.md: suspects' addresses and birth
/// dates).
void hideGuarded(const Kind &kind, void *record);
