// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/time_limits.h"
#include "core/storage/write.h"
#include "core/surveys/survey.h"

/// The action that a finding asks for: it hangs on the survey, is owed by whose it is to put right, and is due within
/// the office's limit for its priority from the day of the survey.
Action findingAction(const Saved<Survey> &survey, const SurveyFinding &finding, const QString &obligations,
                     const TimeLimits &limits, const Names &names);
/// Makes the action of each finding that has none, in one step, and says how many; the survey then names them.
Result<int> makeFindingActions(Write &write, const Saved<Survey> &survey, const TimeLimits &limits);
/// How many findings have no action yet.
int findingsWithoutAction(const Survey &survey);
