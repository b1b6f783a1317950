// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/department.h"
#include "core/office/site.h"
#include "core/risks/hazard.h"
#include <vector>

/// A line manager's assessment of the risks of a place or a kind of work (DOMAIN.md 4.2).
struct RiskAssessment {
    QString title;
    Code kind;
    Id<Department> department;
    Id<Site> site;
    QString activity;
    Id<Person> assessor;
    Day assessed;
    Day nextReview; ///< not known: by the band of its highest current score
    Day staffTold;
    QString toldHow;
    QString escalatedTo;
    Day escalated;
    QString note;
    std::vector<Hazard> hazards;
    bool operator==(const RiskAssessment &) const = default;
};
template <> const Kind &kindOf<RiskAssessment>();
