// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/party.h"
#include "core/incidents/property_item.h"
#include "core/incidents/step_done.h"
#include "core/office/room.h"
#include <vector>

/// A security incident, as it was reported and as it is known now (DOMAIN.md 3.3, FIRST_REPORT.md). What is not known
/// is empty; our own reference is the stamp's.
struct Incident {
    // what happened
    Code kind;       ///< the one that counts
    Codes alsoKinds; ///< start their procedures, never add to totals
    bool attempted = false;
    bool exercise = false; ///< a drill: never counted
    bool major = false;
    QString summary;
    QString narrative;
    Moment occurred;   ///< a range counts at this, its first instant
    Moment occurredTo; ///< known only for a range
    Moment discovered;

    // where
    Code channel; ///< on a site, elsewhere, or by telephone, e-mail, letter, online
    Id<Site> site;
    Id<Building> building;
    Id<Room> room;
    QString place;
    Id<Department> department;

    // who did it, and how
    Code behaviour;
    Code actor;
    Code clinicalFactor;
    QString clinicalAdvice; ///< who advised on it
    Code hate;
    Code weapon;
    bool alone = false;
    std::optional<bool> alarmUsed;
    std::optional<bool> restraint;
    std::optional<bool> seclusion;
    std::vector<Party> parties;

    // harm
    Code firstHarm;  ///< the answer on the first report
    Code firstGrade; ///< the first grade known, kept beside the one that holds now
    Code harm;       ///< the grade that holds now
    std::optional<int> potential;

    // loss
    std::optional<Money> loss; ///< where no property rows say more
    Code lossBasis;
    Code lossOwner;
    std::optional<Money> recovered;
    std::vector<PropertyItem> property;
    Code informationAtRisk; ///< could it hold personal or patient information?

    // evidence and police
    std::optional<bool> cctv;
    Day cctvOverwrite;
    bool cctvKept = false;
    Code policeReported;
    Moment policeToldAt;
    QString policeIncidentNumber; ///< never the same as the crime number (DOMAIN.md 3.3)
    QString crimeNumber;
    Code policeDecision;
    Code policeOutcome;
    Day policeOutcomeDay;

    // the report
    Moment reported; ///< first told to anyone of the body: the clock of P5.21 runs from here
    Moment reachedLsms;
    Code route;
    Id<Person> reporter;
    QString reporterText; ///< as typed, where the reporter is not in the register
    bool confidential = false;
    QString otherReference; ///< another system's
    QString actionTaken;
    std::vector<StepDone> steps;

    // how it is handled
    Code status;
    Moment statusSince;
    Id<Person> owner;
    Day reviewed; ///< first left the status in which it arrived
    Day feedbackGiven;
    QString outcome;
    Day closed; ///< known only while the status is a closed one
    Id<Incident> duplicateOf;

    bool operator==(const Incident &) const = default;
};
template <> const Kind &kindOf<Incident>();
