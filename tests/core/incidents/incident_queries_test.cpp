// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_counting.h"
#include "core/incidents/incident_queries.h"
#include "tests/support/import_office.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>
#include <set>

namespace {
Moment at(const char *text) { return Moment::fromText(QLatin1String(text)); }

/// An office with two sites, into which incidents are put.
struct Register : ImportOffice {
    Register()
    {
        for (const char *name : {"Quayside", "Old Mill"})
            sites.push_back(add(Site{.name = QString::fromLatin1(name)}));
    }
    template <class T> Id<T> add(const T &value)
    {
        Id<T> id;
        const Result<void> done = workspace->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
            const auto added = write.add(value);
            if (!added)
                return added.error();
            id = added->id();
            return {};
        });
        INFO((done ? QString() : done.error().text).toStdString());
        REQUIRE(done.ok());
        return id;
    }
    Lister incidents() const { return workspace->list(kindOf<Incident>()); }
    /// A theft at Quayside, told as it was found.
    Incident theft(const char *occurred) const
    {
        Incident incident;
        incident.kind = PolicyNames().withTrait("incident-kind", "loss");
        incident.site = sites[0];
        incident.occurred = at(occurred);
        incident.reported = at("2026-11-01T08:00");
        incident.narrative = QStringLiteral("A bicycle was gone.");
        incident.reporterText = QStringLiteral("A porter");
        return incident;
    }
    std::vector<Id<Site>> sites;
};

std::vector<RecordId> idsOf(const Result<std::vector<IncidentLine>> &lines)
{
    REQUIRE(lines.ok());
    std::vector<RecordId> ids;
    for (const IncidentLine &line : *lines)
        ids.push_back(line.id);
    return ids;
}
} // namespace

TEST_CASE("What waits for a review is neither reviewed, closed nor a duplicate, the longest waiting first")
{
    Register office;
    Incident incident = office.theft("2026-10-20T10:00");
    incident.reported = at("2026-10-21T09:00");
    const RecordId second = office.add(incident).value;
    incident.reported = at("2026-10-20T11:00");
    const RecordId first = office.add(incident).value;
    Incident reviewed = incident;
    reviewed.reviewed = Day(2026, 10, 22);
    office.add(reviewed);
    Incident duplicate = incident;
    duplicate.duplicateOf = Id<Incident>{first};
    office.add(duplicate);
    CHECK(idsOf(unreviewedIncidents(office.incidents())) == std::vector<RecordId>{first, second});
    CHECK(*countUnreviewed(office.incidents()) == 2);
    const auto lines = unreviewedIncidents(office.incidents());
    CHECK(lines->front().kind == incident.kind);
    CHECK(lines->front().site == office.sites[0]);
    CHECK(lines->front().reported == incident.reported);
    CHECK(lines->front().occurred == incident.occurred);
    CHECK(lines->front().reference == office.workspace->referenceOf(first));
}

TEST_CASE("A drill waits for no review and is counted nowhere")
{
    Register office;
    Incident drill = office.theft("2026-10-01");
    drill.exercise = true;
    office.add(drill);
    CHECK(idsOf(unreviewedIncidents(office.incidents())).empty());
    CHECK(*countUnreviewed(office.incidents()) == 0);
}

TEST_CASE("The days an incident is asked for hold what began in them, both ends and whole months included")
{
    const auto [occurred, isIn] = GENERATE(table<const char *, bool>({{"2026-09-30T23:59", false},
                                                                      {"2026-09", false},
                                                                      {"2026-10-01T00:00", true},
                                                                      {"2026-10", true},
                                                                      {"2026-10-14~", true},
                                                                      {"2026-10-31T23:59", true},
                                                                      {"2026-10-31", true},
                                                                      {"2026-11-01T00:00", false}}));
    Register office;
    const RecordId id = office.add(office.theft(occurred)).value;
    INFO(occurred);
    const auto found = incidentsCountedFrom(office.incidents(), Day(2026, 10, 1), Day(2026, 10, 31));
    REQUIRE(found.ok());
    CHECK(*found == (isIn ? std::vector<RecordId>{id} : std::vector<RecordId>()));
    const auto later = incidentsCountedFrom(office.incidents(), Day(2026, 10, 2), Day(2026, 10, 31));
    CHECK(later->empty() == (!isIn || at(occurred).day() < Day(2026, 10, 2)));
}

