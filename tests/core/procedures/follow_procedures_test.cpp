// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/follow_policy.h"
#include "core/procedures/follow_procedures.h"
#include <catch2/catch.hpp>

namespace {
Procedure shippedAs(const char *code, const char *title)
{
    Procedure procedure;
    procedure.code = QLatin1String(code);
    procedure.title = QLatin1String(title);
    ProcedureStep step;
    step.code = u"one"_qs;
    step.what = u"Do one thing"_qs;
    procedure.steps = {step};
    procedure.shipped = policyDigest(procedure);
    return procedure;
}

/// As it stands in an office: its rows are numbered.
Procedure standing(Procedure procedure)
{
    for (ProcedureStep &step : procedure.steps)
        step.id = 77;
    return procedure;
}
} // namespace

TEST_CASE("What the office never touched follows as a new version")
{
    const std::vector<Procedure> office{standing(shippedAs("a", "Old"))};
    const std::vector<Procedure> shipped{shippedAs("a", "New")};
    const auto added = versionsToFollow(office, shipped);
    REQUIRE(added.size() == 1);
    CHECK(added.front().title == u"New"_qs);
    CHECK(added.front().version == 2);
    CHECK_FALSE(added.front().retired);
    CHECK(versionsToFollow(std::vector<Procedure>{office.front(), standing(added.front())}, shipped).empty());
}

TEST_CASE("What the office edited stays, and the same text brings nothing")
{
    const Procedure old = standing(shippedAs("a", "Old"));
    CHECK(versionsToFollow(std::vector<Procedure>{old}, std::vector<Procedure>{shippedAs("a", "Old")}).empty());
    const Procedure edited = nextVersion(old);
    CHECK(edited.version == 2);
    CHECK(edited.shipped.isEmpty());
    CHECK(edited.steps.front().id == 0);
    const std::vector<Procedure> office{old, edited};
    CHECK(versionsToFollow(office, std::vector<Procedure>{shippedAs("a", "New")}).empty());
}

TEST_CASE("A procedure that is new comes, one that no longer ships begins nothing any more")
{
    const std::vector<Procedure> office{standing(shippedAs("a", "Old"))};
    const auto added = versionsToFollow(office, std::vector<Procedure>{shippedAs("b", "Other")});
    REQUIRE(added.size() == 2);
    CHECK(added[0].code == u"b"_qs);
    CHECK(added[0].version == 1);
    CHECK(added[1].code == u"a"_qs);
    CHECK(added[1].retired);
    CHECK(added[1].version == 2);
    CHECK(versionsToFollow(std::vector<Procedure>{office.front(), added[0], added[1]},
                           std::vector<Procedure>{shippedAs("b", "Other")})
              .empty());
}

TEST_CASE("The latest version of each code is the one that incidents begin with now")
{
    Procedure first = shippedAs("a", "First");
    Procedure second = nextVersion(first);
    const auto latest = latestVersions(std::vector<Procedure>{second, shippedAs("b", "B"), first});
    REQUIRE(latest.size() == 2);
    CHECK(latest[0].version == 2);
    CHECK(latest[1].code == u"b"_qs);
}
