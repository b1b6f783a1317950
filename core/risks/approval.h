// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/problem.h"
#include "core/records/found.h"
#include "core/records/names.h"
#include "core/risks/risk_assessment.h"

/// How far an assessment has come. What was signed, accepted or seen holds for the words it then had.
enum class Standing {
    Draft,    ///< nobody has signed it
    Changed,  ///< it was signed, and then changed: it is to be signed again
    Signed,   ///< by the assessor; the manager has not accepted it
    Accepted, ///< by the manager; the LSMS has not seen it
    Seen,
};

/// The digest of what an assessment says, approvals, replacements and what was looked at later left out.
QString signedContent(const RiskAssessment &assessment);
Standing standingOf(const RiskAssessment &assessment);
/// The standing in words, as the register shows it; a replaced one says that.
Found approvalFound(const RiskAssessment &assessment, Day today, const Names &names);

/// What stands in the way of signing: no hazard, one without a score of today, a line of an earlier assessment of
/// which nobody said whether it still holds.
Problems signingProblems(const RiskAssessment &assessment, const Names &names);

/// It signed, accepted or seen, by whom and when; what follows is asked anew.
RiskAssessment signedBy(RiskAssessment assessment, Id<Person> person, const Moment &at);
RiskAssessment acceptedBy(RiskAssessment assessment, Id<Person> person, const Moment &at);
RiskAssessment seenBy(RiskAssessment assessment, Id<Person> person, const Moment &at);

/// A copy to be reviewed line by line: what was closed stays behind, of every other hazard somebody says whether it is
/// unchanged, changed or closed; nothing of it is signed, and nobody was told of it.
RiskAssessment reviewOf(const RiskAssessment &earlier, Id<RiskAssessment> id, Day today, const Names &names);
