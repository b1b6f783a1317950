// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/records/names.h"

/// What the regulations on reporting injuries ask for one person hurt in an incident (RIDDOR 2013, regulations 4 to 6;
/// DOMAIN.md 6.5), worked out from what is recorded and never stored. What is not known is tried both ways: the answer
/// stands where it comes to the same, else `reasons` ask for just those facts that decide.
struct RiddorAnswer {
    enum class Asks {
        Nothing,
        MoreFacts,      ///< something that decides is not known
        Record,         ///< unable to do normal work for more than three days: kept, not reported
        SevenDay,       ///< for more than seven: reported within 15 days of the accident
        Specified,      ///< an injury the regulations name: told at once, reported within 10 days
        Death,          ///< the same
        PublicHospital, ///< someone not at work was taken to hospital, or had such an injury in one: the same
    };
    Asks asks = Asks::Nothing;
    QStringList reasons;         ///< sentences: why, or what has to be found out
    Day due;                     ///< of the report; not known where there is none, or the day of the accident is not
    Asks mayAsk = Asks::Nothing; ///< the most it can come to, once what is not known is; more than `asks`, or `Nothing`
    Day mayBeDue;                ///< when that report would be due
    bool overruled = false;
    bool isReport() const { return asks >= Asks::SevenDay; }
    bool isAtOnce() const { return asks >= Asks::Specified; }
};

/// The answer for one of the incident's parties; `Nothing` without reasons for who was not affected.
RiddorAnswer riddorOf(const Incident &incident, const Party &party, Day today, const Names &names);
/// The answer that asks for most among those affected; what is not known of another one stays in `mayAsk`.
RiddorAnswer riddorOf(const Incident &incident, Day today, const Names &names);
/// What the answer asks, in a few words: `Report it: more than seven days`.
QString riddorWords(RiddorAnswer::Asks asks);
/// The moment at which the Health and Safety Executive was told (trait `riddor` of the body); not known if not yet.
Moment riddorTold(const Incident &incident, const Names &names);

/// Whole days, the accident's own not counted, after which inability is recorded, and after which it is reported.
inline constexpr int kRecordedAfterDays = 3;
inline constexpr int kReportedAfterDays = 7;
