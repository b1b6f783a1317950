// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pack/pack_queries.h"
#include "core/incidents/arrival.h"
#include "core/incidents/police_notes_queries.h"
#include "core/office/bank_holiday.h"
#include "core/office/choice_item.h"
#include "core/office/directory.h"
#include "core/reports/pack/pack_action_queries.h"
#include "core/reports/pack/pack_report.h"
#include "core/reports/pack/pack_sections.h"
#include "core/reports/paper.h"
#include "core/sanctions/conduct_queries.h"
#include "core/storage/as_at.h"
#include "core/storage/database.h"
#include "core/storage/journal.h"
#include "core/storage/record_io.h"
#include "core/storage/schema.h"
#include <QSet>

namespace {
/// The fields of an incident that the paper counts by.
constexpr const char *kIncidentFields[] = {
    "kind",
    "also_kinds",
    "exercise",
    "occurred",
    "occurred_to",
    "discovered",
    "channel",
    "site",
    "department",
    "actor",
    "hate",
    "clinical_factor",
    "first_grade",
    "attempted",
    "police_reported",
    "reported",
    "reached_lsms",
    "reporter",
    "confidential",
    "status",
    "status_since",
    "feedback_given",
    "feedback_why_not",
    "reporter_text",
    "duplicate_of",
    "alone",
    "harm",
    "restraint",
    "seclusion",
    "reviewed",
    "closed",
};

/// Those of its rows.
constexpr const char *kPropertyFields[] = {"item",  "owner",     "tag",          "quantity",     "value",
                                           "basis", "recovered", "recovered_on", "losses_number"};
constexpr const char *kPoliceFields[] = {"force",   "incident_number", "crime_number", "reported_at", "decision",
                                         "outcome", "outcome_day",     "last_contact", "next_chase"};
constexpr const char *kOccasionFields[] = {"at"};
constexpr const char *kPartyFields[] = {
    "role",
    "person",
    "category",
    "harm",
    "specified_injury",
    "treatment",
    "alone",
    "died",
    "body_part",
    "mechanism",
    "unable",
    "unable_from",
    "unable_to",
    "at_work",
    "from_work",
    "riddor",
    "supports_police",
    "support_offered",
    "clinical_factor",
};
constexpr const char *kToldFields[] = {"body", "needed", "due", "sent"};

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

/// The local days of instants as stored; many records share a minute, and a day need not be worked out for each.
class LocalDays {
public:
    Day of(const QString &instant)
    {
        const QStringView minute = QStringView(instant).left(kUpToMinute);
        if (minute != m_minute) {
            m_minute = minute.toString();
            m_day = Day(readInstant(instant).toLocalTime().date());
        }
        return m_day;
    }

private:
    static constexpr qsizetype kUpToMinute = 16; // 2026-11-02T08:22
    QString m_minute;
    Day m_day;
};

/// The instant at which the cut-off's day is over.
QDateTime endOf(Day cutOff) { return QDateTime(cutOff.plus(1).date, QTime(0, 0)).toUTC(); }

/// How many live records of a kind there are; an index alone tells.
std::size_t liveCount(const Database &database, const Kind &kind)
{
    Query q = database.query(QStringLiteral("SELECT count(*) FROM live_%1").arg(QLatin1String(kind.tableName())));
    return q.next() ? static_cast<std::size_t>(q.number(0)) : 0;
}

/// The live records of a kind that had been entered by the end of the cut-off's day and meet the condition.
template <class T>
Result<std::vector<Read<T>>> readAll(const Database &database, const Reading &reading, Day cutOff,
                                     const QString &where = {}, const std::vector<Value> &values = {})
{
    Query q =
        database.query(QStringLiteral("SELECT id, reference, entered%1 FROM live_%2 WHERE entered < ?%3 ORDER BY id")
                           .arg(reading.columns, QLatin1String(kindOf<T>().tableName()), where));
    q.bind(storedInstant(endOf(cutOff)));
    for (const Value &value : values)
        q.bind(value);
    std::vector<Read<T>> all;
    all.reserve(liveCount(database, kindOf<T>())); // to move so many as it grows takes as long as to read them
    LocalDays days;
    while (q.next()) {
        Read<T> &read = all.emplace_back();
        read.id = q.number(0);
        read.reference = q.text(1);
        read.entered = days.of(q.text(2));
        int column = 3;
        for (const Field *field : reading.fields)
            field->setValue(&read.value, q.value(column++));
    }
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return all;
}

/// Puts child rows to their parents, which are in order of their numbers; those of parents not read or not needed are
/// passed over, which is cheaper than to ask for each.
template <class T, class Row>
Result<void> readRows(const Database &database, const QString &list, std::vector<Read<T>> &parents,
                      std::vector<Row> T::*rows, const Reading &row,
                      const std::function<bool(const T &)> &isNeeded = {})
{
    const Kind &kind = kindOf<T>();
    const auto children = std::find_if(kind.lists.begin(), kind.lists.end(), [&](const Children &one) {
        return childTable(kind, one).endsWith(u'_' + list); // the end of the table's name: some lists are called longer
    });
    Query q = database.query(QStringLiteral("SELECT parent, id%1 FROM %2 WHERE parent >= ? ORDER BY parent, position")
                                 .arg(row.columns, childTable(kind, *children)));
    q.bind(parents.empty() ? 0 : parents.front().id);
    auto parent = parents.begin();
    while (q.next()) {
        const RecordId id = q.number(0);
        while (parent != parents.end() && parent->id < id)
            ++parent;
        if (parent == parents.end())
            break;
        if (parent->id != id || (isNeeded && !isNeeded(parent->value)))
            continue;
        Row item;
        item.id = q.number(1);
        int column = 2;
        for (const Field *field : row.fields)
            field->setValue(&item, q.value(column++));
        (parent->value.*rows).push_back(std::move(item));
    }
    return q.done();
}

/// Puts the records that were worked on after the cut-off as they stood at its end: withdrawn ones are back; what was
/// graded, closed or corrected since is not told yet.
template <class T> Result<void> standAt(const Database &database, std::vector<Read<T>> &all, Day cutOff)
{
    Result<StoodThen> stood = recordsAsAt(database, kindOf<T>(), endOf(cutOff));
    if (!stood)
        return stood.error();
    std::erase_if(all, [&](const Read<T> &read) {
        return std::binary_search(stood->touched.begin(), stood->touched.end(), read.id);
    });
    for (AnySaved &then : stood->live)
        all.push_back({then.stamp.id, then.stamp.reference, Day(then.stamp.entered.toLocalTime().date()),
                       std::move(then.record.template as<T>())});
    std::inplace_merge(all.begin(), all.end() - static_cast<std::ptrdiff_t>(stood->live.size()), all.end(),
                       [](const Read<T> &a, const Read<T> &b) { return a.id < b.id; });
    return {};
}

/// A day as times of occurrence compare with it: a month alone counts on its first.
QString startOf(Day day) { return day.date.day() == 1 ? day.iso().left(7) : day.iso(); }

/// The first day that any comparison of the paper, or of the last one restated, needs.
Day firstNeeded(const PackChoices &choices, const std::optional<LastPaper> &last)
{
    const auto of = [](const Period &period) {
        return std::min({period.first, comparable(period).first, monthsUpTo(period, 24).front().first,
                         twelveMonthsBefore(period).first, yearToDate(yearEarlier(period)).first,
                         pack::chartedPeriods(period).front().first});
    };
    return last ? std::min(of(choices.period), of(last->period)) : of(choices.period);
}

/// The incident kinds whose people and bodies told the paper tells (Tables 6 and 8).
struct KindsTold {
    QSet<QString> violence, loss;
};

Result<KindsTold> kindsTold(const Database &database)
{
    Result<std::vector<Read<ChoiceItem>>> items = readAll<ChoiceItem>(
        database, wholeReading(kindOf<ChoiceItem>()), Day(9998, 12, 31), QStringLiteral(" AND list = 'incident-kind'"));
    if (!items)
        return items.error();
    KindsTold kinds;
    for (const Read<ChoiceItem> &item : *items) {
        const QStringList traits = item.value.traits.split(u'\n');
        if (traits.contains(QStringLiteral("pack:violence")))
            kinds.violence.insert(item.value.code);
        if (traits.contains(QStringLiteral("pack:theft-damage")) || traits.contains(QStringLiteral("loss")))
            kinds.loss.insert(item.value.code);
    }
    return kinds;
}

Result<void> readRowsOfIncidents(const Database &database, std::vector<Read<Incident>> &incidents)
{
    const Result<KindsTold> kinds = kindsTold(database);
    if (!kinds)
        return kinds.error();
    const auto isViolence = [&](const Incident &i) { return kinds->violence.contains(i.kind.text); };
    const auto isTold = [&](const Incident &i) { return isViolence(i) || kinds->loss.contains(i.kind.text); };
    const std::function<Result<void>()> lists[] = {
        [&] {
            return readRows(database, QStringLiteral("property"), incidents, &Incident::property,
                            reading(kindOf<PropertyItem>(), kPropertyFields));
        },
        [&] {
            return readRows(database, QStringLiteral("police"), incidents, &Incident::police,
                            reading(kindOf<PoliceCase>(), kPoliceFields));
        },
        [&] { // the last of them begins the six months for a charge
            return readRows<Incident, Occasion>(database, QStringLiteral("occasions"), incidents, &Incident::occasions,
                                                reading(kindOf<Occasion>(), kOccasionFields),
                                                [](const Incident &i) { return !i.police.empty(); });
        },
        [&] {
            return readRows<Incident, Party>(database, QStringLiteral("parties"), incidents, &Incident::parties,
                                             reading(kindOf<Party>(), kPartyFields), isViolence);
        },
        [&] {
            return readRows<Incident, Notification>(database, QStringLiteral("told"), incidents, &Incident::told,
                                                    reading(kindOf<Notification>(), kToldFields), isTold);
        },
    };
    for (const auto &list : lists)
        if (const Result<void> read = list(); !read)
            return read;
    return {};
}

/// Their police cases as the notes of contact that had been entered then bring them on.
Result<void> bringPoliceOn(const Database &database, std::vector<Read<Incident>> &incidents, Day cutOff)
{
    return eachPoliceNote(
        database, storedInstant(endOf(cutOff)), [&incidents](RecordId holder, const PoliceNote &note) {
            const auto found = std::lower_bound(incidents.begin(), incidents.end(), holder,
                                                [](const Read<Incident> &one, RecordId id) { return one.id < id; });
            if (found != incidents.end() && found->id == holder)
                for (PoliceCase &police : found->value.police)
                    bringOn(police, note);
        });
}

/// Those that a comparison needs, those entered since the last paper, all that were open at an end that it tells, and
/// those of which the police have not said what came, or did since.
Result<std::vector<Read<Incident>>> readIncidents(const Database &database, const PackChoices &choices,
                                                  const std::optional<LastPaper> &last)
{
    const Day since = last ? last->cutOff : choices.cutOff.plus(1); // its day may have gone on after it was made
    const QString where = QStringLiteral(
        " AND (occurred >= ? OR occurred IS NULL OR closed IS NULL OR closed > ? OR reported >= ? OR "
        "entered >= ? OR id IN (SELECT parent FROM incident_police WHERE outcome_day IS NULL OR outcome_day "
        ">= ?) OR id IN (SELECT parent FROM incident_property WHERE recovered_on >= ?))");
    const std::vector<Value> values{Value(startOf(firstNeeded(choices, last))),
                                    Value(yearEarlier(choices.period).last.iso()),
                                    Value(startOf(choices.period.first)),
                                    Value(storedInstant(QDateTime(since.date, QTime(0, 0)).toUTC())),
                                    Value(std::min(since, choices.period.first).iso()),
                                    Value(std::min(since, choices.period.first).iso())};
    Result<std::vector<Read<Incident>>> incidents =
        readAll<Incident>(database, reading(kindOf<Incident>(), kIncidentFields), choices.cutOff, where, values);
    if (!incidents)
        return incidents;
    if (const Result<void> rows = readRowsOfIncidents(database, *incidents); !rows)
        return rows.error();
    if (const Result<void> stood = standAt(database, *incidents, choices.cutOff); !stood)
        return stood.error();
    for (Read<Incident> &incident : *incidents)
        settleArrival(incident.value); // as one stood before it had such rows
    if (const Result<void> noted = bringPoliceOn(database, *incidents, choices.cutOff); !noted)
        return noted.error();
    return incidents;
}

template <class T>
Result<void> fill(const Database &database, std::vector<Read<T>> &into, Day cutOff, const QString &where = {})
{
    Result<std::vector<Read<T>>> all = readAll<T>(database, wholeReading(kindOf<T>()), cutOff, where);
    if (!all)
        return all.error();
    into = std::move(*all);
    return {};
}

/// The same, as they stood at the cut-off.
template <class T>
Result<void> fillAt(const Database &database, std::vector<Read<T>> &into, Day cutOff, const QString &where = {})
{
    const Result<void> filled = fill(database, into, cutOff, where);
    return filled ? standAt(database, into, cutOff) : filled;
}

/// The office as it is now, whenever its sheet was filled in.
Result<Organisation> readOrganisation(const Database &database)
{
    std::vector<Read<Organisation>> all;
    if (const Result<void> read = fill(database, all, Day(9998, 12, 31)); !read)
        return read.error();
    return all.empty() ? Organisation{} : all.front().value;
}

Result<std::vector<RecordId>> readSites(const Database &database)
{
    Query q = database.query(QStringLiteral("SELECT id FROM site ORDER BY id"));
    return q.numbers();
}

Result<QHash<RecordId, Code>> readSiteKinds(const Database &database)
{
    Query q = database.query(QStringLiteral("SELECT id, kind FROM site"));
    QHash<RecordId, Code> kinds;
    while (q.next())
        kinds.insert(q.number(0), Code{q.text(1)});
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return kinds;
}

/// The sanctions issued by the end of a day, by the incidents that they answer.
Result<QMultiHash<RecordId, Code>> readSanctions(const Database &database, Day cutOff)
{
    Query q = database.query(
        QStringLiteral("SELECT DISTINCT sanction_incidents.incident, live_sanction.type FROM live_sanction "
                       "JOIN sanction_incidents ON sanction_incidents.parent = live_sanction.id "
                       "WHERE sanction_incidents.incident IS NOT NULL AND live_sanction.type IS NOT NULL "
                       "AND live_sanction.issued <= ? AND live_sanction.entered < ?"));
    q.bind(cutOff.iso()).bind(storedInstant(endOf(cutOff)));
    QMultiHash<RecordId, Code> types;
    while (q.next())
        types.insert(q.number(0), Code{q.text(1)});
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return types;
}

/// Takes out the incidents that the scope does not reach.
Result<void> leaveCovered(const Database &database, const Scope &scope, std::vector<Read<Incident>> &incidents)
{
    if (scope.isEverything())
        return {};
    const ScopeSql sql = scopeSql(scope);
    Query q = database.query(
        QStringLiteral("SELECT id FROM record WHERE kind = 'incident' AND (%1) ORDER BY id").arg(sql.text));
    for (const Value &value : sql.values)
        q.bind(value);
    const Result<std::vector<RecordId>> covered = q.numbers();
    if (!covered)
        return covered.error();
    std::erase_if(incidents, [&](const Read<Incident> &incident) {
        return !std::binary_search(covered->begin(), covered->end(), incident.id);
    });
    return {};
}

/// Those of the office's own part of the kingdom.
Result<BankHolidays> readHolidays(const Database &database)
{
    const Result<Organisation> body = readOrganisation(database);
    if (!body)
        return body.error();
    std::vector<Read<BankHoliday>> rows;
    if (const Result<void> read = fill(database, rows, Day(9998, 12, 31)); !read)
        return read.error();
    std::vector<BankHoliday> table;
    for (Read<BankHoliday> &holiday : rows)
        table.push_back(std::move(holiday.value));
    return bankHolidays(table, body->part);
}

/// Moves a result to where it belongs, or hands on its error.
template <class T> Result<void> take(Result<T> result, T &into)
{
    if (!result)
        return result.error();
    into = std::move(*result);
    return {};
}

/// The act that was the journal's last when a paper was made; where its seal is not in the journal, that of its issue.
Result<qint64> lastActOf(const Database &database, RecordId paper, const QString &seal)
{
    Query q = database.query(
        QStringLiteral("SELECT coalesce((SELECT seq FROM act WHERE seq < issue.act AND hash = ? ORDER BY seq DESC "
                       "LIMIT 1), issue.act) FROM (SELECT min(act) AS act FROM entry WHERE record_id = ?) AS issue"));
    q.bind(QByteArray::fromHex(seal.toLatin1())).bind(paper);
    const qint64 act = q.next() ? q.number(0) : 0;
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return act;
}

/// The incidents of a day's rest: added after an act and before the day was over.
Result<std::vector<RecordId>> addedSince(const Database &database, qint64 act, Day day)
{
    Query q = database.query(
        QStringLiteral("SELECT entry.record_id FROM act CROSS JOIN entry ON entry.act = act.seq WHERE act.seq > ? "
                       "AND act.at < ? AND entry.kind = ? AND entry.what = ? ORDER BY entry.record_id"));
    q.bind(act).bind(storedInstant(endOf(day))).bind(QLatin1String(kindOf<Incident>().name));
    q.bind(QLatin1String(entry::kAdded));
    return q.numbers();
}

/// Courses as they stand at the cut-off, from whatever report: what is restricted is counted too.
Result<std::vector<PackCourse>> readCourses(const Database &database, Day cutOff)
{
    const Directory names(database);
    Scope everything;
    everything.everything = everything.namedOnAll = true;
    const Result<ConductFacts> facts = conductFacts(database, names, {everything, endOf(cutOff)});
    if (!facts)
        return facts.error();
    std::vector<PackCourse> courses;
    for (FoundCourse &course : findCourses(*facts, cutOff).courses) {
        PackCourse kept;
        kept.category = facts->people.value(course.alleged).category;
        for (const VictimTally &tally : course.tallies)
            if (facts->people.value(tally.victim).isWorkforce)
                kept.staff.push_back(tally.victim);
        kept.course = std::move(course);
        courses.push_back(std::move(kept));
    }
    return courses;
}

/// The measures with their test diaries, as they stood at the cut-off.
Result<void> fillMeasures(const Database &database, std::vector<Read<Measure>> &measures, Day cutOff)
{
    if (const Result<void> read = fill(database, measures, cutOff); !read)
        return read;
    const Result<void> tests =
        readRows(database, QStringLiteral("tests"), measures, &Measure::tests, wholeReading(kindOf<MeasureTest>()));
    return tests ? standAt(database, measures, cutOff) : tests;
}

/// The sanctions with their breaches, as they stood at the cut-off.
Result<void> fillSanctions(const Database &database, std::vector<Read<Sanction>> &sanctions, Day cutOff)
{
    if (const Result<void> read = fill(database, sanctions, cutOff); !read)
        return read;
    const Result<void> breaches =
        readRows(database, QStringLiteral("breaches"), sanctions, &Sanction::breaches, wholeReading(kindOf<Breach>()));
    return breaches ? standAt(database, sanctions, cutOff) : breaches;
}

/// The actions as they stood at the cut-off, and what they hang on.
Result<void> fillActions(const Database &database, PackFacts &facts, Day cutOff)
{
    if (const Result<void> read = fill(database, facts.actions, cutOff); !read)
        return read;
    const Result<void> moves =
        readRows(database, QStringLiteral("moves"), facts.actions, &Action::moves, wholeReading(kindOf<ActionMove>()));
    if (!moves)
        return moves;
    const Result<void> stood = standAt(database, facts.actions, cutOff);
    return stood ? take(actionSources(database), facts.actionSources) : stood;
}

Result<QString> readSeal(const Database &database)
{
    Result<JournalHead> head = journalHead(database);
    return head ? Result<QString>(head->seal) : Result<QString>(head.error());
}
} // namespace

