// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/assessments.h"
#include "core/office/department.h"
#include "core/risks/approval.h"
#include "tests/bench/bench.h"
#include "tests/bench/incidents.h"

namespace {
constexpr int kYear = 365;

RiskAssessment assessmentOf(int number, Id<Department> department, Id<Site> site)
{
    const Day today(kBenchYear, kBenchMonth, kBenchDay);
    RiskAssessment assessment;
    assessment.title = QStringLiteral("Assessment %1").arg(number);
    assessment.department = number % 3 == 1 ? Id<Department>{} : department;
    assessment.site = number % 3 == 2 ? Id<Site>{} : site;
    assessment.assessed = today.plus(-1 - number * 7 % kYear);
    for (const char *category : {"violence", "theft", "access"}) {
        Hazard &hazard = assessment.hazards.emplace_back();
        hazard.hazard = QLatin1String(category);
        hazard.category = Code{QLatin1String(category)};
        hazard.currentLikelihood = 1 + number % 5;
        hazard.currentConsequence = 3;
    }
    return signedBy(assessment, {}, Moment(assessment.assessed));
}
} // namespace

void addAssessments(Workspace &office, int count)
{
    const auto departments = must(office.all<Department>());
    const auto sites = must(office.all<Site>());
    must(office.write(QStringLiteral("assessments"), [&](Write &w) -> Result<void> {
        for (int i = 0; i < count; ++i)
            (void)must(w.add(assessmentOf(i, departments[static_cast<std::size_t>(i) % departments.size()].id(),
                                          sites[static_cast<std::size_t>(i / 2) % sites.size()].id())));
        return {};
    }));
}
