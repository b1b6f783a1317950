// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/risks/risk_queries.h"
#include "tests/support/import_office.h"
#include <catch2/catch.hpp>

namespace {
const Day kSince(2026, 3, 14);

Incident reportedOn(Day day)
{
    Incident incident;
    incident.kind = Code{QStringLiteral("theft")};
    incident.summary = QStringLiteral("A purse was taken");
    incident.reported = Moment(day);
    return incident;
}

/// An office with incidents, and what it says happened since a day.
struct Office : ImportOffice {
    void add(const Incident &incident)
    {
        const Result<void> done = workspace->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
            const auto added = write.add(incident);
            return added ? Result<void>() : added.error();
        });
        INFO((done ? QString() : done.error().text).toStdString());
        REQUIRE(done);
    }
    std::vector<Day> days() const
    {
        const auto all = happenedSince(workspace->database(), kSince, Scope{.everything = true});
        REQUIRE(all);
        std::vector<Day> days;
        for (const Happened &one : *all)
            days.push_back(one.on);
        return days;
    }
};
} // namespace

TEST_CASE("What happened since a day is known from that day on, in the order of the days")
{
    Office office;
    for (const int day : {1, -1, 0}) {
        Incident incident = reportedOn(kSince.plus(2));
        incident.occurred = Moment(kSince.plus(day), QTime(23 - day, 0));
        office.add(incident);
    }
    CHECK(office.days() == std::vector<Day>{kSince, kSince.plus(1)});
}

TEST_CASE("What nobody knows the day of stands by the day it was found, else reported, among the others")
{
    Office office;
    Incident late = reportedOn(kSince.plus(9));
    late.occurred = Moment(kSince.plus(8));
    office.add(late);
    office.add(reportedOn(kSince.plus(4)));
    office.add(reportedOn(kSince.plus(-1)));
    Incident found = reportedOn(kSince.plus(4));
    found.discovered = Moment(kSince);
    office.add(found);
    CHECK(office.days() == std::vector<Day>{kSince, kSince.plus(4), kSince.plus(8)});
}

TEST_CASE("An exercise did not happen")
{
    Office office;
    Incident drill = reportedOn(kSince);
    drill.occurred = Moment(kSince);
    drill.exercise = true;
    office.add(drill);
    CHECK(office.days().empty());
}

TEST_CASE("A lookup answers what it is there for without a look at the rows")
{
    const auto office = Database::scratch();
    REQUIRE(office);
    for (const char *question :
         {"SELECT id, reference, kind, occurred, site, department FROM live_incident WHERE exercise = 0 AND "
          "duplicate_of IS NULL AND occurred >= '2026-01-01'",
          "SELECT id FROM incident INDEXED BY incident_by_closed_kind WHERE closed >= '2026-01-01' AND kind IN "
          "('theft') "
          "AND withdrawn IS NULL"}) {
        Query plan = (*office)->query(QStringLiteral("EXPLAIN QUERY PLAN %1").arg(QLatin1String(question)));
        REQUIRE(plan.next());
        INFO(plan.text(3).toStdString());
        CHECK(plan.text(3).contains(QStringLiteral("COVERING INDEX")));
    }
}
