// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/due_list.h"
#include "core/badges/badge.h"
#include "core/due/assessed_due.h"
#include "core/due/conduct_due.h"
#include "core/due/conduct_standing.h"
#include "core/due/due_basis.h"
#include "core/due/incident_due_queries.h"
#include "core/due/measure_due.h"
#include "core/due/premises_due_queries.h"
#include "core/due/register_due_queries.h"
#include "core/due/register_risk_due.h"
#include "core/due/risk_due.h"
#include "core/procedures/procedure_queries.h"
#include "core/risks/risk_queries.h"
#include "core/risks/risk_register_queries.h"
#include "core/storage/database.h"
#include "core/storage/second_reader.h"
#include "core/training/training_record.h"
#include <future>
#include <iterator>

namespace {
/// What happened longer ago asks no assessment for a look: the next review has it.
constexpr int kEventMonths = 12;

/// What one source needs to put its things on the list.
struct DueReading {
    const Database &database;
    const Actor &actor;
    const DueBasis &basis;
    const ConductStanding &conduct;
    std::vector<DueItem> &items;
    const DueContext &context = basis.context();

    Scope scope(const Kind &kind) const { return may(actor, Act::Read, kind, context.now.day); }
};

Result<void> addStaff(const DueReading &reading)
{
    const Day today = reading.context.now.day;
    const Names &names = reading.context.names;
    if (const Scope scope = reading.scope(kindOf<Badge>()); !scope.isNothing()) {
        const auto badges = staffBadges(reading.database, scope, today, names);
        if (!badges)
            return badges.error();
        for (const StaffBadge &badge : *badges)
            addBadgeDue(reading.items, badge, reading.context);
    }
    if (const Scope scope = reading.scope(kindOf<TrainingRecord>()); !scope.isNothing()) {
        const auto trainings = lastTrainings(reading.database, scope, today, names);
        if (!trainings)
            return trainings.error();
        for (const LastTraining &training : *trainings)
            addTrainingDue(reading.items, training, reading.context);
    }
    return {};
}

Result<void> addPeople(const DueReading &reading)
{
    const Scope scope = reading.scope(kindOf<Person>());
    if (scope.isNothing())
        return {};
    const auto markers = markerReviews(reading.database, scope, reading.context.now.day, reading.context.names);
    if (!markers)
        return markers.error();
    for (const ReviewDay &marker : *markers)
        addMarkerDue(reading.items, marker, reading.context);
    return {};
}

Result<void> addActions(const DueReading &reading)
{
    const Scope scope = reading.scope(kindOf<Action>());
    if (scope.isNothing())
        return {};
    const auto actions = openActions(reading.database, scope);
    if (!actions)
        return actions.error();
    for (const Saved<Action> &action : *actions)
        addActionDue(reading.items, action, {}, reading.context);
    return {};
}

Result<void> addIncidents(const DueReading &reading, const std::vector<OpenIncident> &open,
                          const std::vector<OpenIncident> &closed)
{
    if (open.empty() && closed.empty())
        return {};
    auto versions = procedureVersions(reading.database);
    if (!versions)
        return versions.error();
    const ProcedurePlan plan(std::move(*versions), reading.context.names);
    reading.items.reserve(open.size() * 16 + closed.size());
    for (const auto *list : {&open, &closed})
        for (const OpenIncident &incident : *list)
            addIncidentDue(reading.items, incident, plan, reading.context);
    return {};
}

/// Whether the incident's police case asks for the same by then: what one note says is one thing to do.
bool isAskedOfPolice(const std::vector<DueItem> &items, const ReviewDay &chase)
{
    return chase.ofPolice && std::any_of(items.begin(), items.end(), [&chase](const DueItem &item) {
               return item.record == chase.record && item.key == u"police-chase" && item.due <= Deadline(chase.due);
           });
}

Result<void> addOutside(const DueReading &reading)
{
    if (const Scope scope = reading.scope(kindOf<InformationRequest>()); !scope.isNothing()) {
        const auto requests = openRequests(reading.database, scope);
        if (!requests)
            return requests.error();
        for (const Saved<InformationRequest> &request : *requests)
            addRequestDue(reading.items, request, reading.context);
    }
    const Scope scope = reading.scope(kindOf<Incident>()); // what hangs on a record is read by who reads that
    if (scope.isNothing())
        return {};
    const auto chases = contactChases(reading.database, scope, reading.context.names);
    if (!chases)
        return chases.error();
    for (const ReviewDay &chase : *chases)
        if (!isAskedOfPolice(reading.items, chase))
            addChaseDue(reading.items, chase, reading.context);
    return {};
}

Result<void> addForms(const DueReading &reading)
{
    const Scope scope = reading.scope(kindOf<SentForm>());
    if (scope.isNothing())
        return {};
    const auto forms = openForms(reading.database, scope);
    if (!forms)
        return forms.error();
    for (const Saved<SentForm> &form : *forms)
        addFormDue(reading.items, form, reading.context);
    return {};
}

Result<void> addSanctions(const DueReading &reading)
{
    const Scope scope = reading.scope(kindOf<Sanction>());
    if (scope.isNothing())
        return {};
    const auto sanctions = runningSanctions(reading.database, scope);
    if (!sanctions)
        return sanctions.error();
    for (const Saved<Sanction> &sanction : *sanctions)
        addSanctionDue(reading.items, sanction, reading.context);
    return {};
}

Result<void> addConduct(const DueReading &reading)
{
    for (const FoundCourse &course : reading.conduct.courses())
        addConductDue(reading.items, course, reading.context);
    return {};
}

Result<void> addRisks(const DueReading &reading)
{
    const Scope scope = reading.scope(kindOf<RiskAssessment>());
    if (scope.isNothing())
        return {};
    const auto facts = assessedFacts(reading.database, reading.actor, reading.context.now.day);
    if (!facts)
        return facts.error();
    addAssessedDue(reading.items, *facts, reading.context);
    if (facts->assessments.empty())
        return {};
    const Day since(reading.context.now.day.date.addMonths(-kEventMonths));
    auto happened = happenedSince(reading.database, since, reading.scope(kindOf<Incident>()));
    if (!happened)
        return happened.error();
    const HappenedPlaces places(std::move(*happened), reading.context.names);
    for (const Saved<RiskAssessment> &assessment : facts->assessments)
        addRiskDue(reading.items, assessment, places, reading.context);
    return {};
}

Result<void> addRegisterRisks(const DueReading &reading)
{
    constexpr int kThreshold = 8; // where the office says none
    const Scope scope = reading.scope(kindOf<Risk>());
    if (scope.isNothing())
        return {};
    const auto risks = allRisks(reading.database, scope);
    if (!risks)
        return risks.error();
    for (const Saved<Risk> &risk : *risks)
        addRegisterRiskDue(reading.items, risk, reading.basis.office().riskThreshold.value_or(kThreshold),
                           reading.context);
    return {};
}

Result<void> addMeasures(const DueReading &reading)
{
    const Scope scope = reading.scope(kindOf<Measure>());
    if (scope.isNothing())
        return {};
    const auto measures = measuresInUse(reading.database, scope, reading.context.now.day);
    if (!measures)
        return measures.error();
    const auto seenTo = measuresWithAction(reading.database);
    if (!seenTo)
        return seenTo.error();
    for (const Saved<Measure> &measure : *measures)
        addMeasureDue(reading.items, measure, seenTo->contains(measure.stamp.id), reading.context);
    return {};
}

Result<void> addPremises(const DueReading &reading)
{
    const Day today = reading.context.now.day;
    if (const Scope scope = may(reading.actor, Act::Change, kindOf<Site>(), today); !scope.isNothing()) {
        const auto sites = allSites(reading.database, scope);
        if (!sites)
            return sites.error();
        for (const Saved<Site> &site : *sites)
            addSiteDue(reading.items, site, reading.context);
    }
    const Scope scope = reading.scope(kindOf<KeyOrCode>());
    if (scope.isNothing())
        return {};
    const auto leaving = leavers(reading.database, today);
    const auto keys = keysInUse(reading.database, scope, today);
    const auto goods = goodsWaiting(reading.database, scope);
    for (const Error *error :
         {leaving ? nullptr : &leaving.error(), keys ? nullptr : &keys.error(), goods ? nullptr : &goods.error()})
        if (error)
            return *error;
    for (const Saved<KeyOrCode> &key : *keys)
        addKeyDue(reading.items, key, *leaving, reading.context);
    for (const Saved<GoodsReceived> &one : *goods)
        addGoodsDue(reading.items, one, reading.context);
    return {};
}

Result<void> addPapers(const DueReading &reading)
{
    if (!may(reading.actor, Act::Read, Area::Packs, reading.context.now.day).everything)
        return {};
    const auto cycles =
        committeeCycles(reading.database, reading.context.names, reading.basis.office().packCycleMonths.value_or(2));
    if (!cycles)
        return cycles.error();
    for (const CommitteeCycle &cycle : *cycles)
        addPaperDue(reading.items, cycle, reading.context);
    return {};
}

/// One source a feature.
using Source = Result<void> (*)(const DueReading &);
constexpr Source kSources[] = {addActions,       addSanctions, addConduct,  addStaff,  addPeople, addRisks,
                               addRegisterRisks, addMeasures,  addPremises, addPapers, addForms};

Result<std::vector<DueItem>> fromRegisters(const Database &database, const Actor &actor, const DueBasis &basis,
                                           const ConductStanding &conduct)
{
    std::vector<DueItem> items;
    for (const Source source : kSources)
        if (const Result<void> done = source({database, actor, basis, conduct, items}); !done)
            return done.error();
    return items;
}

/// What the open incidents do not say themselves.
struct Beside {
    std::unique_ptr<DueBasis> basis;
    ConductStanding conduct;
    std::vector<OpenIncident> closed; ///< those of which the police have still to say something
};

Result<Beside> besideOpen(const Database &database, const Names &names, const Actor &actor, const Deadline &now)
{
    auto basis = DueBasis::read(database, names, now);
    if (!basis)
        return basis.error();
    // Where all reports are closed, for the months of a charge since; later the page of courses alone knows it.
    const Day since(now.day.date.addMonths(-(*basis)->context().limits.limit("summary_only_charge").amount));
    auto conduct = ConductStanding::read(database, names, actor, now.day, {}, since);
    if (!conduct)
        return conduct.error();
    auto closed = closedAwaitingPolice(database, may(actor, Act::Read, kindOf<Incident>(), now.day), names);
    if (!closed)
        return closed.error();
    return Beside{std::move(*basis), std::move(*conduct), std::move(*closed)};
}

/// The incidents, and what else hangs on records that the actor may read with them.
Result<std::vector<DueItem>> fromIncidents(const DueReading &reading, std::vector<OpenIncident> open,
                                           const std::vector<OpenIncident> &closed)
{
    reading.conduct.putInto(open);
    if (const Result<void> done = addIncidents(reading, open, closed); !done)
        return done.error();
    if (const Result<void> done = addOutside(reading); !done)
        return done.error();
    return std::move(reading.items);
}
} // namespace

