// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/working_days.h"
#include "core/incidents/incident.h"
#include "core/records/names.h"

/// The instant at which an incident counts in a period (PACK.md rule 2), and which of its times that was.
struct CountingInstant {
    enum class From { Occurred, Discovered, Reported, NotKnown };
    Moment at;
    From from = From::NotKnown; ///< anything but Occurred is marked in figures
    bool operator==(const CountingInstant &) const = default;
};

/// The first instant of when it happened; where that is not known when it was found, or else reported.
CountingInstant countingInstant(const Incident &incident);
/// Whether it counts in totals: no exercise, no duplicate, no kind with the trait `not-counted`. Withdrawn records are
/// storage's to leave out.
bool isCounted(const Incident &incident, const Names &names);
/// Whether it is counted on a line apart: its kind has the trait `referral`.
bool isReferral(const Incident &incident, const Names &names);

/// Whether it was reported within so many hours of being found (or else of happening); not known where a time is
/// missing. Where only days are known: on the same or, from 24 hours on, the next day.
std::optional<bool> isReportedWithin(int hours, const Incident &incident);
/// Whether its kind is one that the LSMS hears of at once (trait `immediate`, OBLIGATIONS P5.21).
bool isImmediate(const Incident &incident, const Names &names);
/// Whether it reached the LSMS on the day it was first reported; not known where a time is missing.
std::optional<bool> isWithLsmsSameDay(const Incident &incident);
/// Whether it was reviewed within so many working days of reaching the LSMS, or else of being reported. While it waits
/// it is not known until the time is over.
std::optional<bool> isReviewedWithin(int workingDays, const Incident &incident, Day today,
                                     const BankHolidays &holidays);

/// One line of the money table: whose, how much, and whether that is known (PACK.md table 9).
struct Loss {
    Code owner;
    std::optional<Money> value;
    Code basis;
    std::optional<Money> recovered;
    bool operator==(const Loss &) const = default;
};
/// What was lost: the property rows, else nothing. A kind with the trait `loss` and no row at all is one loss of
/// unknown value, unless it was only attempted.
std::vector<Loss> lossesOf(const Incident &incident, const Names &names);
