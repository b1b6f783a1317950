// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/xmr.h"
#include "core/reports/trend_choices.h"

/// So many points before the start of a measure and so many since are needed to say whether it worked.
inline constexpr int kPointsEachSide = 13;

/// What a point of the series is.
enum class PointIs { Month, Gap };

/// Restarts the average where the measure started, at the first point that lies wholly after that day (a gap begins
/// with the incident before it), for that reason, and says whether the points since differ from those before by more
/// than chance alone explains: by the rules, with the limits of before. With fewer than `kPointsEachSide` on a side
/// nothing is restarted, and what is missing is said. The series is in the order of its days.
QString placeMeasure(std::vector<Observation> &series, const TrendMeasure &measure, const XmrRules &rules,
                     PointIs point);
