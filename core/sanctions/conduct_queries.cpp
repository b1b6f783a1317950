// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/conduct_queries.h"
#include "core/office/bank_holiday.h"
#include "core/people/person.h"
#include "core/sanctions/conduct_course.h"
#include "core/sanctions/conduct_given_queries.h"
#include "core/sanctions/conduct_term_queries.h"
#include "core/sanctions/conduct_traits.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"
#include <algorithm>
#include <functional>

namespace {
/// The numbers of the reports read, where only some were.
std::optional<std::vector<RecordId>> reportsRead(const ConductAsk &ask, const ConductFacts &facts)
{
    if (!ask.alleged)
        return std::nullopt;
    std::vector<RecordId> ids;
    for (const ConductIncident &incident : facts.incidents)
        ids.push_back(incident.id);
    return ids;
}

/// One of the reports, as the columns below have it.
ConductIncident incidentOf(const Query &q, const ConductTraits &traits, const QString &kind, const QString &also)
{
    ConductIncident incident;
    incident.id = q.number(0);
    incident.reference = q.text(1);
    for (const int column : {4, 5, 6})
        if (!incident.at.isKnown())
            incident.at = Moment::fromText(q.text(column));
    incident.saysWhen = Moment::fromText(q.text(4)).isKnown();
    incident.reported = Moment::fromText(q.text(6)).day();
    incident.policeAtOnce = ConductTraits::isAmong(traits.atOnce, kind, also);
    incident.weapon = traits.weapons.contains(q.text(7));
    incident.site = q.number(8);
    incident.isRestricted = q.number(9) == 1;
    incident.department = q.number(10);
    return incident;
}

/// The reports with somebody alleged, in order of their numbers; parties and occasions come after.
Result<void> readIncidents(const Database &database, const ConductTraits &traits, const ConductAsk &ask,
                           ConductFacts &facts)
{
    QString where = QStringLiteral("exercise = 0 AND duplicate_of IS NULL AND (kind IN (%1) OR also_kinds IS NOT NULL)")
                        .arg(marks(traits.connects.size()));
    if (ask.enteredBefore.isValid())
        where += QStringLiteral(" AND entered < ?");
    const bool isEverything = ask.scope.isEverything();
    const ScopeSql sql = isEverything ? ScopeSql{} : scopeSql(ask.scope);
    if (!isEverything)
        where += QStringLiteral(" AND id IN (SELECT id FROM record WHERE kind = 'incident' AND (%1))").arg(sql.text);
    Query q = database.query(
        QStringLiteral(
            "SELECT id, reference, kind, also_kinds, occurred, discovered, reported, weapon, site, confidential, "
            "department FROM "
            "live_incident WHERE %1 AND id IN (SELECT parent FROM incident_parties WHERE role IN (%2)%3) "
            "ORDER BY id")
            .arg(where, marks(traits.alleged.size()), among("person", ask.alleged)));
    bindAll(q, traits.connects);
    if (ask.enteredBefore.isValid())
        q.bind(storedInstant(ask.enteredBefore));
    for (const Value &value : sql.values)
        q.bind(value);
    bindAll(q, traits.alleged);
    bindAmong(q, ask.alleged);
    while (q.next()) {
        const QString kind = q.text(2), also = q.text(3);
        if (ConductTraits::isAmong(traits.connects, kind, also))
            facts.incidents.push_back(incidentOf(q, traits, kind, also));
    }
    return q.done();
}

/// Gives each row of a child table to its incident, both being in order of the incidents' numbers.
template <class Take> Result<void> eachRow(Query &query, std::vector<ConductIncident> &incidents, const Take &take)
{
    auto incident = incidents.begin();
    while (query.next()) {
        const RecordId parent = query.number(0);
        while (incident != incidents.end() && incident->id < parent)
            ++incident;
        if (incident != incidents.end() && incident->id == parent)
            take(*incident);
    }
    return query.done();
}

Result<void> readParties(const Database &database, const ConductTraits &traits, const ConductAsk &ask,
                         ConductFacts &facts)
{
    const auto reports = reportsRead(ask, facts);
    Query q = database.query(
        QStringLiteral(
            "SELECT parent, role IN (%1), person, CASE WHEN person IS NULL THEN description END, category FROM "
            "incident_parties WHERE (role IN (%1) OR (role IN (%2) AND person IS NOT NULL))%3 ORDER BY parent, "
            "position")
            .arg(marks(traits.alleged.size()), marks(traits.affected.size()), among("parent", reports)));
    bindAll(q, traits.alleged);
    bindAll(q, traits.alleged);
    bindAll(q, traits.affected);
    bindAmong(q, reports);
    return eachRow(q, facts.incidents, [&](ConductIncident &incident) {
        const RecordId person = q.number(2);
        if (q.number(1) == 0)
            return incident.affected.push_back(person);
        if (person == 0) {
            if (!q.isNull(3))
                incident.descriptions.push_back(q.text(3));
            return;
        }
        incident.alleged.push_back(person);
        // What the report says of somebody of whom the register says nothing.
        if (traits.workforce.contains(q.text(4)) && facts.people.value(person).category.isEmpty())
            facts.people[person].isWorkforce = true;
    });
}

Result<void> readOccasions(const Database &database, const ConductAsk &ask, ConductFacts &facts)
{
    const auto reports = reportsRead(ask, facts);
    Query q = database.query(QStringLiteral("SELECT parent, id, at, affected, counts FROM incident_occasions WHERE 1%1 "
                                            "ORDER BY parent, position")
                                 .arg(among("parent", reports)));
    bindAmong(q, reports);
    return eachRow(q, facts.incidents, [&](ConductIncident &incident) {
        ToldOccasion told{q.number(1), Moment::fromText(q.text(2)), q.number(3), {}};
        if (!q.isNull(4))
            told.counts = q.number(4) == 1;
        incident.occasions.push_back(told);
    });
}

/// Of people who are not asked about only what was merged.
Result<void> readPeople(const Database &database, const ConductTraits &traits, const ConductAsk &ask,
                        ConductFacts &facts)
{
    const QString what = QStringLiteral("SELECT id, same_as, category, staff_number, end_day FROM ");
    const QString merged = what + QStringLiteral("live_person WHERE same_as > 0"); // by its index
    Query q = database.query(
        ask.alleged
            ? merged + QStringLiteral(" UNION ") + what + QStringLiteral("person WHERE 1") + among("id", ask.alleged)
            : what + QStringLiteral("person WHERE same_as IS NOT NULL OR category IS NOT NULL OR staff_number "
                                    "IS NOT NULL"));
    bindAmong(q, ask.alleged);
    while (q.next()) {
        const QString category = q.text(2);
        facts.people.insert(q.number(0), {q.number(1), traits.workforce.contains(category) || !q.isNull(3),
                                          Day::fromIso(q.text(4)), category});
    }
    return q.done();
}

template <class Enum>
std::optional<Enum> meant(const Names &names, const char *list, const Code &code,
                          std::initializer_list<std::pair<const char *, Enum>> traits)
{
    for (const auto &[trait, value] : traits)
        if (names.hasTrait(QLatin1String(list), code.text, QLatin1String(trait)))
            return value;
    return std::nullopt;
}

std::optional<LadderStep> stepOf(const Names &names, const Code &step)
{
    return meant<LadderStep>(
        names, "ladder-step", step,
        {{"verbal", LadderStep::Verbal}, {"letter", LadderStep::Letter}, {"police", LadderStep::Police}});
}

std::optional<LadderTaken> takenOf(const Names &names, const LadderRow &row, RecordId source)
{
    const auto step = stepOf(names, row.step);
    const auto act = meant<LadderAct>(names, "ladder-state", row.state,
                                      {{"done", LadderAct::Done},
                                       {"jumped", LadderAct::Jumped},
                                       {"paused", LadderAct::Paused},
                                       {"skipped", LadderAct::Skipped}});
    if (!step || !act)
        return std::nullopt;
    return LadderTaken{*step,
                       *act,
                       row.on,
                       row.until,
                       row.reason.text,
                       row.officerTold,
                       row.layMemberTold,
                       source,
                       row.why,
                       {},
                       row.by.isNull() ? QString() : names.recordName(kindOf<Person>(), row.by.value)};
}

SavedConduct savedOf(const Names &names, const AnySaved &record)
{
    const auto &course = record.record.as<ConductCourse>();
    SavedConduct saved{record.stamp.id, record.stamp.reference, course.alleged.value, {}, course.decided, {}, {}, {}};
    saved.decision =
        meant<CourseDecision>(names, "course-decision", course.decision,
                              {{"confirmed", CourseDecision::Confirmed}, {"rejected", CourseDecision::Rejected}})
            .value_or(CourseDecision::Possible);
    saved.purpose =
        meant<Purpose>(names, "yes-no-unknown", course.purpose, {{"yes", Purpose::Yes}, {"no", Purpose::No}})
            .value_or(Purpose::NotKnown);
    saved.purposeWhy = course.purposeWhy;
    for (const OccasionDecision &decided : course.decisions)
        saved.decisions.push_back({decided.incident.value, decided.occasion.value_or(0), decided.counts, decided.why});
    for (const LadderRow &row : course.ladder)
        if (const auto taken = takenOf(names, row, record.stamp.id))
            saved.ladder.push_back(*taken);
    return saved;
}

Result<void> readSaved(const Database &database, const Names &names, const ConductAsk &ask, ConductFacts &facts)
{
    Query q = database.query(QStringLiteral("SELECT id FROM live_conduct_course WHERE entered < ? ORDER BY id"));
    q.bind(ask.enteredBefore.isValid() ? storedInstant(ask.enteredBefore) : QStringLiteral("~"));
    const Result<std::vector<qint64>> ids = q.numbers();
    if (!ids)
        return ids.error();
    RecordReader reader(database, kindOf<ConductCourse>());
    for (const RecordId id : *ids) {
        const Result<AnySaved> record = reader.load(id);
        if (!record)
            return record.error();
        facts.saved.push_back(savedOf(names, *record));
    }
    return {};
}

} // namespace

