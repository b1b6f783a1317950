// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/bank_holiday.h"
#include "core/records/kind.h"
#include <algorithm>

namespace bank_holiday {
constexpr Field fields[] = {
    field<&BankHoliday::day>("day", label("Day")).required().unique().column().indexed(),
    field<&BankHoliday::name>("name", label("Name")).required().column().searched(),
    field<&BankHoliday::where>("kept_in", label("Kept in")).list("uk-part").column(),
    field<&BankHoliday::shipped>("shipped", label("Shipped as")).hidden(),
};
constexpr Section sections[] = {{"bank_holiday", label("Bank holiday"), fields}};
constexpr Kind description{.name = "bank_holiday",
                           .label = label("Bank holiday"),
                           .plural = label("Bank holidays"),
                           .why = label("The days on which no working day is counted."),
                           .icon = "calendar",
                           .area = Area::Settings,
                           .naming = "day",
                           .title = "name",
                           .sections = sections,
                           .shape = shapeOf<BankHoliday>()};
} // namespace bank_holiday

template <> const Kind &kindOf<BankHoliday>() { return bank_holiday::description; }

BankHolidays bankHolidays(std::span<const BankHoliday> table, const Code &part)
{
    BankHolidays days;
    for (const BankHoliday &holiday : table)
        if (!part.isKnown() || holiday.where.contains(part.text))
            days.push_back(holiday.day);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}
