// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/policy_names.h"
#include "core/office/policy.h"
#include <catch2/catch.hpp>

PolicyNames::PolicyNames()
{
    const auto items = shippedChoices();
    REQUIRE(items);
    m_items = *items;
}

QString PolicyNames::choiceLabel(const QString &list, const QString &code) const
{
    for (const ChoiceItem &item : m_items)
        if (item.list == list && item.code == code)
            return item.label;
    return code;
}

std::vector<ChoiceName> PolicyNames::choices(const QString &list) const
{
    std::vector<ChoiceName> found;
    for (const ChoiceItem &item : m_items)
        if (item.list == list)
            found.push_back({item.code, item.label, item.definition, item.group, entries(item.traits), item.retired});
    return found;
}

Result<QString> PolicyNames::choiceMeant(const QString &list, const QString &text) const
{
    for (const ChoiceItem &item : m_items)
        if (item.list == list &&
            (QStringList{item.code, item.label} + entries(item.aliases)).contains(text, Qt::CaseInsensitive))
            return item.code;
    return Error{Error::Code::Invalid, text};
}

bool PolicyNames::hasTrait(const QString &list, const QString &code, const QString &trait) const
{
    for (const ChoiceItem &item : m_items)
        if (item.list == list && item.code == code)
            return entries(item.traits).contains(trait);
    return false;
}

QString PolicyNames::recordName(const Kind &, RecordId id) const
{
    return id == 0 ? QString() : recordNames.value(id, QString::number(id));
}

Result<RecordId> PolicyNames::recordMeant(const Kind &, const QString &text) const
{
    return Error{Error::Code::NotFound, text};
}

Code PolicyNames::withTrait(const char *list, const char *trait) const
{
    for (const ChoiceName &choice : choices(QLatin1String(list)))
        if (choice.traits.contains(QLatin1String(trait)))
            return {choice.code};
    FAIL("no item of " << list << " carries " << trait);
    return {};
}

Code PolicyNames::withoutTrait(const char *list, const char *trait) const
{
    for (const ChoiceName &choice : choices(QLatin1String(list)))
        if (!choice.traits.contains(QLatin1String(trait)))
            return {choice.code};
    FAIL("every item of " << list << " carries " << trait);
    return {};
}
