// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/threats/threat_words.h"

/// A threat of a bomb or another device as it was taken down, by telephone or otherwise (PA1, DOMAIN.md 5). What was
/// not learnt is empty.
struct ThreatCall {
    // the call
    Moment started;
    Moment ended;
    bool exercise = false; ///< a drill: never counted
    Code method;           ///< how it came
    QString receivedBy;
    QString numberCalled;
    QString numberShown;
    std::optional<bool> withheld;
    std::vector<ThreatWords> words;

    // 999, and who was told
    Moment called999;
    QString calledBy; ///< who rang 999
    QString policeReference;
    Moment directorToldAt;
    QString directorTold; ///< which Accountable Officer or Executive Director
    QString othersTold;

    // what the caller was asked
    QString where;
    QString when;
    QString looks;
    QString trigger;
    QString placed;
    QString why;
    QString callerName;
    QString callerAddress;
    QString callerNumber; ///< as told; not what the telephone showed
    QString callerGroup;
    QString codeWord;
    QString target;
    std::optional<bool> highProfile;
    QString demands;

    // what the caller was like
    Code sex;
    QString age;
    QString accent;
    std::optional<bool> script; ///< read aloud
    Codes voice;
    Codes language;
    Codes background;
    QString remarks;

    // after the call
    QString answer1471;
    Code decision;
    QString decidedBy;
    Moment decidedAt;
    Moment moveBegan; ///< leaving the building, or going to where it is safe inside
    Moment searchBegan;
    Moment searchEnded;
    Moment allClear;
    QString actionTaken;
    QString credibility; ///< as the police see it
    QString result;

    // what went before
    QString similar;
    Code earlierGenuine;
    QString dispute;
    QString event;
    std::optional<bool> numberPublic;

    Id<Incident> incident; ///< that it became
    QString card;          ///< of the card on which it was typed, the same on every machine; empty where there was none
    bool operator==(const ThreatCall &) const = default;
};
template <> const Kind &kindOf<ThreatCall>();
