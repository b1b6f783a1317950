// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/conduct_standing.h"
#include "core/access/may.h"
#include "core/records/show.h"
#include "core/sanctions/conduct_course.h"
#include "core/sanctions/conduct_people_queries.h"
#include "core/sanctions/conduct_queries.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
using Is = RungFact::Is;

QString tr(const char *text) { return QCoreApplication::translate("Checklist", text); }

bool connects(const Incident &incident, const Names &names)
{
    const auto isOne = [&names](const QString &kind) {
        return names.hasTrait(QStringLiteral("incident-kind"), kind, QStringLiteral("course-of-conduct"));
    };
    const QStringList &also = incident.alsoKinds.texts;
    return isOne(incident.kind.text) || std::any_of(also.begin(), also.end(), isOne);
}

RungFact passed(const QString &why) { return {Is::Passed, {}, {}, why}; }

/// Why a rung that nothing has called for waits.
RungFact notYet(const FoundCourse *course, LadderStep step)
{
    if (course && course->policeAtOnce && step != LadderStep::Police)
        return passed(tr("The police are told first: no warning and no letter before."));
    return {Is::Waits,
            {},
            {},
            step == LadderStep::Police ? tr("Waits until it goes on after the letter, or a third time.")
                                       : tr("Waits for a second report against the same person.")};
}

RungFact factOf(const FoundCourse &course, const RungStanding &rung)
{
    const Moment at = rung.taken ? Moment(rung.taken->on) : Moment();
    switch (rung.is) {
    case RungStanding::Is::NotYet:
        return notYet(&course, rung.step);
    case RungStanding::Is::Due:
        return {Is::Asked, {}, Deadline(rung.due), {}};
    case RungStanding::Is::Done:
        return {Is::Done, at, {}, tr("as the course of conduct shows")};
    case RungStanding::Is::Paused:
        return {Is::Waits,
                {},
                {},
                rung.taken->until.isKnown()
                    ? tr("The course of conduct pauses it until %1.").arg(show(rung.taken->until))
                    : tr("The course of conduct pauses it.")};
    case RungStanding::Is::Jumped:
    case RungStanding::Is::Skipped:
        break;
    }
    return passed(tr("The course of conduct has gone past it."));
}

/// How far one of the two who hear of each action has heard.
RungFact told(const FoundCourse &course, Day LadderTaken::*toldOn, const TimeLimit &limit, const BankHolidays &holidays)
{
    Day last;
    for (const LadderTaken &taken : course.ladder) {
        if (taken.act != LadderAct::Done)
            continue;
        if (!(taken.*toldOn).isKnown())
            return {Is::Asked, {}, deadline(Moment(taken.on), limit, holidays), {}};
        last = std::max(last, taken.*toldOn);
    }
    return last.isKnown() ? RungFact{Is::Done, Moment(last), {}, tr("as the course of conduct shows")} : RungFact();
}

RungFact &at(std::array<RungFact, kStepRungs> &rungs, StepRung which) { return rungs[static_cast<std::size_t>(which)]; }
} // namespace

Result<ConductStanding> ConductStanding::read(const Database &database, const Names &names, const Actor &actor,
                                              Day today, const std::set<RecordId> &alleged, Day since)
{
    ConductStanding standing;
    const Scope reports = may(actor, Act::Read, kindOf<Incident>(), today);
    if (!reports.everything || may(actor, Act::Read, kindOf<ConductCourse>(), today).isNothing())
        return standing;
    auto people = peopleOfConduct(database, names, alleged, since);
    if (!people)
        return people.error();
    if (people->empty())
        return standing;
    auto facts = conductFacts(database, names, {reports, {}, std::move(*people)});
    if (!facts)
        return facts.error();
    const Result<BankHolidays> holidays = officeHolidays(database);
    if (!holidays)
        return holidays.error();
    standing.m_facts = std::move(*facts);
    standing.m_found = findCourses(standing.m_facts, today);
    standing.readLadders(names, today, *holidays);
    return standing;
}

