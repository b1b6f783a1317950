// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/may.h"
#include "tests/support/sample_kinds.h"
#include <catch2/catch.hpp>

namespace {

const Day kToday(2026, 3, 14);

Actor holding(Role role)
{
    Actor actor;
    actor.roles = {{role, {}}};
    actor.person = 7;
    actor.departments = {100};
    actor.directorate = {100, 200};
    return actor;
}

/// E everything, J everything and journalled, D own departments, T the directorate, B departments and own, S
/// directorate and own, O own, F figures, - nothing.
char letter(const Scope &scope)
{
    if (scope.everything)
        return scope.journalled ? 'J' : 'E';
    if (!scope.departments.empty())
        return scope.departments.size() == 2 ? (scope.person ? 'S' : 'T') : (scope.person ? 'B' : 'D');
    return scope.person ? 'O' : scope.figures ? 'F' : '-';
}

std::string row(Area area, Act act)
{
    std::string letters;
    for (int role = 0; role < 8; ++role)
        letters += letter(may(holding(static_cast<Role>(role)), act, area, kToday));
    return letters;
}

} // namespace

TEST_CASE("who may do what is the table of the product")
{
    struct Line {
        Area area;
        const char *read;
        const char *add;
        const char *change;
        const char *withdraw;
    };
    // The letters stand for LSMS, line manager, director, reception, HR, reader, auditor, administrator.
    const Line line = GENERATE(Line{Area::Incidents, "EDT--FJ-", "EEEEEE-E", "E-------", "E-------"},
                               Line{Area::People, "E-----J-", "E-------", "E-------", "E-------"},
                               Line{Area::Risks, "EDT--EE-", "EDT-----", "EDT-----", "E-------"},
                               Line{Area::Actions, "EOTOOEE-", "E-T-----", "EOTOO---", "E-------"},
                               Line{Area::Badges, "EDE-EFE-", "ED--E---", "ED--E---", "E---E---"},
                               Line{Area::Visitors, "E-EEEFE-", "E--EE---", "E--EE---", "E--EE---"},
                               Line{Area::Training, "EDT--FE-", "EDT-----", "EDT-----", "E-------"},
                               Line{Area::Premises, "EDTE--E-", "EDTE----", "EDTE----", "E--E----"},
                               Line{Area::Assurance, "E----EE-", "E-------", "E-------", "E-------"},
                               Line{Area::Intelligence, "E-------", "E-------", "E-------", "E-------"},
                               Line{Area::Trends, "E-T--EE-", "E-------", "E-------", "E-------"},
                               Line{Area::Packs, "EDT--EE-", "E-------", "E-------", "E-------"},
                               Line{Area::Office, "EEEEEEEE", "E------E", "E------E", "E------E"},
                               Line{Area::Settings, "EEEEEEEE", "-------E", "-------E", "-------E"},
                               Line{Area::Imports, "E-------", "E-------", "E-------", "E-------"});
    CAPTURE(static_cast<int>(line.area));
    CHECK(row(line.area, Act::Read) == line.read);
    CHECK(row(line.area, Act::Export) == line.read);
    CHECK(row(line.area, Act::Add) == line.add);
    CHECK(row(line.area, Act::Change) == line.change);
    CHECK(row(line.area, Act::Withdraw) == line.withdraw);
    CHECK(row(line.area, Act::Restore) == line.withdraw);
    CHECK(row(line.area, Act::Issue) == (line.area == Area::Packs ? "E-------" : "--------"));
    CHECK(row(line.area, Act::Administer) == "-------E");
}

TEST_CASE("reporters hear the outcome and managers answer")
{
    CHECK(row(Area::Incidents, Act::Outcome) == "EBSO--J-");
    CHECK(row(Area::Incidents, Act::Answer) == "EDT-----");
}

TEST_CASE("guarded fields are read by the LSMS alone")
{
    for (int role = 0; role < 8; ++role)
        CHECK(may(holding(static_cast<Role>(role)), Act::Read, Area::Incidents, kToday).guarded == (role == 0));
}

TEST_CASE("a role ends after its last day")
{
    Actor actor;
    actor.roles = {{Role::Lsms, kToday}};
    CHECK(may(actor, Act::Read, Area::People, kToday).everything);
    CHECK(may(actor, Act::Read, Area::People, kToday.plus(1)).isNothing());
}

TEST_CASE("roles add up")
{
    Actor actor = holding(Role::LineManager);
    actor.roles.push_back({Role::Auditor, {}});
    CHECK(letter(may(actor, Act::Read, Area::Incidents, kToday)) == 'E');
    actor.roles = {{Role::Hr, {}}, {Role::Auditor, {}}};
    CHECK(letter(may(actor, Act::Read, Area::Incidents, kToday)) == 'J');
    actor.roles = {{Role::LineManager, {}}, {Role::Reception, {}}};
    CHECK(letter(may(actor, Act::Outcome, Area::Incidents, kToday)) == 'B');
}

TEST_CASE("the machine's user is LSMS and administrator")
{
    const Actor actor = machineActor(QStringLiteral("dquill"));
    CHECK(mayAdminister(actor, kToday));
    CHECK_FALSE(mayAdminister(holding(Role::Lsms), kToday));
    const Scope scope = may(actor, Act::Read, kindOf<SampleCase>(), kToday);
    CHECK(scope.isEverything());
    CHECK_FALSE(may(holding(Role::Lsms), Act::Read, Area::Incidents, kToday).isEverything());
    CHECK(scope.guarded);
    CHECK(covers(scope, {.restricted = true}));
}
