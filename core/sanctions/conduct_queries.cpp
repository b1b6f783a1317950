// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/conduct_queries.h"
#include "core/office/bank_holiday.h"
#include "core/people/person_queries.h"
#include "core/sanctions/conduct_course.h"
#include "core/sanctions/letters_given.h"
#include "core/sanctions/sanction.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"
#include <algorithm>
#include <functional>
#include <set>

namespace {
/// The codes of a list whose items carry the trait.
QStringList codesWith(const Names &names, const char *list, const char *trait)
{
    QStringList codes;
    for (const ChoiceName &item : names.choices(QLatin1String(list)))
        if (item.traits.contains(QLatin1String(trait)))
            codes.append(item.code);
    return codes;
}

QString marks(qsizetype count) { return QStringList(count, QStringLiteral("?")).join(u','); }

/// Keeps a statement to some records, which are bound last: written out, so many would be too long a statement.
QString among(const char *column, const std::optional<std::vector<RecordId>> &ids)
{
    return ids ? QStringLiteral(" AND %1 IN (SELECT value FROM json_each(?))").arg(QLatin1String(column)) : QString();
}

void bindAmong(Query &query, const std::optional<std::vector<RecordId>> &ids)
{
    if (!ids)
        return;
    QStringList numbers;
    for (const RecordId id : *ids)
        numbers << QString::number(id);
    query.bind(QStringLiteral("[%1]").arg(numbers.join(u',')));
}

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

void bindAll(Query &query, const QStringList &codes)
{
    for (const QString &code : codes)
        query.bind(code);
}

/// The traits that conduct asks of lists, read once.
struct Traits {
    explicit Traits(const Names &names)
        : connects(codesWith(names, "incident-kind", "course-of-conduct")),
          atOnce(codesWith(names, "incident-kind", "police-at-once")), weapons(codesWith(names, "weapon", "weapon")),
          alleged(codesWith(names, "party-role", "alleged")), affected(codesWith(names, "party-role", "affected")),
          workforce(codesWith(names, "person-category", "workforce"))
    {
        atOnce.removeIf([this](const QString &code) { return !connects.contains(code); });
    }
    QStringList connects, atOnce, weapons, alleged, affected, workforce;