void ConductStanding::readLadders(const Names &names, Day today, const BankHolidays &holidays)
{
    const LadderLimits limits = ladderLimits(names);
    const TimeLimit tellBy = names.timeLimit(QStringLiteral("conduct_told")).limit;
    for (const FoundCourse &course : m_found.courses) {
        Rungs &rungs = m_rungs[course.alleged];
        const Ladder ladder = ladderOf(course, today, limits, holidays);
        at(rungs, StepRung::Verbal) = factOf(course, ladder.rung(LadderStep::Verbal));
        at(rungs, StepRung::Letter) = factOf(course, ladder.rung(LadderStep::Letter));
        at(rungs, StepRung::Police) = factOf(course, ladder.rung(LadderStep::Police));
        at(rungs, StepRung::OfficerTold) = told(course, &LadderTaken::officerTold, tellBy, holidays);
        at(rungs, StepRung::LayMemberTold) = told(course, &LadderTaken::layMemberTold, tellBy, holidays);
    }
    const auto leaveOut = [this](const FoundCourse &course, const QString &why) {
        for (const StepRung rung : {StepRung::Letter, StepRung::Police})
            at(m_rungs[course.alleged], rung) = passed(why);
    };
    for (const FoundCourse &course : m_found.workforce)
        leaveOut(course, tr("The person alleged works here: Human Resources decides."));
    for (const FoundCourse &course : m_found.rejected)
        if (course.decision == CourseDecision::Rejected)
            leaveOut(course, tr("It was decided that it is no course of conduct."));
    countReports();
}

void ConductStanding::countReports()
{
    std::set<std::pair<RecordId, RecordId>> leftOut; // what the LSMS decided not to count is no report of the course
    for (const auto *list : {&m_found.courses, &m_found.rejected})
        for (const FoundCourse &course : *list) {
            for (const FoundOccasion &occasion : course.occasions)
                if (occasion.decided == false)
                    leftOut.insert({course.alleged, occasion.incident});
            for (const FoundOccasion &occasion : course.occasions)
                if (occasion.counts)
                    leftOut.erase({course.alleged, occasion.incident});
        }
    std::map<RecordId, std::set<std::pair<Day, RecordId>>> reports; // by person, oldest first
    for (std::size_t i = 0; i < m_facts.incidents.size(); ++i) {
        const ConductIncident &incident = m_facts.incidents[i];
        m_places.insert(incident.id, i);
        for (const RecordId alleged : incident.alleged)
            reports[m_facts.same(alleged)].insert(
                {incident.reported.isKnown() ? incident.reported : incident.at.day(), incident.id});
    }
    for (const auto &[person, told] : reports) {
        int number = 0;
        for (const auto &[day, incident] : told) {
            const bool counts = !leftOut.contains({person, incident});
            m_numbers.insert({person, incident}, number + 1);
            number += counts ? 1 : 0;
        }
    }
}

std::shared_ptr<const ReportsAgainst> ConductStanding::of(RecordId incident) const
{
    const auto place = m_places.constFind(incident);
    if (place == m_places.constEnd() || m_facts.incidents[*place].alleged.empty())
        return nullptr;
    auto against = std::make_shared<ReportsAgainst>();
    for (const RecordId alleged : m_facts.incidents[*place].alleged) {
        const RecordId person = m_facts.same(alleged);
        against->number = std::max(against->number, m_numbers.value({person, incident}));
        Rungs rungs;
        if (const auto known = m_rungs.find(person); known != m_rungs.end())
            rungs = known->second;
        else
            at(rungs, StepRung::Police) = notYet(nullptr, LadderStep::Police);
        for (std::size_t i = 0; i < kStepRungs; ++i)
            if (rungs[i].is > against->rungs[i].is) // of several persons what asks for most
                against->rungs[i] = rungs[i];
    }
    return against;
}

void ConductStanding::putInto(std::vector<OpenIncident> &incidents) const
{
    if (!m_places.isEmpty())
        for (OpenIncident &one : incidents)
            one.hanging.against = of(one.id);
}

std::set<RecordId> allegedIn(const Incident &incident, const Names &names)
{
    std::set<RecordId> people;
    if (!incident.exercise && connects(incident, names))
        for (const Party &party : incident.parties)
            if (!party.person.isNull() &&
                names.hasTrait(QStringLiteral("party-role"), party.role.text, QStringLiteral("alleged")))
                people.insert(party.person.value);
    return people;
}

std::set<RecordId> allegedIn(const std::vector<OpenIncident> &open, const Names &names)
{
    std::set<RecordId> people;
    for (const OpenIncident &one : open)
        people.merge(allegedIn(one.value, names));
    return people;
}
