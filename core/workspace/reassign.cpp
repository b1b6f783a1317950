// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reassign.h"
#include "core/due/posts_on.h"
#include "core/people/person.h"
#include "core/workspace/kinds.h"

namespace {
/// The days that end the work on a record, where its kind has one of them.
constexpr const char *kEnds[] = {"closed", "done", "answered", "ended"};

const Field *endOf(const Kind &kind)
{
    for (const char *key : kEnds)
        if (const Field *field = kind.field(QLatin1String(key)); field && field->type == Type::Day)
            return field;
    return nullptr;
}

ListQuery openOf(const Kind &kind, const Field &handler, Id<Person> person)
{
    ListQuery query;
    query.filters = {{QLatin1String(handler.key), Filter::Is::OneOf, {Value(person.value)}}};
    if (const Field *end = endOf(kind))
        query.filters.push_back({QLatin1String(end->key), Filter::Is::NotKnown, {}});
    query.sort = QStringLiteral("entered");
    query.descending = false;
    return query;
}

Result<void> handOver(Write &write, const OpenWork &work, Id<Person> to)
{
    for (const RecordId id : work.ids) {
        const Result<AnySaved> was = write.load(*work.kind, id);
        if (!was)
            return was.error();
        AnyRecord now = was->record;
        work.field->setValue(now.data(), Value(to.value));
        if (const Result<AnySaved> changed = write.changeAny(*was, std::move(now)); !changed)
            return changed.error();
    }
    return {};
}
} // namespace

Id<Person> personAtDesk(const Workspace &workspace)
{
    const Actor &actor = workspace.actor();
    if (actor.person != 0 || !actor.holds(Role::Lsms, workspace.today()))
        return {actor.person};
    const auto holders = workspace.all<PostHolder>();
    if (!holders)
        return {};
    std::vector<PostHolder> all;
    for (const Saved<PostHolder> &holder : *holders)
        all.push_back(holder.value);
    return {PostsOn(all, workspace.today(), workspace.names()).lsms().person};
}

Result<std::vector<OpenWork>> openWorkOf(const Workspace &workspace, Id<Person> person)
{
    std::vector<OpenWork> all;
    for (const Kind *kind : allKinds())
        for (const Field *field : kind->fields()) {
            if (!field->is(Field::Handler))
                continue;
            Result<std::vector<RecordId>> ids = workspace.list(*kind).ids(openOf(*kind, *field, person));
            if (!ids)
                return ids.error();
            if (!ids->empty())
                all.push_back({kind, field, std::move(*ids)});
        }
    return all;
}

Result<int> reassign(Workspace &workspace, Id<Person> from, Id<Person> to)
{
    if (from.isNull() || to.isNull() || from == to)
        return Error{Error::Code::Refused, Workspace::tr("Name two people: from whom, and to whom.")};
    const auto work = openWorkOf(workspace, from);
    if (!work)
        return work.error();
    const Names &names = workspace.names();
    const QString why =
        Workspace::tr("All open work of %1 handed to %2")
            .arg(names.recordName(kindOf<Person>(), from.value), names.recordName(kindOf<Person>(), to.value));
    const Result<void> written = workspace.write(why, [&](Write &write) -> Result<void> {
        for (const OpenWork &one : *work)
            if (const Result<void> done = handOver(write, one, to); !done)
                return done;
        return {};
    });
    if (!written)
        return written.error();
    int count = 0;
    for (const OpenWork &one : *work)
        count += static_cast<int>(one.ids.size());
    return count;
}
