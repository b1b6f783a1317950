// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/premises/measure.h"
#include "core/risks/risk_assessment.h"
#include "core/risks/risk_links.h"
#include <catch2/catch.hpp>

TEST_CASE("A risk names an incident or a measure once, however often it is linked, and no more once it is taken away")
{
    const Kind &kind = *GENERATE(&kindOf<Incident>(), &kindOf<Measure>());
    Risk risk;
    risk = linked(risk, kind, 7);
    CHECK(isLinked(risk, kind, 7));
    CHECK_FALSE(isLinked(risk, kind, 8));
    CHECK(linked(risk, kind, 7) == risk);
    risk = linked(risk, kind, 8);
    CHECK(risk.incidents.size() + risk.measures.size() == 2);
    risk = unlinked(risk, kind, 7);
    CHECK_FALSE(isLinked(risk, kind, 7));
    CHECK(isLinked(risk, kind, 8));
    CHECK(unlinked(unlinked(risk, kind, 8), kind, 8) == Risk());
}

TEST_CASE("An incident and a measure of one number are two records, and other kinds are no link of a risk")
{
    const Risk risk = linked({}, kindOf<Incident>(), 7);
    CHECK_FALSE(isLinked(risk, kindOf<Measure>(), 7));
    CHECK(unlinked(risk, kindOf<Measure>(), 7) == risk);
    CHECK_FALSE(canBeLinkedToRisk(kindOf<RiskAssessment>()));
    CHECK(linked(risk, kindOf<RiskAssessment>(), 9) == risk);
}
