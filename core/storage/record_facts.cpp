// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_facts.h"
#include "core/storage/database.h"
#include "core/storage/record_head.h"
#include "core/storage/schema.h"

namespace {
constexpr int kTitleLength = 120;

RecordId linked(const Field *f, const void *record) { return f ? f->value(record).number() : 0; }

/// What hangs on the record, and on those of the person it is, gets the facts of what it hangs on.
QString bringingAlong(const Kind &kind, const Field &holder)
{
    return QStringLiteral(
               "UPDATE record SET (department_id, person_id, restricted) = (SELECT held.department_id, held.person_id, "
               "held.restricted FROM %1 AS hung JOIN record AS held ON held.id = hung.%2 WHERE hung.id = record.id) "
               "WHERE id IN (SELECT hung.id FROM %1 AS hung JOIN record AS held ON held.id = hung.%2 WHERE held.id = "
               "?1 "
               "UNION SELECT hung.id FROM record AS held JOIN %1 AS hung ON hung.%2 = held.id WHERE held.person_id = "
               "?1)")
        .arg(QLatin1String(kind.tableName()), QLatin1String(holder.key));
}
} // namespace

const Field *holderField(const Kind &kind)
{
    for (const Field *field : kind.fields())
        if (field->type == Type::Link && !field->target)
            return field;
    return nullptr;
}

RecordFacts::RecordFacts(const Database &database, const Kind &kind, Kinds kinds)
    : m_database(database), m_kind(kind), m_kinds(kinds), m_holder(holderField(kind)),
      m_department(kind.field(Field::Department)), m_whose(kind.field(Field::Whose)),
      m_restricts(kind.field(Field::Restricts)), m_title(titleFields(kind)),
      m_put(database.query(QStringLiteral(
          "INSERT INTO record (id, kind, reference, title, department_id, person_id, restricted, withdrawn) VALUES (?, "
          "?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (id) DO UPDATE SET reference = excluded.reference, title = excluded.title, department_id = "
          "excluded.department_id, "
          "person_id = excluded.person_id, restricted = excluded.restricted, withdrawn = excluded.withdrawn"))),
      m_person(database.query(QStringLiteral("SELECT department_id FROM record WHERE id = ?")))
{
    if (kind.area == Area::People && m_department)
        for (const Kind *other : kinds)
            if (other->field(Field::Whose) && !other->field(Field::Department))
                m_followers.append(u'\'' + QLatin1String(other->name) + u'\'');
    for (const Kind *other : kinds)
        if (const Field *holder = holderField(*other); holder && !m_holder)
            m_hanging.append(bringingAlong(*other, *holder));
}

RecordId RecordFacts::departmentOf(RecordId person)
{
    m_person.bind(person);
    const RecordId department = m_person.next() ? m_person.number(0) : 0;
    return m_person.done() ? department : 0;
}

Facts RecordFacts::factsOf(RecordId holder)
{
    Query q = m_database.query(QStringLiteral("SELECT department_id, person_id, restricted FROM record WHERE id = ?"));
    q.bind(holder);
    Facts facts;
    if (q.next())
        facts = {q.number(0), q.number(1), q.number(2) == 1, holder};
    return facts;
}

const Kind &RecordFacts::decidedBy(const void *record)
{
    const auto head = m_holder ? recordHead(m_database, linked(m_holder, record)) : std::nullopt;
    for (const Kind *kind : m_kinds)
        if (head && head->kind == QLatin1String(kind->name))
            return *kind;
    return m_kind;
}

Facts RecordFacts::of(const void *record, RecordId id)
{
    if (m_holder)
        return factsOf(linked(m_holder, record));
    Facts facts;
    facts.id = id;
    facts.whose = linked(m_whose, record);
    facts.department = linked(m_department, record);
    if (!m_department && facts.whose != 0)
        facts.department = departmentOf(facts.whose);
    facts.restricted = m_restricts && m_restricts->value(record).number() == 1;
    return facts;
}

QString RecordFacts::titleOf(const void *record) const
{
    QString title;
    for (const Field *f : m_title)
        title += f->value(record).stored() + u' ';
    title = title.trimmed();
    if (title.size() > kTitleLength) // never through the middle of a character
        title.truncate(title[kTitleLength].isLowSurrogate() ? kTitleLength - 1 : kTitleLength);
    return title;
}

Result<void> RecordFacts::put(const Stamp &stamp, const void *record, const Facts &facts)
{
    const Facts before = stamp.version == 1 || m_hanging.isEmpty() ? facts : factsOf(stamp.id);
    const auto link = [](RecordId id) { return id == 0 ? Value() : Value(id); };
    m_put.bind(stamp.id).bindText(QLatin1String(m_kind.name)).bind(stamp.reference).bind(titleOf(record));
    m_put.bind(link(facts.department))
        .bind(link(facts.whose))
        .bind(qint64(facts.restricted))
        .bind(qint64(stamp.isWithdrawn()));
    if (const Result<void> done = m_put.run(); !done || stamp.version == 1)
        return done;
    if (const Result<void> done = follow(stamp.id, facts.department); !done)
        return done;
    const bool same =
        before.department == facts.department && before.whose == facts.whose && before.restricted == facts.restricted;
    return same ? Result<void>() : bringAlong(stamp.id);
}

Result<void> RecordFacts::bringAlong(RecordId holder)
{
    for (const QString &sql : m_hanging)
        if (const Result<void> done = m_database.query(sql).bind(holder).run(); !done)
            return done;
    return {};
}

Result<void> RecordFacts::follow(RecordId person, RecordId department)
{
    if (m_followers.isEmpty())
        return {};
    Query q = m_database.query(
        QStringLiteral(
            "UPDATE record SET department_id = ?1 WHERE person_id = ?2 AND department_id IS NOT ?1 AND kind IN (%1)")
            .arg(m_followers.join(u',')));
    return q.bind(department == 0 ? Value() : Value(department)).bind(person).run();
}
