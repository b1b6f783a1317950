// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/find_person_queries.h"
#include "core/access/may.h"
#include "core/incidents/incident.h"
#include "core/incidents/party_tags.h"
#include "core/records/kind.h"
#include "core/requests/person_terms.h"
#include "core/storage/database.h"
#include "core/storage/record_head.h"
#include "core/storage/record_io.h"
#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("information_request", text); }

QString marks(std::size_t count) { return QStringList(static_cast<qsizetype>(count), QStringLiteral("?")).join(u','); }

QString likePattern(QString term)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        term.replace(special, QString(u'\\') + special);
    return u'%' + term.replace(u' ', u'%') + u'%'; // any blank
}

bool isText(const Field &field)
{
    return (field.type == Type::Text || field.type == Type::LongText) && !field.is(Field::Hidden);
}

bool isPersonLink(const Field &field) { return field.type == Type::Link && field.target == &kindOf<Person>; }

/// One search through the office.
class Finder {
public:
    Finder(const Database &database, const Names &names, std::span<const Id<Person>> entries, RecordId except)
        : m_database(database), m_names(names), m_entries(entries.begin(), entries.end()), m_except(except)
    {
    }

    Result<void> readEntries()
    {
        std::vector<Person> people;
        for (const Id<Person> entry : m_entries) {
            const Result<AnySaved> saved = RecordReader(m_database, kindOf<Person>()).load(entry.value);
            if (!saved)
                return saved.error();
            people.push_back(saved->record.as<Person>());
            add(entry.value, tr("The entry itself"), fullName(people.back()));
        }
        m_terms = termsOf(people);
        return {};
    }

    /// The links first: in what the person has a part in, a last name alone is found too.
    Result<void> searchKind(const Kind &kind, const Scope &scope)
    {
        const QString own = QLatin1String(kind.tableName());
        for (const Field *field : kind.fields())
            if (const Result<void> done = links(kind, kind, own, QStringLiteral("id"), *field, scope); !done)
                return done;
        for (const Children &list : kind.lists)
            for (const Field *field : list.kind().fields())
                if (const Result<void> done =
                        links(kind, list.kind(), childTable(kind, list), QStringLiteral("parent"), *field, scope);
                    !done)
                    return done;
        if (&kind == &kindOf<Incident>())
            if (const Result<void> done = tags(); !done)
                return done;
        for (const Field *field : kind.fields())
            if (const Result<void> done = texts(kind, kind, own, QStringLiteral("id"), *field, scope); !done)
                return done;
        for (const Children &list : kind.lists)
            for (const Field *field : list.kind().fields())
                if (const Result<void> done =
                        texts(kind, list.kind(), childTable(kind, list), QStringLiteral("parent"), *field, scope);
                    !done)
                    return done;
        return {};
    }

    /// What records said before: their texts stand in the journal.
    Result<void> searchJournal(const Kind &kind, const Scope &scope)
    {
        if (m_terms.sure.isEmpty())
            return {};
        const ScopeSql within = scopeSql(scope);
        Query q = m_database.query(
            QStringLiteral("SELECT e.record_id, e.change FROM entry AS e JOIN record ON record.id = e.record_id "
                           "WHERE e.kind = ? AND (%1) AND (%2) ORDER BY e.act, e.number")
                .arg(conditions(QStringLiteral("e.change"), m_terms.sure), within.text));
        q.bind(QString::fromLatin1(kind.name));
        bindTerms(q, m_terms.sure);
        for (const Value &value : within.values)
            q.bind(value);
        while (q.next())
            if (const auto words = excerptNaming(q.text(1), m_terms))
                add(q.number(0), tr("%1, earlier text in the journal").arg(kind.shown(kind.label)), *words);
        return q.done();
    }

    std::vector<FoundInRecord> take() { return std::move(m_found); }

private:
    QString conditions(const QString &column, const QStringList &terms) const
    {
        QStringList all;
        for (qsizetype i = 0; i < terms.size(); ++i)
            all << QStringLiteral("%1 LIKE ? ESCAPE '\\'").arg(column);
        return all.join(QStringLiteral(" OR "));
    }

    void bindTerms(Query &q, const QStringList &terms) const
    {
        for (const QString &term : terms)
            q.bind(likePattern(term));
    }

    QString within(const Scope &scope, const QString &idColumn) const
    {
        return QStringLiteral("%1 IN (SELECT record.id FROM record WHERE %2)").arg(idColumn, scopeSql(scope).text);
    }

    Result<void> links(const Kind &kind, const Kind &part, const QString &table, const QString &id, const Field &field,
                       const Scope &scope)
    {
        if (!isPersonLink(field) || field.is(Field::Hidden) || &kind == &kindOf<Person>())
            return {};
        Query q =
            m_database.query(QStringLiteral("SELECT %1 FROM %2 WHERE %3 IN (%4) AND %5 ORDER BY %1")
                                 .arg(id, table, QLatin1String(field.key), marks(m_entries.size()), within(scope, id)));
        for (const Id<Person> entry : m_entries)
            q.bind(entry.value);
        for (const Value &value : scopeSql(scope).values)
            q.bind(value);
        while (q.next()) {
            m_parts.insert(q.number(0));
            add(q.number(0), placeOf(kind, part, field), titleOf(q.number(0)));
        }
        return q.done();
    }

