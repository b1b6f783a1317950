// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/others_named.h"
#include "core/letters/template_rules.h"
#include "core/records/problems.h"
#include "tests/support/letter_scene.h"
#include <catch2/catch.hpp>

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }

QStringList faults(const LetterTemplate &letter)
{
    const PolicyNames names;
    QStringList texts;
    for (const Problem &problem : problems(kindOf<LetterTemplate>(), &letter, RuleContext{Day(2026, 11, 9), names}))
        if (problem.severity == Problem::Severity::Refuses)
            texts << problem.field + text(": ") + problem.text;
    return texts;
}
} // namespace

TEST_CASE("Every shipped template can be saved, and is filled without naming anybody it does not go to")
{
    const LetterScene scene;
    for (const LetterTemplate &letter : LetterScene::allShipped()) {
        INFO(letter.code.toStdString());
        CHECK(faults(letter).join(u'\n').toStdString() == "");
        const Entitlement entitlement = entitlementOf(letter.recipient, scene.names);
        for (const auto &[id, person] : scene.people) {
            if (entitlement.isPerson() && person.category.text.isEmpty())
                continue;
            const Id<Person> to = entitlement.isPerson() ? Id<Person>{id} : Id<Person>{};
            const auto filled = scene.fill(letter, to);
            REQUIRE(filled);
            if (entitlement.everyName || !entitlement.parts.isEmpty())
                continue;
            const QString words = filled->subject + u'\n' + plainText(filled->body);
            INFO(words.toStdString());
            CHECK(othersNamed(words, scene.peopleBut(to), {}).empty());
        }
    }
}

TEST_CASE("The letters of the guidance say what was done, what follows, when it is reviewed and how to challenge it")
{
    const auto *code = GENERATE("verbal_warning", "first_warning", "harassment", "acceptable_behaviour",
                                "entry_with_conditions", "exclusion", "measure_review");
    const LetterTemplate letter = LetterScene::shipped(code);
    for (const char *place : {"letter.behaviour", "letter.conditions", "letter.review", "letter.answer_by"}) {
        INFO(code << " " << place);
        CHECK(letter.body.contains(text("{{%1}}").arg(text(place))));
    }
    CHECK(letter.body.contains(text("police")) != letter.body.contains(text("as we wrote before")));
}

TEST_CASE("No letter says that anybody is guilty")
{
    for (const LetterTemplate &letter : LetterScene::allShipped())
        for (const char *word : {"guilt", "offender", "perpetrator", "assailant", "victim of", "you committed",
                                 "is an offence", "are a criminal"}) {
            INFO(letter.code.toStdString() << " " << word);
            CHECK_FALSE(letter.body.contains(text(word), Qt::CaseInsensitive));
        }
    CHECK(LetterScene::shipped("harassment").body.contains(text("may amount to an offence")));
}

TEST_CASE("A place that does not exist is refused by a sentence that names it")
{
    LetterTemplate letter = LetterScene::shipped("first_warning");
    letter.body += text("<p>{{incident.colour}}</p>");
    CHECK(faults(letter) ==
          QStringList{text("body: There is no place “{{incident.colour}}”. Choose one from the list of places.")});
    letter = LetterScene::shipped("first_warning");
    letter.subject = text("{{incident.reference");
    CHECK(faults(letter).size() == 1);
}

TEST_CASE("A place that would tell of somebody else is refused, a name that becomes a role is not")
{
    LetterTemplate letter = LetterScene::shipped("first_warning");
    letter.body += text("<p>{{affected.address}} {{incident.narrative}} {{affected.full_name}}</p>");
    const QStringList found = faults(letter);
    REQUIRE(found.size() == 2);
    CHECK(found[0].contains(text("“{{affected.address}}”")));
    CHECK(found[1].contains(text("“{{incident.narrative}}”")));
    letter.recipient = Code{text("police")};
    CHECK(faults(letter).join(u' ').contains(text("goes to nobody in the register")));
}

TEST_CASE("A template of the office’s own takes its code from its title, and its edition rises with its words")
{
    LetterTemplate letter;
    letter.title = text("Letter to a supplier, 2nd");
    const PolicyNames names;
    completeTemplate(letter, RuleContext{Day(2026, 11, 9), names});
    CHECK(letter.code == text("letter_to_a_supplier_2nd"));
    LetterTemplate next = letter;
    next.retired = true;
    CHECK(nextEdition(letter, next).edition == 1);
    next.body = text("<p>New</p>");
    CHECK(nextEdition(letter, next).edition == 2);
}
