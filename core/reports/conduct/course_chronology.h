// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/people/person.h"
#include "core/records/saved.h"
#include "core/reports/conduct/courses_report.h"
#include "core/sanctions/sanction.h"

/// A letter or notice as it went out, and what shows that it arrived.
struct LetterSent {
    Day issued;
    QString reference;
    QString what;
    QString servedHow;
    QString servedBy;
    Day served;
    QStringList proofs; ///< names and digests of the files kept with it
    bool operator==(const LetterSent &) const = default;
};

/// All that the paper for the police is built from.
struct ChronologyFacts {
    FoundCourse course;
    std::vector<Saved<Incident>> incidents;
    Person alleged;
    bool withGuarded = false; ///< the address and date of birth of the person alleged
    QString confirmedBy;
    std::vector<LetterSent> letters; ///< oldest first
};

/// One course for the police: who, what, when and how often, exact words and evidence, warnings with proof of service,
/// what those affected wish, and the last day to charge. It says that conduct may amount to an offence, never that it
/// is one.
Report courseChronology(const ChronologyFacts &facts, const ConductContext &context);
