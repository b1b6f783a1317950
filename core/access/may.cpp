// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/may.h"
#include <algorithm>
#include <array>

namespace {

/// What a cell of the table says.
enum class Grant {
    No,
    Figures,
    Outcome,     ///< of own reports
    Own,         ///< read and change own records
    Answer,      ///< read and answer those of own departments, outcome of own reports
    ReadOwn,     ///< those of own departments
    Departments, ///< read, add and change those of own departments
    Read,
    Audit, ///< read, each reading journalled
    All
};

struct Row {
    Area area;
    std::array<Grant, 8> grants; ///< by Role
};

using enum Grant;

constexpr Row kTable[] = {
    //                     LSMS line manager  director  reception   HR     reader    auditor administrator
    {Area::Incidents, {All, Answer, Answer, Outcome, No, Figures, Audit, No}},
    {Area::People, {All, No, No, No, No, No, Audit, No}},
    {Area::Risks, {All, Departments, Departments, No, No, Read, Read, No}},
    {Area::Actions, {All, Own, Departments, Own, Own, Read, Read, No}},
    {Area::Badges, {All, Departments, Read, No, All, Figures, Read, No}},
    {Area::Visitors, {All, No, Read, All, All, Figures, Read, No}},
    {Area::Training, {All, Departments, Departments, No, No, Figures, Read, No}},
    {Area::Premises, {All, Departments, Departments, All, No, No, Read, No}},
    {Area::Assurance, {All, No, No, No, No, Read, Read, No}},
    {Area::Intelligence, {All, No, No, No, No, No, No, No}},
    {Area::Trends, {All, No, ReadOwn, No, No, Read, Read, No}},
    {Area::Packs, {All, ReadOwn, ReadOwn, No, No, Read, Read, No}},
    {Area::Office, {All, Read, Read, Read, Read, Read, Read, All}},
    {Area::Settings, {Read, Read, Read, Read, Read, Read, Read, All}},
    {Area::Imports, {All, No, No, No, No, No, No, No}},
};

constexpr Role kRoles[] = {Role::Lsms, Role::LineManager, Role::Director, Role::Reception,
                           Role::Hr,   Role::Reader,      Role::Auditor,  Role::Administrator};

Grant grantOf(Area area, Role role)
{
    for (const Row &row : kTable)
        if (row.area == area)
            return row.grants[static_cast<std::size_t>(role)];
    return No;
}

bool isReading(Act act) { return act == Act::Read || act == Act::Export; }

Scope everything()
{
    Scope scope;
    scope.everything = true;
    scope.figures = true;
    return scope;
}

Scope departmentsOf(const Actor &actor, Role role)
{
    Scope scope;
    scope.departments = role == Role::Director ? actor.directorate : actor.departments;
    return scope;
}

Scope recordsOf(RecordId person)
{
    Scope scope;
    scope.person = person;
    return scope;
}

Scope answering(const Actor &actor, Role role, Act act)
{
    if (!isReading(act) && act != Act::Answer && act != Act::Outcome)
        return {};
    Scope scope = departmentsOf(actor, role);
    scope.person = act == Act::Outcome ? actor.person : 0;
    return scope;
}

Scope reading(Act act, bool journalled)
{
    if (!isReading(act) && act != Act::Outcome)
        return {};
    Scope scope = everything();
    scope.journalled = journalled;
    return scope;
}

Scope figures(Act act)
{
    Scope scope;
    scope.figures = isReading(act);
    return scope;
}

Scope granted(const Actor &actor, Role role, Act act, Area area)
{
    if (act == Act::Administer)
        return role == Role::Administrator ? everything() : Scope();
    if (act == Act::Issue && area != Area::Packs)
        return {};
    if (act == Act::Add && area == Area::Incidents) // anyone at the desk reports an incident, but for the auditor
        return role == Role::Auditor ? Scope() : everything();
    switch (grantOf(area, role)) {
    case No:
        return {};
    case Figures:
        return figures(act);
    case Outcome:
        return act == Act::Outcome ? recordsOf(actor.person) : Scope();
    case Own:
        return isReading(act) || act == Act::Change ? recordsOf(actor.person) : Scope();
    case Answer:
        return answering(actor, role, act);
    case ReadOwn:
        return isReading(act) ? departmentsOf(actor, role) : Scope();
    case Departments:
        return isReading(act) || act == Act::Add || act == Act::Change ? departmentsOf(actor, role) : Scope();
    case Read:
        return reading(act, false);
    case Audit:
        return reading(act, true);
    case All:
        return everything();
    }
    return {};
}

/// What two roles of one person allow together.
Scope joined(Scope a, const Scope &b)
{
    // A reading is journalled only if no other role allows it without.
    if (!b.isNothing())
        a.journalled = a.isNothing() ? b.journalled : a.journalled && b.journalled;
    a.everything = a.everything || b.everything;
    a.figures = a.figures || b.figures;
    a.guarded = a.guarded || b.guarded;
    a.person = a.person != 0 ? a.person : b.person;
    for (const RecordId id : b.departments)
        if (std::find(a.departments.begin(), a.departments.end(), id) == a.departments.end())
            a.departments.push_back(id);
    return a;
}

} // namespace

Scope may(const Actor &actor, Act act, Area area, Day today)
{
    Scope scope;
    for (const Role role : kRoles) {
        if (!actor.holds(role, today))
            continue;
        Scope more = granted(actor, role, act, area);
        more.guarded = role == Role::Lsms && !more.isNothing();
        scope = joined(std::move(scope), more);
    }
    scope.named = actor.named;
    scope.namedOnAll = actor.isNamedOnAll;
    return scope;
}

Scope may(const Actor &actor, Act act, const Kind &kind, Day today) { return may(actor, act, kind.area, today); }

bool mayAdminister(const Actor &actor, Day today)
{
    return may(actor, Act::Administer, Area::Office, today).everything;
}
