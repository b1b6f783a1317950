// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/arrival.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
Incident told()
{
    Incident incident;
    incident.policeToldAt = Moment::fromText(QStringLiteral("2026-03-02T09:10"));
    incident.policeIncidentNumber = QStringLiteral("LK-20260302-0011");
    incident.crimeNumber = QStringLiteral("47/1234/26");
    incident.policeDecision = Code{QStringLiteral("attended")};
    incident.policeOutcome = Code{QStringLiteral("charged")};
    incident.policeOutcomeDay = Day(2026, 4, 1);
    incident.loss = Money{85000};
    incident.lossBasis = Code{QStringLiteral("actual")};
    incident.lossOwner = Code{QStringLiteral("staff")};
    incident.recovered = Money{100};
    return incident;
}
} // namespace

TEST_CASE("What a file says of police and loss in single cells becomes a row of each, and the cells are empty")
{
    Incident incident = told();
    settleArrival(incident);
    REQUIRE(incident.police.size() == 1);
    const PoliceCase &police = incident.police.front();
    CHECK(police.reportedAt.text() == QStringLiteral("2026-03-02T09:10"));
    CHECK(police.incidentNumber == QStringLiteral("LK-20260302-0011"));
    CHECK(police.crimeNumber == QStringLiteral("47/1234/26"));
    CHECK(police.decision.text == QStringLiteral("attended"));
    CHECK(police.outcome.text == QStringLiteral("charged"));
    CHECK(police.outcomeDay == Day(2026, 4, 1));
    REQUIRE(incident.property.size() == 1);
    const PropertyItem &item = incident.property.front();
    CHECK(item.value == Money{85000});
    CHECK(item.basis.text == QStringLiteral("actual"));
    CHECK(item.owner.text == QStringLiteral("staff"));
    CHECK(item.recovered == Money{100});
    Incident bare = incident;
    bare.police.clear();
    bare.property.clear();
    CHECK(bare == Incident());
}

TEST_CASE("What a file says again is written into the row that is there, and nothing else of it")
{
    Incident incident;
    PoliceCase &police = incident.police.emplace_back();
    police.officer = QStringLiteral("PC 1042");
    police.crimeNumber = QStringLiteral("47/0001/26");
    incident.crimeNumber = QStringLiteral("47/1234/26");
    settleArrival(incident);
    REQUIRE(incident.police.size() == 1);
    CHECK(incident.police[0].officer == QStringLiteral("PC 1042"));
    CHECK(incident.police[0].crimeNumber == QStringLiteral("47/1234/26"));
}

TEST_CASE("One figure for the whole loss says less than several rows of property, and is dropped beside them")
{
    Incident incident;
    incident.property.resize(2);
    incident.property[0].value = Money{100};
    incident.loss = Money{900};
    settleArrival(incident);
    REQUIRE(incident.property.size() == 2);
    CHECK(incident.property[0].value == Money{100});
    CHECK_FALSE(incident.property[1].value);
    CHECK_FALSE(incident.loss);
}

TEST_CASE("An incident that says nothing of police or loss gets no row")
{
    const PolicyNames names;
    Incident incident;
    settleArrival(incident);
    incident.policeReported = names.withTrait("police-reported", "not-told");
    openPoliceCase(incident, names);
    CHECK(incident.police.empty());
    CHECK(incident.property.empty());
}

TEST_CASE("The police told and nothing more is a case all the same, so that somebody asks what came of it")
{
    const PolicyNames names;
    Incident incident;
    incident.policeReported = names.withTrait("police-reported", "told");
    openPoliceCase(incident, names);
    REQUIRE(incident.police.size() == 1);
    CHECK(incident.police[0].reportedHow == incident.policeReported);
    openPoliceCase(incident, names);
    CHECK(incident.police.size() == 1);
}
