// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/party.h"
#include "core/records/any_record.h"
#include "core/records/names.h"
#include <span>

struct Incident;

// Names stand in the register, not in narratives (DOMAIN.md 3.3): a text says `[affected 1]`, and each reader sees
// there as much of the person as they may.

/// What one party of an incident is called in its texts.
struct PartyCalled {
    Code role;
    int number = 0;   ///< in the order in which those of its role came, from 1
    QString roleName; ///< `Person affected`
    Id<Person> person;
    QString name;      ///< in full; empty where nobody of the register is meant
    QStringList words; ///< other names it goes by: last name, first name, aliases
    QString tag() const;
    bool operator==(const PartyCalled &) const = default;
};

/// The parties of an incident as its texts call them, in their order; one without a role has no tag. Those that were
/// never saved are called as they will be.
std::vector<PartyCalled> partiesCalled(const Incident &incident, const Names &names);
/// Gives each party that has none the tag it keeps: the next after the highest ever given for its role, so that no tag
/// comes to mean somebody else. A party whose role changed gets one of the new role.
void giveTags(Incident &incident);
/// Before two people's changes are joined: a tag that I gave for the first time, and they meanwhile to somebody else,
/// becomes the next one, in my texts too. Nothing for other kinds.
void yieldTags(AnyRecord &mine, const AnyRecord &theirs);
/// Adds what the register knows beside the name in full: last name, first name, and aliases between commas or
/// semicolons.
void callAlso(PartyCalled &party, const Person &person);

/// A name typed in a text that means one party.
struct NameInText {
    qsizetype at = 0;
    qsizetype length = 0;
    std::size_t party = 0; ///< its place among the parties
    bool operator==(const NameInText &) const = default;
};

/// The names in a text, whole words only, with a title before them, from left to right. A name of one word counts only
/// with a capital, and one that means two people not at all.
std::vector<NameInText> namesIn(const QString &text, std::span<const PartyCalled> parties);
/// The text with each name found replaced by the tag of its party.
QString withTags(const QString &text, std::span<const NameInText> found, std::span<const PartyCalled> parties);

/// As much as a reader is told of who is meant.
enum class PartyShown { Role, Initials, Name };
/// Names for who reads what the LSMS alone reads, without the privacy key; initials for other readers.
PartyShown partyShownTo(bool readsGuarded, bool privacyKey = false);

/// The text with its tags as a reader sees them: `person affected 1`, `A. K.`, `Asha Khan`. A tag whose party is not
/// known by name is its role; one without a party stays as typed.
QString renderTags(const QString &text, std::span<const PartyCalled> parties, PartyShown shown, const Names &names);
/// The tags of a text that mean no party.
QStringList tagsWithoutParty(const QString &text, std::span<const PartyCalled> parties, const Names &names);

/// A record as a reader sees its texts: in those of an incident the tags stand for people as `shown` says, in its
/// summary for roles. Other records come back as they are.
AnyRecord asRead(const AnyRecord &record, const Names &names, PartyShown shown);
