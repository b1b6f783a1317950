// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"

/// Someone who had a part in an incident: a person of the register, or a description (DOMAIN.md 3.3).
struct Party {
    RecordId id = 0;
    Code role;
    QString tag; ///< what texts call them, `[affected 1]`: given once for each role, and never to another
    Id<Person> person;
    QString description; ///< as told; where the person was identified later it stays as evidence
    Day identified;      ///< when a description became a person of the register
    Code category;
    QString jobRole;
    Code emergencyWorker; ///< yes, no, not sure: the act's test is narrow (DOMAIN.md 6.2)

    // what it did to them
    Code harm;
    Code bodyPart;
    Code side;
    Code mechanism; ///< fist, foot, object …
    Code specifiedInjury;
    Code treatment;
    Code psychological;
    Day died;       ///< where the harm is a death
    Code unable;    ///< whether they could not do their normal work; what the days say where it is not known
    Day unableFrom; ///< the first day on which they could not do their normal work, the incident's own left out
    Day unableTo;   ///< the last one; not known: still unable
    Code atWork;    ///< whether they were at work, for whomever
    Code fromWork;  ///< whether it arose from work, theirs or what is done here
    Code riddor;    ///< what somebody decided against what the rules say (DOMAIN.md 6.5)
    QString riddorWhy;

    // what they wish
    Code supportsPolice;
    QString supportsWhy;
    Code alone;
    Codes supportOffered;
    Day supportOfferedOn;
    std::optional<bool> statementOffered; ///< a victim personal statement

    // what is behind it
    Code clinicalFactor;
    QString clinicalAdvice; ///< who advised on it
    bool operator==(const Party &) const = default;
};
template <> const Kind &kindOf<Party>();

/// The days on which someone could not do normal work, both ends counted, until `today` while it lasts; none where the
/// first is not known or lies ahead.
std::optional<int> daysUnable(const Party &party, Day today);
