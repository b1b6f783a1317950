// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/incident_due_queries.h"
#include "core/office/follow_policy.h"
#include "core/office/post_holder.h"
#include "core/workspace/letter_desk.h"
#include "core/workspace/record_attachments.h"
#include "tests/support/import_office.h"
#include "tests/support/letter_scene.h"
#include <catch2/catch.hpp>

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }

/// The scene as records of an office.
struct Office : ImportOffice {
    Office()
    {
        LetterScene scene;
        std::map<RecordId, Id<Person>> ids;
        for (const auto &[id, person] : scene.people)
            ids[id] = add(person).id();
        for (Party &party : scene.incident.parties)
            party.person = ids[party.person.value];
        scene.incident.reporter = ids[scene.incident.reporter.value];
        alleged = ids[LetterScene::kAlleged.value];
        incident = add(scene.incident);
        Person ada;
        ada.firstName = text("Ada");
        ada.lastName = text("Warden");
        ada.phone = text("01632 960118");
        add(PostHolder{.post = Code{text("lsms")}, .person = add(ada).id(), .first = Day(2026, 1, 5)});
    }
    template <class T> Saved<T> add(const T &value)
    {
        std::optional<Saved<T>> saved;
        const Result<void> done = workspace->write(text("test"), [&](Write &write) -> Result<void> {
            const auto added = write.add(value);
            if (!added)
                return added.error();
            saved = *added;
            return {};
        });
        INFO((done ? QString() : done.error().text).toStdString());
        REQUIRE(done);
        return *saved;
    }
    AnySaved holder() const { return *workspace->load(kindOf<Incident>(), incident->stamp.id); }
    Saved<LetterTemplate> shipped(const char *code) const
    {
        const auto all = workspace->all<LetterTemplate>();
        for (const Saved<LetterTemplate> &each : *all)
            if (each.value.code == text(code))
                return each;
        FAIL("no template " << code);
        return {};
    }
    /// All that a writer is asked for.
    Letter said() const
    {
        Letter said;
        said.behaviour = text("A receptionist was pushed.");
        said.conditions = text("Keep away from the desk.");
        said.answerBy = workspace->today().plus(28);
        said.review = workspace->today().plus(180);
        said.ends = workspace->today().plus(365);
        return said;
    }
    Saved<Letter> draft(const char *code = "first_warning")
    {
        const auto begun = beginLetter(*workspace, shipped(code), holder(), alleged, said());
        REQUIRE(begun);
        return add(begun->letter);
    }

    Id<Person> alleged;
    std::optional<Saved<Incident>> incident;
};
} // namespace

TEST_CASE("An office has the shipped templates, and offers each where it is written about")
{
    const Office office;
    const auto codes = [&](const Kind &kind) {
        QStringList found;
        const auto offered = offeredTemplates(*office.workspace, kind);
        REQUIRE(offered);
        for (const Saved<LetterTemplate> &each : *offered)
            found << each.value.code;
        return found;
    };
    const QStringList incidents = codes(kindOf<Incident>());
    const QStringList sanctions = codes(kindOf<Sanction>());
    for (const char *code : {"feedback", "police_information", "consent_disclosure"}) {
        CHECK(incidents.contains(text(code)));
        CHECK_FALSE(sanctions.contains(text(code)));
    }
    for (const char *code : {"verbal_warning", "first_warning", "harassment", "acceptable_behaviour"}) {
        CHECK(incidents.contains(text(code)));
        CHECK(sanctions.contains(text(code)));
    }
    for (const char *code :
         {"entry_with_conditions", "exclusion", "appeal_outcome", "measure_review", "measure_ended"}) {
        CHECK_FALSE(incidents.contains(text(code)));
        CHECK(sanctions.contains(text(code)));
    }
    CHECK(codes(kindOf<Site>()).isEmpty());
}

TEST_CASE("A letter may go to those of the incident who fit its rule, the reporter of the incident among them")
{
    const Office office;
    const auto count = [&](const char *rule) {
        return recipientsOf(*office.workspace, office.holder(), Code{text(rule)})->size();
    };
    CHECK(count("alleged") == 1);
    CHECK(count("affected") == 2);
    CHECK(count("reporter") == 1); // party and link of the incident are one person
    CHECK(count("police") == 0);
    CHECK(count("none") == 0);
}

