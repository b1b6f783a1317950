// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/written_time.h"
#include "core/base/reading/said.h"
#include <QCoreApplication>

namespace reading {
namespace {

using Half = WrittenTime::Half;

bool isShort(const Token &token) { return token.isNumber() && token.size() <= 2; }

bool startsZone(const Token &sign, const Token &hours, bool hadSeconds)
{
    return (sign.gluedSign(u'+') || (hadSeconds && sign.gluedSign(u'-'))) && hours.isNumber() && !hours.spaced;
}

// `Z`, `UTC`, `GMT`, `+01:00`, `+0100`; a minus only behind seconds, where `14:30-15:30` cannot be meant.
void takeZone(Cursor &cursor, WrittenTime &time, bool hadSeconds)
{
    if (cursor.peek().isWord(u"z") || cursor.peek().isWord(u"utc") || cursor.peek().isWord(u"gmt")) {
        cursor.skip();
        time.secondsEastOfUtc = 0;
        return;
    }
    const Token &hours = cursor.peek(1);
    if (!startsZone(cursor.peek(), hours, hadSeconds))
        return;
    const int sign = cursor.peek().isSign(u'+') ? 1 : -1;
    int hour = -1;
    int minute = 0;
    qsizetype used = 2;
    if (hours.size() == 4) {
        hour = hours.number() / 100;
        minute = hours.number() % 100;
    } else if (hours.size() == 2) {
        hour = hours.number();
        if (cursor.peek(2).gluedSign(u':') && cursor.peek(3).size() == 2 && cursor.peek(3).isNumber()) {
            minute = cursor.peek(3).number();
            used = 4;
        }
    }
    if (hour < 0 || hour > 14 || minute > 59)
        return;
    time.secondsEastOfUtc = sign * (hour * 3600 + minute * 60);
    cursor.skip(used);
}

// Behind hours and minutes: `:17`, `:17.123`.
bool takeSeconds(Cursor &cursor, WrittenTime &time)
{
    if (!cursor.peek().gluedSign(u':') || !isShort(cursor.peek(1)))
        return false;
    time.second = cursor.peek(1).number();
    cursor.skip(2);
    if ((cursor.peek().gluedSign(u'.') || cursor.peek().gluedSign(u',')) && cursor.peek(1).isNumber() &&
        !cursor.peek(1).spaced)
        cursor.skip(2);
    return true;
}

bool takeDigits(Cursor &cursor, WrittenTime &time, bool afterT)
{
    const Token &digits = cursor.peek();
    const int number = digits.number();
    if (digits.size() == 3 || digits.size() == 4) {
        time.hour = number / 100;
        time.minute = number % 100;
    } else if (digits.size() == 6 && afterT) {
        time.hour = number / 10000;
        time.minute = number / 100 % 100;
        time.second = number % 100;
    } else {
        return false;
    }
    cursor.skip();
    return true;
}

// The cursor stands on a number of one or two digits.
bool takeHourAndMinute(Cursor &cursor, WrittenTime &time)
{
    const Token &sign = cursor.peek(1);
    const Token &minute = cursor.peek(2);
    const bool glued = isShort(minute) && !minute.spaced;
    const bool colon = sign.gluedSign(u':') && glued;
    const bool point = sign.gluedSign(u'.') && glued && minute.size() == 2 && !cursor.peek(3).gluedSign(u'.');
    const bool letter = sign.isWord(u"h") && !sign.spaced && glued && minute.size() == 2;
    if (!colon && !point && !letter)
        return false;
    time.hour = cursor.peek().number();
    time.minute = minute.number();
    time.twoDigitMinute = minute.size() == 2;
    cursor.skip(3);
    return true;
}

std::optional<WrittenTime> takeNamed(Cursor &cursor)
{
    const bool twelve = cursor.peek().isNumber() && cursor.peek().number() == 12;
    const Token &word = cursor.peek(twelve ? 1 : 0);
    const bool noon = word.isWord(u"noon") || word.isWord(u"midday");
    if (!noon && !word.isWord(u"midnight"))
        return {};
    cursor.skip(twelve ? 2 : 1);
    WrittenTime time;
    time.hour = noon ? 12 : 0;
    return time;
}

} // namespace

Half takeHalf(Cursor &cursor)
{
    const Token &first = cursor.peek();
    if (first.isWord(u"am") || first.isWord(u"pm")) {
        const Half half = first.isWord(u"am") ? Half::Am : Half::Pm;
        cursor.skip();
        return half;
    }
    const bool am = first.isWord(u"a");
    if ((!am && !first.isWord(u"p")) || !cursor.peek(1).isSign(u'.') || !cursor.peek(2).isWord(u"m"))
        return Half::None;
    cursor.skip(3);
    cursor.takeSign(u'.');
    return am ? Half::Am : Half::Pm;
}

std::optional<WrittenTime> takeTime(Cursor &cursor, bool afterT)
{
    if (auto named = takeNamed(cursor))
        return named;
    if (!cursor.peek().isNumber())
        return {};
    WrittenTime time;
    bool hadSeconds = false;
    Cursor ahead = cursor;
    if (isShort(cursor.peek())) {
        if (takeHourAndMinute(ahead, time)) {
            hadSeconds = takeSeconds(ahead, time);
            time.half = takeHalf(ahead);
        } else {
            time.hour = ahead.peek().number();
            ahead.skip();
            time.half = takeHalf(ahead);
            if (time.half == Half::None)
                return {};
        }
    } else {
        if (!takeDigits(ahead, time, afterT))
            return {};
        hadSeconds = afterT;
        time.half = takeHalf(ahead);
    }
    takeZone(ahead, time, hadSeconds);
    for (const QStringView word : {QStringView(u"hrs"), QStringView(u"hours"), QStringView(u"hr"), QStringView(u"h")})
        if (ahead.takeWord(word))
            break;
    cursor = ahead;
    return time;
}

Result<QTime> checkTime(const WrittenTime &written, QStringView said)
{
    const auto no = [said](const char *why) {
        return refusal(QCoreApplication::translate("Reading", why).arg(quoted(said)));
    };
    if (written.endsDay())
        return no(
            QT_TRANSLATE_NOOP("Reading", "%1 is the midnight that ends the day: write 00:00 and the next day's date."));
    if (!written.twoDigitMinute)
        return no(QT_TRANSLATE_NOOP("Reading", "%1 is not a time: minutes are written with two digits, as in 14:05."));
    if (written.minute > 59 || written.second > 59)
        return no(QT_TRANSLATE_NOOP("Reading", "%1 is not a time: an hour has 60 minutes, a minute 60 seconds."));
    int hour = written.hour;
    if (written.half == Half::Am && hour > 12)
        return no(QT_TRANSLATE_NOOP("Reading", "%1 is not a time: a morning hour is at most 12."));
    if (written.half == Half::Pm && hour == 0)
        return no(QT_TRANSLATE_NOOP("Reading", "%1 is not a time: write 12 pm for noon, 12 am for midnight."));
    if (written.half == Half::Am && hour == 12)
        hour = 0;
    else if (written.half == Half::Pm && hour < 12)
        hour += 12;
    if (hour > 23)
        return no(QT_TRANSLATE_NOOP("Reading", "%1 is not a time: a day ends at 23:59."));
    return QTime(hour, written.minute, written.second);
}

} // namespace reading
