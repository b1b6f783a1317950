// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/actor.h"
#include <algorithm>

bool Actor::holds(Role role, Day today) const
{
    return std::any_of(roles.begin(), roles.end(), [&](const HeldRole &held) {
        return held.role == role && (!held.until.isKnown() || today <= held.until);
    });
}

Actor machineActor(const QString &name)
{
    Actor actor;
    actor.name = name;
    actor.roles = {{Role::Lsms, {}}, {Role::Administrator, {}}};
    actor.isNamedOnAll = true;
    return actor;
}
