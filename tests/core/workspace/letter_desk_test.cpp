// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/incident_due_queries.h"
#include "core/office/follow_policy.h"
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
    Saved<Letter> draft(const char *code = "first_warning")
    {
        Letter said;
        said.behaviour = text("A receptionist was pushed.");
        said.conditions = text("Keep away from the desk.");
        const auto begun = beginLetter(*workspace, shipped(code), holder(), alleged, said);
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
    CHECK(offeredTemplates(*office.workspace, kindOf<Incident>())->size() == LetterScene::allShipped().size());
    CHECK(offeredTemplates(*office.workspace, kindOf<Site>())->empty());
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
    CHECK_FALSE(hangingProofs(database, incident)->letter.isKnown()); // a draft shows no step of a procedure
    const QByteArray pdf("%PDF-1.4 pages");
    const auto issued = issueLetter(*office.workspace, draft, *ready, pdf);
    INFO((issued ? QString() : issued.error().text).toStdString());
    REQUIRE(issued);
    CHECK(issued->value.digest == letterDigest(issued->value));
    CHECK(hangingProofs(database, incident)->letter == issued->value.issued);
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

TEST_CASE("A letter that names somebody else, or still holds a place, is not issued")
{
    Office office;
    const auto [words, refused] = GENERATE(table<const char *, bool>({{"as you know.", false},
                                                                      {"as Asha Khan says.", true},
                                                                      {"born 2 April 1988", true},
                                                                      {"{{incident.reference}}", true},
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
}

TEST_CASE("A changed policy reaches templates that the office has not touched")
{
    Office office;
    const Saved<LetterTemplate> mine = office.shipped("feedback");
    CHECK(policyDigest(mine.value) == mine.value.shipped);
}
