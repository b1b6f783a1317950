// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_from_hazard.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

TEST_CASE("A risk raised from a hazard keeps the link to it, its scores and the controls that serve it")
{
    const PolicyNames names;
    Saved<RiskAssessment> assessment;
    assessment.stamp.id = 21;
    assessment.value.department = Id<Department>{12};
    assessment.value.assessor = Id<Person>{8};
    Hazard &hazard = assessment.value.hazards.emplace_back();
    hazard.number = 2;
    hazard.hazard = QStringLiteral("Followed to the car");
    hazard.category = Code{QStringLiteral("violence")};
    hazard.currentLikelihood = 3;
    hazard.currentConsequence = 4;
    HazardControl control;
    control.state = Code{QStringLiteral("in_place")};
    for (const auto &[id, number] :
         {std::pair<RecordId, std::optional<int>>{31, {}}, {32, 2}, {33, 1}}) { // of all, of it, of another
        control.control = Id<Control>{id};
        control.hazard = number;
        assessment.value.controls.push_back(control);
    }
    const Risk risk = riskFrom(assessment, hazard, Day(2026, 11, 2), names);
    CHECK(risk.title == QStringLiteral("Followed to the car"));
    CHECK(risk.level == names.withTrait("risk-level", "usual"));
    CHECK(risk.assessment.value == 21);
    CHECK(risk.hazard == 2);
    CHECK(risk.department.value == 12);
    CHECK(risk.owner.value == 8);
    CHECK(risk.currentLikelihood == 3);
    REQUIRE(risk.controls.size() == 2);
    CHECK(risk.controls[0].control.value == 31);
    CHECK(risk.controls[1].control.value == 32);
}
