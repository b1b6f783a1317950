// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include "core/sanctions/conduct_course.h"

/// What a course must say of itself: who decided, when, and why not.
void conductCourseRules(const ConductCourse &course, const RuleContext &context, Problems &problems);
/// An occasion that is left out says why.
void occasionDecisionRules(const OccasionDecision &decision, const RuleContext &context, Problems &problems);
/// A step that was jumped, paused or skipped has its reason, one that was taken its day, and a verbal warning the
/// manager who gave it (OBLIGATIONS PA3).
void ladderRowRules(const LadderRow &row, const RuleContext &context, Problems &problems);
/// `Confirmed`, `Not a course`, or that the LSMS has not decided yet.
Found decisionFound(const ConductCourse &course, Day today, const Names &names);
