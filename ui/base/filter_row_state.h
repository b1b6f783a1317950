// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/list.h"
#include <QJsonObject>
#include <map>

/// The periods a register offers.
enum class PeriodChoice { Any, ThisMonth, LastMonth, ThisYear, LastYear, Last12Months, Between };

/// First and last day, both included.
struct DaysFromTo {
    Day first;
    Day last;
    bool operator==(const DaysFromTo &) const = default;
};

/// What a person chose to see of a register. A period is kept as chosen, so that a saved "this month" moves on.
struct FilterState {
    QString words;
    PeriodChoice period = PeriodChoice::Any;
    DaysFromTo between;                           ///< where the period is `Between`; a day not known is no bound
    std::map<QString, std::vector<Value>> fields; ///< any of the values; no values at all: not known
    bool isEmpty() const { return *this == FilterState(); }
    bool operator==(const FilterState &) const = default;
};

/// The days a period means; years are financial years from 1 April.
DaysFromTo daysOf(PeriodChoice period, const DaysFromTo &between, Day today);
/// The field a period is about: the first day or moment among the columns; none where there is none.
const Field *periodField(const Kind &kind);
/// The conditions that the state means on that day.
ListQuery queryOf(const Kind &kind, const FilterState &state, Day today);

QJsonObject toJson(const FilterState &state);
/// What is not understood is left out.
FilterState filterStateFromJson(const QJsonObject &json);
