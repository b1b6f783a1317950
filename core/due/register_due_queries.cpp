// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/register_due_queries.h"
#include "core/access/may.h"
#include "core/office/bank_holiday.h"
#include "core/office/policy.h"
#include "core/records/kind.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"
#include "core/training/course.h"
#include <QHash>

namespace {
/// The condition that keeps a reading within the scope, with what it binds.
struct Within {
    explicit Within(const Scope &scope, const char *id)
    {
        if (scope.isEverything())
            return;
        const ScopeSql sql = scopeSql(scope);
        text = QStringLiteral(" AND %1 IN (SELECT id FROM record WHERE %2)").arg(QLatin1String(id), sql.text);
        values = sql.values;
    }
    QString text;
    std::vector<Value> values;
};

Query ask(const Database &database, const QString &sql, const std::vector<Value> &values, const Within &within)
{
    Query q = database.query(sql.arg(within.text));
    for (const Value &value : values)
        q.bind(value);
    for (const Value &value : within.values)
        q.bind(value);
    return q;
}

Day dayOf(const Query &q, int column) { return Day::fromIso(q.text(column)); }

template <class T>
Result<std::vector<Saved<T>>> records(const Database &database, const Result<std::vector<qint64>> &ids)
{
    if (!ids)
        return ids.error();
    RecordReader reader(database, kindOf<T>());
    std::vector<Saved<T>> all;
    for (const qint64 id : *ids) {
        const Result<AnySaved> one = reader.load(id);
        if (!one)
            return one.error();
        all.push_back({one->stamp, one->record.as<T>()});
    }
    return all;
}

template <class T> Result<std::vector<Saved<T>>> allOf(const Database &database, const char *view)
{
    return records<T>(
        database, database.query(QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(QLatin1String(view))).numbers());
}

/// The badge that says most of a person: in hand before asked for, the later before the earlier.
bool isBetter(const StaffBadge &a, const StaffBadge &b)
{
    const auto rank = [](const StaffBadge &badge) {
        return badge.badge == 0 ? 0 : badge.isBack ? 1 : badge.issued.isKnown() ? 3 : 2;
    };
    return rank(a) != rank(b) ? rank(a) > rank(b) : a.issued > b.issued;
}
} // namespace

Result<std::vector<StaffBadge>> staffBadges(const Database &database, const Scope &badges, Day today,
                                            const Names &names)
{
    const Within within(badges, "p.id");
    Query q =
        ask(database,
            QStringLiteral(
                "SELECT p.id, p.start_day, p.end_day, b.id, b.number, b.reference, b.requested, b.issued, b.expires, "
                "b.returned IS NOT NULL OR b.destroyed IS NOT NULL OR b.suspended IS NOT NULL OR (coalesce(b.lost, "
                "b.stolen) IS NOT NULL AND b.found IS NULL) FROM live_person AS p LEFT JOIN live_badge AS b ON "
                "b.holder = p.id WHERE p.id IN (SELECT holder FROM live_badge UNION ALL SELECT id FROM live_person "
                "WHERE start_day >= ?)%1 ORDER BY p.id, b.id"),
            {Value(today.plus(-kDueHorizon).iso())}, within);
    std::vector<StaffBadge> all;
    while (q.next()) {
        StaffBadge one;
        one.person = q.number(0);
        one.started = dayOf(q, 1);
        one.left = dayOf(q, 2);
        one.badge = q.number(3);
        one.number = q.text(4);
        one.reference = q.text(5);
        one.requested = dayOf(q, 6);
        one.issued = dayOf(q, 7);
        one.expires = dayOf(q, 8);
        one.isBack = q.number(9) == 1;
        if (all.empty() || all.back().person != one.person)
            all.push_back(std::move(one));
        else if (isBetter(one, all.back()))
            all.back() = std::move(one);
    }
    if (const Result<void> done = q.done(); !done)
        return done.error();
    for (StaffBadge &one : all)
        one.name = names.recordName(kindOf<Person>(), one.person);
    return all;
}

