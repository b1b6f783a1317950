// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/incident_due_queries.h"
#include "core/incidents/police_notes_queries.h"
#include "core/records/kind.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"
#include <QHash>
#include <span>

namespace {
/// The fields of an incident that its police cases ask for.
constexpr const char *kOfPolice[] = {"kind",        "also_kinds", "exercise", "summary", "occurred",
                                     "occurred_to", "discovered", "reported", "owner"};
/// Those that deadlines and checklists ask for.
constexpr const char *kFields[] = {"kind",
                                   "also_kinds",
                                   "exercise",
                                   "major",
                                   "summary",
                                   "occurred",
                                   "occurred_to",
                                   "discovered",
                                   "channel",
                                   "site",
                                   "cctv",
                                   "cctv_overwrite",
                                   "cctv_kept",
                                   "logs_kept",
                                   "information_at_risk",
                                   "police_reported",
                                   "police_why_not",
                                   "reported",
                                   "reached_lsms",
                                   "acknowledged",
                                   "reporter",
                                   "reporter_text",
                                   "other_reference",
                                   "department",
                                   "status",
                                   "owner",
                                   "reviewed",
                                   "feedback_given",
                                   "feedback_why_not",
                                   "outcome",
                                   "lessons"};

/// The incidents that are read: how the file finds them.
struct Asked {
    QString which; ///< as far as an index answers; what belongs to others than those within the scope is passed over
    std::vector<Value> values; ///< that `which` binds
    std::span<const char *const> fields;
    bool isClosed = false;
    QString from = QStringLiteral("incident"); ///< what says which they are, with their `id`
};

Asked openOnes() { return {QStringLiteral("i.closed IS NULL AND i.withdrawn IS NULL"), {}, kFields, false}; }

Asked awaitingPolice(const Names &names)
{
    QStringList open; // what is no outcome yet
    std::vector<Value> codes;
    for (const ChoiceName &outcome : names.choices(QStringLiteral("police-outcome")))
        if (!outcome.has(u"known")) {
            open << QStringLiteral("?");
            codes.emplace_back(outcome.code);
        }
    return {QStringLiteral("i.closed IS NOT NULL AND i.withdrawn IS NULL AND i.id IN (SELECT parent FROM "
                           "incident_police WHERE outcome IS NULL UNION ALL SELECT parent FROM incident_police WHERE "
                           "outcome IN (%1) EXCEPT SELECT id FROM incident WHERE closed IS NULL AND withdrawn IS "
                           "NULL)") // the last by an index: each row of an open incident need not be looked up
                .arg(open.join(u',')),
            std::move(codes), kOfPolice, true};
}

void bindAll(Query &query, const std::vector<Value> &values)
{
    for (const Value &value : values)
        query.bind(value);
}

using Places = QHash<RecordId, std::size_t>;

Places placesOf(const std::vector<OpenIncident> &all)
{
    Places places;
    places.reserve(static_cast<qsizetype>(all.size()));
    for (std::size_t i = 0; i < all.size(); ++i)
        places.insert(all[i].id, i);
    return places;
}

/// Reads the rows of a list of all of them, with the fields named.
template <class Row, auto Rows>
Result<void> readRows(const Database &database, const char *table, std::initializer_list<const char *> keys,
                      const Asked &asked, const Places &places, std::vector<OpenIncident> &into)
{
    QString columns;
    std::vector<const Field *> fields;
    for (const char *key : keys) {
        columns += QStringLiteral(", c.") + QLatin1String(key);
        fields.push_back(kindOf<Row>().field(QLatin1String(key)));
    }
    Query q = database.query(QStringLiteral("SELECT c.parent%1 FROM %2 AS i CROSS JOIN %3 AS c ON c.parent = i.id "
                                            "WHERE %4 ORDER BY i.id, c.position")
                                 .arg(columns, asked.from, QLatin1String(table), asked.which));
    bindAll(q, asked.values);
    while (q.next()) {
        const auto place = places.constFind(q.number(0));
        if (place == places.constEnd())
            continue;
        Row &row = (into[*place].value.*Rows).emplace_back();
        int column = 1;
        for (const Field *field : fields)
            field->setValue(&row, q.value(column++));
    }
    return q.done();
}

Result<std::vector<OpenIncident>> readIncidents(const Database &database, const Asked &asked, const Scope &scope)
{
    QString columns;
    std::vector<const Field *> fields;
    for (const char *key : asked.fields) {
        columns += QStringLiteral(", i.") + QLatin1String(key);
        fields.push_back(kindOf<Incident>().field(QLatin1String(key)));
    }
    std::vector<OpenIncident> all; // of so large ones, to move them as they grow takes as long as to read them
    if (!asked.isClosed)
        if (Query counted =
                database.query(QStringLiteral("SELECT count(*) FROM incident AS i WHERE %1").arg(asked.which));
            counted.next())
            all.reserve(static_cast<std::size_t>(counted.number(0)));
    const ScopeSql sql = scope.isEverything() ? ScopeSql{} : scopeSql(scope);
    const QString within =
        scope.isEverything()
            ? QString()
            : QStringLiteral(" AND i.id IN (SELECT id FROM record WHERE kind = 'incident' AND (%1))").arg(sql.text);
    Query q = database.query(QStringLiteral("SELECT i.id, i.reference, i.entered%1 FROM incident AS i WHERE %2 AND "
                                            "i.duplicate_of IS NULL%3 ORDER BY i.id")
                                 .arg(columns, asked.which, within));
    bindAll(q, asked.values);
    bindAll(q, sql.values);
    while (q.next()) {
        OpenIncident &one = all.emplace_back();
        one.id = q.number(0);
        one.reference = q.text(1);
        one.entered = q.text(2);
        one.isClosed = asked.isClosed;
        int column = 2;
        for (const Field *field : fields)
            if (!q.isNull(++column)) // most are empty, as a new incident has them
                field->setValue(&one.value, q.value(column));
    }
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return all;
}

/// The things that hang on incidents and show steps of procedures.
struct HangingTable {
    StepProof proof;
    const char *table;
    const char *when;  ///< its day or moment; where it has none, the day it was entered
    const char *which; ///< what of it steps ask for
};
constexpr HangingTable kHanging[] = {
    {StepProof::Answer, "live_manager_answer", "answered_at", "NULL"},
    // what nobody is to do by any day changes nothing
    {StepProof::Action,
     "(SELECT holder, entered FROM live_action_set WHERE due IS NOT NULL AND (owner IS NOT NULL OR organisation IS NOT "
     "NULL))",
     "NULL", "NULL"},
    // a sheet without words was only begun
    {StepProof::Call,
     "(SELECT c.incident AS holder, c.entered, c.started FROM live_threat_call AS c WHERE EXISTS (SELECT 1 FROM "
     "threat_call_words AS w WHERE w.parent = c.id))",
     "started", "NULL"},
    {StepProof::Decision,
     "(SELECT incident AS holder, entered, decided_at FROM live_threat_call WHERE decision IS NOT NULL)", "decided_at",
     "NULL"},
    // the badge of whose loss the incident tells, from the day on which it is good no more
    {StepProof::Badge,
     "(SELECT incident AS holder, entered, coalesce(lost, stolen, suspended) AS stopped FROM live_badge WHERE "
     "coalesce(lost, stolen, suspended) IS NOT NULL)",
     "stopped", "NULL"},
    {StepProof::Contact, "live_contact_note", "at", "(SELECT k.kind FROM contact AS k WHERE k.id = contact)"},
    // a draft shows nothing, nor what came back; a letter about a sanction is one of each incident that it answers
    {StepProof::Letter,
     "(SELECT holder, entered, issued, template_code FROM live_letter WHERE issued IS NOT NULL AND returned IS NULL "
     "UNION ALL SELECT a.incident, l.entered, l.issued, l.template_code FROM sanction_incidents AS a JOIN live_letter "
     "AS l ON l.holder = a.parent WHERE l.issued IS NOT NULL AND l.returned IS NULL)",
     "issued", "template_code"},
};

QString hangingSql(const HangingTable &table, const QString &where)
{
    return QStringLiteral("SELECT holder, coalesce(%1, substr(entered, 1, 10)), %2 FROM %3 WHERE %4")
        .arg(QLatin1String(table.when), QLatin1String(table.which), QLatin1String(table.table), where);
}

RecordProof hangingProof(const HangingTable &table, const Query &q)
{
    return {table.proof, Moment::fromText(q.text(1)), q.text(2)};
}

Result<void> readHanging(const Database &database, const Asked &asked, const Places &places,
                         std::vector<OpenIncident> &into)
{
    const QString ofThem = QStringLiteral("holder IN (SELECT i.id FROM incident AS i WHERE %1)").arg(asked.which);
    for (const HangingTable &one : kHanging) {
        Query q = database.query(hangingSql(one, ofThem));
        bindAll(q, asked.values);
        while (q.next())
            if (const auto place = places.constFind(q.number(0)); place != places.constEnd())
                into[*place].hanging.proofs.push_back(hangingProof(one, q));
        if (const Result<void> done = q.done(); !done)
            return done;
    }
    return {};
}

/// What is asked of the police, and of the last day for a charge.
Result<void> readPolice(const Database &database, const Asked &asked, const Places &places,
                        std::vector<OpenIncident> &all)
{
    if (const Result<void> done = readRows<PoliceCase, &Incident::police>(
            database, "incident_police",
            {"force", "incident_number", "crime_number", "officer", "reported_at", "decision", "outcome", "outcome_day",
             "last_contact", "next_chase"},
            asked, places, all);
        !done)
        return done;
    const Result<void> noted = eachPoliceNote(database, {}, [&](RecordId holder, const PoliceNote &note) {
        if (const auto place = places.constFind(holder); place != places.constEnd())
            for (PoliceCase &police : all[*place].value.police)
                bringOn(police, note);
    });
    if (!noted)
        return noted;
    return readRows<Occasion, &Incident::occasions>(database, "incident_occasions", {"at"}, asked, places, all);
}

Result<void> readLists(const Database &database, const Asked &asked, const Places &places,
                       std::vector<OpenIncident> &all)
{
    if (const Result<void> done = readPolice(database, asked, places, all); !done)
        return done;
    if (const Result<void> done = readRows<Notification, &Incident::told>(
            database, "incident_told", {"body", "needed", "why", "due", "sent"}, asked, places, all);
        !done)
        return done;
    if (const Result<void> done = readRows<Party, &Incident::parties>(
            database, "incident_parties",
            {"role", "person", "category", "harm", "specified_injury", "treatment", "died", "body_part", "mechanism",
             "unable", "unable_from", "unable_to", "at_work", "from_work", "riddor"},
            asked, places, all);
        !done)
        return done;
    if (const Result<void> done = readRows<StepState, &Incident::checklist>(
            database, "incident_checklist", {"step", "state", "done_at"}, asked, places, all);
        !done)
        return done;
    if (const Result<void> done =
            readRows<StepDone, &Incident::steps>(database, "incident_steps", {"step", "done_at"}, asked, places, all);
        !done)
        return done;
    return readRows<PropertyItem, &Incident::property>(database, "incident_property", {"description"}, asked, places,
                                                       all);
}
} // namespace