TEST_CASE("A letter is drafted, issued with its pages, and then stands as it was sent")
{
    Office office;
    const Saved<Letter> draft = office.draft();
    CHECK(draft.stamp.reference.startsWith(text("LET-")));
    CHECK(draft.value.addressee.startsWith(text("Dolores Quill\n27 Ferry Street")));
    const auto ready = readyToIssue(*office.workspace, draft);
    INFO((ready ? QString() : ready.error().text).toStdString());
    REQUIRE(ready);
    const Database &database = office.workspace->database();
    const RecordId incident = office.incident->stamp.id;
    CHECK(hangingProofs(database, incident)->proofs.empty()); // a draft shows no step of a procedure
    const QByteArray pdf("%PDF-1.4 pages");
    const auto issued = issueLetter(*office.workspace, draft, *ready, pdf);
    INFO((issued ? QString() : issued.error().text).toStdString());
    REQUIRE(issued);
    CHECK(issued->value.digest == letterDigest(issued->value));
    const auto shown = hangingProofs(database, incident)->proofs;
    REQUIRE(shown.size() == 1);
    CHECK(shown.front().at == issued->value.issued);
    CHECK(shown.front().which == issued->value.templateCode);
    const auto files = attachmentsOf(*office.workspace, office.incident->stamp.id);
    REQUIRE(files->size() == 1);
    CHECK(files->front().value.digest == issued->value.documentDigest);
    CHECK(files->front().id() == issued->value.document);
    CHECK(*handOut(*office.workspace, issued->value.document) == pdf);

    CHECK_FALSE(readyToIssue(*office.workspace, *issued));
    Letter other = issued->value;
    other.body = text("<p>Something else</p>");
    CHECK_FALSE(office.workspace->write(text("test"), [&](Write &write) -> Result<void> {
        const auto changed = write.change(*issued, other);
        return changed ? Result<void>() : Result<void>(changed.error());
    }));
    Letter served = issued->value;
    served.served = office.workspace->today();
    CHECK(office.workspace->write(text("test"), [&](Write &write) -> Result<void> {
        const auto changed = write.change(*issued, served);
        return changed ? Result<void>() : Result<void>(changed.error());
    }));
}

TEST_CASE("A letter that names somebody else, or holds what is still to be filled in, is not issued")
{
    Office office;
    const auto [words, refused] = GENERATE(table<const char *, bool>({{"as you know.", false},
                                                                      {"as Asha Khan says.", true},
                                                                      {"born 2 April 1988", true},
                                                                      {"{{incident.reference}}", true},
                                                                      {"on [[Incident: Occurred]]", true},
                                                                      {"by Ada Warden", false}}));
    Saved<Letter> draft = office.draft();
    draft.value.body += text("<p>%1</p>").arg(text(words));
    INFO(words);
    CHECK(readyToIssue(*office.workspace, draft).ok() != refused);
}

TEST_CASE("Blanks and words that may be a name are said before a letter is issued, and do not stand in its way")
{
    Office office;
    Saved<Letter> draft = office.draft();
    draft.value.body += text("<p>You stood in the Marsh. It was __________.</p>");
    const auto faults = faultsOf(*office.workspace, draft.value, office.holder());
    REQUIRE(faults);
    CHECK(faults->refuses.isEmpty());
    CHECK(faults->warns.join(u'\n').contains(text("Marsh")));
    CHECK(faults->warns.join(u'\n').contains(text("It was")));
    draft.value.addressee = text("Dolores Quill");
    CHECK(
        faultsOf(*office.workspace, draft.value, office.holder())->warns.join(u'\n').contains(text("the address of")));
}

TEST_CASE("What is missing in a letter is named in the words of the record before it is issued")
{
    Office office;
    const auto begun = beginLetter(*office.workspace, office.shipped("first_warning"), office.holder(), office.alleged);
    REQUIRE(begun);
    const auto faults = faultsOf(*office.workspace, begun->letter, office.holder());
    REQUIRE(faults->refuses.size() == 1);
    for (const char *named : {"What was done", "What is asked from now on", "Review", "Can be challenged until"})
        CHECK(faults->refuses.front().contains(text(named)));
    CHECK(begun->unknown.size() == 5);
}

TEST_CASE("What was done is offered from the record to the person alleged, and left to the writer for the reporter")
{
    Office office;
    const auto offered = [&](const char *code) {
        return usualBehaviour(office.shipped(code).value, office.holder(), office.workspace->names());
    };
    CHECK(offered("first_warning").startsWith(text("We had a report of physical assault on 2 November 2026")));
    CHECK(offered("feedback").isEmpty());
}

