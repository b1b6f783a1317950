// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"
#include "core/records/names.h"
#include <QHash>
#include <span>

/// One time limit of DOMAIN.md 13 as the office keeps it. What it is of and how it counts is the program's; how long
/// it is, where that stands and whether somebody has checked it is the office's to change.
struct OfficeLimit {
    QString code; ///< by which the program asks for it
    QString what; ///< `Review an incident`
    std::optional<int> amount;
    Code unit;
    Code direction; ///< the limit lies after, before, or is how long something is kept
    Code countsFrom;
    QString obligations;         ///< ids, one a line
    bool ofOrganisation = false; ///< the organisation may have a number of its own, which then holds
    QString source;
    bool verified = false;
    QString shipped; ///< digest of the shipped item it came from; empty: the office's own
    bool operator==(const OfficeLimit &) const = default;
};
template <> const Kind &kindOf<OfficeLimit>();

/// The limits as they ship with this version, each with its digest.
Result<std::vector<OfficeLimit>> shippedLimits();
/// Whether the office changed it since it came.
bool isChangedHere(const OfficeLimit &limit);
/// `10 working days after it reached the LSMS`, `at once`.
QString limitWords(const OfficeLimit &limit, const Names &names);
/// What `Names::timeLimit` answers, by code: the office's limits, and those that ship for what it does not have.
QHash<QString, LimitName> limitsByCode(std::span<const OfficeLimit> office);
