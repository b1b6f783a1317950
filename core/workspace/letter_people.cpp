// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/letter_people.h"
#include "core/letters/entitlement.h"
#include "core/letters/letter_place.h"
#include "core/people/person_queries.h"
#include <algorithm>

namespace {
std::vector<Involved> involvedIn(const AnySaved &holder, const Names &names)
{
    std::vector<Involved> involved;
    const Kind &kind = holder.record.kind();
    const void *record = holder.record.data();
    if (const Children *list = peopleIn(kind))
        for (std::size_t i = 0; i < list->size(record); ++i) {
            const void *row = list->at(record, i);
            const Id<Person> person{personFieldOf(list->kind())->value(row).number()};
            if (!person.isNull())
                involved.push_back({person, Code{partFieldOf(list->kind())->value(row).text()}});
        }
    const auto addAs = [&](QStringView part, const Field *link) {
        const Id<Person> person{link ? link->value(record).number() : 0};
        for (const ChoiceName &role : names.choices(QStringLiteral("party-role")))
            if (!person.isNull() && role.has(part))
                involved.push_back({person, Code{role.code}});
    };
    addAs(u"reporter", kind.field(Field::Whose));
    addAs(u"alleged", subjectFieldOf(kind));
    return involved;
}
} // namespace

std::vector<Involved> involvedBehind(const Workspace &workspace, const AnySaved &holder)
{
    std::vector<Involved> involved = involvedIn(holder, workspace.names());
    const void *record = holder.record.data();
    for (const Children &list : holder.record.kind().lists)
        for (const Field *link : list.kind().fields()) {
            if (!link->target || !letterHolder(QString::fromLatin1(link->target().name)) ||
                &list == peopleIn(holder.record.kind()))
                continue;
            for (std::size_t i = 0; i < list.size(record); ++i) {
                const RecordId id = link->value(list.at(record, i)).number();
                const auto behind = id == 0 ? Result<AnySaved>(Error{}) : workspace.load(link->target(), id);
                if (!behind)
                    continue;
                const std::vector<Involved> more = involvedIn(*behind, workspace.names());
                involved.insert(involved.end(), more.begin(), more.end());
            }
        }
    return involved;
}

MergedPeople mergedIn(const Workspace &workspace)
{
    const auto merged = mergedPeople(workspace.database());
    return merged ? *merged : MergedPeople();
}

Result<std::vector<LetterRecipient>> recipientsOf(const Workspace &workspace, const AnySaved &holder,
                                                  const Code &recipient)
{
    const Entitlement entitlement = entitlementOf(recipient, workspace.names());
    std::vector<LetterRecipient> found;
    if (!entitlement.isPerson())
        return found;
    const MergedPeople merged = mergedIn(workspace);
    const auto add = [&](Id<Person> entry, const QString &part) -> Result<void> {
        const Id<Person> person = merged.kept(entry);
        const bool isThere =
            std::any_of(found.begin(), found.end(), [&](const auto &each) { return each.person == person; });
        const Result<Saved<Person>> saved = isThere ? Result<Saved<Person>>(Error{}) : workspace.load(person);
        if (!isThere && !saved)
            return saved.error();
        if (!isThere)
            found.push_back({person, fullName(saved->value), part});
        return {};
    };
    if (&holder.record.kind() == &kindOf<Person>())
        if (const Result<void> done = add(Id<Person>{holder.stamp.id}, {}); !done)
            return done.error();
    for (const Involved &each : involvedIn(holder, workspace.names()))
        if (partOf(each.role, workspace.names()) == entitlement.part)
            if (const Result<void> done =
                    add(each.person, workspace.names().choiceLabel(QStringLiteral("party-role"), each.role.text));
                !done)
                return done.error();
    return found;
}
