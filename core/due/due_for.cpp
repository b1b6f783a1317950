// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/due_for.h"
#include "core/people/person.h"
#include <QCoreApplication>

namespace {
const QString &owners()
{
    static const QString list = QStringLiteral("owner-organisation");
    return list;
}

void hand(DueItem &item, const QString &who, RecordId person, bool isLsms)
{
    item.who = who;
    item.person = person;
    item.isLsms = isLsms;
}
} // namespace

void handToLsms(DueItem &item, const DueContext &context)
{
    hand(item, context.posts.lsms().name, context.posts.lsms().person, true);
}

void handTo(DueItem &item, RecordId person, const DueContext &context)
{
    if (person == 0)
        return handToLsms(item, context);
    hand(item, context.names.recordName(kindOf<Person>(), person), person, false);
}

void handTo(DueItem &item, RecordId person, const Code &organisation, const DueContext &context)
{
    if (person != 0 || isOwnOrganisation(organisation, context.names))
        return handTo(item, person, context);
    hand(item, context.names.choiceLabel(owners(), organisation.text), 0, false);
}

void handToLineManager(DueItem &item, RecordId department, const DueContext &context)
{
    const auto known = context.managers ? context.managers->value(department) : PostsOn::Holder();
    if (known.person != 0)
        return hand(item, known.name, known.person, false);
    hand(item, QCoreApplication::translate("Due", "Line manager"), 0, false);
}

bool isOwnOrganisation(const Code &organisation, const Names &names)
{
    return !organisation.isKnown() || names.hasTrait(owners(), organisation.text, QStringLiteral("own"));
}
