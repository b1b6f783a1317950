// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/found.h"
#include "core/records/names.h"
#include "core/sanctions/ladder.h"

/// What the parts of a course are called in people's words.
namespace conduct {
/// The rung as the office's list calls it.
QString stepLabel(LadderStep step, const Names &names);
/// The code of the list's first item with the rung's trait; empty where the office has none.
QString stepCode(LadderStep step, const Names &names);
/// `due 23 Mar 2026`, `done`, `jumped`; overdue ones in the tone of danger.
Found standingFound(const RungStanding &rung, Day on);
/// `Possible`, `Confirmed`, `Formal letter` …
QString stageLabel(const FoundCourse &course, const Names &names);
Tone stageTone(const FoundCourse &course);
/// `One person, two occasions or more` or `Several people, one occasion or more each`.
QString testLabel(CourseTest test);
/// `Formal letter, due 23 Mar 2026`; empty where nothing is due.
QString nextLabel(const Ladder &ladder, const Names &names);
/// What became of a rung and why, in the words that were written where the reason is none of the list's:
/// `skipped: Lacks capacity`.
QString becameLabel(const LadderTaken &taken, const Names &names);
/// Who has not been told of which step, in a sentence.
QString notToldLabel(const LadderTaken &taken, const Names &names);
/// Until when an offence that only magistrates try can be charged, or that this is over; empty where not known.
QString chargeLabel(Day last, Day on);
/// Why what was found is no course for now, in a sentence; empty where it is enough for one.
QString lackLabel(const FoundCourse &course);
/// `13 Mar 2025 – 9 Mar 2026`, each end as exactly as it is known; empty where nothing counts.
QString spanLabel(const FoundCourse &course);
/// `64 days`, `about 64 days`, `the same day`; empty for the first.
QString gapLabel(int days, bool isAbout = false);
/// `14 Mar 2026`, or `December 2023` where no more is known.
QString whenLabel(const Moment &when);
/// What a person of the register is called; who was never named is `somebody not named`.
QString personLabel(RecordId person, const Names &names);
} // namespace conduct
