// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/moment.h"
#include <QHash>
#include <QString>
#include <optional>
#include <vector>

/// One of the times that an incident tells of: forty e-mails in a week are one report and forty of these.
struct ToldOccasion {
    RecordId row = 0;
    Moment at;
    RecordId affected = 0;      ///< 0: everybody whom the incident affected
    std::optional<bool> counts; ///< as the incident says
};

/// A report of conduct of a kind that connects, as far as courses need it. Exercises, duplicates, withdrawn reports and
/// kinds that do not connect are left out before.
struct ConductIncident {
    RecordId id = 0;
    QString reference;
    Moment at;                 ///< when it counts: it happened, was found or was reported
    bool saysWhen = true;      ///< it says when it happened, so that it is an occasion beside those typed into it
    Day reported;              ///< the clock of the ladder runs from here
    bool policeAtOnce = false; ///< stalking: no letter first
    bool weapon = false;
    bool isRestricted = false;
    RecordId site = 0;
    RecordId department = 0;
    std::vector<RecordId> alleged;
    std::vector<RecordId> affected;
    std::vector<QString> descriptions; ///< of those alleged whom nobody knows
    std::vector<ToldOccasion> occasions;
};

/// Somebody of the register, as far as courses need it.
struct ConductPerson {
    RecordId sameAs = 0;      ///< the entry that is kept where two were one person
    bool isWorkforce = false; ///< staff, agency, governing body: their conduct goes to Human Resources
    Day left;                 ///< the last day of work
    QString category;         ///< code of what they are: patient, relative …
};

/// The rungs of PA3, lowest first.
enum class LadderStep { Verbal, Letter, Police };
enum class LadderAct { Done, Jumped, Paused, Skipped };

/// Something done about a rung: a row of the saved course, a sanction or a letter that was issued.
struct LadderTaken {
    LadderStep step = LadderStep::Verbal;
    LadderAct act = LadderAct::Done;
    Day on;
    Day until;      ///< of a pause
    QString reason; ///< code of the reason
    Day officerTold;
    Day layMemberTold;
    RecordId source = 0; ///< the record that says so
    QString why{};       ///< the reason in words
    Day undone{};        ///< it came back undelivered: from that day on it is as if it had not been done
    QString by{};        ///< who took it, as its record says: of a verbal warning the manager
};

enum class CourseDecision { Possible, Confirmed, Rejected };
enum class Purpose { NotKnown, Yes, No };

/// What was decided about an occasion.
struct DecidedOccasion {
    RecordId incident = 0;
    RecordId row = 0;
    std::optional<bool> counts;
    QString why;
};

/// What is kept about one person's conduct.
struct SavedConduct {
    RecordId id = 0;
    QString reference;
    RecordId alleged = 0;
    CourseDecision decision = CourseDecision::Possible;
    Day decided;
    Purpose purpose = Purpose::NotKnown;
    std::vector<DecidedOccasion> decisions;
    std::vector<LadderTaken> ladder;
    QString purposeWhy{}; ///< what shows the purpose, or that there was none
};

/// Everything that courses are found from.
struct ConductFacts {
    std::vector<ConductIncident> incidents;
    QHash<RecordId, ConductPerson> people;
    std::vector<SavedConduct> saved;
    QHash<RecordId, std::vector<LadderTaken>> taken; ///< by person: sanctions and letters that were issued

    /// The entry under which the person is kept now.
    RecordId same(RecordId person) const;
};
