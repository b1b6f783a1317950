// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/shipped_names.h"
#include "core/office/policy.h"
#include <QCoreApplication>

namespace {
Error unknown(const QString &text)
{
    return {Error::Code::NotFound, QCoreApplication::translate("Office", "“%1” is not known here.").arg(text)};
}
} // namespace

ShippedNames::ShippedNames()
{
    const auto items = shippedChoices();
    if (!items) // a damaged program: pickers stay empty, what is typed is kept all the same
        return;
    for (const ChoiceItem &item : *items)
        m_lists[item.list].push_back({item.code, item.label, item.definition, item.group, entries(item.traits),
                                      item.retired, entries(item.aliases)});
}

const ChoiceName *ShippedNames::find(const QString &list, const QString &code) const
{
    const auto found = m_lists.find(list);
    if (found == m_lists.end())
        return nullptr;
    for (const ChoiceName &item : found->second)
        if (item.code == code)
            return &item;
    return nullptr;
}

QString ShippedNames::choiceLabel(const QString &list, const QString &code) const
{
    const ChoiceName *item = find(list, code);
    return item ? item->label : code;
}

std::vector<ChoiceName> ShippedNames::choices(const QString &list) const
{
    const auto found = m_lists.find(list);
    return found == m_lists.end() ? std::vector<ChoiceName>() : found->second;
}

std::optional<ChoiceName> ShippedNames::choice(const QString &list, const QString &code) const
{
    const ChoiceName *item = find(list, code);
    return item ? std::optional(*item) : std::nullopt;
}

Result<QString> ShippedNames::choiceMeant(const QString &list, const QString &text) const
{
    for (const ChoiceName &item : choices(list))
        if (item.code == text || item.label.compare(text, Qt::CaseInsensitive) == 0 ||
            item.aliases.contains(text, Qt::CaseInsensitive))
            return item.code;
    return unknown(text);
}

bool ShippedNames::hasTrait(const QString &list, const QString &code, const QString &trait) const
{
    const ChoiceName *item = find(list, code);
    return item && item->has(trait);
}

Result<RecordId> ShippedNames::recordMeant(const Kind &, const QString &text) const { return unknown(text); }
