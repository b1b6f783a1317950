// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/incidents/party_tags.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
Party party(const char *role, RecordId person)
{
    Party one;
    one.role = Code{QLatin1String(role)};
    one.person = Id<Person>{person};
    return one;
}

Incident incidentOf(const std::vector<Party> &parties)
{
    Incident incident;
    incident.parties = parties;
    return incident;
}

QStringList tagsOf(const Incident &incident)
{
    QStringList tags;
    for (const Party &one : incident.parties)
        tags << one.tag;
    return tags;
}

const PolicyNames &names()
{
    static const PolicyNames one = [] {
        PolicyNames called;
        called.recordNames = {{1, u"Asha Khan"_qs}, {2, u"Dora Price"_qs}, {3, u"Imran Khan"_qs}};
        return called;
    }();
    return one;
}

std::vector<PartyCalled> called(const std::vector<Party> &parties)
{
    return partiesCalled(incidentOf(parties), names());
}

std::vector<PartyCalled> ashaAndDora() { return called({party("affected", 1), party("alleged", 2)}); }

QString tagged(const QString &text, const std::vector<PartyCalled> &parties)
{
    return withTags(text, namesIn(text, parties), parties);
}

QString rendered(const QString &text, PartyShown shown) { return renderTags(text, ashaAndDora(), shown, names()); }
} // namespace

TEST_CASE("Parties are numbered within their role")
{
    const auto parties = called({party("affected", 1), party("witness", 3), party("affected", 2), party("", 1)});
    CHECK(parties[0].tag() == u"[affected 1]"_qs);
    CHECK(parties[1].tag() == u"[witness 1]"_qs);
    CHECK(parties[2].tag() == u"[affected 2]"_qs);
    CHECK(parties[3].tag().isEmpty());
}

TEST_CASE("A name in a text becomes the tag of its party")
{
    const auto [text, expected] = GENERATE(table<QString, QString>({
        {u"Asha Khan was pushed."_qs, u"[affected 1] was pushed."_qs},
        {u"asha khan was pushed."_qs, u"[affected 1] was pushed."_qs},
        {u"Mrs Khan’s bag, and Khan's coat"_qs, u"[affected 1]’s bag, and [affected 1]'s coat"_qs},
        {u"Dr. KHAN and Asha"_qs, u"[affected 1] and [affected 1]"_qs},
        {u"Asha\nKhan left; Price stayed."_qs, u"[affected 1] left; [alleged 1] stayed."_qs},
        {u"The price was named."_qs, u"The price was named."_qs},
        {u"Khan-Smith, Khanna, Ashanti"_qs, u"Khan-Smith, Khanna, Ashanti"_qs},
        {u"[affected 1] met Dora Price"_qs, u"[affected 1] met [alleged 1]"_qs},
        {u"[witness Khan 1]"_qs, u"[witness Khan 1]"_qs},
        {QString(), QString()},
    }));
    CHECK(tagged(text, ashaAndDora()) == expected);
}

TEST_CASE("A name that means two people is offered to neither")
{
    const auto khans = called({party("affected", 1), party("alleged", 3)});
    CHECK(tagged(u"Khan hit Khan. Asha fell, Imran Khan ran."_qs, khans) ==
          u"Khan hit Khan. [affected 1] fell, [alleged 1] ran."_qs);
}

TEST_CASE("One person with two parts is meant by the first of them")
{
    const auto twice = called({party("affected", 1), party("reporter", 1)});
    CHECK(tagged(u"Asha Khan told us."_qs, twice) == u"[affected 1] told us."_qs);
}

TEST_CASE("An alias and a name of several words are found once the register was asked")
{
    auto parties = called({party("alleged", 0)});
    Person person;
    person.firstName = u"Ana"_qs;
    person.lastName = u"van der O’Berg"_qs;
    person.aliases = u"Ginger, Red Ana"_qs;
    callAlso(parties[0], person);
    CHECK(tagged(u"Ginger ran, then van der O'Berg, then Red Ana; ginger cake"_qs, parties) ==
          u"[alleged 1] ran, then [alleged 1], then [alleged 1]; ginger cake"_qs);
}

TEST_CASE("A tag shows as much of the person as the reader may know")
{
    const QString text = u"[affected 1] met [Alleged 1] and [victim 1]."_qs;
    CHECK(rendered(text, PartyShown::Name) == u"Asha Khan met Dora Price and Asha Khan."_qs);
    CHECK(rendered(text, PartyShown::Initials) == u"A. K. met D. P. and A. K.."_qs);
    CHECK(rendered(text, PartyShown::Role) == u"person affected 1 met person alleged 1 and person affected 1."_qs);
}

TEST_CASE("A tag without a party stays as typed and is told")
{
    CHECK(rendered(u"[affected 2], [door 1], [alleged]"_qs, PartyShown::Name) ==
          u"[affected 2], [door 1], [alleged]"_qs);
    CHECK(tagsWithoutParty(u"[affected 1] [affected 2] [door 1] [affected 2] [affected 0]"_qs, ashaAndDora(),
                           names()) == QStringList{u"[affected 2]"_qs, u"[affected 0]"_qs});
}

TEST_CASE("A party that nobody has identified shows as its role to everybody")
{
    const auto unknown = called({party("alleged", 0)});
    CHECK(renderTags(u"[alleged 1] ran."_qs, unknown, PartyShown::Name, names()) == u"person alleged 1 ran."_qs);
}

