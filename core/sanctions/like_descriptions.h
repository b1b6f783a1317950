// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sanctions/conduct_facts.h"

/// Reports of people whom nobody knows and who are described alike at one place: perhaps one person.
struct LikeDescriptions {
    RecordId site = 0;
    std::vector<RecordId> incidents; ///< oldest first, at least two
    QString description;             ///< of the first
};

/// Such reports of the twelve months up to the day, at sites that are known.
std::vector<LikeDescriptions> findAlike(const ConductFacts &facts, Day on);

/// Whether two descriptions are of people who look alike: at least three words of their own in common, and half of
/// those of the shorter one.
bool isAlike(const QString &description, const QString &other);
