// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/fill_letter.h"
#include "core/letters/others_named.h"
#include "tests/support/letter_scene.h"
#include <catch2/catch.hpp>

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }

LetterTemplate made(const char *recipient, const QString &body)
{
    LetterTemplate letter;
    letter.title = text("A letter");
    letter.code = text("a_letter");
    letter.recipient = Code{text(recipient)};
    letter.subject = text("About {{incident.reference}}");
    letter.body = body;
    return letter;
}

QString words(const Result<FilledLetter> &filled)
{
    INFO((filled ? QString() : filled.error().text).toStdString());
    REQUIRE(filled);
    return filled->subject + u'\n' + plainText(filled->body);
}
} // namespace

TEST_CASE("Places are filled in the hand of the words around them")
{
    const LetterScene scene;
    const auto filled =
        scene.fill(made("alleged", text("<p>Dear {{recipient.full_name}}, <b>{{incident.reference}}</b> "
                                        "of {{ today }}</p>")));
    REQUIRE(filled);
    CHECK(filled->subject == text("About INC-2026/27-0042"));
    CHECK(richHtml(filled->body) == text("<p>Dear Dolores Quill, <b>INC-2026/27-0042</b> of 9 November 2026</p>"));
    CHECK(filled->unknown.isEmpty());
}

TEST_CASE("A name split between two hands is still a place")
{
    const LetterScene scene;
    CHECK(words(scene.fill(made("alleged", text("<p>{{recipient<b>.full_name}}</b>!</p>")))) ==
          text("About INC-2026/27-0042\nDolores Quill!"));
}

TEST_CASE("What is not known is named where it is missing, and once in the list")
{
    const LetterScene scene;
    const auto filled = scene.fill(made("alleged", text("<p>{{incident.site}} and {{incident.site}}, {{incident.hate}}"
                                                        "</p>")));
    REQUIRE(filled);
    CHECK(plainText(filled->body) ==
          text("[[Incident: Site]] and [[Incident: Site]], [[Incident: Hate or prejudice]]"));
    CHECK(filled->unknown == QStringList{text("Incident: Site"), text("Incident: Hate or prejudice")});
    CHECK(stillToFill(filled->subject, filled->body) == filled->unknown);
}

TEST_CASE("In a form for the pen what is not known is a line to write on, but not what the writer is asked")
{
    const LetterScene scene;
    const auto filled =
        scene.fill(made("affected", text("<p>Site: {{incident.site}}</p><p>Signed: __________ Date: __________</p>")));
    REQUIRE(filled);
    CHECK(plainText(filled->body).startsWith(text("Site: __________")));
    CHECK(blanksIn(filled->subject, filled->body) == QStringList{text("Site"), text("Signed"), text("Date")});
    CHECK(stillToFill(filled->subject, filled->body).isEmpty());
}

TEST_CASE("A line to write on is named by the words before it, else by those above it")
{
    const auto named = [](const char *html) { return blanksIn({}, *readRichText(text(html))); };
    CHECK(named("<p>Given by: _____ Date and time: _____<br/>Ada Warden</p>") ==
          QStringList{text("Given by"), text("Date and time")});
    CHECK(named("<p><b>What was answered</b></p><p>_____</p>") == QStringList{text("What was answered")});
    CHECK(named("<p>It stays. Sealed in bag number: _____</p>") == QStringList{text("Sealed in bag number")});
    CHECK(named("<p>None here</p>").isEmpty());
}

TEST_CASE("What stands in brackets by itself is left out where it is not known")
{
    const LetterScene scene;
    const auto filled = scene.fill(made("alleged", text("<p>On {{incident.occurred}} ({{incident.site}}).</p>")));
    REQUIRE(filled);
    CHECK(plainText(filled->body) == text("On 2 November 2026, 10:20."));
    CHECK(filled->unknown.isEmpty());
}

TEST_CASE("The police and the regulator read of each fact that it is not known")
{
    const LetterScene scene;
    CHECK(plainText(scene.fill(made("hse", text("<p>Site: {{incident.site}} _____</p>")))->body) ==
          text("Site: not known _____"));
    CHECK(plainText(scene.fill(made("police", text("<p>Site: {{incident.site}} _____</p>")))->body) ==
          text("Site: not known _____"));
}

TEST_CASE("Words with a condition stand only where the facts bear them out")
{
    LetterScene scene;
    const auto said = [&](const char *html) { return plainText(scene.fill(made("alleged", text(html)))->body); };
    const char *care = "<p>Ring us. {{patient: Your care goes on.}} {{ Patient : Really.}}</p>";
    CHECK(said(care) == text("Ring us."));
    scene.people[LetterScene::kAlleged.value].category = Code{text("patient")};
    scene.incident.parties[2].category = {};
    CHECK(said(care) == text("Ring us. Your care goes on. Really."));
    scene.incident.parties[2].category = Code{text("visitor")}; // in this incident
    CHECK(said(care) == text("Ring us."));
    const char *reports = "<p>{{repeated: More than one report}}{{once: A report}} has reached us.</p>";
    CHECK(said(reports) == text("A report has reached us."));
    scene.reports = 2;
    CHECK(said(reports) == text("More than one report has reached us."));
}

