// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/settle_arrivals.h"
#include "core/incidents/incident_queries.h"
#include "core/workspace/kinds.h"
#include <set>

namespace {
struct Waiting {
    const Kind *kind;
    RecordId id;
};

/// The live records of a kind that still hold something in such a field, and incidents whose people have no tags; a
/// withdrawn one waits until it is restored.
Result<std::set<RecordId>> waitingOf(const Workspace &office, const Kind &kind, const Scope &scope)
{
    std::set<RecordId> ids;
    for (const Field *field : kind.fields()) {
        if (!field->is(Field::Arriving))
            continue;
        const auto found = Lister(office.database(), kind, scope)
                               .ids({.filters = {{QLatin1String(field->key), Filter::Is::Known, {}}}});
        if (!found)
            return found.error();
        ids.insert(found->begin(), found->end());
    }
    if (&kind == &kindOf<Incident>()) {
        const auto untagged = incidentsWithoutTags(office.database());
        if (!untagged)
            return untagged.error();
        ids.insert(untagged->begin(), untagged->end());
    }
    return ids;
}

Result<std::vector<Waiting>> waiting(const Workspace &office)
{
    std::vector<Waiting> all;
    for (const Kind *kind : allKinds()) {
        const Scope scope = may(office.actor(), Act::Change, *kind, office.today());
        const Result<std::set<RecordId>> ids =
            scope.everything ? waitingOf(office, *kind, scope) : std::set<RecordId>();
        if (!ids)
            return ids.error();
        for (const RecordId id : *ids)
            all.push_back({kind, id});
    }
    return all;
}
} // namespace

Result<int> settleArrivals(Workspace &office)
{
    const Result<std::vector<Waiting>> todo = waiting(office);
    if (!todo)
        return todo.error();
    if (todo->empty())
        return 0;
    const Result<void> written =
        office.write(Workspace::tr("Records brought up to this version"), [&](Write &write) -> Result<void> {
            for (const Waiting &one : *todo) {
                const Result<AnySaved> was = write.load(*one.kind, one.id);
                if (!was)
                    return was.error();
                if (const Result<AnySaved> now = write.changeAny(*was, was->record); !now) // completing it moves them
                    return now.error();
            }
            return {};
        });
    if (!written)
        return written.error();
    return static_cast<int>(todo->size());
}
