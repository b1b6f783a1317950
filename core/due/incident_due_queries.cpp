// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/incident_due_queries.h"
#include "core/records/kind.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"
#include <QHash>

namespace {
/// The fields of an incident that deadlines and checklists ask for.
constexpr const char *kFields[] = {"kind",
                                   "also_kinds",
                                   "exercise",
                                   "major",
                                   "summary",
                                   "occurred",
                                   "occurred_to",
                                   "discovered",
                                   "channel",
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

/// The incidents that are read: how the file finds them, within a scope.
struct OpenOnes {
    QString where;
    std::vector<Value> values;
};

OpenOnes openOnes(const Scope &scope)
{
    OpenOnes open{QStringLiteral("i.withdrawn IS NULL AND i.closed IS NULL AND i.duplicate_of IS NULL"), {}};
    if (scope.isEverything())
        return open;
    const ScopeSql sql = scopeSql(scope);
    open.where += QStringLiteral(" AND i.id IN (SELECT id FROM record WHERE kind = 'incident' AND (%1))").arg(sql.text);
    open.values = sql.values;
    return open;
}

/// The same as far as an index answers, for the statements about what belongs to them: who is not of the ones read is
/// passed over.
constexpr const char *kOpen = "i.closed IS NULL AND i.withdrawn IS NULL";

using Places = QHash<RecordId, std::size_t>;

/// Reads the rows of a list of all of them, with the fields named.
template <class Row, auto Rows>
Result<void> readRows(const Database &database, const char *table, std::initializer_list<const char *> keys,
                      const Places &places, std::vector<OpenIncident> &into)
{
    QString columns;
    std::vector<const Field *> fields;
    for (const char *key : keys) {
        columns += QStringLiteral(", c.") + QLatin1String(key);
        fields.push_back(kindOf<Row>().field(QLatin1String(key)));
    }
    Query q =
        database.query(QStringLiteral("SELECT c.parent%1 FROM incident AS i CROSS JOIN %2 AS c ON c.parent = i.id "
                                      "WHERE %3 ORDER BY i.id, c.position")
                           .arg(columns, QLatin1String(table), QLatin1String(kOpen)));
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

Result<std::vector<OpenIncident>> readIncidents(const Database &database, const OpenOnes &open)
{
    QString columns;
    std::vector<const Field *> fields;
    for (const char *key : kFields) {
        columns += QStringLiteral(", i.") + QLatin1String(key);
        fields.push_back(kindOf<Incident>().field(QLatin1String(key)));
    }
    std::vector<OpenIncident> all; // of so large ones, to move them as they grow takes as long as to read them
    if (Query counted =
            database.query(QStringLiteral("SELECT count(*) FROM incident AS i WHERE %1").arg(QLatin1String(kOpen)));
        counted.next())
        all.reserve(static_cast<std::size_t>(counted.number(0)));
    Query q =
        database.query(QStringLiteral("SELECT i.id, i.reference, i.entered%1 FROM incident AS i WHERE %2 ORDER BY i.id")
                           .arg(columns, open.where));
    for (const Value &value : open.values)
        q.bind(value);
    while (q.next()) {
        OpenIncident &one = all.emplace_back();
        one.id = q.number(0);
        one.reference = q.text(1);
        one.entered = q.text(2);
        int column = 3;
        for (const Field *field : fields)
            field->setValue(&one.value, q.value(column++));
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
    {StepProof::Contact, "live_contact_note", "at", "(SELECT k.kind FROM contact AS k WHERE k.id = contact)"},
    // a draft shows nothing, nor what came back; a letter about a sanction is one of each incident that it answers
    {StepProof::Letter,
     "(SELECT holder, entered, issued, template_code FROM live_letter WHERE issued IS NOT NULL AND returned IS NULL "
     "UNION ALL SELECT a.incident, l.entered, l.issued, l.template_code FROM sanction_incidents AS a JOIN live_letter "
     "AS l ON l.holder = a.parent WHERE l.issued IS NOT NULL AND l.returned IS NULL)",
     "issued", "template_code"},
};

QString hangingSql(const HangingTable &table, const char *where)
{
    return QStringLiteral("SELECT holder, coalesce(%1, substr(entered, 1, 10)), %2 FROM %3 WHERE %4")
        .arg(QLatin1String(table.when), QLatin1String(table.which), QLatin1String(table.table), QLatin1String(where));
}

RecordProof hangingProof(const HangingTable &table, const Query &q)
{
    return {table.proof, Moment::fromText(q.text(1)), q.text(2)};
}

Result<void> readHanging(const Database &database, const Places &places, std::vector<OpenIncident> &into)
{
    const QString ofOpen =
        QStringLiteral("holder IN (SELECT i.id FROM incident AS i WHERE %1)").arg(QLatin1String(kOpen));
    for (const HangingTable &one : kHanging) {
        Query q = database.query(hangingSql(one, ofOpen.toLatin1().constData()));
        while (q.next())
            if (const auto place = places.constFind(q.number(0)); place != places.constEnd())
                into[*place].hanging.proofs.push_back(hangingProof(one, q));
        if (const Result<void> done = q.done(); !done)
            return done;
    }
    return {};
}

Result<void> readLists(const Database &database, const Places &places, std::vector<OpenIncident> &all)
{
    if (const Result<void> done = readRows<PoliceCase, &Incident::police>(database, "incident_police",
                                                                          {"force", "incident_number", "crime_number",
                                                                           "officer", "reported_at", "outcome",
                                                                           "outcome_day", "last_contact", "next_chase"},
                                                                          places, all);
        !done)
        return done;
    if (const Result<void> done = readRows<Notification, &Incident::told>(
            database, "incident_told", {"body", "needed", "why", "due", "sent"}, places, all);
        !done)
        return done;
    if (const Result<void> done =
            readRows<Party, &Incident::parties>(database, "incident_parties",
                                                {"role", "person", "category", "harm", "specified_injury", "treatment",
                                                 "unable_from", "unable_to", "at_work", "riddor"},
                                                places, all);
        !done)
        return done;
    if (const Result<void> done = readRows<StepState, &Incident::checklist>(database, "incident_checklist",
                                                                            {"step", "state", "done_at"}, places, all);
        !done)
        return done;
    if (const Result<void> done =
            readRows<StepDone, &Incident::steps>(database, "incident_steps", {"step", "done_at"}, places, all);
        !done)
        return done;
    if (const Result<void> done =
            readRows<Occasion, &Incident::occasions>(database, "incident_occasions", {"at"}, places, all);
        !done)
        return done;
    return readRows<PropertyItem, &Incident::property>(database, "incident_property", {"description"}, places, all);
}
} // namespace

Result<std::vector<OpenIncident>> openIncidents(const Database &database, const Scope &scope)
{
    const Reading reading(database);
    Result<std::vector<OpenIncident>> all = readIncidents(database, openOnes(scope));
    if (!all)
        return all;
    Places places;
    places.reserve(static_cast<qsizetype>(all->size()));
    for (std::size_t i = 0; i < all->size(); ++i)
        places.insert((*all)[i].id, i);
    if (const Result<void> done = readLists(database, places, *all); !done)
        return done.error();
    if (const Result<void> done = readHanging(database, places, *all); !done)
        return done.error();
    return all;
}

Result<HangingProofs> hangingProofs(const Database &database, RecordId incident)
{
    HangingProofs hanging;
    for (const HangingTable &one : kHanging) {
        Query q = database.query(hangingSql(one, "holder = ?"));
        q.bind(incident);
        while (q.next())
            hanging.proofs.push_back(hangingProof(one, q));
        if (const Result<void> done = q.done(); !done)
            return done.error();
    }
    return hanging;
}
