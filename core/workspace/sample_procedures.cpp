// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_procedures.h"
#include "core/actions/action.h"
#include "core/due/incident_due_queries.h"
#include "core/due/register_due_queries.h"
#include "core/incidents/manager_answer.h"
#include "core/procedures/procedure_queries.h"
#include "core/workspace/sample_timeline.h"

namespace {
constexpr std::size_t kMarkedOften = 3; // of so many incidents one has no step marked
constexpr std::size_t kMostActions = 8;

const char *const kActions[] = {
    "Have the lock of the side door mended", "Move the reception desk so that the way out is behind it",
    "Remind the team to lock laptops away",  "Ask the landlord for light in the car park",
    "Change the code of the store room",     "Put the panic alarm within reach of both seats",
    "Go through lone working with the team", "Mark bicycles with the police",
};
const char *const kAnswers[] = {
    "Spoke with everyone who was there on the day, and with the rest at the team meeting.",
    "The person affected has gone through it with me and knows where help is. Nobody is alone at the desk any more.",
    "We have gone over how the room is locked, and who holds the key.",
};

/// What the procedures of the open incidents came to.
class SampleProcedures {
public:
    SampleProcedures(Write &write, const SampleOffice &office, const QDateTime &at)
        : m_write(write), m_office(office), m_now(sampleMoment(at))
    {
    }
    Result<void> run()
    {
        Scope all;
        all.everything = true;
        all.namedOnAll = true;
        const auto open = openIncidents(m_write.database(), all);
        if (!open)
            return open.error();
        auto versions = procedureVersions(m_write.database());
        if (!versions)
            return versions.error();
        const ProcedurePlan plan(std::move(*versions), m_write.context().names);
        for (std::size_t i = 0; i < open->size(); ++i)
            if (const Result<void> done = handle((*open)[i], i, i + 2 >= open->size(), plan); !done)
                return done;
        return {};
    }

private:
    Result<void> handle(const OpenIncident &one, std::size_t place, bool isNewest, const ProcedurePlan &plan)
    {
        const auto whole = m_write.load(Id<Incident>{one.id});
        if (!whole)
            return whole.error();
        if (!whole->value.otherReference.isEmpty()) // an import that nobody has touched can be taken back
            return {};
        const Result<void> changed = changeRecord(m_write, Id<Incident>{one.id}, [&](Incident &incident) {
            if (!isNewest && waitsForLsms(incident, m_write.context().names))
                incident.acknowledged = incident.reachedLsms.isKnown() ? incident.reachedLsms : m_now;
            if (place % kMarkedOften != 0 && !isNewest)
                markSteps(incident, one, plan, 2 + place % 3);
        });
        if (!changed || isNewest)
            return changed;
        if (place % 4 == 1)
            if (const Result<void> done = answer(one, place); !done)
                return done;
        return place % 3 == 2 && m_actions < kMostActions ? act(one) : Result<void>();
    }
    /// The first so many that are open and nobody's record shows.
    void markSteps(Incident &incident, const OpenIncident &one, const ProcedurePlan &plan, std::size_t most) const
    {
        const Names &names = m_write.context().names;
        const ChecklistFacts facts = checklistFacts(incident, one.entered, {}, names);
        const Moment at = incident.reachedLsms.isKnown() ? incident.reachedLsms : incident.reported;
        std::size_t marked = 0;
        for (const ChecklistStep &step : checklistOf(plan, facts, {}))
            if (step.state == ChecklistStep::State::Open && step.plan().proof == StepProof::Tick && marked++ < most)
                incident = withStep(incident,
                                    {step.plan().key,
                                     true,
                                     at.isKnown() ? at : m_now,
                                     m_office.holder(QStringLiteral("lsms")).value.lastName,
                                     {},
                                     {}},
                                    names);
    }
    Result<void> answer(const OpenIncident &one, std::size_t place)
    {
        ManagerAnswer answer;
        answer.holder = AnyId{one.id};
        answer.text = QLatin1String(kAnswers[place / 4 % std::size(kAnswers)]);
        answer.at = m_now;
        answer.by = QStringLiteral("Line manager");
        Id<ManagerAnswer> id;
        return addRecord(m_write, answer, id);
    }
    Result<void> act(const OpenIncident &one)
    {
        Action action;
        action.holder = AnyId{one.id};
        action.what = QLatin1String(kActions[m_actions % std::size(kActions)]);
        action.priority = Code{QLatin1String(m_actions % 3 == 0 ? "high" : "medium")};
        const bool landlords = m_actions % 4 == 3;
        action.organisation = Code{QLatin1String(landlords ? "landlord" : "own")};
        if (!landlords)
            action.owner = m_office.holder(QLatin1String(m_actions % 2 == 0 ? "lsms" : "head_of_estates")).id;
        action.due = m_office.until.plus(static_cast<int>(m_actions) * 6 - 9);
        action.obligations = QStringLiteral("P5.4");
        ++m_actions;
        Id<Action> id;
        return addRecord(m_write, action, id);
    }

    Write &m_write;
    const SampleOffice &m_office;
    Moment m_now;
    std::size_t m_actions = 0;
};
} // namespace

void scheduleProcedures(const SampleOffice &office, SampleTimeline &timeline)
{
    const QDateTime at = sampleInstant(office.until.date.addDays(-1), 16, 40);
    timeline.at(at, QStringLiteral("Procedures gone through"),
                [&office, at](Write &write) { return SampleProcedures(write, office, at).run(); });
}
