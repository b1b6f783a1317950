// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/premises/measure.h"
#include "core/risks/control.h"
#include "core/risks/risk_assessment.h"
#include <vector>

/// What a risk scored from a day on; the program notes it when the score changes.
struct RiskScored {
    RecordId id = 0;
    Day on;
    std::optional<int> likelihood, consequence;
    bool operator==(const RiskScored &) const = default;
};
template <> const Kind &kindOf<RiskScored>();

/// A shared control as one risk relies on it.
struct RiskControl {
    RecordId id = 0;
    Id<Control> control;
    Code state;        ///< in place, planned, …
    Code strength;     ///< against this risk; not known: as the control says
    QString assurance; ///< how anybody knows that it works against this risk
    bool operator==(const RiskControl &) const = default;
};
template <> const Kind &kindOf<RiskControl>();

/// One time that a risk was raised with those above (OBLIGATIONS P5.20).
struct Escalation {
    RecordId id = 0;
    Code to;      ///< the level: department, directorate, board
    QString whom; ///< the person or meeting
    Day on;
    Code outcome;
    Day decided;
    QString note;
    bool operator==(const Escalation &) const = default;
};
template <> const Kind &kindOf<Escalation>();

/// One time that somebody decided to live with a risk for a while.
struct RiskAcceptance {
    RecordId id = 0;
    Id<Person> approver;
    QString approvedBy; ///< who is not in the register of people, or a meeting
    Day on;
    QString why;
    Day until; ///< holds to the end of this day
    Day revoked;
    QString revokedWhy;
    bool operator==(const RiskAcceptance &) const = default;
};
template <> const Kind &kindOf<RiskAcceptance>();

/// An incident that has to do with a risk.
struct RiskIncident {
    RecordId id = 0;
    Id<Incident> incident;
    QString note;
    bool operator==(const RiskIncident &) const = default;
};
template <> const Kind &kindOf<RiskIncident>();

/// A measure that is to keep a risk down.
struct RiskMeasure {
    RecordId id = 0;
    Id<Measure> measure;
    QString note;
    bool operator==(const RiskMeasure &) const = default;
};
template <> const Kind &kindOf<RiskMeasure>();

/// A strategic or operational risk of the organisation, raised from an assessment or directly (OBLIGATIONS P5.4, P5.8,
/// P5.20).
struct Risk {
    QString title;
    Code level; ///< strategic or operational
    Code category;
    Id<Department> department;
    Id<Site> site;
    Id<Person> owner;
    Day raised;
    Id<RiskAssessment> assessment; ///< in which it was found
    std::optional<int> hazard;     ///< the number of its hazard there
    QString cause, event, effect;
    std::optional<int> inherentLikelihood, inherentConsequence;
    std::optional<int> currentLikelihood, currentConsequence;
    std::optional<int> targetLikelihood, targetConsequence;
    Code assuranceLevel;
    QString assurance;
    Day reviewed;
    Day nextReview; ///< not known: by the band of its current score
    Day closed;
    QString closedWhy;
    QString note;
    std::vector<RiskControl> controls;
    std::vector<Escalation> escalations;
    std::vector<RiskAcceptance> acceptances;
    std::vector<RiskIncident> incidents;
    std::vector<RiskMeasure> measures;
    std::vector<RiskScored> scores; ///< oldest first; the last is the score of now
    bool operator==(const Risk &) const = default;
};
template <> const Kind &kindOf<Risk>();
