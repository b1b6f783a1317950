// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/periods.h"
#include "core/base/financial_year.h"
#include <QLocale>

namespace {
Day firstOfMonth(Day day) { return Day(day.date.year(), day.date.month(), 1); }
Day endOfMonth(Day day) { return Day(day.date.year(), day.date.month(), day.date.daysInMonth()); }
Day plusMonths(Day day, int months) { return Day(day.date.addMonths(months)); }

int monthCount(const Period &period)
{
    const QDate a = period.first.date;
    const QDate b = period.last.date;
    return (b.year() - a.year()) * 12 + b.month() - a.month() + 1;
}

// Whole months moved by months stay whole months, whatever their lengths.
Period moved(const Period &period, int months)
{
    const Day last = plusMonths(period.last, months);
    return {plusMonths(period.first, months), period.isWholeMonths() ? endOfMonth(last) : last};
}

QString named(const Period &period, const QString &monthFormat, const QString &dayFormat)
{
    const QLocale c = QLocale::c();
    const QDate a = period.first.date;
    const QDate b = period.last.date;
    if (!period.isWholeMonths())
        return a == b ? c.toString(a, dayFormat)
                      : c.toString(a, dayFormat) + QStringLiteral(" – ") + c.toString(b, dayFormat);
    const QString withYear = monthFormat + QStringLiteral(" yyyy");
    if (monthCount(period) == 1)
        return c.toString(a, withYear);
    return c.toString(a, a.year() == b.year() ? monthFormat : withYear) + u'–' + c.toString(b, withYear);
}
} // namespace

Period Period::month(int year, int month) { return months(year, month, year, month); }

Period Period::months(int fromYear, int fromMonth, int toYear, int toMonth)
{
    return {Day(fromYear, fromMonth, 1), endOfMonth(Day(toYear, toMonth, 1))};
}

bool Period::isWholeMonths() const
{
    return first.isKnown() && last.isKnown() && first == firstOfMonth(first) && last == endOfMonth(last);
}

QString Period::title() const { return named(*this, QStringLiteral("MMMM"), QStringLiteral("d MMMM yyyy")); }

QString Period::heading() const { return named(*this, QStringLiteral("MMM"), QStringLiteral("d MMM yyyy")); }

Period previous(const Period &period)
{
    if (period.isWholeMonths())
        return moved(period, -monthCount(period));
    return {period.first.plus(-period.days()), period.first.plus(-1)};
}

Period yearEarlier(const Period &period) { return moved(period, -12); }

Period comparable(const Period &period)
{
    const Period earlier = yearEarlier(period);
    return earlier.last < period.first ? earlier : previous(period);
}

Period yearToDate(const Period &period) { return {FinancialYear::of(period.last).first(), period.last}; }

Period lastTwelveMonths(const Period &period)
{
    return {moved({period.last.plus(1), period.last.plus(1)}, -12).first, period.last};
}

Period twelveMonthsBefore(const Period &period)
{
    const Period latest = lastTwelveMonths(period);
    return {plusMonths(latest.first, -12), latest.first.plus(-1)};
}

std::vector<Period> runUpTo(const Period &period, int count)
{
    std::vector<Period> run(static_cast<std::size_t>(count), period);
    for (auto i = run.rbegin(); i != run.rend() && i + 1 != run.rend(); ++i)
        *(i + 1) = previous(*i);
    return run;
}

std::vector<Period> monthsUpTo(const Period &period, int count)
{
    return runUpTo({firstOfMonth(period.last), endOfMonth(period.last)}, count);
}
