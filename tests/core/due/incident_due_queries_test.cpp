// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/due_list.h"
#include "core/due/incident_due_queries.h"
#include "core/office/contact_note.h"
#include "tests/support/conduct_office.h"
#include "tests/support/due_ground.h"
#include "tests/support/import_office.h"

namespace {
struct Closed : ImportOffice {
    ConductOffice people{*workspace};

    RecordId withPolice(const char *outcome, Day told = Day(2026, 9, 1))
    {
        Incident incident = people.report(Day(2026, 9, 1), people.person("Fulbright", "patient"),
                                          people.person("Quill", "staff"), "theft");
        PoliceCase police;
        police.incidentNumber = QStringLiteral("LK-2026-0417");
        police.reportedAt = Moment(told);
        police.outcome = Code{QString::fromLatin1(outcome)};
        incident.police = {police};
        const RecordId id = people.add(incident).stamp.id;
        REQUIRE(workspace->database().run(
            QStringLiteral("UPDATE incident SET closed = '2026-10-01' WHERE id = %1").arg(id)));
        return id;
    }
    std::vector<RecordId> waiting() const
    {
        const auto found = closedAwaitingPolice(
            workspace->database(), may(workspace->actor(), Act::Read, kindOf<Incident>(), workspace->today()),
            workspace->names());
        REQUIRE(found);
        std::vector<RecordId> ids;
        for (const OpenIncident &one : *found)
            ids.push_back(one.id);
        return ids;
    }
};
} // namespace

TEST_CASE("Closed incidents wait for the police where no outcome is noted or it is awaited")
{
    Closed office;
    const RecordId none = office.withPolice("");
    const RecordId awaited = office.withPolice("awaiting");
    office.withPolice("charged");
    CHECK(office.waiting() == std::vector<RecordId>{none, awaited});
}

TEST_CASE("A closed incident with the police stands on the office’s list until the outcome is noted")
{
    Closed office;
    const RecordId id = office.withPolice("awaiting");
    const auto things = [&office] {
        const auto items = dueList(office.workspace->database(), office.workspace->names(), office.workspace->actor(),
                                   Deadline(Day(2026, 11, 2)));
        REQUIRE(items);
        std::vector<DueItem> chases;
        for (const DueItem &item : *items)
            if (item.key == u"police-chase")
                chases.push_back(item);
        return chases;
    };
    const auto chases = things();
    REQUIRE(chases.size() == 1);
    CHECK(chases.front().record == id);
    CHECK(chases.front().due == Deadline(Day(2026, 9, 29)));
    REQUIRE(office.workspace->database().run(u"UPDATE incident_police SET outcome = 'charged'"_qs));
    CHECK(things().empty());
}

TEST_CASE("A note of contact with the police moves the day on which they are asked, and asks for it once")
{
    Closed office;
    const RecordId id = office.withPolice("awaiting");
    REQUIRE(office.workspace->database().run(u"UPDATE incident SET closed = NULL"_qs));
    const auto asked = [&office] {
        const auto items = dueList(office.workspace->database(), office.workspace->names(), office.workspace->actor(),
                                   Deadline(Day(2026, 11, 2)));
        REQUIRE(items);
        QStringList asks;
        for (const DueItem &item : *items)
            if (item.key == u"police-chase" || item.key == u"contact-chase")
                asks << item.key + u' ' + item.due.day.iso();
        return asks;
    };
    CHECK(asked() == QStringList{u"police-chase 2026-09-29"_qs});
    const auto note = [&office, id](const Contact &with, Day at, Day next) {
        const auto written = office.workspace->write(u"test"_qs, [&](Write &write) -> Result<void> {
            const auto contact = write.add(with);
            if (!contact)
                return contact.error();
            const auto added = write.add(ContactNote{.holder = AnyId{id},
                                                     .at = Moment(at),
                                                     .contact = contact->id(),
                                                     .said = u"News?"_qs,
                                                     .nextChase = next});
            return added ? Result<void>() : Result<void>(added.error());
        });
        INFO((written.ok() ? QString() : written.error().text).toStdString());
        REQUIRE(written.ok());
    };
    const Contact force{.organisation = u"Larkshire Police"_qs, .kind = Code{u"police"_qs}, .phone = u"101"_qs};
    note(force, Day(2026, 10, 20), {});
    CHECK(asked() == QStringList{u"police-chase 2026-11-17"_qs});
    note(force, Day(2026, 10, 21), Day(2026, 11, 5));
    CHECK(asked() == QStringList{u"police-chase 2026-11-05"_qs});
    note({.organisation = u"The landlord"_qs, .kind = Code{u"landlord"_qs}, .phone = u"01632 960190"_qs},
         Day(2026, 10, 22), Day(2026, 11, 5));
    CHECK(asked() == QStringList{u"police-chase 2026-11-05"_qs, u"contact-chase 2026-11-05"_qs});
}
