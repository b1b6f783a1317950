// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/written_date.h"
#include <algorithm>
#include <array>

namespace reading {
namespace {

using Kind = WrittenDate::Kind;

bool isShort(const Token &token) { return token.isNumber() && token.size() <= 2; }
bool isLikelyYear(const Token &token) { return token.size() == 4 && token.number() >= 1900 && token.number() <= 2099; }

// The place of a word in a list of full names, 1 for the first; at least three letters of it have to be there.
template <std::size_t n>
int placeOf(const Token &token, const std::array<QStringView, n> &names,
            std::initializer_list<std::pair<QStringView, int>> also)
{
    if (token.kind != Token::Kind::Word)
        return 0;
    for (std::size_t i = 0; i < n; ++i)
        if (token.text == names[i] || token.text == names[i].first(3))
            return static_cast<int>(i) + 1;
    for (const auto &[word, place] : also)
        if (token.text == word)
            return place;
    return 0;
}

int monthOf(const Token &token)
{
    static constexpr std::array<QStringView, 12> kMonths = {u"january",   u"february", u"march",    u"april",
                                                            u"may",       u"june",     u"july",     u"august",
                                                            u"september", u"october",  u"november", u"december"};
    return placeOf(token, kMonths, {{u"sept", 9}});
}

int weekdayOf(const Token &token)
{
    static constexpr std::array<QStringView, 7> kDays = {u"monday", u"tuesday",  u"wednesday", u"thursday",
                                                         u"friday", u"saturday", u"sunday"};
    return placeOf(token, kDays, {{u"tues", 2}, {u"weds", 3}, {u"thur", 4}, {u"thurs", 4}});
}

void takeOrdinal(Cursor &cursor)
{
    const Token &token = cursor.peek();
    if (!token.spaced && (token.isWord(u"st") || token.isWord(u"nd") || token.isWord(u"rd") || token.isWord(u"th")))
        cursor.skip();
}

// Behind a day and a month's name. A year stands behind a sign, has two digits, or looks like one: `14 Mar 1430` is a
// time.
void takeYear(Cursor &cursor, WrittenDate &date)
{
    Cursor ahead = cursor;
    bool signedYear = false;
    for (const QChar sign : {QChar(u','), QChar(u'.'), QChar(u'-'), QChar(u'/'), QChar(u'\''), QChar(u'’')})
        if (!(sign == u'-' && ahead.peek().spaced) && ahead.takeSign(sign))
            signedYear = sign == u'-' || sign == u'/';
    const Token &year = ahead.peek();
    const bool timeFollows =
        ahead.peek(1).gluedSign(u':') || (ahead.peek(1).gluedSign(u'.') && ahead.peek(2).size() == 2);
    const bool half = ahead.peek(1).isWord(u"am") || ahead.peek(1).isWord(u"pm");
    if (!year.isNumber() || timeFollows || half || !(signedYear || year.size() == 2 || isLikelyYear(year)))
        return;
    date.year = year.number();
    date.yearDigits = year.size();
    ahead.skip();
    cursor = ahead;
}

// `14 March 2026`, `14th of March`, `14-Mar-26`, `2026 March 14`; the cursor stands on a number.
std::optional<WrittenDate> takeNamedMonth(Cursor &cursor)
{
    Cursor ahead = cursor;
    const Token &first = ahead.peek();
    ahead.skip();
    takeOrdinal(ahead);
    ahead.takeWord(u"of");
    for (const QChar sign : {QChar(u'-'), QChar(u'/'), QChar(u'.')})
        if (ahead.peek().gluedSign(sign) && ahead.peek(1).kind == Token::Kind::Word)
            ahead.skip();
    WrittenDate date;
    date.month = monthOf(ahead.peek());
    if (date.month == 0)
        return {};
    ahead.skip();
    if (isShort(first)) {
        date.day = first.number();
        takeYear(ahead, date);
    } else {
        if (ahead.peek().gluedSign(u'-') || ahead.peek().gluedSign(u'/'))
            ahead.skip();
        if (!isLikelyYear(first) || !isShort(ahead.peek()))
            return {};
        date.year = first.number();
        date.yearDigits = 4;
        date.day = ahead.peek().number();
        ahead.skip();
    }
    cursor = ahead;
    return date;
}

// `March 14 2026`, `March 2026`, `March`; the cursor stands on a month's name.
std::optional<WrittenDate> takeMonthFirst(Cursor &cursor)
{
    Cursor ahead = cursor;
    WrittenDate date;
    date.month = monthOf(ahead.peek());
    ahead.skip();
    ahead.takeSign(u'.');
    const Token &next = ahead.peek();
    if (next.gluedSign(u'-') || next.gluedSign(u'/')) {
        // `Mar-26` may be March 2026 or 26 March: left for the reader to refuse. `Mar-2026` is plain.
        if (!isLikelyYear(ahead.peek(1)))
            return {};
        ahead.skip();
    }
    const bool isTime = ahead.peek(1).isSign(u':') || ahead.peek(1).isWord(u"am") || ahead.peek(1).isWord(u"pm");
    if (isLikelyYear(ahead.peek())) {
        date.kind = Kind::Month;
        date.year = ahead.peek().number();
        date.yearDigits = 4;
        ahead.skip();
    } else if (isShort(ahead.peek()) && !isTime) {
        date.day = ahead.peek().number();
        ahead.skip();
        takeOrdinal(ahead);
        takeYear(ahead, date);
    } else {
        date.kind = Kind::Month;
    }
    cursor = ahead;
    return date;
}

// `20260314`, and with the time glued on `202603141430` and `20260314143000`.
std::optional<WrittenDate> takeCompact(Cursor &cursor)
{
    const QStringView digits = cursor.peek().text;
    if (digits.size() != 8 && digits.size() != 12 && digits.size() != 14)
        return {};
    WrittenDate date;
    date.year = digits.first(4).toInt();
    date.month = digits.sliced(4, 2).toInt();
    date.day = digits.sliced(6, 2).toInt();
    date.yearDigits = 4;
    date.compact = true;
    date.gluedTime = digits.sliced(8);
    cursor.skip();
    return date;
}

// A number, a sign, a number, and no third one.
std::optional<WrittenDate> pairOf(const Token &first, QChar sign, const Token &second, bool pairs)
{
    WrittenDate date;
    if (first.size() == 4 && isShort(second) && sign != u'.') {
        date.kind = Kind::Month;
        date.year = first.number();
        date.yearDigits = 4;
        date.month = second.number();
        return date;
    }
    if (isShort(first) && second.size() == 4 && sign != u'.') {
        date.kind = Kind::Month;
        date.month = first.number();
        date.year = second.number();
        date.yearDigits = 4;
        return date;
    }
    const bool plain = sign == u'/' || pairs || (sign == u'.' && second.size() == 1);
    if (!isShort(first) || !isShort(second) || !plain)
        return {};
    date.day = first.number();
    date.month = second.number();
    return date;
}

// `14/3`, `14/3/26`, `14.3.2026`, `14-03-2026`, `2026-03-14`, `2026-03`, `03/2026`; the cursor stands on a number.
std::optional<WrittenDate> takeFigures(Cursor &cursor, bool pairs)
{
    const Token &first = cursor.peek();
    const Token &sign = cursor.peek(1);
    const Token &second = cursor.peek(2);
    if (sign.spaced || second.spaced || !second.isNumber() ||
        !(sign.isSign(u'/') || sign.isSign(u'.') || sign.isSign(u'-')))
        return {};
    const Token &third = cursor.peek(4);
    if (!cursor.peek(3).gluedSign(sign.text.front()) || !third.isNumber() || third.spaced) {
        auto date = pairOf(first, sign.text.front(), second, pairs);
        if (date)
            cursor.skip(3);
        return date;
    }
    const bool yearFirst = first.size() == 4 && isShort(third);
    if (!isShort(second) || (!yearFirst && !isShort(first)))
        return {};
    WrittenDate date;
    const Token &year = yearFirst ? first : third;
    date.day = (yearFirst ? third : first).number();
    date.month = second.number();
    date.year = year.number();
    date.yearDigits = year.size();
    cursor.skip(5);
    return date;
}

std::optional<WrittenDate> takeCalendar(Cursor &cursor, bool pairs)
{
    if (monthOf(cursor.peek()) > 0)
        return takeMonthFirst(cursor);
    if (!cursor.peek().isNumber())
        return {};
    if (auto date = takeCompact(cursor))
        return date;
    if (auto date = takeFigures(cursor, pairs))
        return date;
    return takeNamedMonth(cursor);
}

// `fri`, `last friday`, and `Friday 14 March`, where the day's name has to agree.
std::optional<WrittenDate> takeWeekday(Cursor &cursor, bool pairs)
{
    Cursor ahead = cursor;
    WrittenDate date;
    date.kind = Kind::Weekday;
    if (ahead.takeWord(u"last"))
        date.turn = WrittenDate::Turn::Last;
    else if (ahead.takeWord(u"next"))
        date.turn = WrittenDate::Turn::Next;
    date.weekday = weekdayOf(ahead.peek());
    if (date.weekday == 0)
        return {};
    ahead.skip();
    cursor = ahead;
    if (!ahead.takeSign(u','))
        ahead.takeSign(u'.');
    ahead.takeWord(u"the");
    if (auto calendar = takeCalendar(ahead, pairs); calendar && calendar->kind == Kind::Calendar) {
        calendar->weekday = date.weekday;
        cursor = ahead;
        return calendar;
    }
    return date;
}

} // namespace

std::optional<WrittenDate> takeDate(Cursor &cursor, bool pairs)
{
    static constexpr std::array<std::pair<QStringView, int>, 3> kWords = {
        {{u"today", 0}, {u"yesterday", -1}, {u"tomorrow", 1}}};
    for (const auto &[word, days] : kWords) {
        if (cursor.takeWord(word)) {
            WrittenDate date;
            date.kind = Kind::FromToday;
            date.daysFromToday = days;
            return date;
        }
    }
    if (auto date = takeWeekday(cursor, pairs))
        return date;
    return takeCalendar(cursor, pairs);
}

} // namespace reading
