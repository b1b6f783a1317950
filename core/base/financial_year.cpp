// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/financial_year.h"

FinancialYear FinancialYear::of(Day day) { return {day.date.month() >= 4 ? day.date.year() : day.date.year() - 1}; }

QString FinancialYear::name() const
{
    return QStringLiteral("%1/%2").arg(begins).arg((begins + 1) % 100, 2, 10, QLatin1Char('0'));
}
