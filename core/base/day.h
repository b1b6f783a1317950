// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>
#include <compare>

/// A calendar day; default is "not known".
struct Day {
    QDate date;
    Day() = default;
    explicit Day(QDate d) : date(d) {}
    Day(int year, int month, int day) : date(year, month, day) {}
    bool isKnown() const { return date.isValid(); }
    Day plus(int days) const { return Day(date.addDays(days)); }
    int daysTo(Day other) const { return static_cast<int>(date.daysTo(other.date)); }
    QString iso() const { return isKnown() ? date.toString(Qt::ISODate) : QString(); }
    /// Reads `2026-03-14`; anything else is a day not known.
    static Day fromIso(const QString &text) { return Day(QDate::fromString(text, Qt::ISODate)); }
    bool operator==(const Day &o) const = default;
    /// Days not known come before all others.
    std::strong_ordering operator<=>(const Day &o) const { return date.toJulianDay() <=> o.date.toJulianDay(); }
};

/// Whether the day lies from the first to the last, both included; an end that is not known is open.
inline bool isWithin(Day day, Day first, Day last)
{
    return (!first.isKnown() || first <= day) && (!last.isKnown() || day <= last);
}

/// `14 March 2026`, the same in every locale of the machine; empty where not known.
QString show(Day day);
/// `14 Mar 2026`.
QString showShort(Day day);
