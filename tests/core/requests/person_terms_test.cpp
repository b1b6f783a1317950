// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/person_terms.h"
#include <catch2/catch.hpp>

namespace {
PersonTerms asha()
{
    Person person;
    person.firstName = u"Asha"_qs;
    person.lastName = u"Khan"_qs;
    person.aliases = u"Ash Kay; AK"_qs;
    person.staffNumber = u"LK-4411"_qs;
    person.email = u"asha.khan@larkshire.example"_qs;
    return termsOf(std::vector{person});
}
} // namespace

TEST_CASE("A person is found by full name, alias, number and address, and by last name with a title")
{
    const auto [text, found] = GENERATE(table<QString, bool>({
        {u"I saw asha khan there"_qs, true},
        {u"Khan, Asha"_qs, true},
        {u"ASHA\nKHAN"_qs, true},
        {u"Ash Kay was there"_qs, true},
        {u"pass LK-4411"_qs, true},
        {u"to Asha.Khan@larkshire.example"_qs, true},
        {u"Mrs Khan left"_qs, true},
        {u"Khan left"_qs, false},
        {u"Asha left"_qs, false},
        {u"AK left"_qs, false}, // two letters mean too many
        {u"Asha Khanna"_qs, false},
        {u""_qs, false},
    }));
    INFO(text.toStdString());
    CHECK(excerptNaming(text, asha()).has_value() == found);
}

TEST_CASE("Where the person has a part, the last name alone is found")
{
    CHECK(excerptNaming(u"Khan left"_qs, asha(), true) == u"Khan left"_qs);
    CHECK_FALSE(excerptNaming(u"Khanna left"_qs, asha(), true));
}

TEST_CASE("An excerpt is one short line around the name")
{
    const QString long_ = QString(300, u'x') + u" Asha Khan\n"_qs + QString(300, u'y');
    const auto words = excerptNaming(long_, asha());
    REQUIRE(words);
    CHECK(words->startsWith(u"… x"_qs));
    CHECK(words->endsWith(u"y …"_qs));
    CHECK(words->contains(u"Asha Khan y"_qs));
    CHECK(words->size() <= 164);
    CHECK(excerptAround(u"abc"_qs, 0, 3) == u"abc"_qs);
}

TEST_CASE("Nobody is found by nothing")
{
    CHECK(termsOf({}).isEmpty());
    CHECK_FALSE(excerptNaming(u"anything"_qs, PersonTerms()));
}
