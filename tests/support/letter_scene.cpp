// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/letter_scene.h"
#include "core/office/policy.h"
#include <catch2/catch.hpp>

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }

Person person(const char *first, const char *last, const char *address, const char *phone, const char *email, Day born,
              const char *category)
{
    Person made;
    made.firstName = text(first);
    made.lastName = text(last);
    made.address = text(address);
    made.phone = text(phone);
    made.email = text(email);
    made.born = born;
    made.category = Code{text(category)};
    return made;
}

Party party(const char *role, Id<Person> who, const char *category)
{
    Party made;
    made.role = Code{text(role)};
    made.person = who;
    made.category = Code{text(category)};
    return made;
}
} // namespace

LetterScene::LetterScene()
{
    people[kAffected.value] = person("Asha", "Khan", "3 Mill Lane, Larkford, LK1 4QQ", "01632 960211",
                                     "asha.khan@larkshire-icb.example", Day(1988, 4, 2), "staff");
    people[kAlleged.value] = person("Dolores", "Quill", "27 Ferry Street, Larkford, LK2 7AA", "01632 960377",
                                    "d.quill@post.example", Day(1971, 12, 30), "relative");
    people[kAlleged.value].aliases = text("Dolly Quill");
    people[kWitness.value] = person("Bernard", "Marsh", "8 Quay Road, Larkford, LK3 1AB", "01632 960455",
                                    "b.marsh@post.example", Day(1960, 7, 19), "visitor");
    people[kReporter.value] = person("Tamsin", "Reed", "14 Chapel Hill, Larkford, LK1 9ZZ", "01632 960512",
                                     "tamsin.reed@larkshire-icb.example", Day(1994, 1, 8), "staff");
    people[kSecondAffected.value] = person("Owen", "Farrow", "91 Canal Walk, Larkford, LK4 2CD", "01632 960688",
                                           "owen.farrow@larkshire-icb.example", Day(1979, 9, 23), "staff");

    for (const auto &[id, each] : people)
        names.recordNames[id] = fullName(each);
    incident.kind = Code{names.withTrait("incident-kind", "assault:physical")};
    incident.summary = text("A relative pushed a receptionist");
    incident.narrative = text("Dolores Quill pushed Asha Khan and shouted “you will be sorry”. Bernard Marsh saw it.");
    incident.occurred = Moment(Day(2026, 11, 2), QTime(10, 20));
    incident.reported = Moment(Day(2026, 11, 2), QTime(10, 45));
    incident.place = text("Reception desk");
    incident.reporter = kReporter;
    incident.parties = {party("affected", kAffected, "staff"), party("affected", kSecondAffected, "staff"),
                        party("alleged", kAlleged, "relative"), party("witness", kWitness, "visitor"),
                        party("reporter", kReporter, "staff")};
    incident.parties[0].jobRole = text("Receptionist");
    incident.parties[0].supportsWhy = text("Asha Khan wants it to stop");
    incident.parties[2].description = text("Tall, grey coat");
    PropertyItem glasses;
    glasses.item = text("Pair of glasses");
    glasses.quantity = 1;
    glasses.value = Money{18000};
    glasses.ownerName = text("Asha Khan");
    PropertyItem phone;
    phone.item = text("Desk telephone");
    incident.property = {glasses, phone};
    PoliceCase police;
    police.incidentNumber = text("0412 of 2 November");
    police.officer = text("PC 1187 Bright");
    incident.police = {police};

    const auto code = [](const char *item) { return Code{text(item)}; };
    sanction.type = code("exclusion");
    sanction.person = kAlleged;
    sanction.why = text("Pushed a receptionist");
    sanction.incidents = {SanctionIncident{1, Id<Incident>{1}}};
    sanction.decidedBy = kWitness;
    sanction.issued = Day(2026, 11, 6);
    sanction.review = Day(2027, 5, 9);
    sanction.reviewed = Day(2026, 11, 8);
    sanction.expires = Day(2027, 11, 9);
    sanction.appealReceived = Day(2026, 11, 7);
    sanction.appealOutcome = code("changed");
    sanction.appealDecided = Day(2026, 11, 9);

    office.legalName = text("Larkshire Integrated Care Board");
    office.address = text("Kite House, 1 Wharf Street, Larkford, LK1 1AA");
    office.securityPhone = text("01632 960100");
    office.securityEmail = text("security@larkshire-icb.example");
}

