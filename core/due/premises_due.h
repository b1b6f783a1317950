// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/due/due_context.h"
#include "core/office/site.h"
#include "core/premises/goods_received.h"
#include "core/premises/key_or_code.h"
#include "core/records/saved.h"

/// The last day of work of those who leave, by person.
using Leavers = QHash<RecordId, Day>;

/// What a site asks for within the horizon: its emergency procedures tested again and its CCTV serviced again, each an
/// office's limit after the last time; the times are ours (OBLIGATIONS P5.1b, P4.2).
void addSiteDue(std::vector<DueItem> &items, const Saved<Site> &site, const DueContext &context);
/// What a key or code asks for: a code changed because of its age, after somebody who knew it left, or after it was
/// disclosed; a key back from who leaves, and something done about one that is lost (OBLIGATIONS P4.2, P8.4).
void addKeyDue(std::vector<DueItem> &items, const Saved<KeyOrCode> &key, const Leavers &leavers,
               const DueContext &context);
/// Goods that nobody signed for, on the day they came, and those that wait to be collected (OBLIGATIONS P8.5).
void addGoodsDue(std::vector<DueItem> &items, const Saved<GoodsReceived> &goods, const DueContext &context);
