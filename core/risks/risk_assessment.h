// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/moment.h"
#include "core/office/department.h"
#include "core/office/site.h"
#include "core/risks/hazard.h"
#include "core/risks/hazard_control.h"
#include <vector>

/// What a manager is asked of work that is done alone (DOMAIN.md 4.2).
struct LoneWork {
    QString who; ///< roles
    std::optional<int> people;
    QString where, when, often;
    QString buddy;
    std::optional<int> checkEvery; ///< minutes
    std::optional<int> alarmAfter; ///< minutes without word
    QString alarmTo;
    QString device;
    Day deviceTested;
    QString knownBefore;
    QString vehicle;
    QString openClose;
    Code aloneInOffice;
    Code trained;
    bool operator==(const LoneWork &) const = default;
};

/// Who has put their name to an assessment, and to which words of it.
struct Approval {
    Id<Person> signedBy;
    Moment signedAt;
    Id<Person> acceptedBy;
    Moment acceptedAt;
    Id<Person> seenBy; ///< for the LSMS
    Moment seenAt;
    QString content; ///< a digest of what was signed
    bool operator==(const Approval &) const = default;
};

/// A line manager's assessment of the risks of a place or a kind of work (DOMAIN.md 4.2).
struct RiskAssessment {
    QString title;
    Code kind;
    Id<Department> department;
    Id<Site> site;
    QString activity;
    Id<Person> assessor;
    Day assessed;
    LoneWork lone;
    Day nextReview; ///< not known: by the band of its highest current score
    Day staffTold;
    QString toldHow;
    QString escalatedTo;
    Day escalated;
    Day lookedAt; ///< after something happened, without a need to assess anew
    QString lookedWhy;
    QString note;
    std::vector<Hazard> hazards;
    std::vector<HazardControl> controls;
    std::optional<int> lastHazard; ///< the highest number a hazard was ever given
    Approval approval;
    Id<RiskAssessment> replaces;   ///< the earlier one that this began as a copy of
    Id<RiskAssessment> replacedBy; ///< set when that one is signed
    bool operator==(const RiskAssessment &) const = default;
};
template <> const Kind &kindOf<RiskAssessment>();
