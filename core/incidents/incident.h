// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/notification.h"
#include "core/incidents/occasion.h"
#include "core/incidents/party.h"
#include "core/incidents/police_case.h"
#include "core/incidents/property_item.h"
#include "core/incidents/step_done.h"
#include "core/incidents/step_state.h"
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
    QString tagsGiven;               ///< the highest tag of each role that a party ever had, a blank between them
    std::vector<Occasion> occasions; ///< of a course of conduct

    // harm
    Code firstHarm;  ///< the answer on the first report
    Code firstGrade; ///< the first grade known, kept beside the one that holds now
    Code harm;       ///< the grade that holds now
    std::optional<int> potential;

    // loss
    std::vector<PropertyItem> property;
    Code informationAtRisk; ///< could it hold personal or patient information?

    // evidence and police
    std::optional<bool> cctv;
    Day cctvOverwrite;
    bool cctvKept = false;
    std::optional<bool> logsKept; ///< the web or mail server's, of a threat that came by e-mail or online
    Code policeReported;
    QString policeWhyNot; ///< why they were not told
    std::vector<PoliceCase> police;

    // the report
    Moment reported; ///< first told to anyone of the body: the clock of P5.21 runs from here
    Moment reachedLsms;
    Moment acknowledged; ///< when the LSMS took up one of a kind that is told at once (OBLIGATIONS P5.21)
    Code route;
    Id<Person> reporter;
    QString reporterText; ///< as typed, where the reporter is not in the register
    bool confidential = false;
    QString otherReference; ///< another system's
    QString actionTaken;
    std::vector<StepDone> steps;
    std::vector<Notification> told;
    std::vector<StepState> checklist; ///< of its procedures

    // how it is handled
    Code status;
    Moment statusSince;
    Id<Person> owner;
    Day reviewed; ///< first left the status in which it arrived
    Day feedbackGiven;
    QString feedbackWhyNot; ///< why the reporter is not told the outcome
    QString outcome;
    Codes contributoryFactors;
    QString lessons;
    Id<Person> signedOffBy; ///< a second person, where the office asks for one
    Day signedOff;
    QString reopenedWhy;
    Day closed; ///< known only while the status is a closed one
    Id<Incident> duplicateOf;

    // what files and older offices say in one cell; completing the incident moves it into `police` and `property`
    Moment policeToldAt;
    QString policeIncidentNumber;
    QString crimeNumber;
    Code policeDecision;
    Code policeOutcome;
    Day policeOutcomeDay;
    std::optional<Money> loss;
    Code lossBasis;
    Code lossOwner;
    std::optional<Money> recovered;

    bool operator==(const Incident &) const = default;
};
template <> const Kind &kindOf<Incident>();