    /// `[affected 1]` means the person as their name does.
    Result<void> tags()
    {
        RecordReader reader(m_database, kindOf<Incident>());
        for (const RecordId id : m_parts) {
            const Result<AnySaved> saved = reader.load(id);
            if (!saved)
                continue; // it hangs elsewhere
            const std::vector<PartyCalled> called = partiesCalled(saved->record.as<Incident>(), m_names);
            for (const Field *field : kindOf<Incident>().fields()) {
                const QString text = isText(*field) ? field->value(saved->record.data()).text() : QString();
                for (const PartyCalled &party : called)
                    if (const qsizetype at = text.indexOf(party.tag(), 0, Qt::CaseInsensitive);
                        at >= 0 && party.number > 0 && isEntry(party.person))
                        add(id, placeOf(kindOf<Incident>(), kindOf<Incident>(), *field),
                            excerptAround(text, at, party.tag().size()));
            }
        }
        return {};
    }

    Result<void> texts(const Kind &kind, const Kind &part, const QString &table, const QString &id, const Field &field,
                       const Scope &scope)
    {
        const QStringList terms = m_terms.sure + m_terms.lastNames;
        if (!isText(field) || terms.isEmpty() || &part == &kindOf<FoundInRecord>())
            return {};
        const QString column = QLatin1String(field.key);
        Query q = m_database.query(QStringLiteral("SELECT %1, %2 FROM %3 WHERE (%4) AND %5 ORDER BY %1")
                                       .arg(id, column, table, conditions(column, terms), within(scope, id)));
        bindTerms(q, terms);
        for (const Value &value : scopeSql(scope).values)
            q.bind(value);
        while (q.next()) {
            const RecordId record = q.number(0);
            if (isEntry(Id<Person>{record}))
                continue; // the entry itself is there already
            if (const auto words = excerptNaming(q.text(1), m_terms, m_parts.contains(record)))
                add(record, placeOf(kind, part, field), *words);
        }
        return q.done();
    }

    bool isEntry(Id<Person> person) const
    {
        return std::find(m_entries.begin(), m_entries.end(), person) != m_entries.end();
    }

    static QString placeOf(const Kind &kind, const Kind &part, const Field &field)
    {
        const QString label = part.shown(field.label).toLower();
        return &kind == &part ? tr("%1, %2").arg(kind.shown(kind.label), label)
                              : tr("%1, %2, %3").arg(kind.shown(kind.label), part.shown(part.label).toLower(), label);
    }

    /// What hangs on another record is found under that one's reference.
    QString nameOf(RecordId record) const
    {
        const auto head = recordHead(m_database, record);
        if (!head)
            return {};
        if (!head->reference.isEmpty())
            return head->reference;
        Query q = m_database.query(QStringLiteral("SELECT coalesce((SELECT reference FROM record WHERE id = "
                                                  "(SELECT holder FROM attachment WHERE id = ?)), '')"));
        const QString holder = q.bind(record).next() ? q.text(0) : QString();
        return holder.isEmpty() ? head->title : holder;
    }

    /// What the record is about, which says more of a link than that it is there; empty where that is its name already.
    QString titleOf(RecordId record) const
    {
        const auto head = recordHead(m_database, record);
        return head && head->title != nameOf(record) ? head->title : QString();
    }

    void add(RecordId record, const QString &place, const QString &excerpt)
    {
        if (record == m_except)
            return;
        FoundInRecord one;
        one.record = nameOf(record);
        one.place = place;
        one.excerpt = excerpt;
        if (std::find(m_found.begin(), m_found.end(), one) == m_found.end())
            m_found.push_back(std::move(one));
    }

    const Database &m_database;
    const Names &m_names;
    std::vector<Id<Person>> m_entries;
    RecordId m_except;
    PersonTerms m_terms;
    std::set<RecordId> m_parts; ///< records the person is linked to
    std::vector<FoundInRecord> m_found;
};
} // namespace

Result<FoundPerson> findPerson(const Database &database, Kinds kinds, const Names &names, const Actor &actor, Day today,
                               std::span<const Id<Person>> entries, RecordId except, const FindProgress &progress)
{
    Finder finder(database, names, entries, except);
    if (const Result<void> read = finder.readEntries(); !read)
        return read.error();
    FoundPerson outcome;
    qint64 done = 0;
    for (const Kind *kind : kinds) {
        if (progress && !progress(done++, static_cast<qint64>(kinds.size())))
            return Error{Error::Code::Cancelled, tr("The search was stopped. Nothing was added.")};
        const Scope scope = may(actor, Act::Read, *kind, today);
        outcome.everywhere = outcome.everywhere && scope.isEverything();
        if (scope.isNothing())
            continue;
        if (const Result<void> searched = finder.searchKind(*kind, scope); !searched)
            return searched.error();
        if (const Result<void> searched = finder.searchJournal(*kind, scope); !searched)
            return searched.error();
    }
    outcome.found = finder.take();
    return outcome;
}
