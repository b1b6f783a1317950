// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/surveys/survey_question.h"
#include <vector>

/// What a survey or an inspection asks, as one version says it (DOMAIN.md 4.2). A change is a record of the same code
/// with the next version: what began under one keeps it.
struct SurveyTemplate {
    QString code; ///< stays for good
    QString title;
    int version = 1;
    QString purpose;      ///< what it is for, and how it is gone about
    bool retired = false; ///< begun no more
    QString obligations;  ///< ids, a blank between them
    QString source;
    bool verified = false;
    QString shipped; ///< digest of the shipped version it is; empty: the office's own
    std::vector<SurveyQuestion> questions;
    bool operator==(const SurveyTemplate &) const = default;
};
template <> const Kind &kindOf<SurveyTemplate>();