namespace {
/// The assessments of a day with their rows; one that another has replaced by then says nothing of it.
Result<void> fillAssessments(const Database &database, std::vector<Read<RiskAssessment>> &all, Day cutOff)
{
    if (const Result<void> done = fill(database, all, cutOff); !done)
        return done;
    if (const Result<void> done = readRows(database, QStringLiteral("hazards"), all, &RiskAssessment::hazards,
                                           wholeReading(kindOf<Hazard>()));
        !done)
        return done;
    // the digest of what was signed is one of these too
    if (const Result<void> done = readRows(database, QStringLiteral("controls"), all, &RiskAssessment::controls,
                                           wholeReading(kindOf<HazardControl>()));
        !done)
        return done;
    if (const Result<void> done = standAt(database, all, cutOff); !done)
        return done;
    std::erase_if(all, [](const Read<RiskAssessment> &one) { return !one.value.replacedBy.isNull(); });
    return {};
}
} // namespace

Result<PackFacts> packFacts(const Database &database, const PackChoices &choices)
{
    PackFacts facts;
    facts.choices = choices;
    const Day cutOff = choices.cutOff;
    const std::function<Result<void>()> parts[] = {
        [&] { return take(lastPaper(database, QStringLiteral("audit-committee"), choices), facts.last); },
        [&] { return take(readIncidents(database, choices, facts.last), facts.incidents); },
        [&] { return take(readSanctions(database, cutOff), facts.sanctionsOf); },
        [&] { return fillAssessments(database, facts.assessments, cutOff); },
        [&] { return fillAt(database, facts.badges, cutOff); },
        [&] { return fillAt(database, facts.people, cutOff, QStringLiteral(" AND staff_number IS NOT NULL")); },
        [&] { return fillAt(database, facts.courses, cutOff); },
        [&] { return fillAt(database, facts.training, cutOff); },
        [&] { return fillAt(database, facts.departments, cutOff); },
        [&] { return take(readCourses(database, cutOff), facts.conduct); },
        [&] { return fillSanctions(database, facts.sanctions, cutOff); },
        [&] { return fillMeasures(database, facts.measures, cutOff); },
        [&] { return fillActions(database, facts, cutOff); },
        [&] { return take(readSites(database), facts.sites); },
        [&] { return take(readHolidays(database), facts.holidays); },
        [&] { return take(readOrganisation(database), facts.organisation); },
        [&] { return take(readSeal(database), facts.seal); },
    };
    for (const auto &part : parts)
        if (const Result<void> done = part(); !done)
            return done.error();
    std::erase_if(facts.people, [](const Read<Person> &person) { return person.value.staffNumber.isEmpty(); });
    return facts;
}

