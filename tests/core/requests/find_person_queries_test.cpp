// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/office/attach.h"
#include "core/requests/find_person_queries.h"
#include "core/workspace/kinds.h"
#include "tests/support/import_office.h"
#include <catch2/catch.hpp>

namespace {
struct Office : ImportOffice {
    template <class T> Saved<T> add(const T &value)
    {
        std::optional<Saved<T>> saved;
        write([&](Write &w) -> Result<void> {
            const auto added = w.add(value);
            if (added)
                saved = *added;
            return added ? Result<void>() : Result<void>(added.error());
        });
        return *saved;
    }
    void write(const WriteStep &step)
    {
        const auto written = workspace->write(u"test"_qs, step);
        INFO((written ? QString() : written.error().text).toStdString());
        REQUIRE(written.ok());
    }
    Saved<Incident> incident(const QString &text, Id<Person> affected = {})
    {
        Incident value;
        value.kind = Code{workspace->names().choices(u"incident-kind"_qs).front().code};
        value.summary = u"Shouting at the desk"_qs;
        value.narrative = text;
        value.occurred = Moment::fromText(u"2026-10-30"_qs);
        value.reporterText = u"The receptionist"_qs;
        if (!affected.isNull()) {
            value.parties.resize(1);
            value.parties[0].role = Code{workspace->names().choices(u"party-role"_qs).front().code};
            value.parties[0].person = affected;
        }
        return add(value);
    }
    QStringList find(const std::vector<Id<Person>> &who, RecordId except = 0)
    {
        const auto found = findPerson(workspace->database(), allKinds(), workspace->names(), workspace->actor(),
                                      workspace->today(), who, except);
        REQUIRE(found.ok());
        CHECK(found->everywhere);
        QStringList all;
        for (const FoundInRecord &one : found->found)
            all << one.record + u" | "_qs + one.place + u" | "_qs + one.excerpt;
        return all;
    }
    Id<Person> asha() { return add(Person{.firstName = u"Asha"_qs, .lastName = u"Khan"_qs}).id(); }
};
} // namespace

TEST_CASE("A person is found in their entry, as a party, in texts and by last name where they have a part")
{
    Office office;
    const Id<Person> asha = office.asha();
    const QString own = office.workspace->referenceOf(asha.value);
    const QString linked = office.incident(u"Khan was shouted at."_qs, asha).stamp.reference;
    const QString named = office.incident(u"It was seen by Asha Khan."_qs).stamp.reference;
    (void)office.incident(u"Khan, another one, and Asha Khanna."_qs);
    const QStringList found = office.find({asha});
    CHECK(found == QStringList{own + u" | The entry itself | Asha Khan"_qs,
                               linked + u" | Incident, person involved, person | Shouting at the desk"_qs,
                               linked + u" | Incident, what happened | Khan was shouted at."_qs,
                               named + u" | Incident, what happened | It was seen by Asha Khan."_qs});
}

TEST_CASE("A tag that means the person is found, and one that means another is not")
{
    Office office;
    const Id<Person> asha = office.asha();
    (void)office.incident(u"[affected 1] was hit, [affected 2] was not."_qs, asha);
    const QStringList found = office.find({asha});
    CHECK(found.filter(u"[affected 1]"_qs).size() == 1);
    const Id<Person> other = office.add(Person{.firstName = u"Dora"_qs, .lastName = u"Price"_qs}).id();
    CHECK(office.find({other}).size() == 1); // the entry alone
}

TEST_CASE("Files are found by their names under the record they hang on, and withdrawn records too")
{
    Office office;
    const Id<Person> asha = office.asha();
    const Saved<Incident> incident = office.incident(u"Something else."_qs);
    office.write([&](Write &w) -> Result<void> {
        const auto file = attach(w, incident.stamp.id, attachedFile(u"Statement of Asha Khan.pdf"_qs, {}, "x"));
        return file ? Result<void>() : Result<void>(file.error());
    });
    const Saved<Incident> gone = office.incident(u"Asha Khan told us."_qs);
    office.write([&](Write &w) { return w.withdraw(gone, u"twice"_qs); });
    const QStringList found = office.find({asha});
    CHECK(found.filter(u"Statement of Asha Khan.pdf"_qs).join(u'\n').startsWith(incident.stamp.reference));
    CHECK(found.filter(u"Asha Khan told us."_qs).size() == 1);
}

TEST_CASE("What a record said before is found in the journal")
{
    Office office;
    const Id<Person> asha = office.asha();
    const Saved<Incident> was = office.incident(u"Asha Khan was here."_qs);
    office.write([&](Write &w) -> Result<void> {
        Incident now = was.value;
        now.narrative = u"Somebody was here."_qs;
        const auto changed = w.change(was, now);
        return changed ? Result<void>() : Result<void>(changed.error());
    });
    const QStringList found = office.find({asha});
    CHECK(found.filter(u"earlier text in the journal"_qs).size() == 1);
    CHECK(found.filter(u"what happened"_qs).isEmpty());
}

TEST_CASE("All entries of one person are looked for, and the request itself is left out")
{
    Office office;
    const Id<Person> asha = office.asha();
    const Id<Person> other = office.add(Person{.firstName = u"Zara"_qs, .lastName = u"Malik"_qs}).id();
    InformationRequest request;
    request.type = Code{office.workspace->names().choices(u"request-type"_qs).front().code};
    request.received = Day(2026, 10, 30);
    request.asker = u"Asha Khan"_qs;
    request.asked = u"Everything about me"_qs;
    request.subject = asha;
    const RecordId own = office.add(request).stamp.id;
    (void)office.incident(u"Zara Malik was seen."_qs);
    CHECK(office.find({asha}).size() == 3); // the entry, and the request by its link and by who asks
    CHECK(office.find({asha}, own).size() == 1);
    CHECK(office.find({asha, other}, own).size() == 3);
}

TEST_CASE("A search that is stopped finds nothing, and records out of reach are said to be left out")
{
    Office office;
    const std::vector<Id<Person>> asha{office.asha()};
    const auto stopped =
        findPerson(office.workspace->database(), allKinds(), office.workspace->names(), office.workspace->actor(),
                   office.workspace->today(), asha, 0, [](qint64 done, qint64) { return done < 3; });
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().code == Error::Code::Cancelled);
    Actor auditor;
    auditor.roles = {{Role::Auditor, {}}};
    const auto some = findPerson(office.workspace->database(), allKinds(), office.workspace->names(), auditor,
                                 office.workspace->today(), asha, 0);
    REQUIRE(some.ok());
    CHECK_FALSE(some->everywhere);
}
