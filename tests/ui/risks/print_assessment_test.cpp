// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/assessment_sheet.h"
#include "tests/support/assessed_office.h"
#include "ui/print/report_pdf.h"
#include "ui/print/report_preview.h"
#include <catch2/catch.hpp>

TEST_CASE("An assessment with ten hazards and its lone work prints on two pages")
{
    const AssessedOffice office;
    Saved<RiskAssessment> saved = AssessedOffice::assessment(1, AssessedOffice::kVisits, 10);
    saved.value.kind = Code{QStringLiteral("lone_working")};
    LoneWork &lone = saved.value.lone;
    lone.who = QStringLiteral("Community nurses");
    lone.people = 4;
    lone.where = QStringLiteral("People’s homes");
    lone.often = QStringLiteral("Every day");
    lone.buddy = QStringLiteral("The duty desk");
    lone.checkEvery = 120;
    lone.alarmAfter = 30;
    lone.alarmTo = QStringLiteral("The manager on call");
    for (Hazard &hazard : saved.value.hazards)
        if (*hazard.number > 4)
            hazard.furtherAction.clear();
    const auto pages = paper::previewPages(
        assessmentSheet({AssessedOffice::accepted(saved), {}}, office.names, AssessedOffice::today));
    REQUIRE(pages.ok());
    CHECK(pages->pages.size() == 2);
}