TEST_CASE("An incident is found once, by the first of its moments that is known")
{
    Register office;
    Incident found = office.theft("2026-10-05");
    found.occurred = {};
    found.discovered = at("2026-10-06T07:00");
    found.reported = at("2026-10-06T08:00");
    Incident told = found;
    told.discovered = {};
    Incident earlier = office.theft("2026-09-30T22:00");
    earlier.discovered = at("2026-10-01T07:00");
    earlier.reported = at("2026-10-01T08:00");
    const std::set<RecordId> expected{office.add(found).value, office.add(told).value,
                                      office.add(office.theft("2026-10-07T10:00")).value};
    office.add(earlier);
    const auto ids = incidentsCountedFrom(office.incidents(), Day(2026, 10, 1), Day(2026, 10, 31));
    REQUIRE(ids.ok());
    CHECK(ids->size() == expected.size());
    CHECK(std::set<RecordId>(ids->begin(), ids->end()) == expected);
    for (const RecordId id : *ids)
        CHECK(countingInstant(office.workspace->load(Id<Incident>{id})->value).at.day() >= Day(2026, 10, 1));
}

TEST_CASE("Perhaps the same are of one kind at one site, as many days away as asked and no more")
{
    Register office;
    const Incident asked = office.theft("2026-10-14T10:00");
    const auto [occurred, isNear] = GENERATE(table<const char *, bool>({{"2026-10-11T23:59", false},
                                                                        {"2026-10-12T00:00", true},
                                                                        {"2026-10-14T10:00", true},
                                                                        {"2026-10-16T23:59", true},
                                                                        {"2026-10-17T00:00", false}}));
    const RecordId id = office.add(office.theft(occurred)).value;
    Incident elsewhere = office.theft(occurred);
    elsewhere.site = office.sites[1];
    office.add(elsewhere);
    Incident other = office.theft(occurred);
    other.kind = PolicyNames().withTrait("incident-kind", "assault:verbal");
    office.add(other);
    INFO(occurred);
    CHECK(idsOf(perhapsTheSame(office.incidents(), asked, 2)) ==
          (isNear ? std::vector<RecordId>{id} : std::vector<RecordId>()));
    CHECK(idsOf(perhapsTheSame(office.incidents(), asked, 2, id)).empty());
}

TEST_CASE("Perhaps the same are at most five, the newest first, without the one that is asked about")
{
    Register office;
    std::vector<RecordId> ids;
    for (const char *occurred : {"2026-10-14T08:00", "2026-10-14T09:00", "2026-10-14T10:00", "2026-10-14T11:00",
                                 "2026-10-14T12:00", "2026-10-14T13:00"})
        ids.insert(ids.begin(), office.add(office.theft(occurred)).value);
    const Incident asked = office.theft("2026-10-14T10:00");
    CHECK(idsOf(perhapsTheSame(office.incidents(), asked, 1)) == std::vector<RecordId>(ids.begin(), ids.begin() + 5));
    CHECK(idsOf(perhapsTheSame(office.incidents(), asked, 1, ids[0])) ==
          std::vector<RecordId>(ids.begin() + 1, ids.end()));
}

TEST_CASE("Where kind, site or time is not known nothing is perhaps the same")
{
    Register office;
    office.add(office.theft("2026-10-14T10:00"));
    Incident asked = office.theft("2026-10-14T10:00");
    REQUIRE(idsOf(perhapsTheSame(office.incidents(), asked, 2)).size() == 1);
    Incident without = asked;
    without.kind = {};
    CHECK(idsOf(perhapsTheSame(office.incidents(), without, 2)).empty());
    without = asked;
    without.site = {};
    CHECK(idsOf(perhapsTheSame(office.incidents(), without, 2)).empty());
    without = asked;
    without.occurred = without.reported = {};
    CHECK(idsOf(perhapsTheSame(office.incidents(), without, 2)).empty());
}
