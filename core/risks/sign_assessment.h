// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risks/approval.h"
#include "core/storage/write.h"

/// Signs an assessment as it stands; the one that it reviews is replaced by it from then on. Invalid, with the first of
/// what is missing in its words, where it can't be signed yet.
Result<Saved<RiskAssessment>> signAssessment(Write &write, const Saved<RiskAssessment> &assessment, Id<Person> by,
                                             const Moment &at);
