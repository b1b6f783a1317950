// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/periods.h"
#include "core/records/names.h"
#include "core/records/saved.h"
#include "core/reports/report.h"
#include "core/surveys/survey.h"
#include <QHash>
#include <span>

/// The pictures of a survey, by their digests.
using SurveyPictures = QHash<QString, report::Picture>;

/// One survey: where, when and by whom, its findings with whose they are, every answer, and the photographs.
Report surveyReport(const Saved<Survey> &saved, const SurveyPictures &pictures, const Names &names);
/// A template to be filled by hand: each question with boxes to tick or lines to write on.
Report blankSurveyForm(const SurveyTemplate &form, const Names &names);

/// What inspections and requests for help came to in a period.
struct InspectionFacts {
    std::vector<Saved<Survey>> surveys;          ///< of the period
    std::vector<Saved<SupportRequest>> requests; ///< received or answered in it
};
/// Each survey with its findings by priority and by whose they are; badge spot checks; requests for help by kind with
/// the hours they took and how long the answer did (OBLIGATIONS P1.1, P5.12, P5.12b).
Report inspectionsReport(const InspectionFacts &facts, const Period &period, const Names &names);
