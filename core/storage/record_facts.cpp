// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_facts.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"

namespace {
constexpr int kTitleLength = 120;

RecordId linked(const Field *f, const void *record) { return f ? f->value(record).number() : 0; }
} // namespace

RecordFacts::RecordFacts(const Database &database, const Kind &kind, Kinds kinds)
    : m_database(database), m_kind(kind), m_department(kind.field(Field::Department)),
      m_whose(kind.field(Field::Whose)), m_restricts(kind.field(Field::Restricts)), m_title(titleFields(kind)),
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
}

RecordId RecordFacts::departmentOf(RecordId person)
{
    m_person.bind(person);
    const RecordId department = m_person.next() ? m_person.number(0) : 0;
    return m_person.done() ? department : 0;
}

Facts RecordFacts::of(const void *record, RecordId id)
{
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
    const auto link = [](RecordId id) { return id == 0 ? Value() : Value(id); };
    m_put.bind(stamp.id).bindText(QLatin1String(m_kind.name)).bind(stamp.reference).bind(titleOf(record));
    m_put.bind(link(facts.department))
        .bind(link(facts.whose))
        .bind(qint64(facts.restricted))
        .bind(qint64(stamp.isWithdrawn()));
    if (const Result<void> done = m_put.run(); !done || stamp.version == 1)
        return done;
    return follow(stamp.id, facts.department);
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