std::vector<LetterTemplate> LetterScene::allShipped()
{
    const auto all = shippedRecords<LetterTemplate>(QStringLiteral("letter-templates"));
    REQUIRE(all);
    return *all;
}

LetterTemplate LetterScene::shipped(const char *code)
{
    for (const LetterTemplate &each : allShipped())
        if (each.code == QLatin1String(code))
            return each;
    FAIL("no template " << code);
    return {};
}

Id<Person> LetterScene::recipientOf(const LetterTemplate &from) const
{
    const QString part = entitlementOf(from.recipient, names).part;
    for (const Party &each : incident.parties)
        if (!part.isEmpty() && partOf(each.role, names) == part)
            return each.person;
    return {};
}

AnySaved LetterScene::holder(const LetterTemplate &from) const
{
    Stamp stamp;
    if (letterHolder(from.about) == &kindOf<Sanction>()) {
        stamp.id = 2;
        stamp.version = 1;
        stamp.reference = text("SAN-2026/27-0003");
        return {stamp, AnyRecord::of(sanction)};
    }
    stamp.id = 1;
    stamp.version = 1;
    stamp.reference = text("INC-2026/27-0042");
    return {stamp, AnyRecord::of(incident)};
}

Letter LetterScene::letter(const LetterTemplate &from) const
{
    Letter letter;
    letter.holder = AnyId{holder(from).stamp.id};
    letter.templateCode = from.code;
    letter.templateTitle = from.title;
    letter.templateEdition = from.edition;
    letter.purpose = from.purpose;
    letter.whom = from.recipient;
    letter.recipient = recipientOf(from);
    letter.behaviour = text("A receptionist was pushed and told that she would be sorry.");
    letter.conditions = text("Come to the desk only with an appointment.\nSpeak to staff with respect.");
    letter.answerBy = Day(2026, 12, 7);
    letter.review = Day(2027, 5, 9);
    letter.ends = Day(2027, 11, 9);
    if (const auto found = people.find(letter.recipient.value); found != people.end())
        letter.addressee =
            fullName(found->second) + u'\n' + QString(found->second.address).replace(text(", "), text("\n"));
    const auto filled = fill(from);
    INFO((filled ? QString() : filled.error().text).toStdString());
    REQUIRE(filled);
    letter.subject = filled->subject;
    letter.body = richHtml(filled->body);
    return letter;
}

Result<FilledLetter> LetterScene::fill(const LetterTemplate &from, Id<Person> recipient) const
{
    Letter letter;
    letter.recipient = recipient;
    letter.behaviour = text("A receptionist was pushed and told that she would be sorry.");
    letter.conditions = text("Come to the desk only with an appointment.\nSpeak to staff with respect.");
    letter.answerBy = Day(2026, 12, 7);
    letter.review = Day(2027, 5, 9);
    letter.ends = Day(2027, 11, 9);
    const AnySaved about = holder(from);
    const LetterFacts facts{about,
                            letter,
                            text("LET-2026/27-0007"),
                            office,
                            {text("Ada Warden"), text("Local Security Management Specialist"), text("01632 960118"),
                             text("ada.warden@larkshire-icb.example")},
                            Day(2026, 11, 9),
                            [this](const Kind &kind, RecordId id) -> std::optional<AnySaved> {
                                if (&kind == &kindOf<Incident>() && id == 1)
                                    return holder();
                                const auto found = people.find(id);
                                return &kind == &kindOf<Person>() && found != people.end()
                                           ? std::optional(AnySaved{{}, AnyRecord::of(found->second)})
                                           : std::nullopt;
                            },
                            {},
                            reports};
    return fillLetter(from, facts, names);
}

std::vector<Person> LetterScene::peopleBut(Id<Person> person) const
{
    std::vector<Person> others;
    for (const auto &[id, each] : people)
        if (id != person.value)
            others.push_back(each);
    return others;
}
