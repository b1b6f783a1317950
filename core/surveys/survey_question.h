// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

/// One question of a survey's template, and, copied into a survey, of that survey: a later version of the template
/// changes nothing that was asked.
struct AskedQuestion {
    QString code; ///< within the template; stays for good
    QString part; ///< the heading it stands under
    QString question;
    Code type;       ///< how it is answered
    Codes commentOn; ///< answers that want a comment
    Codes findingOn; ///< answers that are a finding
    Code priority;   ///< of that finding, at first
    Code counts;     ///< what its number says, where figures are made of it
    bool operator==(const AskedQuestion &) const = default;
};

/// A line of a template.
struct SurveyQuestion {
    RecordId id = 0;
    AskedQuestion asked;
    QString hint; ///< what to look at
    bool operator==(const SurveyQuestion &) const = default;
};
template <> const Kind &kindOf<SurveyQuestion>();