TEST_CASE("A letter keeps no day that its template does not name")
{
    Office office;
    Letter letter;
    letter.behaviour = text("We changed the lock.");
    letter.review = letter.ends = letter.answerBy = office.workspace->today();
    const Letter feedback = withNamedTerms(letter, office.shipped("feedback").value);
    CHECK(feedback.behaviour == letter.behaviour);
    CHECK_FALSE(feedback.review.isKnown());
    CHECK_FALSE(feedback.ends.isKnown());
    CHECK(withNamedTerms(letter, office.shipped("first_warning").value) == letter);
}

TEST_CASE("A harassment letter says how many reports there are as the office holds them")
{
    Office office;
    const auto said = [&] {
        return beginLetter(*office.workspace, office.shipped("harassment"), office.holder(), office.alleged)
            ->letter.body;
    };
    CHECK(said().contains(text("A report has reached us of contact")));
    Incident again = office.incident->value;
    for (Party &party : again.parties)
        party.id = 0;
    again.property.clear();
    again.police.clear();
    office.add(again);
    CHECK(said().contains(text("More than one report has reached us of contact")));
}

TEST_CASE("A changed policy reaches templates that the office has not touched")
{
    Office office;
    const Saved<LetterTemplate> mine = office.shipped("feedback");
    CHECK(policyDigest(mine.value) == mine.value.shipped);
}

namespace {
/// A sanction of the person alleged that is ready to be issued.
Sanction exclusion(const Office &office, Id<Person> person)
{
    Sanction made;
    made.type = Code{text("exclusion")};
    made.person = person;
    made.why = text("Pushed a receptionist");
    made.incidents = {SanctionIncident{0, office.incident->id()}};
    made.informationCollected = made.replyOffered = made.appealTold = true;
    made.patient = false;
    made.decidedBy = person;
    made.decided = office.workspace->today();
    made.review = office.workspace->today().plus(180);
    made.expires = office.workspace->today().plus(365);
    made.conditions = text("Do not come to Kite House.\nRing before you come anywhere else.");
    return made;
}
AnySaved held(const Office &office, const Saved<Sanction> &sanction)
{
    return *office.workspace->load(kindOf<Sanction>(), sanction.stamp.id);
}
} // namespace

TEST_CASE("A letter about a sanction says what its record says, and goes to the person it is about")
{
    Office office;
    const Saved<Sanction> sanction = office.add(exclusion(office, office.alleged));
    const AnySaved holder = held(office, sanction);
    const auto to = recipientsOf(*office.workspace, holder, Code{text("alleged")});
    REQUIRE(to);
    REQUIRE(to->size() == 1);
    CHECK(to->front().person == office.alleged);
    CHECK(recipientsOf(*office.workspace, holder, Code{text("affected")})->empty());
    const Letter terms = termsOf(holder);
    CHECK(terms.conditions == sanction.value.conditions);
    CHECK(terms.review == sanction.value.review);
    CHECK(terms.ends == sanction.value.expires);
    for (const char *code : {"exclusion", "first_warning"}) {
        const auto begun = beginLetter(*office.workspace, office.shipped(code), holder, office.alleged, terms);
        REQUIRE(begun);
        INFO(begun->letter.body.toStdString());
        CHECK(begun->letter.body.contains(text("<li>Ring before you come anywhere else.</li>")));
        CHECK(begun->letter.body.contains(show(sanction.value.review)));
        CHECK(begun->letter.body.contains(show(sanction.value.expires)));
        CHECK(begun->letter.body.contains(office.incident->stamp.reference));
        CHECK(begun->letter.body.contains(text("2 November 2026, 10:20")));
        CHECK(begun->letter.addressee.startsWith(text("Dolores Quill")));
    }
}

TEST_CASE("The end of a sanction that was ended is the day it was ended")
{
    Office office;
    Sanction ended = exclusion(office, office.alleged);
    ended.issued = ended.ended = office.workspace->today();
    CHECK(termsOf({{}, AnyRecord::of(ended)}).ends == ended.ended);
    CHECK(termsOf(office.holder()) == Letter());
}

TEST_CASE("A sanction’s letter names nobody of its incidents, and waits for what is asked first")
{
    Office office;
    Sanction made = exclusion(office, office.alleged);
    const bool isAsked = GENERATE(true, false);
    if (!isAsked)
        made.replyOffered.reset();
    const AnySaved holder = held(office, office.add(made));
    Letter terms = termsOf(holder);
    terms.behaviour = text("A receptionist was pushed.");
    terms.answerBy = office.workspace->today().plus(28);
    const auto begun = beginLetter(*office.workspace, office.shipped("exclusion"), holder, office.alleged, terms);
    REQUIRE(begun);
    Letter letter = begun->letter;
    CHECK(faultsOf(*office.workspace, letter, holder)->refuses.isEmpty() == isAsked);
    letter.body += text("<p>Asha Khan was hurt.</p>");
    CHECK(faultsOf(*office.workspace, letter, holder)->refuses.size() == (isAsked ? 1 : 2));
}