TEST_CASE("A sanction’s letter is a patient’s, and a clinician was asked, as the sanction says")
{
    LetterScene scene;
    LetterTemplate letter =
        made("alleged", text("<p>Decided{{advised: , and we asked}}.{{patient: Care goes on.}}</p>"));
    letter.about = text("sanction");
    letter.subject = text("x");
    CHECK(plainText(scene.fill(letter)->body) == text("Decided."));
    scene.sanction.patient = scene.sanction.clinicalSought = true;
    CHECK(plainText(scene.fill(letter)->body) == text("Decided, and we asked.Care goes on."));
}

TEST_CASE("A paragraph that names a list is written once for each row, and once with blanks where there is none")
{
    LetterScene scene;
    const LetterTemplate list = made("none", text("<ul><li>{{property.item}} ({{property.value}})</li></ul>"));
    CHECK(plainText(scene.fill(list)->body) == text("- Pair of glasses (£180)\n- Desk telephone"));
    scene.incident.property.clear();
    CHECK(plainText(scene.fill(list)->body) == text("- [[Property: Item]]"));
}

TEST_CASE("To the police nothing is said of a list that has no rows, but of a fact in a row that it is not known")
{
    LetterScene scene;
    const LetterTemplate sheet =
        made("police", text("<p>Numbers</p><ul><li>{{police_cases.incident_number}}, crime number: "
                            "{{police_cases.crime_number}}</li></ul>"));
    scene.incident.police.clear();
    CHECK(plainText(scene.fill(sheet)->body) == text("Numbers"));
    scene.incident.police.emplace_back().incidentNumber = text("204 of 2 November");
    CHECK(plainText(scene.fill(sheet)->body) == text("Numbers\n\n- 204 of 2 November, crime number: not known"));
}

TEST_CASE("An item that one place fills is an item for each of its lines")
{
    const LetterScene scene;
    CHECK(plainText(scene.fill(made("alleged", text("<ul><li>{{letter.conditions}}</li></ul>")))->body) ==
          text("- Come to the desk only with an appointment.\n- Speak to staff with respect."));
}

TEST_CASE("Somebody the letter does not go to is said by what they are")
{
    const LetterScene scene;
    CHECK(words(scene.fill(made("alleged", text("<p>to {{affected.full_name}}, told by {{incident.reporter}}</p>")))) ==
          text("About INC-2026/27-0042\nto a member of staff, told by a member of staff\n\n"
               "to a member of staff, told by a member of staff"));
    CHECK(plainText(scene.fill(made("alleged", text("<p>{{parties.said}}</p>")))->body)
              .contains(text("a relative or carer")));
    CHECK(plainText(scene.fill(made("affected", text("<p>{{affected.full_name}}</p>")))->body) ==
          text("Asha Khan\n\na member of staff"));
    CHECK(plainText(scene.fill(made("reporter", text("<p>{{incident.reporter}}</p>")))->body) == text("Tamsin Reed"));
}

TEST_CASE("A paragraph that tells more of somebody than their part is left out for those it does not go to")
{
    const LetterScene scene;
    CHECK(plainText(scene.fill(made("affected", text("<p>{{affected.full_name}}, {{affected.address}}</p>")))->body) ==
          text("Asha Khan, 3 Mill Lane, Larkford, LK1 4QQ"));
    CHECK(plainText(scene
                        .fill(made("affected", text("<p>{{affected.full_name}}, {{affected.address}}</p>")),
                              LetterScene::kSecondAffected)
                        ->body) == text("Owen Farrow, 91 Canal Walk, Larkford, LK4 2CD"));
}

TEST_CASE("The recipient’s own part is that of the row which fits the rule of the letter")
{
    LetterScene scene;
    scene.incident.parties[0].jobRole = text("Receptionist");
    CHECK(plainText(scene.fill(made("affected", text("<p>{{party.job_role}}, {{party.role}}</p>")))->body) ==
          text("Receptionist, Person affected"));
}

TEST_CASE("A template with a place that it may not have is not filled")
{
    const LetterScene scene;
    CHECK_FALSE(scene.fill(made("alleged", text("<p>{{affected.address}}</p>"))));
    CHECK_FALSE(scene.fill(made("alleged", text("<p>{{no.such}}</p>"))));
    CHECK_FALSE(scene.fill(made("alleged", text("<table>{{today}}</table>"))));
}

