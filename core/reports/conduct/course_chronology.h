// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/people/person.h"
#include "core/records/saved.h"
#include "core/reports/conduct/courses_report.h"
#include "core/reports/conduct/letters_sent.h"

/// All that the paper for the police is built from.
struct ChronologyFacts {
    FoundCourse course;
    std::vector<Saved<Incident>> incidents;
    Person alleged;
    bool withGuarded = false; ///< the address and date of birth of the person alleged, and what letters said
    QString confirmedBy;
    std::vector<LetterSent> letters; ///< oldest first
};

/// One course for the police: who, what, when and how often, exact words and evidence, letters as sent with proof of
/// service,/// what those affected wish, and the last day to charge. It says that conduct may amount to an offence,
/// never that it is one.
Report courseChronology(const ChronologyFacts &facts, const ConductContext &context);
