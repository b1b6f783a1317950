// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include "core/training/training_record.h"
#include <span>

/// How someone stands with a course (CLI.md, `training-matrix`); better ones come first.
enum class TrainingState { Exempt, InDate, Due90, Due60, Due30, Due7, Booked, Expired, Never };

/// What a state is called; its word is that of CLI.md's list `training-matrix`.
const StateName &nameOf(TrainingState state);

/// How one record stands on `today`: exempt between its days; a completed course by the days left (due-7 is 0 to 7,
/// due-30 to 30, due-60 to 60, due-90 to 90), expired from the day after; else booked for today or later; else never.
/// An outcome without the trait `complete` completes nothing; a day completed without an outcome does.
TrainingState trainingState(const TrainingRecord &record, Day today, const Names &names);
/// How a person stands with a course: the best of their records of it; never where there are none.
TrainingState trainingState(std::span<const TrainingRecord> records, Day today, const Names &names);
/// Whether training was in date on the day: completed and not expired, due or not (PRODUCT.md, “Training on the day”).
bool isInDate(TrainingState state);
/// Whether the course is the one in dealing with conflict, whose take-up papers show (trait `conflict`).
bool isConflictTraining(const Course &course);
/// The last day on which a course completed then holds: the months later, clamped to the month's end; not known where
/// it holds for good.
Day holdsUntil(Day completed, const Course &course);
/// The state of one record as it shows it.
Found trainingFound(const TrainingRecord &record, Day today, const Names &names);
