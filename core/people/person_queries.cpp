// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_queries.h"
#include "core/records/kind.h"
#include "core/storage/database.h"
#include <QRegularExpression>
#include <algorithm>
#include <map>

namespace {
constexpr int kMostCompared = 200; // of each way of looking
constexpr std::size_t kMostOffered = 5;
constexpr qsizetype kBeginning = 4; // letters of a word, so that its end may be misspelt
constexpr qsizetype kTellingWords = 3;

/// What is read of an entry to compare it.
const QStringList &columns()
{
    static const QStringList keys = {QStringLiteral("first_name"), QStringLiteral("last_name"),
                                     QStringLiteral("aliases"),    QStringLiteral("staff_number"),
                                     QStringLiteral("email"),      QStringLiteral("phone"),
                                     QStringLiteral("born"),       QStringLiteral("description"),
                                     QStringLiteral("category"),   QStringLiteral("same_as")};
    return keys;
}

Person personOf(const ListRow &row)
{
    Person person;
    for (qsizetype i = 0; i < columns().size(); ++i)
        kindOf<Person>().field(columns()[i])->setValue(&person, row.cells[static_cast<std::size_t>(i)]);
    return person;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression apart(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.split(apart, Qt::SkipEmptyParts);
}

ListQuery byWords(const QString &words)
{
    ListQuery query;
    query.words = words;
    return query;
}

/// The ways in which entries with something in common are found.
std::vector<ListQuery> queriesFor(const Person &person)
{
    std::vector<ListQuery> queries;
    for (const QString &name : {person.lastName, person.firstName})
        if (const QStringList words = wordsOf(name); !words.isEmpty())
            queries.push_back(byWords(words.front().left(kBeginning)));
    if (!person.firstName.isEmpty() && !person.lastName.isEmpty()) // those of one name first, however many begin so
        queries.insert(queries.begin(), byWords(person.firstName + u' ' + person.lastName));
    static const QRegularExpression between(QStringLiteral("[,;\\n]"));
    for (const QString &alias : person.aliases.split(between, Qt::SkipEmptyParts))
        if (!wordsOf(alias).isEmpty())
            queries.push_back(byWords(alias));
    if (person.born.isKnown()) {
        queries.emplace_back();
        queries.back().filters = {{QStringLiteral("born"), Filter::Is::OneOf, {Value(person.born.iso())}}};
    }
    QStringList telling = wordsOf(person.description);
    std::stable_sort(telling.begin(), telling.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &word : telling.mid(0, kTellingWords))
        queries.push_back(byWords(word));
    return queries;
}
} // namespace

Result<std::vector<PerhapsSame>> perhapsSamePerson(const Lister &people, const Person &person,
                                                   const MergedPeople &merged, Id<Person> except)
{
    std::map<RecordId, Person> compared;
    for (const ListQuery &query : queriesFor(person)) {
        const Result<std::vector<ListRow>> rows = people.page(query, columns(), kMostCompared);
        if (!rows)
            return rows.error();
        for (const ListRow &row : *rows)
            compared.try_emplace(row.id, personOf(row));
    }
    std::vector<PerhapsSame> found;
    for (const auto &[id, other] : compared) {
        const Id<Person> entry{id};
        if (merged.isMerged(entry) || (!except.isNull() && entry == merged.kept(except)))
            continue;
        if (const Likeness alike = likeness(person, other); alike.score >= kPerhapsSame)
            found.push_back({entry, other, alike});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const PerhapsSame &a, const PerhapsSame &b) { return a.likeness.score > b.likeness.score; });
    if (found.size() > kMostOffered)
        found.resize(kMostOffered);
    return found;
}

Result<MergedPeople> mergedPeople(const Database &database)
{
    Query q = database.query(QStringLiteral("SELECT id, same_as FROM live_person WHERE same_as > 0 AND same_as <> id"));
    QHash<RecordId, RecordId> pointers;
    while (q.next())
        pointers.insert(q.number(0), q.number(1));
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return MergedPeople(std::move(pointers));
}
