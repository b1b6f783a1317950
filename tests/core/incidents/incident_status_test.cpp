// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_status.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
QStringList codesAfter(const Code &status, const PolicyNames &names)
{
    QStringList codes;
    for (const ChoiceName &choice : statusesAfter(status, names))
        codes.append(choice.code);
    return codes;
}

const Moment kNow(Day(2026, 3, 14), QTime(9, 30));
} // namespace

TEST_CASE("Exactly one status is the one in which incidents arrive, and one closes them at least")
{
    const PolicyNames names;
    int starts = 0;
    for (const ChoiceName &status : names.choices(QStringLiteral("incident-status"))) {
        starts += status.traits.contains(QStringLiteral("start")) ? 1 : 0;
        CHECK(status.traits.contains(QStringLiteral("open")) != status.traits.contains(QStringLiteral("closed")));
    }
    CHECK(starts == 1);
    CHECK(isClosed(names.withTrait("incident-status", "closed"), names));
    CHECK_FALSE(isClosed(statusOfArrival(names), names));
}

TEST_CASE("From an open status every other follows but that of arrival and reopening")
{
    const PolicyNames names;
    const auto all = names.choices(QStringLiteral("incident-status"));
    for (const ChoiceName &status : all) {
        if (!status.traits.contains(QStringLiteral("open")))
            continue;
        INFO(status.code.toStdString());
        const QStringList next = codesAfter({status.code}, names);
        CHECK_FALSE(next.contains(status.code));
        CHECK_FALSE(next.contains(statusOfArrival(names).text));
        CHECK_FALSE(next.contains(names.withTrait("incident-status", "reopens").text));
        CHECK(next.contains(names.withTrait("incident-status", "closed").text));
    }
}

TEST_CASE("A closed incident can be reopened and nothing else")
{
    const PolicyNames names;
    CHECK(codesAfter(names.withTrait("incident-status", "closed"), names) ==
          QStringList{names.withTrait("incident-status", "reopens").text});
}

TEST_CASE("The first change of status is the review, closing sets the day and reopening takes it back")
{
    const PolicyNames names;
    const Code waits = names.withTrait("incident-status", "waits"),
               closed = names.withTrait("incident-status", "closed"),
               reopened = names.withTrait("incident-status", "reopens");
    Incident incident;
    incident.status = statusOfArrival(names);

    const auto first = withStatus(incident, waits, kNow, names);
    REQUIRE(first);
    CHECK(first->status == waits);
    CHECK(first->statusSince == kNow);
    CHECK(first->reviewed == kNow.day());
    CHECK_FALSE(first->closed.isKnown());

    const Moment later(Day(2026, 3, 20), QTime(10, 0));
    const auto second = withStatus(*first, closed, later, names);
    REQUIRE(second);
    CHECK(second->reviewed == kNow.day());
    CHECK(second->closed == later.day());

    const auto third = withStatus(*second, reopened, later, names);
    REQUIRE(third);
    CHECK_FALSE(third->closed.isKnown());
}

TEST_CASE("A status that may not follow is refused in words")
{
    const PolicyNames names;
    Incident incident;
    incident.status = names.withTrait("incident-status", "closed");
    const auto refused = withStatus(incident, names.withTrait("incident-status", "waits"), kNow, names);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Refused);
    CHECK(refused.error().text.contains(QStringLiteral("Awaiting police")));
    CHECK_FALSE(withStatus(incident, {QStringLiteral("nonsense")}, kNow, names));
}
