// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"

/// One of the values that together tell which record is meant.
struct IdentityField {
    const char *key;
    bool mayBeBlank = false; ///< saying nothing is a value then: a room that stands in no building
};
using Identity = std::vector<IdentityField>;

/// By which values a record of a file is known to be one that is here: the first of which all values are given decides.
/// Empty for kinds whose records only our own reference tells apart.
std::vector<Identity> identitiesOf(const Kind &kind);

/// Whether an office has one record of the kind, so that any row of a file means that one: the organisation.
bool standsAlone(const Kind &kind);
/// Whether a record of the kind is made where a file names one that is not here: a site, department or directorate, and
/// a building or room within the site of its row.
bool isMadeByName(const Kind &kind);
/// Whether it is made only where a site is named beside it.
bool isWithinSite(const Kind &kind);