    /// Whether the main kind or a further one is among the codes.
    static bool isAmong(const QStringList &codes, const QString &kind, const QString &also)
    {
        return codes.contains(kind) || std::any_of(codes.begin(), codes.end(), [&also](const QString &code) {
                   return also.contains(u'|' + code + u'|');
               });
    }
};

/// The reports with somebody alleged, in order of their numbers; parties and occasions come after.
Result<void> readIncidents(const Database &database, const Traits &traits, const ConductAsk &ask, ConductFacts &facts)
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
            "SELECT id, reference, kind, also_kinds, occurred, discovered, reported, weapon, site, confidential FROM "
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
        if (!Traits::isAmong(traits.connects, kind, also))
            continue;
        ConductIncident &incident = facts.incidents.emplace_back();
        incident.id = q.number(0);
        incident.reference = q.text(1);
        for (const int column : {4, 5, 6})
            if (!incident.at.isKnown())
                incident.at = Moment::fromText(q.text(column));
        incident.reported = Moment::fromText(q.text(6)).day();
        incident.policeAtOnce = Traits::isAmong(traits.atOnce, kind, also);
        incident.weapon = traits.weapons.contains(q.text(7));
        incident.site = q.number(8);
        incident.isRestricted = q.number(9) == 1;
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

Result<void> readParties(const Database &database, const Traits &traits, const ConductAsk &ask, ConductFacts &facts)
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
Result<void> readPeople(const Database &database, const Traits &traits, const ConductAsk &ask, ConductFacts &facts)
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
    return LadderTaken{*step,  *act,   row.on, row.until, row.reason.text, row.officerTold, row.layMemberTold,
                       source, row.why};
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

Result<std::vector<GivenSanction>> readSanctions(const Database &database, const Names &names, const ConductAsk &ask,
                                                 const ConductFacts &facts)
{
    Query q = database.query(
        QStringLiteral("SELECT s.id, s.type, s.person, s.issued, s.served_how, s.officer_told, s.lay_member_told, "
                       "i.incident FROM live_sanction s LEFT JOIN sanction_incidents i ON i.parent = s.id WHERE "
                       "s.issued IS NOT NULL AND s.entered < ?%1 ORDER BY s.id")
            .arg(among("s.person", ask.alleged)));
    q.bind(ask.enteredBefore.isValid() ? storedInstant(ask.enteredBefore) : QStringLiteral("~"));
    bindAmong(q, ask.alleged);
    std::vector<GivenSanction> given;
    while (q.next()) {
        if (given.empty() || given.back().id != q.number(0))
            given.push_back({q.number(0),
                             facts.same(q.number(2)),
                             rungOfSanction(Code{q.text(1)}, names),
                             Day::fromIso(q.text(3)),
                             isReturnedUndelivered(Code{q.text(4)}, names),
                             Day::fromIso(q.text(5)),
                             Day::fromIso(q.text(6)),
                             {}});
        if (!q.isNull(7))
            given.back().incidents.push_back(q.number(7));
    }
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return given;
}

Result<std::vector<GivenLetter>> readLetters(const Database &database, const Names &names, const ConductAsk &ask,
                                             const ConductFacts &facts)
{
    const QStringList whom = codesWith(names, "letter-recipient", "to:alleged");
    Query q = database.query(
        QStringLiteral("SELECT id, holder, recipient, purpose, issued, returned FROM live_letter WHERE issued IS NOT "
                       "NULL AND recipient IS NOT NULL AND whom IN (%1) AND entered < ?%2 ORDER BY id")
            .arg(marks(whom.size()), among("recipient", ask.alleged)));
    bindAll(q, whom);
    q.bind(ask.enteredBefore.isValid() ? storedInstant(ask.enteredBefore) : QStringLiteral("~"));
    bindAmong(q, ask.alleged);
    std::vector<GivenLetter> given;
    while (q.next())
        given.push_back({q.number(0), q.number(1), facts.same(q.number(2)), rungOfLetter(Code{q.text(3)}, names),
                         Moment::fromText(q.text(4)).day(), Day::fromIso(q.text(5))});
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return given;
}

/// After the people, whose merges decide who is meant.
Result<void> readGiven(const Database &database, const Names &names, const ConductAsk &ask, ConductFacts &facts)
{
    const auto sanctions = readSanctions(database, names, ask, facts);
    if (!sanctions)
        return sanctions.error();
    const auto letters = readLetters(database, names, ask, facts);
    if (!letters)
        return letters.error();
    facts.taken = rungsGiven(*sanctions, *letters);
    return {};
}
/// The reports whose main kind connects, closed since a day. Two indexes say which they are, and are laid side by side
/// here: in SQL each of those of the kind, of any age, would look for itself among the closed ones.
Result<std::vector<RecordId>> closedReports(const Database &database, const Traits &traits, Day since)
{
    if (!since.isKnown())
        return std::vector<RecordId>();
    Query closed =
        database.query(QStringLiteral("SELECT id FROM incident INDEXED BY incident_by_closed WHERE closed >= ? "
                                      "AND withdrawn IS NULL"));
    closed.bind(since.iso());
    Result<std::vector<qint64>> late = closed.numbers();
    if (!late || late->empty())
        return late;
    std::sort(late->begin(), late->end());
    Query connecting =
        database.query(QStringLiteral("SELECT id FROM incident INDEXED BY incident_by_kind WHERE kind IN "
                                      "(%1) AND id >= ? AND withdrawn IS NULL")
                           .arg(marks(traits.connects.size())));
    bindAll(connecting, traits.connects);
    connecting.bind(late->front());
    std::vector<RecordId> both;
    while (connecting.next())
        if (std::binary_search(late->begin(), late->end(), connecting.number(0)))
            both.push_back(connecting.number(0));
    if (const Result<void> done = connecting.done(); !done)
        return done.error();
    return both;
}
} // namespace

Result<ConductFacts> conductFacts(const Database &database, const Names &names, const ConductAsk &ask)
{
    ConductFacts facts;
    if (ask.scope.isNothing())
        return facts;
    const Reading reading(database);
    const Traits traits(names);
    const std::function<Result<void>()> parts[] = {
        [&] { return readIncidents(database, traits, ask, facts); },
        [&] { return readPeople(database, traits, ask, facts); },
        [&] { return readParties(database, traits, ask, facts); },
        [&] { return readOccasions(database, ask, facts); },
        [&] { return readSaved(database, names, ask, facts); },
        [&] { return readGiven(database, names, ask, facts); },
    };
    for (const auto &part : parts)
        if (const Result<void> done = part(); !done)
            return done.error();
    return facts;
}

Result<std::vector<RecordId>> peopleOfConduct(const Database &database, const Names &names,
                                              const std::set<RecordId> &alleged, Day since)
{
    const Traits traits(names);
    const auto reports = closedReports(database, traits, since);
    if (!reports)
        return reports.error();
    Query q = database.query(
        QStringLiteral("SELECT p.person FROM json_each(?) AS i CROSS JOIN incident_parties AS p ON p.parent = i.value "
                       "WHERE p.person IS NOT NULL AND p.role IN (%1) UNION ALL SELECT alleged FROM "
                       "live_conduct_course WHERE alleged IS NOT NULL")
            .arg(marks(traits.alleged.size())));
    bindAmong(q, *reports);
    bindAll(q, traits.alleged);
    const Result<std::vector<qint64>> found = q.numbers();
    if (!found)
        return found.error();
    const Result<MergedPeople> merged = mergedPeople(database);
    if (!merged)
        return merged.error();
    std::set<RecordId> people = alleged;
    people.insert(found->begin(), found->end());
    if (!merged->isEmpty())
        for (const RecordId person : std::vector<RecordId>(people.begin(), people.end()))
            for (const Id<Person> entry : merged->all(merged->kept(Id<Person>{person})))
                people.insert(entry.value);
    return std::vector<RecordId>(people.begin(), people.end());
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
