// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/riddor.h"

/// What decides on the report of an injury, every part of it known (RIDDOR 2013; DOMAIN.md 6.5).
struct InjuryFacts {
    bool isHurt = false; ///< in the body
    bool isDead = false;
    bool isSpecified = false; ///< one of the injuries that the regulations name
    bool inHospital = false;  ///< taken from there to a hospital for treatment
    bool onHospitalPremises = false;
    bool atWork = false;
    bool fromWork = false;
    bool isViolence = false;
    int days = 0; ///< unable to do normal work, that of the accident not counted
};

/// What the regulations ask: 4 of somebody at work, 5 of somebody not at work, 6 of a death, 12 for what is only
/// recorded. Violence counts as an accident where it was done to somebody at work. Never `MoreFacts`.
RiddorAnswer::Asks asksOf(const InjuryFacts &facts);
