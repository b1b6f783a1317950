// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/due_reports_queries.h"
#include "core/due/conduct_standing.h"
#include "core/due/due_context.h"
#include "core/due/due_list.h"
#include "core/due/incident_due_queries.h"
#include "core/due/register_due_queries.h"
#include "core/procedures/procedure_queries.h"
#include "core/sanctions/conduct_course.h"
#include "core/sanctions/conduct_queries.h"
#include "core/sanctions/conduct_words.h"
#include "core/sanctions/sanction_state.h"
#include "core/storage/database.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("DueReports", text); }

QString policeWords(const Incident &incident, int chaseDays, Day today, const Names &names)
{
    QStringList cases;
    for (const PoliceCase &police : incident.police) {
        QStringList words;
        if (!police.force.isNull())
            words << names.recordName(kindOf<Contact>(), police.force.value);
        if (!police.incidentNumber.isEmpty())
            words << tr("incident %1").arg(police.incidentNumber);
        if (!police.crimeNumber.isEmpty())
            words << tr("crime %1").arg(police.crimeNumber);
        if (!police.officer.isEmpty())
            words << police.officer;
        if (police.outcome.isKnown())
            words << names.choiceLabel(QStringLiteral("police-outcome"), police.outcome.text);
        if (const Day chase = chaseDue(police, chaseDays, today, names); chase.isKnown())
            words << tr("ask again on %1").arg(show(chase));
        cases << (words.isEmpty() ? tr("told, no number noted") : words.join(QStringLiteral(", ")));
    }
    return cases.join(u'\n');
}

QString stepWords(const ChecklistStep *step)
{
    if (!step)
        return tr("Every step is settled.");
    return step->due.isKnown() ? tr("%1, by %2").arg(step->step().what, show(step->due.day)) : step->step().what;
}

Result<void> addIncidents(HandOverFacts &facts, const Database &database, const Names &names, const Actor &actor,
                          const BankHolidays &holidays, int chaseDays)
{
    const Scope scope = may(actor, Act::Read, kindOf<Incident>(), facts.now.day);
    if (scope.isNothing())
        return {};
    auto versions = procedureVersions(database);
    if (!versions)
        return versions.error();
    const ProcedurePlan plan(std::move(*versions), names);
    auto open = openIncidents(database, scope);
    if (!open)
        return open.error();
    const auto conduct = ConductStanding::read(database, names, actor, facts.now.day, allegedIn(*open, names));
    if (!conduct)
        return conduct.error();
    conduct->putInto(*open);
    for (const OpenIncident &one : *open) {
        const Incident &incident = one.value;
        const auto steps = checklistOf(plan, checklistFacts(incident, one.entered, one.hanging, names), holidays);
        facts.incidents.push_back(
            {one.id, one.reference, incident.summary,
             names.choiceLabel(QStringLiteral("incident-status"), incident.status.text),
             incident.owner.isNull() ? QString() : names.recordName(kindOf<Person>(), incident.owner.value),
             stepWords(nextStep(steps)), policeWords(incident, chaseDays, facts.now.day, names), false});
    }
    const auto closed = closedAwaitingPolice(database, scope, names);
    if (!closed)
        return closed.error();
    for (const OpenIncident &one : *closed)
        if (!one.value.exercise)
            facts.incidents.push_back({one.id,
                                       one.reference,
                                       one.value.summary,
                                       {},
                                       {},
                                       {},
                                       policeWords(one.value, chaseDays, facts.now.day, names),
                                       true});
    return {};
}

/// Sanctions that run, with the days that matter; nobody's name but by who may read the people.
Result<void> addSanctions(HandOverFacts &facts, const Database &database, const Names &names, const Actor &actor)
{
    const Scope scope = may(actor, Act::Read, kindOf<Sanction>(), facts.now.day);
    if (scope.isNothing())
        return {};
    const auto sanctions = runningSanctions(database, scope);
    if (!sanctions)
        return sanctions.error();
    HandOverTable table{tr("Sanctions in force"),
                        {tr("Record"), tr("Type"), tr("Person"), tr("Issued"), tr("Review"), tr("Ends")},
                        {},
                        tr("Nil: no sanction is in force.")};
    for (const Saved<Sanction> &one : *sanctions)
        if (const Sanction &value = one.value; isInForce(value, facts.now.day, names))
            table.rows.push_back({one.stamp.reference,
                                  names.choiceLabel(QStringLiteral("sanction-type"), value.type.text),
                                  names.recordName(kindOf<Person>(), value.person.value), show(value.issued),
                                  show(value.review), show(value.expires)});
    facts.tables.push_back(std::move(table));
    return {};
}

Result<void> addCourses(HandOverFacts &facts, const Database &database, const Names &names, const Actor &actor,
                        const BankHolidays &holidays)
{
    const Scope scope = may(actor, Act::Read, kindOf<Incident>(), facts.now.day);
    if (!scope.everything || may(actor, Act::Read, kindOf<ConductCourse>(), facts.now.day).isNothing())
        return {};
    const auto conduct = conductFacts(database, names, {scope, {}});
    if (!conduct)
        return conduct.error();
    const LadderLimits limits = ladderLimits(names);
    HandOverTable table{tr("Courses of conduct"),
                        {tr("Record"), tr("Person alleged"), tr("Incidents and occasions"), tr("First to last"),
                         tr("Stage"), tr("Next")},
                        {},
                        tr("Nil: no course of conduct stands.")};
    for (const FoundCourse &course : findCourses(*conduct, facts.now.day).courses)
        table.rows.push_back({course.reference, conduct::personLabel(course.alleged, names),
                              QStringLiteral("%1 / %2").arg(course.incidents).arg(course.counted),
                              tr("%1 to %2").arg(show(course.first), show(course.last)),
                              conduct::stageLabel(course, names),
                              conduct::nextLabel(ladderOf(course, facts.now.day, limits, holidays), names)});
    facts.tables.push_back(std::move(table));
    return {};
}
} // namespace

Result<HandOverFacts> handOverFacts(const Database &database, const Names &names, const Actor &actor,
                                    const Deadline &now)
{
    const Reading whole(database);
    HandOverFacts facts;
    facts.now = now;
    const Result<Organisation> office = officeOf(database);
    if (!office)
        return office.error();
    const Result<BankHolidays> holidays = holidaysOf(database, office->part);
    if (!holidays)
        return holidays.error();
    const TimeLimits limits(*office, names);
    if (const Result<void> done =
            addIncidents(facts, database, names, actor, *holidays, limits.limit("police_chase").amount);
        !done)
        return done.error();
    if (const Result<void> done = addCourses(facts, database, names, actor, *holidays); !done)
        return done.error();
    if (const Result<void> done = addSanctions(facts, database, names, actor); !done)
        return done.error();
    Result<std::vector<DueItem>> due = dueList(database, names, actor, now);
    if (!due)
        return due.error();
    for (DueItem &item : *due)
        if (item.due.day <= now.day.plus(kDueHorizon))
            facts.due.push_back(std::move(item));
    const auto cycles = committeeCycles(database, names, office->packCycleMonths.value_or(2));
    if (!cycles)
        return cycles.error();
    for (const CommitteeCycle &cycle : *cycles)
        if (const Day meeting = nextMeeting(cycle); meeting.isKnown())
            facts.meetings.push_back({cycle.committee, meeting.plus(-cycle.daysBefore), meeting});
    return facts;
}