TEST_CASE("A letter about a sanction says what stands in its record and in each incident that it answers")
{
    LetterScene scene;
    scene.sanction.conditions = text("Ring before you come.");
    LetterTemplate letter = made("alleged", text("<p>{{sanction.type}}, {{sanction.conditions}}, until "
                                                 "{{sanction.expires}}</p><p>{{incident.reference}} of "
                                                 "{{incident.occurred}} ({{incident.place}})</p>"));
    letter.about = text("sanction");
    const auto filled = scene.fill(letter, LetterScene::kAlleged);
    REQUIRE(filled);
    CHECK(filled->subject == text("About INC-2026/27-0042"));
    CHECK(plainText(filled->body) == text("Exclusion from premises, Ring before you come., until 9 November 2027\n\n"
                                          "INC-2026/27-0042 of 2 November 2026, 10:20 (Reception desk)"));
    const QString other = words(scene.fill(letter, LetterScene::kWitness)); // it is personal, and not theirs
    CHECK_FALSE(other.contains(text("Ring before")));
    scene.sanction.incidents.push_back(scene.sanction.incidents.front());
    CHECK(plainText(scene.fill(letter, LetterScene::kAlleged)->body).count(text("Reception desk")) == 2);
}

TEST_CASE("Entries of one person are that person, whichever the letter goes to")
{
    const LetterScene scene;
    Letter letter;
    letter.recipient = Id<Person>{99}; // the entry that is kept; the incident names the one that was merged into it
    const AnySaved about = scene.holder();
    const LetterFacts facts{about,
                            letter,
                            {},
                            scene.office,
                            {},
                            Day(2026, 11, 9),
                            [&](const Kind &kind, RecordId id) -> std::optional<AnySaved> {
                                const auto found = scene.people.find(id == 99 ? LetterScene::kAlleged.value : id);
                                return &kind == &kindOf<Person>() && found != scene.people.end()
                                           ? std::optional(AnySaved{{}, AnyRecord::of(found->second)})
                                           : std::nullopt;
                            },
                            MergedPeople({{LetterScene::kAlleged.value, 99}})};
    const LetterTemplate from = made("alleged", text("<p>{{alleged.address}}, {{party.description}}</p>"));
    const auto filled = fillLetter(from, facts, scene.names);
    REQUIRE(filled);
    CHECK(plainText(filled->body) == text("27 Ferry Street, Larkford, LK2 7AA, Tall, grey coat"));
}

// The promise of issue 3: names and addresses only of the person it goes to.
TEST_CASE("Whatever place a template may have, its letter names nobody but the person it goes to")
{
    const LetterScene scene;
    const auto *recipient = GENERATE("alleged", "affected", "reporter", "none");
    const Entitlement entitlement = entitlementOf(Code{text(recipient)}, scene.names);
    const auto *about = GENERATE("incident", "sanction");
    int filled = 0;
    for (const LetterPlace &place : letterPlaces(*letterHolder(text(about)), scene.names)) {
        if (tellingOf(place, entitlement, scene.names) == Telling::Refused)
            continue;
        LetterTemplate one = made(recipient, text("<p>{{%1}}</p>").arg(place.name));
        one.about = text(about);
        const Id<Person> to = scene.recipientOf(one);
        const auto letter = scene.fill(one);
        INFO(recipient << " " << place.name.toStdString() << ": " << words(letter).toStdString());
        CHECK(othersNamed(words(letter), scene.peopleBut(to), {}).empty());
        ++filled;
    }
    CHECK(filled > 100);
}

TEST_CASE("A letter to the police may name everybody, one to the regulator those affected")
{
    const LetterScene scene;
    const QString police = words(scene.fill(LetterScene::shipped("police_information")));
    for (const auto &[id, person] : scene.people)
        CHECK(police.contains(fullName(person)));
    CHECK(police.contains(text("2 April 1988")));
    const QString worksheet = words(scene.fill(LetterScene::shipped("riddor")));
    CHECK(worksheet.contains(text("Asha Khan")));
    for (const Id<Person> other : {LetterScene::kAlleged, LetterScene::kWitness, LetterScene::kReporter})
        CHECK_FALSE(worksheet.contains(scene.people.at(other.value).lastName));
}

TEST_CASE("What the regulations on injuries ask is worked out from the record, for those whom the form may name")
{
    LetterScene scene;
    Party &hurt = scene.incident.parties[0];
    hurt.atWork = Code{text("yes")};
    hurt.harm = Code{scene.names.withTrait("harm", "injury")};
    hurt.unableFrom = Day(2026, 11, 3);
    const LetterTemplate sheet = made("hse", text("<p>{{affected.full_name}}: {{affected.injury_asks}}, "
                                                  "{{affected.injury_due}}</p>"));
    const auto said = [&] { return plainText(scene.fill(sheet)->body).section(u'\n', 0, 0); };
    hurt.unableTo = Day(2026, 11, 9); // seven days
    CHECK(said() == text("Asha Khan: Record it: more than three days, none"));
    hurt.unableTo = Day(2026, 11, 10);
    CHECK(said() == text("Asha Khan: Report it: more than seven days, by 17 November 2026"));
    CHECK_FALSE(scene.fill(made("alleged", text("<p>{{affected.injury_asks}}</p>"))));
    CHECK_FALSE(scene.fill(made("none", text("<p>{{affected.injury_why}}</p>"))));
}
