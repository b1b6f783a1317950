// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_queries.h"
#include "tests/support/import_office.h"
#include <catch2/catch.hpp>

namespace {
Person called(const QString &first, const QString &last)
{
    Person person;
    person.firstName = first;
    person.lastName = last;
    return person;
}

struct Register : ImportOffice {
    Id<Person> add(const Person &person)
    {
        Id<Person> id;
        const auto written = workspace->write(u"test"_qs, [&](Write &write) -> Result<void> {
            const auto added = write.add(person);
            if (!added)
                return added.error();
            id = added->id();
            return {};
        });
        INFO((written ? QString() : written.error().text).toStdString());
        REQUIRE(written.ok());
        return id;
    }
    std::vector<RecordId> alike(const Person &person, Id<Person> except = {})
    {
        const auto found =
            perhapsSamePerson(workspace->list(kindOf<Person>()), person, *mergedPeople(workspace->database()), except);
        REQUIRE(found.ok());
        std::vector<RecordId> ids;
        for (const PerhapsSame &one : *found)
            ids.push_back(one.person.value);
        return ids;
    }
};
} // namespace

TEST_CASE("Entries perhaps the same are found by name, alias, birth and description, the likeliest first")
{
    Register office;
    Person born = called(u"Zara"_qs, u"Malik"_qs);
    born.born = Day(1980, 5, 6);
    Person seen;
    seen.description = u"Tall man in a grey raincoat with a walking stick"_qs;
    const Id<Person> asha = office.add(called(u"Asha"_qs, u"Khan"_qs));
    const Id<Person> zara = office.add(born);
    const Id<Person> unknown = office.add(seen);
    (void)office.add(called(u"Imran"_qs, u"Khan"_qs));
    CHECK(office.alike(called(u"Ashia"_qs, u"Khan"_qs)) == std::vector<RecordId>{asha.value});
    Person asked = called(u"Asha"_qs, u"Khan"_qs);
    asked.born = Day(1980, 5, 6);
    CHECK(office.alike(asked) == std::vector<RecordId>{asha.value, zara.value});
    CHECK(office.alike(asked, asha) == std::vector<RecordId>{zara.value});
    Person alias = called(u"Ana"_qs, u"Berg"_qs);
    alias.aliases = u"Zara Malik"_qs;
    CHECK(office.alike(alias) == std::vector<RecordId>{zara.value});
    Person grey;
    grey.description = u"grey raincoat, tall, walking stick"_qs;
    CHECK(office.alike(grey) == std::vector<RecordId>{unknown.value});
    CHECK(office.alike(Person()).empty());
}

TEST_CASE("An entry that was merged is not offered, and the kept one not to the merged")
{
    Register office;
    const Id<Person> kept = office.add(called(u"Asha"_qs, u"Khan"_qs));
    Person other = called(u"Asha"_qs, u"Khan"_qs);
    other.sameAs = kept;
    const Id<Person> merged = office.add(other);
    CHECK(office.alike(called(u"Asha"_qs, u"Khan"_qs)) == std::vector<RecordId>{kept.value});
    CHECK(office.alike(other, merged).empty());
    CHECK(mergedPeople(office.workspace->database())->kept(merged) == kept);
}
