// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/result.h"

class Database;
struct ThreatCall;

/// The call that came from this card, withdrawn ones included; none where the office has none.
Result<Id<ThreatCall>> callOfCard(const Database &database, const QString &card);