TEST_CASE("Somebody whose entries were merged is one recipient, by the entry that is kept")
{
    Office office;
    Person again = office.workspace->load(office.alleged)->value;
    again.sameAs = office.alleged;
    const Id<Person> merged = office.add(again).id();
    Incident second = LetterScene().incident;
    for (Party &party : second.parties)
        party.person = party.person == LetterScene::kAlleged ? merged : Id<Person>{};
    second.reporter = {};
    second.reporterText = text("Reception");
    const Saved<Incident> other = office.add(second);
    const AnySaved holder = *office.workspace->load(kindOf<Incident>(), other.stamp.id);
    const auto to = recipientsOf(*office.workspace, holder, Code{text("alleged")});
    REQUIRE(to);
    REQUIRE(to->size() == 1);
    CHECK(to->front().person == office.alleged);
    const auto begun =
        beginLetter(*office.workspace, office.shipped("first_warning"), holder, office.alleged, office.said());
    REQUIRE(begun);
    CHECK(faultsOf(*office.workspace, begun->letter, holder)->refuses.isEmpty()); // it names nobody else
    LetterTemplate own = office.shipped("first_warning").value;
    own.body = text("<p>{{alleged.full_name}}, {{party.description}}</p>");
    const auto part = beginLetter(*office.workspace, {{}, own}, holder, office.alleged);
    REQUIRE(part);
    CHECK(part->letter.body == text("<p>Dolores Quill, Tall, grey coat</p>"));
}

TEST_CASE("The letters of a record are those about it, of a person those to any entry of theirs too")
{
    Office office;
    Person again = office.workspace->load(office.alleged)->value;
    again.sameAs = office.alleged;
    const Id<Person> merged = office.add(again).id();
    const Saved<Letter> draft = office.draft();
    Letter toOther = draft.value;
    toOther.recipient = merged;
    const Saved<Letter> other = office.add(toOther);
    const auto about = [&](const Kind &kind, RecordId record) {
        std::vector<RecordId> ids;
        const auto letters = lettersAbout(*office.workspace, kind, record);
        REQUIRE(letters);
        for (const Saved<Letter> &each : *letters)
            ids.push_back(each.stamp.id);
        return ids;
    };
    const std::vector<RecordId> both{other.stamp.id, draft.stamp.id}; // newest first
    CHECK(about(kindOf<Incident>(), office.incident->stamp.id) == both);
    CHECK(about(kindOf<Person>(), office.alleged.value) == both);
    CHECK(about(kindOf<Person>(), merged.value) == both);
    CHECK(about(kindOf<Person>(), office.incident->value.reporter.value).empty());
}

TEST_CASE("A letter about a sanction is one of each incident that the sanction answers, and of no other")
{
    Office office;
    Incident other;
    other.kind = office.incident->value.kind;
    other.summary = text("Somewhere else");
    other.occurred = other.reported = office.incident->value.occurred;
    const RecordId elsewhere = office.add(other).stamp.id;
    const Saved<Sanction> sanction = office.add(exclusion(office, office.alleged));
    Letter letter = office.draft().value;
    letter.holder = {sanction.stamp.id};
    const Saved<Letter> draft = office.add(letter);
    const auto proof = [&](RecordId incident) {
        return !hangingProofs(office.workspace->database(), incident)->proofs.empty();
    };
    CHECK_FALSE(proof(office.incident->stamp.id)); // a draft shows nothing
    letter.issued = Moment(Day(2026, 11, 1));
    letter.issuedBy = text("Ada Warden");
    letter.digest = letterDigest(letter);
    const Saved<Letter> issued = office.add(letter);
    CHECK(proof(office.incident->stamp.id));
    CHECK_FALSE(proof(elsewhere));
    Scope everything;
    everything.everything = everything.namedOnAll = true;
    const auto open = openIncidents(office.workspace->database(), everything);
    REQUIRE(open);
    for (const OpenIncident &one : *open)
        CHECK(!one.hanging.proofs.empty() == (one.id == office.incident->stamp.id));
    const auto letters = lettersAbout(*office.workspace, kindOf<Incident>(), office.incident->stamp.id);
    REQUIRE(letters);
    REQUIRE(letters->size() == 3);
    CHECK(letters->front().stamp.id == issued.stamp.id);
    CHECK(letters->at(1).stamp.id == draft.stamp.id);
    CHECK(lettersAbout(*office.workspace, kindOf<Incident>(), elsewhere)->empty());
}
