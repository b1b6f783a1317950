// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/same_person.h"
#include <catch2/catch.hpp>

namespace {
Person called(const QString &first, const QString &last)
{
    Person person;
    person.firstName = first;
    person.lastName = last;
    return person;
}

Person asha() { return called(u"Asha"_qs, u"Khan"_qs); }

Person described(const QString &text)
{
    Person person;
    person.description = text;
    return person;
}

bool isOffered(const Person &a, const Person &b)
{
    const Likeness there = likeness(a, b);
    CHECK(there == likeness(b, a));
    return there.score >= kPerhapsSame;
}
} // namespace

TEST_CASE("Two entries of one name are offered as perhaps one person, however it is written")
{
    const auto [first, last, offered] = GENERATE(table<QString, QString, bool>({
        {u"asha"_qs, u"KHAN"_qs, true},
        {u"Ásha"_qs, u"Khan"_qs, true},
        {u"Khan"_qs, u"Asha"_qs, true},  // the names the wrong way round
        {u"Ashia"_qs, u"Khan"_qs, true}, // one letter more
        {u"Asho"_qs, u"Khan"_qs, true},  // one letter another
        {u"Ash"_qs, u"Khan"_qs, true},   // one letter fewer
        {u"Ashio"_qs, u"Khan"_qs, false},
        {u"A"_qs, u"Khan"_qs, false}, // an initial alone says too little
        {u""_qs, u"Khan"_qs, false},
        {u"Imran"_qs, u"Khan"_qs, false},
    }));
    INFO(first.toStdString() + " " + last.toStdString());
    CHECK(isOffered(asha(), called(first, last)) == offered);
}

TEST_CASE("Entries without names are not alike for that")
{
    CHECK(likeness(Person(), Person()) == Likeness());
    CHECK_FALSE(isOffered(called(QString(), u"Malhotra"_qs), called(QString(), u"Malhotra"_qs)));
}

TEST_CASE("An alias of the one that is a name of the other is offered")
{
    Person other = called(u"Zara"_qs, u"Malik"_qs);
    other.aliases = u"Ginger; Asha Khan"_qs;
    CHECK(isOffered(asha(), other));
    Person third = called(u"Ana"_qs, u"Berg"_qs);
    third.aliases = u"ginger"_qs;
    CHECK(isOffered(other, third));
    third.aliases = u"Ging"_qs;
    CHECK_FALSE(isOffered(other, third));
}

TEST_CASE("A date of birth speaks for one person, and another against it")
{
    Person first = called(u"A"_qs, u"Khan"_qs);
    Person second = asha();
    first.born = Day(1980, 5, 6);
    CHECK_FALSE(isOffered(first, second));
    second.born = Day(1980, 5, 6);
    CHECK(isOffered(first, second));
    CHECK(likeness(first, second).score == 70);
    first.firstName = u"Asha"_qs;
    second.born = Day(1980, 6, 5);
    CHECK(likeness(first, second).score == 0);
}

TEST_CASE("Two staff numbers are two people")
{
    Person first = asha();
    Person second = asha();
    first.staffNumber = u"100"_qs;
    CHECK(isOffered(first, second));
    second.staffNumber = u"101"_qs;
    CHECK(likeness(first, second) == Likeness());
    second.staffNumber = u"100"_qs;
    CHECK(isOffered(first, second));
}

TEST_CASE("A telephone alone is not enough, with an initial it is")
{
    Person first = called(u"A"_qs, u"Khan"_qs);
    Person second = called(u"Bo"_qs, u"Hart"_qs);
    first.phone = u"+44 1632 960115"_qs;
    second.phone = u"01632 960 115"_qs;
    CHECK(likeness(first, second).score == 30);
    CHECK_FALSE(isOffered(first, second));
    CHECK(isOffered(first, [&] {
        Person third = asha();
        third.phone = second.phone;
        return third;
    }()));
}

TEST_CASE("Two descriptions are alike from three words and most of the shorter one on")
{
    const auto [text, offered] = GENERATE(table<QString, bool>({
        {u"Tall man, grey raincoat, walking stick"_qs, true},
        {u"A man in a grey raincoat with a stick, about sixty"_qs, true},
        {u"grey raincoat"_qs, false},
        {u"grey raincoat, young woman with buggy"_qs, false},
    }));
    INFO(text.toStdString());
    CHECK(isOffered(described(u"tall man in a GREY raincoat with a walking stick"_qs), described(text)) == offered);
}

TEST_CASE("The reasons are said in words")
{
    Person first = asha();
    first.born = Day(1980, 5, 6);
    CHECK(say(likeness(first, first).reasons) == u"same name, same date of birth"_qs);
}

TEST_CASE("A merged entry leads to the one that is kept, over any number of steps")
{
    const MergedPeople merged({{4, 3}, {3, 1}, {5, 1}});
    CHECK(merged.kept({4}) == Id<Person>{1});
    CHECK(merged.kept({1}) == Id<Person>{1});
    CHECK(merged.kept({9}) == Id<Person>{9});
    CHECK(merged.isMerged({5}));
    CHECK_FALSE(merged.isMerged({1}));
    CHECK(merged.all({3}) == std::vector<Id<Person>>{{1}, {3}, {4}, {5}});
    CHECK(merged.all({9}) == std::vector<Id<Person>>{{9}});
}

TEST_CASE("Entries that point at each other still lead to one of them")
{
    const MergedPeople ring({{2, 3}, {3, 2}, {4, 3}});
    CHECK(ring.kept({2}) == Id<Person>{2});
    CHECK(ring.kept({3}) == Id<Person>{2});
    CHECK(ring.kept({4}) == Id<Person>{2});
    CHECK(ring.all({4}) == std::vector<Id<Person>>{{2}, {3}, {4}});
}