Result<ConductFacts> conductFacts(const Database &database, const Names &names, const ConductAsk &ask)
{
    ConductFacts facts;
    if (ask.scope.isNothing())
        return facts;
    const Reading reading(database);
    const ConductTraits traits(names);
    const std::function<Result<void>()> parts[] = {
        [&] { return readIncidents(database, traits, ask, facts); },
        [&] { return readPeople(database, traits, ask, facts); },
        [&] { return readParties(database, traits, ask, facts); },
        [&] { return readOccasions(database, ask, facts); },
        [&] { return readSaved(database, names, ask, facts); },
        [&] { return readRungsGiven(database, names, ask, facts); },
    };
    for (const auto &part : parts)
        if (const Result<void> done = part(); !done)
            return done.error();
    return facts;
}

Result<std::vector<RecordId>> sanctionsAnswering(const Database &database, RecordId incident)
{
    Query q = database.query(QStringLiteral("SELECT DISTINCT s.id FROM sanction_incidents AS a JOIN live_sanction AS s "
                                            "ON s.id = a.parent WHERE a.incident = ? ORDER BY s.id"));
    q.bind(incident);
    return q.numbers();
}

Result<BankHolidays> officeHolidays(const Database &database)
{
    Query body = database.query(QStringLiteral("SELECT part FROM live_organisation ORDER BY id LIMIT 1"));
    const Code part{body.next() ? body.text(0) : QString()};
    if (const Result<void> done = body.done(); !done)
        return done.error();
    Query q = database.query(QStringLiteral("SELECT day, kept_in FROM live_bank_holiday"));
    std::vector<BankHoliday> table;
    while (q.next()) {
        BankHoliday &holiday = table.emplace_back();
        holiday.day = Day::fromIso(q.text(0));
        Held<Codes>::put(holiday.where, q.value(1));
    }
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return bankHolidays(table, part);
}

LadderLimits ladderLimits(const Names &names)
{
    const auto amount = [&names](const char *code) { return names.timeLimit(QLatin1String(code)).limit.amount; };
    return {amount("conduct_verbal_warning"), amount("conduct_letter"), amount("conduct_police"),
            amount("summary_only_charge")};
}