TEST_CASE("People are named to who reads what the LSMS alone reads, without the privacy key")
{
    const auto [guarded, key, shown] = GENERATE(table<bool, bool, PartyShown>({{true, false, PartyShown::Name},
                                                                               {true, true, PartyShown::Initials},
                                                                               {false, false, PartyShown::Initials},
                                                                               {false, true, PartyShown::Initials}}));
    CHECK(partyShownTo(guarded, key) == shown);
}

TEST_CASE("An incident is read with people in its texts and roles in its summary")
{
    Incident incident;
    incident.parties = {party("affected", 1)};
    incident.summary = u"[affected 1] was pushed"_qs;
    incident.narrative = u"[affected 1] was pushed at 9 [sic]."_qs;
    const AnyRecord read = asRead(AnyRecord::of(incident), names(), PartyShown::Name);
    CHECK(read.as<Incident>().summary == u"person affected 1 was pushed"_qs);
    CHECK(read.as<Incident>().narrative == u"Asha Khan was pushed at 9 [sic]."_qs);
    CHECK(read.as<Incident>().parties == incident.parties);
}

TEST_CASE("A party keeps its tag when the one before it is taken out, and a new one never gets a tag that was given")
{
    Incident incident = incidentOf({party("affected", 1), party("affected", 2)});
    giveTags(incident);
    REQUIRE(tagsOf(incident) == QStringList{u"[affected 1]"_qs, u"[affected 2]"_qs});
    incident.parties.erase(incident.parties.begin());
    giveTags(incident);
    CHECK(tagsOf(incident) == QStringList{u"[affected 2]"_qs});
    const QString text = u"[affected 1] fell, [affected 2] helped."_qs;
    CHECK(renderTags(text, partiesCalled(incident, names()), PartyShown::Name, names()) ==
          u"[affected 1] fell, Dora Price helped."_qs);
    incident.parties.push_back(party("affected", 1));
    giveTags(incident);
    CHECK(tagsOf(incident) == QStringList{u"[affected 2]"_qs, u"[affected 3]"_qs});
    incident.parties.clear();
    giveTags(incident);
    incident.parties = {party("affected", 3)};
    giveTags(incident);
    CHECK(tagsOf(incident) == QStringList{u"[affected 4]"_qs});
}

TEST_CASE("A party whose part changes gets a tag of the new part, and its old tag means nobody")
{
    Incident incident = incidentOf({party("witness", 1), party("alleged", 2), party("alleged", 3)});
    giveTags(incident);
    incident.parties[1].role = Code{u"witness"_qs};
    giveTags(incident);
    CHECK(tagsOf(incident) == QStringList{u"[witness 1]"_qs, u"[witness 2]"_qs, u"[alleged 2]"_qs});
    CHECK(tagsWithoutParty(u"[alleged 1] and [alleged 2]"_qs, partiesCalled(incident, names()), names()) ==
          QStringList{u"[alleged 1]"_qs});
    incident.parties[1].role = Code{u"alleged"_qs};
    giveTags(incident);
    CHECK(incident.parties[1].tag == u"[alleged 3]"_qs);
    incident.parties[1].role = Code();
    giveTags(incident);
    CHECK(incident.parties[1].tag.isEmpty());
}

TEST_CASE("Tags that a file brings are kept where they fit the part and stand once")
{
    Incident incident = incidentOf({party("affected", 1), party("affected", 2), party("affected", 3)});
    incident.parties[0].tag = u"[affected 5]"_qs;
    incident.parties[1].tag = u"[affected 5]"_qs;
    incident.parties[2].tag = u"[witness 2]"_qs;
    giveTags(incident);
    CHECK(tagsOf(incident) == QStringList{u"[affected 5]"_qs, u"[affected 6]"_qs, u"[affected 7]"_qs});
}

TEST_CASE("People who are not saved yet are called as they will be once they are")
{
    Incident incident = incidentOf({party("affected", 1), party("job_share", 2)});
    giveTags(incident);
    incident.parties.insert(incident.parties.begin(), party("affected", 3));
    const auto before = partiesCalled(incident, names());
    giveTags(incident);
    CHECK(before == partiesCalled(incident, names()));
    CHECK(before[0].tag() == u"[affected 2]"_qs);
    CHECK(before[2].tag() == u"[job share 1]"_qs);
}

TEST_CASE("Of two people who each add somebody, the later saver's tag yields, in the text too")
{
    Incident was = incidentOf({party("affected", 1)});
    giveTags(was);
    Incident theirs = was;
    theirs.parties.push_back(party("affected", 2));
    giveTags(theirs);
    Incident own = was;
    own.parties.push_back(party("affected", 3));
    own.parties.push_back(party("affected", 2));
    own.narrative = u"[affected 1] saw [Affected 2] and [affected 3]."_qs;
    AnyRecord mine = AnyRecord::of(own);
    yieldTags(mine, AnyRecord::of(theirs));
    CHECK(mine.as<Incident>().narrative == u"[affected 1] saw [affected 3] and [affected 4]."_qs);
    CHECK(tagsOf(mine.as<Incident>()) == QStringList{u"[affected 1]"_qs, u"[affected 3]"_qs, u"[affected 4]"_qs});
    mine = AnyRecord::of(own);
    yieldTags(mine, AnyRecord::of(was));
    CHECK(mine.as<Incident>().narrative == own.narrative);
}
