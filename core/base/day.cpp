// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"
#include <QLocale>

namespace {
const QLocale &british()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}
} // namespace

QString show(Day day)
{
    return day.isKnown() ? british().toString(day.date, QStringLiteral("d MMMM yyyy")) : QString();
}

QString showShort(Day day)
{
    return day.isKnown() ? QLocale::c().toString(day.date, QStringLiteral("d MMM yyyy")) : QString();
}
