// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/others_named.h"
#include "tests/support/letter_scene.h"
#include <catch2/catch.hpp>

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }
} // namespace

TEST_CASE("Names, addresses, numbers and birth dates of others are found in a text however they are written")
{
    const LetterScene scene;
    const auto *words =
        GENERATE("Asha Khan saw you", "ASHA  KHAN", "Khan, Asha", "A. Khan", "A Khan was hurt",
                 "She lives at 3 Mill Lane.", "mail asha.khan@larkshire-icb.example", "ring 01632960211",
                 "ring 01632-960 211", "born 2 April 1988", "born 02/04/1988", "born 2 Apr 1988", "as Dolly Quill");
    INFO(words);
    const auto found = othersNamed(text(words), scene.peopleBut({}), {});
    REQUIRE(found.size() == 1);
    CHECK(found[0].isCertain);
}

TEST_CASE("A family name alone may be a word, and part of a word is none")
{
    const LetterScene scene;
    const auto alone = othersNamed(text("You walked over the Marsh."), scene.peopleBut({}), {});
    REQUIRE(alone.size() == 1);
    CHECK_FALSE(alone[0].isCertain);
    CHECK(othersNamed(text("marsh Marshland reeds Khanate"), scene.peopleBut({}), {}).empty());
}

TEST_CASE("What others share with those who may be known does not count")
{
    const LetterScene scene;
    Person son = scene.people.at(LetterScene::kAlleged.value);
    son.firstName = text("Ivo");
    son.aliases.clear();
    son.born = Day(2001, 3, 3);
    const std::vector<Person> known{scene.people.at(LetterScene::kAlleged.value)};
    CHECK(othersNamed(text("Dear Dolores Quill, 27 Ferry Street, 01632 960377"), {son}, known).empty());
    CHECK(othersNamed(text("Ivo Quill"), {son}, known).size() == 1);
}
