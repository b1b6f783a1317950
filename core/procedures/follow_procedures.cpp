// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/follow_procedures.h"
#include "core/office/follow_policy.h"
#include <algorithm>

namespace {
const Procedure *withCode(std::span<const Procedure> all, const QString &code)
{
    const auto found = std::find_if(all.begin(), all.end(), [&code](const Procedure &one) { return one.code == code; });
    return found == all.end() ? nullptr : &*found;
}

bool isUntouched(const Procedure &procedure)
{
    return !procedure.shipped.isEmpty() && policyDigest(procedure) == procedure.shipped;
}
} // namespace

std::vector<Procedure> latestVersions(std::span<const Procedure> all)
{
    std::vector<Procedure> latest;
    for (const Procedure &one : all) {
        const auto known = std::find_if(latest.begin(), latest.end(),
                                        [&one](const Procedure &other) { return other.code == one.code; });
        if (known == latest.end())
            latest.push_back(one);
        else if (known->version <= one.version)
            *known = one;
    }
    return latest;
}

Procedure nextVersion(const Procedure &latest)
{
    Procedure next = latest;
    ++next.version;
    next.shipped.clear();
    for (ProcedureStep &step : next.steps)
        step.id = 0;
    return next;
}

std::vector<Procedure> versionsToFollow(std::span<const Procedure> office, std::span<const Procedure> shipped)
{
    const std::vector<Procedure> latest = latestVersions(office);
    std::vector<Procedure> added;
    for (const Procedure &theirs : shipped) {
        const Procedure *mine = withCode(latest, theirs.code);
        if (mine && (!isUntouched(*mine) || mine->shipped == theirs.shipped))
            continue;
        Procedure &next = added.emplace_back(theirs);
        next.version = mine ? mine->version + 1 : 1;
        next.retired = mine && mine->retired;
    }
    for (const Procedure &mine : latest)
        if (isUntouched(mine) && !mine.retired && !withCode(shipped, mine.code)) {
            Procedure &next = added.emplace_back(nextVersion(mine));
            next.shipped = mine.shipped;
            next.retired = true;
        }
    return added;
}
