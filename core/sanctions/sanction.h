// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include <vector>

/// An incident that a sanction answers.
struct SanctionIncident {
    RecordId id = 0;
    Id<Incident> incident;
    bool operator==(const SanctionIncident &) const = default;
};
template <> const Kind &kindOf<SanctionIncident>();

/// A condition of a sanction that was not kept.
struct Breach {
    RecordId id = 0;
    Day on;
    QString what;
    Id<Incident> incident;
    QString answer; ///< what was done about it
    bool operator==(const Breach &) const = default;
};
template <> const Kind &kindOf<Breach>();

/// What was done about somebody's conduct, by the body, the police, a council or a court (DOMAIN.md 3.4 and 12), with
/// what the guidance asks before it is issued.
struct Sanction {
    Code type;
    Id<Person> person;
    QString why; ///< the grounds of the decision
    std::vector<SanctionIncident> incidents;

    // asked before it is issued; an answer that is missing needs its reason
    std::optional<bool> informationCollected;
    QString informationWhyNot;
    std::optional<bool> patient;
    std::optional<bool> clinicalSought;
    QString clinicalFrom;
    QString clinicalSaid;
    QString clinicalWhyNot;
    std::optional<bool> replyOffered;
    QString reply;
    QString replyWhyNot;
    std::optional<bool> appealTold;
    QString appealWhyNot;
    Id<Person> decidedBy;
    Day decided;
    QString decisionWhyNot;

    // issued and served
    Day issued;
    Code servedHow;
    QString servedBy;
    Day served;
    QString addressSource;
    std::optional<bool> gpCopied;
    Day gpCopiedOn;
    Day officerTold; ///< the Accountable Officer, as of each action (OBLIGATIONS PA3)
    Day layMemberTold;

    // how it runs
    QString conditions;
    Day review;
    QString reviewWhyNot;
    Day reviewed;
    QString reviewFound;
    Day expires;
    Day ended;
    QString endedWhy;
    std::vector<Breach> breaches;

    Day appealReceived;
    Code appealOutcome;
    Day appealDecided;

    // redress and publicity (OBLIGATIONS S5.1, S5.2)
    std::optional<Money> redressSought;
    std::optional<Money> redressReceived;
    QString redressNote;
    std::optional<bool> publicityWanted;
    Id<Person> publicityApprovedBy;
    Day publicityApproved;
    Day published;
    QString publishedWhere;
    bool operator==(const Sanction &) const = default;
};
template <> const Kind &kindOf<Sanction>();
