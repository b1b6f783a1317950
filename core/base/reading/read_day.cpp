// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/read_day.h"
#include "core/base/reading/said.h"
#include "core/base/reading/written_date.h"
#include "core/base/reading/written_time.h"
#include <QCoreApplication>

using namespace reading;

namespace {

// Whether nothing but a time stands behind the date, and that time exists.
Result<bool> takeGluedTime(Cursor &cursor, const WrittenDate &date, QStringView said)
{
    if (!date.gluedTime.isEmpty() || cursor.atEnd())
        return !date.gluedTime.isEmpty() && date.gluedTime.count(u'0') != date.gluedTime.size();
    const bool afterT = cursor.takeWord(u"t");
    cursor.takeSign(u',');
    const auto time = takeTime(cursor, afterT);
    if (!time || !cursor.atEnd())
        return notADate(said);
    const auto clock = checkTime(*time, said);
    if (!clock)
        return clock.error();
    return *clock != QTime(0, 0);
}

} // namespace

Result<Day> readDay(QStringView text, Day today, ReadingNotes *notes, Lean lean)
{
    const QStringView said = text.trimmed();
    if (said.isEmpty() || saysNotKnown(said))
        return Day();
    const Tokens tokens(said);
    Cursor cursor(tokens.all());
    if (!cursor.takeWord(u"on"))
        cursor.takeWord(u"the");
    const auto written = takeDate(cursor, true);
    if (!written || !spreadsheetDamage(said).isEmpty())
        return notADate(said);
    const auto timeLeftOut = takeGluedTime(cursor, *written, said);
    if (!timeLeftOut)
        return timeLeftOut.error();
    const auto found = resolve(*written, {today, today, lean, notes}, said);
    if (!found)
        return found.error();
    if (found->wholeMonth)
        return refusal(QCoreApplication::translate("Reading", "%1 names a month; a day is needed.").arg(quoted(said)));
    if (*timeLeftOut && notes)
        notes->push_back({ReadingNote::Kind::TimeLeftOut,
                          QCoreApplication::translate("Reading", "%1 was read as %2; its time was left out.")
                              .arg(quoted(said), show(found->day))});
    return found->day;
}
