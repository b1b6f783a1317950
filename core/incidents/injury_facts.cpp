// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/injury_facts.h"

RiddorAnswer::Asks asksOf(const InjuryFacts &facts)
{
    using Asks = RiddorAnswer::Asks;
    if (!facts.isHurt || !facts.fromWork || (facts.isViolence && !facts.atWork))
        return Asks::Nothing;
    if (facts.isDead)
        return Asks::Death;
    if (!facts.atWork)
        return facts.inHospital || (facts.isSpecified && facts.onHospitalPremises) ? Asks::PublicHospital
                                                                                   : Asks::Nothing;
    if (facts.isSpecified)
        return Asks::Specified;
    return facts.days > kReportedAfterDays   ? Asks::SevenDay
           : facts.days > kRecordedAfterDays ? Asks::Record
                                             : Asks::Nothing;
}
