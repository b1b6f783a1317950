// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/saved.h"
#include "core/surveys/survey.h"
#include <span>

/// A draft with every question of the template, unanswered; it keeps the version of now.
Survey beginSurvey(const Saved<SurveyTemplate> &form, Day today);
/// The version of each template that surveys begin with now, those begun no more left out, by their titles.
std::vector<Saved<SurveyTemplate>> templatesToBegin(std::span<const Saved<SurveyTemplate>> all);
/// The finding that an answer is, as far as the template knows it.
SurveyFinding findingOf(const SurveyAnswer &answer);
