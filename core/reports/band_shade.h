// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/names.h"
#include "core/reports/report.h"

/// `16 Extreme` in the colour of its band (`colour:` of `risk-band`); `–` where there is no score.
report::Cell scoreCell(std::optional<int> score, const Names &names);
/// The colour of the band of a score.
report::Shade bandShade(int score, const Names &names);
/// `Low 1–3 · Moderate 4–6 …`, and what each asks for: the bands of the office in their order.
QString bandWords(const Names &names);
