// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/names.h"
#include "core/risks/risk_assessment.h"
#include <span>
#include <vector>

/// An incident, as far as assessments ask about it.
struct Happened {
    RecordId id = 0;
    QString reference;
    Code kind;
    Day on;
    RecordId site = 0;
    RecordId department = 0;
};

/// Whether an incident is one of those that the assessment looks ahead to: at its site and in its department, as far
/// as it names them (one of the two at least), and of a kind whose group one of its hazards covers (trait `covers:` of
/// `hazard-category`).
bool covers(const RiskAssessment &assessment, const Happened &incident, const Names &names);
/// From when on an incident asks for a look: the day of the assessment, or on which somebody last saw that it still
/// holds.
Day lastLook(const RiskAssessment &assessment);
/// Those that the assessment covers and that happened after the last look at it, in their order.
std::vector<Happened> asksReview(const RiskAssessment &assessment, std::span<const Happened> incidents,
                                 const Names &names);
