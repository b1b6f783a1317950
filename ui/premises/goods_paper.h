// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/premises/goods_received.h"
#include "core/records/names.h"
#include "core/records/saved.h"
#include "core/reports/report.h"

/// Goods as their record prints, with the signatures that were drawn for them below.
Report goodsPaper(const Saved<GoodsReceived> &goods, const Names &names, Day today, bool withGuarded);
