// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/reading_order.h"
#include <algorithm>

namespace {
bool isStepOrGrade(const ChoiceName &item)
{
    return std::any_of(item.traits.begin(), item.traits.end(), [](const QString &trait) {
        return trait == QStringLiteral("start") || trait.startsWith(QStringLiteral("rank:")) ||
               trait.startsWith(QStringLiteral("grade:")) || trait.startsWith(QStringLiteral("step:"));
    });
}
} // namespace

std::vector<Value> readingOrder(const Field &field, const Names &names)
{
    if (field.type != Type::Choice || !field.listName)
        return {};
    std::vector<ChoiceName> items = names.choices(QString::fromUtf8(field.listName));
    if (std::none_of(items.begin(), items.end(), isStepOrGrade))
        std::stable_sort(items.begin(), items.end(), [](const ChoiceName &a, const ChoiceName &b) {
            return a.label.compare(b.label, Qt::CaseInsensitive) < 0;
        });
    std::vector<Value> codes;
    for (const ChoiceName &item : items)
        codes.emplace_back(item.code);
    return codes;
}