Result<std::vector<LastTraining>> lastTrainings(const Database &database, const Scope &training, Day today,
                                                const Names &names)
{
    const Within within(training, "t.id");
    Query q = ask(
        database,
        QStringLiteral("SELECT t.id, t.reference, t.person, t.course, p.line_manager, max(t.expires) FROM "
                       "live_training_record AS t JOIN live_person AS p ON p.id = t.person JOIN live_course AS c ON "
                       "c.id = t.course WHERE t.expires IS NOT NULL AND c.retired = 0 AND (p.end_day IS NULL "
                       "OR p.end_day >= ?)%1 GROUP BY t.person, t.course HAVING max(t.expires) <= ? ORDER BY "
                       "max(t.expires), t.id"),
        {Value(today.iso())}, within);
    q.bind(today.plus(kDueHorizon).iso());
    std::vector<LastTraining> all;
    std::vector<std::pair<RecordId, RecordId>> links; // course and manager, named after the reading
    while (q.next()) {
        LastTraining &one = all.emplace_back();
        one.record = q.number(0);
        one.reference = q.text(1);
        one.person = q.number(2);
        one.managerId = q.number(4);
        one.expires = dayOf(q, 5);
        links.emplace_back(q.number(3), q.number(4));
    }
    if (const Result<void> done = q.done(); !done)
        return done.error();
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].name = names.recordName(kindOf<Person>(), all[i].person);
        all[i].course = names.recordName(kindOf<Course>(), links[i].first);
        if (links[i].second != 0)
            all[i].manager = names.recordName(kindOf<Person>(), links[i].second);
    }
    return all;
}

Result<std::vector<Saved<Action>>> openActions(const Database &database, const Scope &scope)
{
    const Within within(scope, "a.id");
    Query q =
        ask(database,
            QStringLiteral("SELECT a.id FROM action_set AS a WHERE a.withdrawn IS NULL AND a.done IS NULL AND a.due IS "
                           "NOT NULL%1 ORDER BY a.id"),
            {}, within);
    return records<Action>(database, q.numbers());
}

Result<std::vector<ReviewDay>> markerReviews(const Database &database, const Scope &scope, Day today,
                                             const Names &names)
{
    const Within within(scope, "p.id");
    Query q = ask(database,
                  QStringLiteral("SELECT p.id, p.reference, p.marker_review, p.marker_decided_by FROM person AS p "
                                 "INDEXED BY person_by_marker_review WHERE p.withdrawn IS NULL AND p.marker IS NOT "
                                 "NULL AND p.marker_review <= ?%1 ORDER BY p.id"),
                  {Value(today.plus(kDueHorizon).iso())}, within);
    std::vector<ReviewDay> all;
    while (q.next())
        all.push_back({q.number(0), q.text(1), {}, dayOf(q, 2), q.number(3)});
    if (const Result<void> done = q.done(); !done)
        return done.error();
    for (ReviewDay &one : all)
        one.title = names.recordName(kindOf<Person>(), one.record);
    return all;
}

Result<std::vector<Saved<InformationRequest>>> openRequests(const Database &database, const Scope &scope)
{
    const Within within(scope, "r.id");
    Query q =
        ask(database,
            QStringLiteral("SELECT r.id FROM live_information_request AS r WHERE r.answered IS NULL%1 ORDER BY r.id"),
            {}, within);
    return records<InformationRequest>(database, q.numbers());
}

Result<std::vector<Saved<SentForm>>> openForms(const Database &database, const Scope &scope)
{
    const Within within(scope, "f.id");
    Query q = ask(database,
                  QStringLiteral("SELECT f.id FROM live_sent_form AS f WHERE f.answered IS NULL AND f.due_back IS NOT "
                                 "NULL%1 ORDER BY f.id"),
                  {}, within);
    return records<SentForm>(database, q.numbers());
}

Result<std::vector<Saved<Sanction>>> runningSanctions(const Database &database, const Scope &scope)
{
    const Within within(scope, "s.id");
    Query q = ask(database,
                  QStringLiteral("SELECT s.id FROM live_sanction AS s WHERE s.issued IS NOT NULL AND s.ended IS NULL%1 "
                                 "ORDER BY s.id"),
                  {}, within);
    return records<Sanction>(database, q.numbers());
}

Result<std::vector<Saved<Measure>>> measuresInUse(const Database &database, const Scope &scope, Day today)
{
    const Within within(scope, "m.id");
    Query q = ask(database,
                  QStringLiteral("SELECT m.id FROM live_measure AS m WHERE (m.removed IS NULL OR m.removed > ?)%1 "
                                 "ORDER BY m.id"),
                  {Value(today.iso())}, within);
    return records<Measure>(database, q.numbers());
}

