// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/counts.h"
#include "core/reports/pack/pack_figures.h"

/// The counted incidents, referrals with them, as facts whose codes stand in the order of TrendDimension; oldest first.
/// The weekday and the hour are those at which it happened: not known where only a later time is known, or where its
/// range reaches beyond.
std::vector<Fact> trendFacts(const PackFigures &figures);

/// Codes of three hours from midnight on, "00", "03" … "21".
QString hourBand(QTime time);