Result<PackFacts> incidentFacts(const Database &database, const Scope &scope, const PackChoices &choices)
{
    PackFacts facts;
    facts.choices = choices;
    const std::function<Result<void>()> parts[] = {
        [&] { return take(readIncidents(database, choices, {}), facts.incidents); },
        [&] { return leaveCovered(database, scope, facts.incidents); },
        [&] { return take(readSanctions(database, choices.cutOff), facts.sanctionsOf); },
        [&] { return fillAt(database, facts.people, choices.cutOff, QStringLiteral(" AND staff_number IS NOT NULL")); },
        [&] { return take(readSites(database), facts.sites); },
        [&] { return take(readSiteKinds(database), facts.siteKinds); },
        [&] { return take(readHolidays(database), facts.holidays); },
        [&] { return take(readOrganisation(database), facts.organisation); },
    };
    for (const auto &part : parts)
        if (const Result<void> done = part(); !done)
            return done.error();
    std::erase_if(facts.people, [](const Read<Person> &person) { return person.value.staffNumber.isEmpty(); });
    return facts;
}

Result<std::optional<LastPaper>> lastPaper(const Database &database, const QString &report, const PackChoices &choices)
{
    Query q = database.query(
        QStringLiteral("SELECT paper_reference, first_day, last_day, cut_off, figures, id, seal FROM live_paper "
                       "WHERE report = ? AND last_day < ? AND edition <> 'public' AND issued < ? "
                       "AND (? = '' OR json_extract(choices, '$.committee') = ?) "
                       "ORDER BY last_day DESC, id DESC LIMIT 1"));
    q.bind(report)
        .bind(choices.period.first.iso())
        .bind(choices.asAt.isKnown() ? choices.asAt.plus(1).iso() : QStringLiteral("~"))
        .bindText(choices.committee)
        .bindText(choices.committee);
    std::optional<LastPaper> last;
    RecordId id = 0;
    QString seal;
    if (q.next()) {
        last = LastPaper{q.text(0),
                         {Day::fromIso(q.text(1)), Day::fromIso(q.text(2))},
                         Day::fromIso(q.text(3)),
                         figuresFromJson(q.text(4).toUtf8()),
                         {}};
        id = q.number(5);
        seal = q.text(6);
    }
    if (const Result<void> done = q.done(); !done)
        return done.error();
    if (!last)
        return last;
    const Result<qint64> act = lastActOf(database, id, seal);
    Result<std::vector<RecordId>> unseen = act ? addedSince(database, *act, last->cutOff) : act.error();
    if (!unseen)
        return unseen.error();
    last->unseen = std::move(*unseen);
    return last;
}
