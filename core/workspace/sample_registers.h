// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/sample_occasions.h"
#include "core/workspace/sample_office.h"

/// Puts line managers' risk assessments and their reviews on the timeline: some are due, some overdue, and a few
/// departments have none.
void scheduleRisks(const SampleOffice &office, const SampleMaterial &material, SampleTimeline &timeline,
                   Chance &chance);

/// Some of them were reviewed since, one line after the other, and once more.
void scheduleAssessmentReviews(const SampleOffice &office, SampleTimeline &timeline);

/// Puts the badges of all workers on the timeline, so that every state of a badge is there in the end.
void scheduleBadges(const SampleOffice &office, SampleTimeline &timeline, Chance &chance);

/// Puts the learning system's monthly listings on the timeline, so that every state of training is there in the end.
void scheduleTraining(const SampleOffice &office, const SampleMaterial &material, SampleTimeline &timeline,
                      Chance &chance);

/// Puts what was noted of the last bomb threat on the timeline, and an exercise of the card. A register too small to
/// have a bomb threat has the exercise alone.
void scheduleThreats(const std::vector<SampleOccasion> &occasions, const SampleMaterial &material, Day until,
                     const Names &names, SampleTimeline &timeline);
/// Puts on the timeline what follows incidents among people: a marker, an entry made twice, names written as tags,
/// notes of contact with the police, and requests for information.
void schedulePeople(const SampleOffice &office, SampleTimeline &timeline);
/// Each quarter the LSMS looks again at something; the director has yet to hear of the latest.
void scheduleReviews(const SampleOffice &office, SampleTimeline &timeline);
/// Puts the measures of each site and the rounds of their tests on the timeline: some faults are open, the tests of one
/// site are overdue, one measure is exempt.
void scheduleMeasures(const SampleOffice &office, SampleTimeline &timeline);
/// Puts on the timeline what is known of each site, its emergency procedures as they were tried, its keys and codes
/// with those who hold them, and the goods that came of late: one leaver has a key still, one key is lost, one code is
/// old.
void schedulePremises(const SampleOffice &office, SampleTimeline &timeline);
/// Puts surveys, inspections and badge spot checks on the timeline, one of them half done, with actions for what they
/// found, and requests for help, two of them open.
void scheduleSurveys(const Workspace &workspace, const SampleOffice &office, const SampleMaterial &material,
                     SampleTimeline &timeline);
/// Puts forms sent to line managers on the timeline: the answer to one was taken in, one is overdue, one went out of
/// late.
void scheduleForms(const SampleOffice &office, SampleTimeline &timeline);
