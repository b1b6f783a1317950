// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/department.h"
#include "core/office/site.h"
#include "core/records/names.h"
#include "core/records/saved.h"
#include "core/risks/risk_assessment.h"
#include <QString>
#include <span>
#include <vector>

/// Whether an assessment can be relied on. A draft is none: only what its assessor signed and the manager accepted
/// counts, as it now stands. One that was changed since, or that nobody has accepted yet, waits, and counts no more
/// than a draft does; one whose review is past counts as overdue, not as current.
enum class Reliance { Waiting, Current, Overdue };
Reliance relianceOf(const RiskAssessment &assessment, Day day, const Names &names);

/// Something of which somebody has to have assessed the risks (OBLIGATIONS P4.1, P5.18).
struct ToAssess {
    enum class What { Department, LoneTeam, Site };
    What what;
    RecordId place = 0; ///< the department or the site; a team that works alone is its department's
};

/// How it stands there: the assessments of each sort by their place in the list that was given.
struct Assessed {
    ToAssess of;
    std::vector<std::size_t> current, overdue, waiting;

    /// The one rule by which a department, a site or a team that works alone is without an assessment: it has no
    /// current one, whether the others are overdue, wait for a name or were never made.
    bool isWithout() const { return current.empty(); }
    /// Nobody has even made one that was accepted.
    bool isNone() const { return current.empty() && overdue.empty(); }
};

/// How each of them stands on a day. An assessment serves its department and its site; where it is one of lone work
/// (trait `lone-working` of `risk-kind`) the department's team that works alone too. A strategic or operational risk
/// is raised about the body and serves none; what another has replaced is to be left out.
std::vector<Assessed> assessedOn(Day day, std::span<const ToAssess> all,
                                 std::span<const RiskAssessment *const> assessments, const Names &names);

/// A department, and its team that works alone where it says so.
void addToAssess(std::vector<ToAssess> &all, RecordId id, const Department &department);

/// What the rule asks: the departments and sites that are to be assessed, and the assessments that no other replaced.
struct AssessedFacts {
    std::vector<Saved<Department>> departments;
    std::vector<Saved<Site>> sites;
    std::vector<Saved<RiskAssessment>> assessments;
};
std::vector<Assessed> assessedOn(Day day, const AssessedFacts &facts, const Names &names);
/// Those of them that are without an assessment, with all that there is of theirs; what is no longer in question is
/// passed over, so that a register of any length is soon told.
std::vector<Assessed> withoutAssessment(Day day, const AssessedFacts &facts, const Names &names);
/// What it is called: a department, a site, or a department's people who work alone.
QString assessedName(const ToAssess &of, const Names &names);
