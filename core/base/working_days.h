// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"
#include <vector>

/// The days on which the office is closed besides Saturdays and Sundays, sorted; a table of the office, never computed
/// (DOMAIN.md 13).
using BankHolidays = std::vector<Day>;

bool isWorkingDay(Day day, const BankHolidays &holidays);
/// The working day that is `count` working days after `from`; with 0 the same day or the next working one.
Day plusWorkingDays(Day from, int count, const BankHolidays &holidays);
/// Working days after `from` up to and with `to`; 0 where `to` is not later.
int workingDaysBetween(Day from, Day to, const BankHolidays &holidays);