Result<std::vector<DueItem>> dueList(const Database &database, const Names &names, const Actor &actor,
                                     const Deadline &now)
{
    const Reading whole(database);
    const auto basis = DueBasis::read(database, names, now);
    if (!basis)
        return basis.error();
    // Two read at once: this thread what is open, another beside it all the rest; where there is no second reader, this
    // one does that too when the answer is asked for.
    const SecondReader second(database);
    const std::unique_ptr<Names> theirs = second.database() ? names.readBy(*second.database()) : nullptr;
    const Database &other = theirs ? *second.database() : database;
    const Names &named = theirs ? *theirs : names;
    const auto how = theirs ? std::launch::async : std::launch::deferred;
    auto reading = std::async(how, [&] { return besideOpen(other, named, actor, now); });
    auto open = openIncidents(database, may(actor, Act::Read, kindOf<Incident>(), now.day));
    const Result<Beside> beside = reading.get();
    if (!open || !beside)
        return open ? beside.error() : open.error();
    auto registers = std::async(how, [&] { return fromRegisters(other, actor, *beside->basis, beside->conduct); });
    std::vector<DueItem> own;
    auto items = fromIncidents({database, actor, **basis, beside->conduct, own}, std::move(*open), beside->closed);
    auto more = registers.get();
    if (!items || !more)
        return items ? more.error() : items.error();
    items->insert(items->end(), std::move_iterator(more->begin()), std::move_iterator(more->end()));
    sortDue(*items);
    return items;
}
