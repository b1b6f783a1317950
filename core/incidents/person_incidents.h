// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/people/same_person.h"
#include "core/records/names.h"
#include <span>

/// A part that a person had in an incident.
struct PersonPart {
    RecordId incident = 0;
    QString reference;
    Code kind;
    Code role;
    Code status;
    Moment when;      ///< the instant at which it counts: occurred, else discovered, else reported
    Id<Person> entry; ///< the entry it was recorded under, which may have been merged since
    bool operator==(const PersonPart &) const = default;
};

/// Whether having the role repeatedly matters: who is affected, and who is alleged to have done it.
bool repeatMatters(const Code &role, const Names &names);
/// In how many incidents a person had the role within the twelve months that end with the day, that day included and
/// the same day a year before left out. An incident in which they had it twice counts once.
int timesInTwelveMonths(std::span<const PersonPart> parts, const Code &role, Day day);
/// A person who had one role in more than one incident within some time.
struct RepeatedPerson {
    Id<Person> person; ///< the entry that is kept
    Code role;
    int times = 0;
    Day first;
    Day last;
    bool operator==(const RepeatedPerson &) const = default;
};
/// The months that are looked at where nobody asks for others.
inline constexpr int kRepeatMonths = 12;
/// Those who were affected or alleged at least twice in the months that end with the day (0: ever until then), the most
/// often first, then the latest. Entries of one person count together.
std::vector<RepeatedPerson> repeatedPeople(std::span<const PersonPart> parts, const MergedPeople &merged,
                                           const Names &names, Day day, int months = kRepeatMonths);
/// The incidents of the twelve months that end with the day in which somebody had the role who had it more than once in
/// that time, by their numbers.
std::vector<RecordId> incidentsOfRepeats(std::span<const PersonPart> parts, const MergedPeople &merged,
                                         const Code &role, Day day);
/// `3rd in 12 months`; empty below the second.
QString sayTimes(int times);
