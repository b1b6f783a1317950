// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"
#include "core/advice/support_request.h"
#include "core/office/department.h"
#include "core/office/site.h"
#include "core/surveys/survey_template.h"

/// One question of a survey with its answer; not answered while nothing is known of it.
struct SurveyAnswer {
    RecordId id = 0;
    AskedQuestion asked; ///< as the template had it when the survey began
    Code answer;         ///< yes, no, does not apply
    std::optional<int> amount;
    QString words;
    QString photo;       ///< the name of the picture that hangs on the survey
    QString photoDigest; ///< by which that is known
    QString comment;
    bool operator==(const SurveyAnswer &) const = default;
};
template <> const Kind &kindOf<SurveyAnswer>();

/// What a survey found that somebody is to put right.
struct SurveyFinding {
    RecordId id = 0;
    QString question; ///< the code of the question it comes from; empty: seen besides
    QString finding;
    Code priority;
    Code organisation; ///< whose it is to put right
    QString recommended;
    Id<Action> action; ///< made from it
    bool operator==(const SurveyFinding &) const = default;
};
template <> const Kind &kindOf<SurveyFinding>();

/// A survey, an inspection or a spot check of a place, as it was answered (OBLIGATIONS P1.1, P5.12).
struct Survey {
    Id<SurveyTemplate> form; ///< the version it began with
    Id<Site> site;
    QString place; ///< which part of it
    Id<Department> department;
    Day on;
    Id<Person> surveyor;
    QString seenWith;
    Id<SupportRequest> request; ///< that asked for it
    Day finished;               ///< not known: a draft
    QString summary;
    QString lastQuestion; ///< where it was left: the code of a question
    std::vector<SurveyAnswer> answers;
    std::vector<SurveyFinding> findings;
    bool operator==(const Survey &) const = default;
};
template <> const Kind &kindOf<Survey>();
