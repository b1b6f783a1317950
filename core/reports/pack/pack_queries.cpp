// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pack/pack_queries.h"
#include "core/office/bank_holiday.h"
#include "core/reports/pack/pack_report.h"
#include "core/reports/paper.h"
#include "core/storage/database.h"
#include "core/storage/journal.h"
#include "core/storage/record_io.h"
#include <QHash>
#include <QTimeZone>

namespace {
/// The fields of an incident that the paper counts by.
constexpr const char *kIncidentFields[] = {
    "kind",
    "exercise",
    "occurred",
    "occurred_to",
    "discovered",
    "channel",
    "site",
    "department",
    "actor",
    "clinical_factor",
    "hate",
    "harm",
    "first_grade",
    "loss",
    "loss_basis",
    "loss_owner",
    "recovered",
    "attempted",
    "police_reported",
    "police_outcome",
    "reported",
    "reached_lsms",
    "reporter",
    "confidential",
    "status",
    "reviewed",
    "feedback_given",
    "closed",
    "duplicate_of",
};

/// Columns, and how they are read into a record.
struct Reading {
    QString columns;
    std::vector<const Field *> fields;
};

template <class Keys> Reading reading(const Kind &kind, const Keys &keys)
{
    Reading r;
    for (const auto &key : keys)
        if (const Field *field = kind.field(QLatin1String(key))) {
            r.fields.push_back(field);
            r.columns += QStringLiteral(", ") + QLatin1String(key);
        }
    return r;
}

Reading wholeReading(const Kind &kind)
{
    Reading r{{}, kind.fields()};
    for (const Field *field : r.fields)
        r.columns += QStringLiteral(", ") + QLatin1String(field->key);
    return r;
}

template <class T>
Result<std::vector<Read<T>>> readAll(const Database &database, const Reading &reading, const QString &where,
                                     const std::vector<Value> &values)
{
    Query q = database.query(QStringLiteral("SELECT id, reference, entered%1 FROM live_%2 WHERE %3 ORDER BY id")
                                 .arg(reading.columns, QLatin1String(kindOf<T>().tableName()), where));
    for (const Value &value : values)
        q.bind(value);
    std::vector<Read<T>> all;
    while (q.next()) {
        Read<T> read{q.number(0), q.text(1), Day(readInstant(q.text(2)).toLocalTime().date()), {}};
        int column = 3;
        for (const Field *field : reading.fields)
            field->setValue(&read.value, q.value(column++));
        all.push_back(std::move(read));
    }
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return all;
}

/// Puts the property rows to their incidents.
Result<void> readProperty(const Database &database, std::vector<Read<Incident>> &incidents)
{
    const Kind &kind = kindOf<PropertyItem>();
    const Reading rows = wholeReading(kind);
    QHash<RecordId, Incident *> byId;
    for (Read<Incident> &incident : incidents)
        byId.insert(incident.id, &incident.value);
    Query q = database.query(
        QStringLiteral("SELECT parent, id%1 FROM incident_property ORDER BY parent, position").arg(rows.columns));
    while (q.next()) {
        Incident *incident = byId.value(q.number(0));
        if (!incident)
            continue;
        PropertyItem item;
        item.id = q.number(1);
        int column = 2;
        for (const Field *field : rows.fields)
            field->setValue(&item, q.value(column++));
        incident->property.push_back(std::move(item));
    }
    return q.done();
}

/// Those of the last 24 months, those that the comparison with last year's year to date needs, and all that are open.
Result<std::vector<Read<Incident>>> readIncidents(const Database &database, const PackChoices &choices)
{
    const Day from =
        std::min({monthsUpTo(choices.period, 24).front().first, yearToDate(yearEarlier(choices.period)).first,
                  runUpTo(choices.period, 12).front().first});
    Result<std::vector<Read<Incident>>> incidents = readAll<Incident>(
        database, reading(kindOf<Incident>(), kIncidentFields),
        QStringLiteral("(occurred >= ?1 OR occurred IS NULL OR closed IS NULL)"), {Value(from.iso())});
    if (!incidents)
        return incidents;
    if (const Result<void> property = readProperty(database, *incidents); !property)
        return property.error();
    return incidents;
}

template <class T>
Result<void> fill(const Database &database, std::vector<Read<T>> &into, const QString &where = QStringLiteral("1"))
{
    Result<std::vector<Read<T>>> all = readAll<T>(database, wholeReading(kindOf<T>()), where, {});
    if (!all)
        return all.error();
    into = std::move(*all);
    return {};
}

Result<Organisation> readOrganisation(const Database &database)
{
    std::vector<Read<Organisation>> all;
    if (const Result<void> read = fill(database, all); !read)
        return read.error();
    return all.empty() ? Organisation{} : all.front().value;
}
} // namespace

Result<PackFacts> packFacts(const Database &database, const PackChoices &choices)
{
    PackFacts facts;
    facts.choices = choices;
    Result<std::vector<Read<Incident>>> incidents = readIncidents(database, choices);
    if (!incidents)
        return incidents.error();
    facts.incidents = std::move(*incidents);
    std::vector<Read<BankHoliday>> holidays;
    const std::function<Result<void>()> parts[] = {
        [&] { return fill(database, facts.assessments); },
        [&] { return fill(database, facts.badges); },
        [&] { return fill(database, facts.people, QStringLiteral("staff_number IS NOT NULL")); },
        [&] { return fill(database, facts.courses); },
        [&] { return fill(database, facts.training); },
        [&] { return fill(database, facts.departments); },
        [&] { return fill(database, holidays); },
    };
    for (const auto &part : parts)
        if (const Result<void> done = part(); !done)
            return done.error();
    // Hazards stand in rows of their own; scores come from them.
    RecordReader assessments(database, kindOf<RiskAssessment>());
    for (Read<RiskAssessment> &assessment : facts.assessments) {
        Result<AnySaved> whole = assessments.load(assessment.id);
        if (!whole)
            return whole.error();
        assessment.value = whole->record.as<RiskAssessment>();
    }
    std::vector<BankHoliday> table;
    for (Read<BankHoliday> &holiday : holidays)
        table.push_back(std::move(holiday.value));
    facts.holidays = bankHolidays(table);
    const Result<Organisation> organisation = readOrganisation(database);
    if (!organisation)
        return organisation.error();
    facts.organisation = *organisation;
    const Result<JournalHead> head = journalHead(database);
    if (!head)
        return head.error();
    facts.seal = head->seal;
    Result<std::optional<LastPaper>> last = lastPaper(database, QStringLiteral("audit-committee"), choices);
    if (!last)
        return last.error();
    facts.last = std::move(*last);
    return facts;
}

Result<std::optional<LastPaper>> lastPaper(const Database &database, const QString &report, const PackChoices &choices)
{
    Query q =
        database.query(QStringLiteral("SELECT paper_reference, first_day, last_day, cut_off, figures FROM live_paper "
                                      "WHERE report = ? AND last_day < ? ORDER BY last_day DESC, id DESC LIMIT 1"));
    q.bind(report).bind(choices.period.first.iso());
    std::optional<LastPaper> last;
    if (q.next())
        last = LastPaper{q.text(0),
                         {Day::fromIso(q.text(1)), Day::fromIso(q.text(2))},
                         Day::fromIso(q.text(3)),
                         figuresFromJson(q.text(4).toUtf8())};
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return last;
}
