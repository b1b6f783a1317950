// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/premises_reports.h"
#include "core/due/register_due_queries.h"
#include "core/reports/catalogue_queries.h"
#include "core/reports/landlord_review.h"
#include "core/reports/measure_tests.h"
#include <algorithm>

namespace {
/// The measures in use that the actor may read; refused where there are none for them at all.
Result<std::vector<Saved<Measure>>> readableMeasures(const Database &database, const Actor &actor, Day today,
                                                     Day inUseOn)
{
    const Scope scope = may(actor, Act::Read, kindOf<Measure>(), today);
    if (scope.isNothing())
        return reportNotAllowed();
    return measuresInUse(database, scope, inUseOn);
}
} // namespace

Period upTo(const Period &period, Day asAt)
{
    return {period.first, asAt.isKnown() ? std::max(period.first, std::min(period.last, asAt)) : period.last};
}

Result<Report> measureTestsReport(const Database &database, const Names &names, const Actor &actor,
                                  const ReportRequest &request)
{
    const Period period = upTo(request.choices.period, request.choices.asAt);
    const auto measures = readableMeasures(database, actor, request.choices.asAt, period.first);
    if (!measures)
        return measures.error();
    return measureTestReport(*measures, period, names);
}

Result<Report> ownerReviewReport(const Database &database, const Names &names, const Actor &actor,
                                 const ReportRequest &request)
{
    const Period period = upTo(request.choices.period, request.choices.asAt);
    auto measures = readableMeasures(database, actor, request.choices.asAt, period.last);
    if (!measures)
        return measures.error();
    OwnerReviewFacts facts{std::move(*measures), {}};
    if (const Scope scope = may(actor, Act::Read, kindOf<Action>(), request.choices.asAt); !scope.isNothing()) {
        auto actions = openActions(database, scope);
        if (!actions)
            return actions.error();
        facts.actions = std::move(*actions);
    }
    return landlordReview(facts, period, names);
}
