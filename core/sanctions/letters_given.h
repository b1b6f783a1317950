// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code.h"
#include "core/records/names.h"
#include "core/sanctions/conduct_facts.h"

/// A sanction that was issued, as far as the ladder and the proof of service need it.
struct GivenSanction {
    RecordId id = 0;
    RecordId person = 0; ///< the entry that is kept
    std::optional<LadderStep> step;
    Day issued;
    bool isReturned = false; ///< its record says that it came back undelivered
    Day officerTold;
    Day layMemberTold;
    std::vector<RecordId> incidents;
    QString by{}; ///< who served it
};

/// A letter that was issued to the person alleged.
struct GivenLetter {
    RecordId id = 0;
    RecordId holder = 0; ///< the record it is about
    RecordId person = 0; ///< the entry that is kept
    std::optional<LadderStep> step;
    Day issued;
    Day returned; ///< undelivered
};

/// The rung that a type of sanction is, or a letter for the purpose; none where it is none.
std::optional<LadderStep> rungOfSanction(const Code &type, const Names &names);
std::optional<LadderStep> rungOfLetter(const Code &purpose, const Names &names);
/// Whether a way of serving (list `served-how`) says that it came back.
bool isReturnedUndelivered(const Code &servedHow, const Names &names);

/// Whether the letter is how the sanction was given: written to the same person about it, or about an incident that it
/// answers and then of the same rung or issued the same day.
bool carries(const GivenLetter &letter, const GivenSanction &sanction);

/// The rungs that these took, by person. A sanction and the letters that carry it as the same rung are one, done on the
/// day of the first of them that was not returned; what came back undelivered counts until that day and no longer.
QHash<RecordId, std::vector<LadderTaken>> rungsGiven(const std::vector<GivenSanction> &sanctions,
                                                     const std::vector<GivenLetter> &letters);
