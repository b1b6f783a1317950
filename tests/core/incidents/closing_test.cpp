// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/closing.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
Incident ready()
{
    Incident incident;
    incident.kind = Code{QStringLiteral("theft")};
    incident.narrative = QStringLiteral("A purse was taken");
    incident.occurred = Moment::fromText(QStringLiteral("2026-03-02"));
    incident.outcome = QStringLiteral("Nobody was found");
    incident.reporterText = QStringLiteral("The receptionist");
    incident.feedbackGiven = Day(2026, 3, 10);
    incident.owner = Id<Person>{7};
    return incident;
}

QStringList refusals(const Incident &incident, bool secondPerson)
{
    static const PolicyNames names;
    QStringList fields;
    for (const Problem &problem : closingProblems(incident, secondPerson, {Day(2026, 3, 14), names}))
        fields << problem.field;
    return fields;
}
} // namespace

TEST_CASE("An incident closes once its outcome is known and its reporter was told, or it is said why not")
{
    Incident incident = ready();
    CHECK(refusals(incident, false).isEmpty());
    incident.feedbackGiven = {};
    CHECK(refusals(incident, false) == QStringList{QStringLiteral("feedback_given")});
    incident.feedbackWhyNot = QStringLiteral("Left, no address");
    CHECK(refusals(incident, false).isEmpty());
    incident.outcome.clear();
    CHECK(refusals(incident, false) == QStringList{QStringLiteral("outcome")});
}

TEST_CASE("Where the office asks for a second person, somebody who is not the owner signs it off")
{
    Incident incident = ready();
    CHECK(refusals(incident, true) == QStringList{QStringLiteral("signed_off_by")});
    incident.signedOffBy = incident.owner;
    incident.signedOff = Day(2026, 3, 14);
    CHECK(refusals(incident, true) == QStringList{QStringLiteral("signed_off_by")});
    incident.signedOffBy = Id<Person>{8};
    CHECK(refusals(incident, true).isEmpty());
}

TEST_CASE("Whoever opens an incident again says why, and it has to be signed off anew")
{
    Incident incident = ready();
    incident.signedOffBy = Id<Person>{8};
    incident.signedOff = Day(2026, 3, 14);
    CHECK_FALSE(reopened(incident, QStringLiteral(" ")).ok());
    const Result<Incident> again = reopened(incident, QStringLiteral("A witness came forward"));
    REQUIRE(again.ok());
    CHECK(again->reopenedWhy == QStringLiteral("A witness came forward"));
    CHECK(again->signedOffBy.isNull());
    CHECK_FALSE(again->signedOff.isKnown());
}

TEST_CASE("A closing incident waits for the police until the outcome of its case is known")
{
    static const PolicyNames names;
    const RuleContext context{Day(2026, 3, 14), names};
    Incident incident = ready();
    CHECK_FALSE(awaitsPolice(incident, context));
    PoliceCase police;
    police.reportedAt = Moment(Day(2026, 3, 3));
    incident.police = {police};
    CHECK(awaitsPolice(incident, context));
    incident.police.front().outcome = Code{QStringLiteral("charged")};
    CHECK_FALSE(awaitsPolice(incident, context));
}
