// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/incident_steps.h"
#include "core/due/conduct_standing.h"
#include "core/due/incident_due_queries.h"
#include "core/due/register_due_queries.h"
#include "core/procedures/incident_checklist.h"
#include "core/procedures/procedure_queries.h"
#include "core/storage/record_io.h"

Result<IncidentSteps> stepsOf(const Workspace &workspace, const Saved<Incident> &incident)
{
    const Database &database = workspace.database();
    auto versions = procedureVersions(database);
    if (!versions)
        return versions.error();
    const Result<Organisation> office = officeOf(database);
    if (!office)
        return office.error();
    auto hanging = hangingProofs(database, incident.stamp.id);
    if (!hanging)
        return hanging.error();
    const Result<BankHolidays> holidays = holidaysOf(database, office->part);
    const Names &names = workspace.names();
    const auto conduct =
        ConductStanding::read(database, names, workspace.actor(), workspace.today(), allegedIn(incident.value, names));
    if (conduct)
        hanging->against = conduct->of(incident.stamp.id);
    IncidentSteps found;
    found.plan = std::make_unique<ProcedurePlan>(std::move(*versions), names);
    found.steps =
        checklistOf(*found.plan, checklistFacts(incident.value, storedInstant(incident.stamp.entered), *hanging, names),
                    holidays ? *holidays : BankHolidays());
    return found;
}

QStringList openSteps(const IncidentSteps &steps)
{
    QStringList open;
    for (const ChecklistStep &step : steps.steps)
        if (step.state == ChecklistStep::State::Open && step.waits.isEmpty())
            open << step.step().what;
    return open;
}
