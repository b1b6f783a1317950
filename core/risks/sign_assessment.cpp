// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/sign_assessment.h"

Result<Saved<RiskAssessment>> signAssessment(Write &write, const Saved<RiskAssessment> &assessment, Id<Person> by,
                                             const Moment &at)
{
    if (const Problems missing = signingProblems(assessment.value, write.context().names); !missing.empty())
        return Error{Error::Code::Invalid, missing.front().text};
    if (!assessment.value.replaces.isNull()) {
        const auto earlier = write.load(assessment.value.replaces);
        if (!earlier)
            return earlier.error();
        RiskAssessment replaced = earlier->value;
        replaced.replacedBy = assessment.id();
        if (const auto changed = write.change(*earlier, replaced); !changed)
            return changed.error();
    }
    return write.change(assessment, signedBy(assessment.value, by, at));
}