Result<std::vector<OpenIncident>> openIncidents(const Database &database, const Scope &scope)
{
    const Reading reading(database);
    const Asked asked = openOnes();
    Result<std::vector<OpenIncident>> all = readIncidents(database, asked, scope);
    if (!all)
        return all;
    const Places places = placesOf(*all);
    if (const Result<void> done = readLists(database, asked, places, *all); !done)
        return done.error();
    if (const Result<void> done = readHanging(database, asked, places, *all); !done)
        return done.error();
    return all;
}

Result<std::vector<OpenIncident>> closedAwaitingPolice(const Database &database, const Scope &scope, const Names &names)
{
    const Reading reading(database);
    const Asked asked = awaitingPolice(names);
    Result<std::vector<OpenIncident>> all = readIncidents(database, asked, scope);
    if (!all || all->empty())
        return all;
    QStringList ids;
    for (const OpenIncident &one : *all)
        ids << QString::number(one.id);
    const Asked found{QStringLiteral("true"), // their rows alone are read again
                      {Value(QStringLiteral("[%1]").arg(ids.join(u',')))},
                      {},
                      true,
                      QStringLiteral("(SELECT value AS id FROM json_each(?))")};
    if (const Result<void> done = readPolice(database, found, placesOf(*all), *all); !done)
        return done.error();
    return all;
}

Result<HangingProofs> hangingProofs(const Database &database, RecordId incident)
{
    HangingProofs hanging;
    for (const HangingTable &one : kHanging) {
        Query q = database.query(hangingSql(one, QStringLiteral("holder = ?")));
        q.bind(incident);
        while (q.next())
            hanging.proofs.push_back(hangingProof(one, q));
        if (const Result<void> done = q.done(); !done)
            return done.error();
    }
    return hanging;
}
