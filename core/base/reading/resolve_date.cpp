// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/said.h"
#include "core/base/reading/written_date.h"
#include <QCoreApplication>
#include <QLocale>

namespace reading {
namespace {

using Kind = WrittenDate::Kind;
using Note = ReadingNote::Kind;

QString british(QDate date, const QString &format)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, format);
}

void note(const DateFrame &frame, Note kind, const char *sentence, QStringView said, Day day)
{
    if (frame.notes)
        frame.notes->push_back({kind, QCoreApplication::translate("Reading", sentence).arg(quoted(said), show(day))});
}

Day weekdayAround(const WrittenDate &written, const DateFrame &frame)
{
    using Turn = WrittenDate::Turn;
    const bool ahead = written.turn == Turn::Next || (written.turn == Turn::Nearest && frame.lean == Lean::Future);
    const Day start = written.turn == Turn::Nearest ? frame.anchor : frame.anchor.plus(ahead ? 1 : -1);
    const int step = written.weekday - start.date.dayOfWeek();
    return start.plus(ahead ? (step + 7) % 7 : -((7 - step) % 7));
}

// Two digits are of this century up to 69 unless that lies more than ten years ahead; then, and from 70 on, of the
// last.
int centuryOf(const WrittenDate &written, Day today)
{
    if (written.year > 69)
        return 1900 + written.year;
    const QDate late = today.date.addYears(10);
    const int year = 2000 + written.year;
    const bool tooFar = year != late.year()             ? year > late.year()
                        : written.month != late.month() ? written.month > late.month()
                                                        : written.day > late.day();
    return tooFar ? year - 100 : year;
}

// The year of a date that has none: the last time it came round, or the next.
int yearAround(const WrittenDate &written, const DateFrame &frame)
{
    const QDate anchor = frame.anchor.date;
    const int day = written.kind == Kind::Month ? (frame.lean == Lean::Past ? 1 : 31) : written.day;
    const int here = anchor.month() * 100 + anchor.day();
    const int there = written.month * 100 + day;
    if (frame.lean == Lean::Past)
        return there > here ? anchor.year() - 1 : anchor.year();
    return there < here ? anchor.year() + 1 : anchor.year();
}

Result<Day> checked(const WrittenDate &written, int year, QStringView said)
{
    const int dayOfMonth = written.kind == Kind::Month ? 1 : written.day;
    if (written.month < 1 || written.month > 12) {
        const bool american =
            dayOfMonth >= 1 && dayOfMonth <= 12 && written.month <= 31 && written.kind == Kind::Calendar;
        const char *sentence =
            american ? QT_TRANSLATE_NOOP("Reading",
                                         "%1 is not a date: there is no month %2. The day comes first, as in 14/3/26.")
                     : QT_TRANSLATE_NOOP("Reading", "%1 is not a date: there is no month %2.");
        return refusal(
            QCoreApplication::translate("Reading", sentence).arg(quoted(said), QString::number(written.month)));
    }
    const QDate date(year, written.month, dayOfMonth);
    if (!date.isValid()) {
        const QDate first(year, written.month, 1);
        return refusal(
            QCoreApplication::translate("Reading", "%1 is not a date: %2 has no day %3.")
                .arg(quoted(said), british(first, QStringLiteral("MMMM yyyy")), QString::number(dayOfMonth)));
    }
    if (written.weekday != 0 && date.dayOfWeek() != written.weekday)
        return refusal(QCoreApplication::translate("Reading", "%1 does not agree with itself: %2 is a %3.")
                           .arg(quoted(said), show(Day(date)), british(date, QStringLiteral("dddd"))));
    return Day(date);
}

} // namespace

Result<FoundDate> resolve(const WrittenDate &written, const DateFrame &frame, QStringView said)
{
    if (written.kind == Kind::FromToday || written.kind == Kind::Weekday) {
        const Day day =
            written.kind == Kind::FromToday ? frame.today.plus(written.daysFromToday) : weekdayAround(written, frame);
        note(frame, Note::NamedFromToday, QT_TRANSLATE_NOOP("Reading", "%1 was read as %2."), said, day);
        return FoundDate{day, false};
    }
    if (written.yearDigits != 0 && written.yearDigits != 2 && (written.yearDigits != 4 || written.year < 1000))
        return refusal(QCoreApplication::translate("Reading", "%1 is not a date: a year has two or four digits.")
                           .arg(quoted(said)));
    const int year = written.yearDigits == 0   ? yearAround(written, frame)
                     : written.yearDigits == 2 ? centuryOf(written, frame.today)
                                               : written.year;
    const auto day = checked(written, year, said);
    if (!day)
        return day.error();
    if (written.yearDigits == 2)
        note(frame, Note::TwoDigitYear, QT_TRANSLATE_NOOP("Reading", "%1 has a year of two digits and was read as %2."),
             said, *day);
    else if (written.yearDigits == 0)
        note(frame, Note::NoYear, QT_TRANSLATE_NOOP("Reading", "%1 has no year and was read as %2."), said, *day);
    else if (written.compact)
        note(frame, Note::CompactDate, QT_TRANSLATE_NOOP("Reading", "%1 was read as year, month, day: %2."), said,
             *day);
    return FoundDate{*day, written.kind == Kind::Month};
}

} // namespace reading
