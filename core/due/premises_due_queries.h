// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/due/premises_due.h"

class Database;
struct Scope;

/// The sites within the scope.
Result<std::vector<Saved<Site>>> allSites(const Database &database, const Scope &scope);
/// Keys and codes in use.
Result<std::vector<Saved<KeyOrCode>>> keysInUse(const Database &database, const Scope &scope, Day today);
/// Goods that wait, or that nobody signed for.
Result<std::vector<Saved<GoodsReceived>>> goodsWaiting(const Database &database, const Scope &scope);
/// Those with a last day of work up to the horizon.
Result<Leavers> leavers(const Database &database, Day today);
/// How long the sites that say it keep what their cameras record, in days.
Result<QHash<RecordId, int>> recordingDays(const Database &database);