Result<QSet<RecordId>> measuresWithAction(const Database &database)
{
    const auto ids = database
                         .query(QStringLiteral("SELECT m.id FROM live_measure AS m WHERE EXISTS (SELECT 1 FROM "
                                               "action_set AS a WHERE a.holder = m.id AND a.withdrawn IS NULL AND "
                                               "a.done IS NULL AND a.due IS NOT NULL) ORDER BY m.id"))
                         .numbers();
    if (!ids)
        return ids.error();
    return QSet<RecordId>(ids->begin(), ids->end());
}

Result<std::vector<ReviewDay>> contactChases(const Database &database, const Scope &scope, const Names &names)
{
    const Within within(scope, "n.holder");
    // Of a record's notes the last decides; a closed incident waits for nobody.
    Query q =
        ask(database,
            QStringLiteral("SELECT n.holder, r.reference, r.title, n.next_chase, k.kind FROM live_contact_note AS n "
                           "JOIN record AS r ON r.id = n.holder AND r.withdrawn = 0 LEFT JOIN incident AS i ON i.id = "
                           "n.holder LEFT JOIN contact AS k ON k.id = n.contact WHERE n.next_chase IS NOT NULL AND "
                           "i.closed IS NULL AND NOT EXISTS (SELECT 1 "
                           "FROM live_contact_note AS later WHERE later.holder = n.holder AND (later.at > n.at OR "
                           "(later.at = n.at AND later.id > n.id)))%1 ORDER BY n.holder"),
            {}, within);
    std::vector<ReviewDay> all;
    QStringList kinds; // of whom was spoken to
    while (q.next()) {
        all.push_back({q.number(0), q.text(1), q.text(2), dayOf(q, 3)});
        kinds << q.text(4);
    }
    if (const Result<void> done = q.done(); !done)
        return done.error();
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].ofPolice =
            names.hasTrait(QStringLiteral("contact-kind"), kinds[static_cast<qsizetype>(i)], QStringLiteral("police"));
    return all;
}

Result<std::vector<CommitteeCycle>> committeeCycles(const Database &database, const Names &names, int packCycleMonths)
{
    const auto items = shippedItems(QStringLiteral("committees"));
    if (!items)
        return items.error();
    std::vector<CommitteeCycle> all;
    for (const QJsonObject &item : *items) {
        CommitteeCycle cycle;
        const QString code = policyText(item, "code");
        cycle.committee = names.choiceLabel(QStringLiteral("committee"), code);
        const bool isPack = names.hasTrait(QStringLiteral("committee"), code, QStringLiteral("pack:audit-committee"));
        cycle.months = isPack ? packCycleMonths : item.value(u"cycle_months").toInt();
        cycle.daysBefore = item.value(u"paper_due_days_before").toInt();
        cycle.obligations = policyText(item, "obligation").replace(u'\n', u' ');
        Query q = database.query(QStringLiteral("SELECT id, reference, meeting FROM live_paper WHERE committee = ? AND "
                                                "meeting IS NOT NULL ORDER BY meeting DESC, id DESC LIMIT 1"));
        q.bind(code);
        if (q.next()) {
            cycle.lastPaper = q.number(0);
            cycle.reference = q.text(1);
            cycle.lastMeeting = dayOf(q, 2);
        }
        if (const Result<void> done = q.done(); !done)
            return done.error();
        if (cycle.lastPaper != 0)
            all.push_back(std::move(cycle));
    }
    return all;
}

Result<LineManagers> lineManagers(const Database &database, const Names &names)
{
    LineManagers managers;
    Query q = database.query(QStringLiteral("SELECT id, manager FROM live_department WHERE manager IS NOT NULL"));
    while (q.next())
        managers.insert(q.number(0), {names.recordName(kindOf<Person>(), q.number(1)), q.number(1)});
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return managers;
}

Result<std::vector<PostHolder>> postHolders(const Database &database)
{
    const auto saved = allOf<PostHolder>(database, "live_post_holder");
    if (!saved)
        return saved.error();
    std::vector<PostHolder> all;
    for (const Saved<PostHolder> &one : *saved)
        all.push_back(one.value);
    return all;
}

Result<BankHolidays> holidaysOf(const Database &database, const Code &part)
{
    const auto saved = allOf<BankHoliday>(database, "live_bank_holiday");
    if (!saved)
        return saved.error();
    std::vector<BankHoliday> table;
    for (const Saved<BankHoliday> &one : *saved)
        table.push_back(one.value);
    return bankHolidays(table, part);
}

Result<Organisation> officeOf(const Database &database)
{
    const auto saved = allOf<Organisation>(database, "live_organisation");
    if (!saved)
        return saved.error();
    return saved->empty() ? Organisation{} : saved->front().value;
}
