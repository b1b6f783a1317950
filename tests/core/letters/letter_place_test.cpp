// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/letters/letter_place.h"
#include "core/sanctions/sanction.h"
#include "tests/support/policy_names.h"
#include <QSet>
#include <catch2/catch.hpp>

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }
} // namespace

TEST_CASE("Every field that a record, its rows and its office hold can be named in a letter")
{
    const PolicyNames names;
    const auto places = letterPlaces(kindOf<Incident>(), names);
    const auto offers = [&](const QString &prefix, const Kind &kind) {
        for (const Field *field : kind.fields())
            if (!field->is(Field::Hidden) && (field->type != Type::Link || field->target)) {
                INFO((prefix + QLatin1String(field->key)).toStdString());
                CHECK(placeNamed(places, prefix + QLatin1String(field->key)));
            }
    };
    offers(text("incident."), kindOf<Incident>());
    offers(text("recipient."), kindOf<Person>());
    offers(text("affected."), kindOf<Party>());
    offers(text("affected."), kindOf<Person>());
    offers(text("party."), kindOf<Party>());
    offers(text("property."), kindOf<PropertyItem>());
    offers(text("police_cases."), kindOf<PoliceCase>());
    offers(text("incident.site."), kindOf<Site>());
    for (const char *name : {"today", "incident.reference", "incident.whereabouts", "party.full_name",
                             "office.legal_name", "recipient.address", "sender.name", "letter.review", "post.lsms"})
        CHECK(placeNamed(places, text(name)));
}

TEST_CASE("No two places have one name, and each says what it is")
{
    const PolicyNames names;
    for (const Kind *holder : letterHolders()) {
        QSet<QString> seen;
        for (const LetterPlace &place : letterPlaces(*holder, names)) {
            INFO(place.name.toStdString());
            CHECK_FALSE(seen.contains(place.name.toLower()));
            seen.insert(place.name.toLower());
            CHECK_FALSE(place.label.isEmpty());
        }
    }
}

TEST_CASE("Places are found between braces, in any case, with blanks around")
{
    CHECK(namedPlaces(text("a {{incident.reference}} b {{ Today }} {{x}}{{x}} {no} {{")) ==
          QStringList{text("incident.reference"), text("Today"), text("x"), text("x")});
    const PolicyNames names;
    CHECK(placeNamed(letterPlaces(kindOf<Incident>(), names), text("INCIDENT.Reference")));
}

TEST_CASE("A letter to a person may hold their facts, and of others only what part they had")
{
    const PolicyNames names;
    const auto places = letterPlaces(kindOf<Incident>(), names);
    struct Case {
        const char *recipient, *place;
        Telling telling;
    };
    const auto c = GENERATE(
        Case{"alleged", "recipient.address", Telling::Prints}, Case{"alleged", "alleged.born", Telling::Prints},
        Case{"alleged", "affected.full_name", Telling::AsPart}, Case{"alleged", "affected.last_name", Telling::AsPart},
        Case{"alleged", "affected.person", Telling::AsPart}, Case{"alleged", "affected.address", Telling::Refused},
        Case{"alleged", "affected.born", Telling::Refused}, Case{"alleged", "affected.phone", Telling::Refused},
        Case{"alleged", "affected.staff_number", Telling::Refused},
        Case{"alleged", "affected.job_role", Telling::Refused}, Case{"alleged", "affected.harm", Telling::Refused},
        Case{"alleged", "affected.category", Telling::Prints}, Case{"alleged", "affected.said", Telling::Prints},
        Case{"alleged", "parties.full_name", Telling::AsPart}, Case{"alleged", "parties.address", Telling::Refused},
        Case{"alleged", "incident.narrative", Telling::Refused}, Case{"alleged", "incident.reporter", Telling::AsPart},
        Case{"alleged", "incident.reporter_text", Telling::Refused},
        Case{"alleged", "property.owner_name", Telling::Refused},
        Case{"alleged", "police_cases.officer", Telling::Refused},
        Case{"alleged", "incident.department.manager", Telling::AsPart},
        Case{"affected", "affected.address", Telling::Prints}, Case{"affected", "alleged.address", Telling::Refused},
        Case{"reporter", "alleged.full_name", Telling::AsPart}, Case{"police", "affected.born", Telling::Prints},
        Case{"police", "incident.narrative", Telling::Prints}, Case{"police", "recipient.full_name", Telling::Refused},
        Case{"hse", "affected.born", Telling::Prints}, Case{"hse", "alleged.full_name", Telling::AsPart},
        Case{"hse", "witness.address", Telling::Refused}, Case{"hse", "incident.narrative", Telling::Refused},
        Case{"none", "affected.full_name", Telling::AsPart}, Case{"none", "affected.address", Telling::Refused},
        Case{"none", "recipient.address", Telling::Refused}, Case{"no such rule", "affected.born", Telling::Refused},
        Case{"none", "incident.reference", Telling::Prints}, Case{"alleged", "sender.name", Telling::Prints});
    INFO(c.recipient << " " << c.place);
    const LetterPlace *place = placeNamed(places, text(c.place));
    REQUIRE(place);
    CHECK(tellingOf(*place, entitlementOf(Code{text(c.recipient)}, names), names) == c.telling);
}

TEST_CASE("A letter about a sanction may hold its fields and what its incidents may say, and goes to its person alone")
{
    const PolicyNames names;
    const auto places = letterPlaces(kindOf<Sanction>(), names);
    for (const char *key :
         {"type", "conditions", "issued", "review", "expires", "appeal_outcome", "person", "reference", "state"})
        CHECK(placeNamed(places, text("sanction.") + text(key)));
    struct Case {
        const char *recipient, *place;
        Telling telling;
    };
    const auto c = GENERATE(
        Case{"alleged", "sanction.conditions", Telling::Prints}, Case{"alleged", "sanction.review", Telling::Prints},
        Case{"alleged", "sanction.person", Telling::AsPart}, Case{"alleged", "sanction.decided_by", Telling::AsPart},
        Case{"none", "sanction.conditions", Telling::Refused}, Case{"none", "sanction.review", Telling::Prints},
        Case{"police", "sanction.conditions", Telling::Prints}, Case{"alleged", "breaches.what", Telling::Refused},
        Case{"alleged", "incident.reference", Telling::Prints}, Case{"alleged", "incident.occurred", Telling::Prints},
        Case{"alleged", "incident.whereabouts", Telling::Prints},
        Case{"alleged", "incident.narrative", Telling::Refused}, Case{"alleged", "incident.reporter", Telling::AsPart},
        Case{"alleged", "recipient.address", Telling::Prints});
    INFO(c.recipient << " " << c.place);
    const LetterPlace *place = placeNamed(places, text(c.place));
    REQUIRE(place);
    CHECK(tellingOf(*place, entitlementOf(Code{text(c.recipient)}, names), names) == c.telling);
    CHECK_FALSE(placeNamed(places, text("affected.full_name")));
}
