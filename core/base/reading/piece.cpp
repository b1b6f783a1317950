// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/piece.h"
#include "core/base/reading/said.h"
#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>
#include <array>

namespace reading {
namespace {

template <std::size_t n> bool takeAnyOf(Cursor &cursor, const std::array<QStringView, n> &words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return cursor.takeWord(word); });
}

bool takeAbout(Cursor &cursor)
{
    static constexpr std::array<QStringView, 9> kWords = {
        u"about", u"around", u"approx", u"approximately", u"circa", u"ca", u"roughly", u"ish", u"c"};
    if (cursor.takeSign(u'~'))
        return true;
    if (cursor.peek().isWord(u"or") && cursor.peek(1).isWord(u"so")) {
        cursor.skip(2);
        return true;
    }
    if (cursor.peek().gluedSign(u'-') && cursor.peek(1).isWord(u"ish"))
        cursor.skip();
    if (!takeAnyOf(cursor, kWords))
        return false;
    cursor.takeSign(u'.');
    return true;
}

bool takeFiller(Cursor &cursor)
{
    static constexpr std::array<QStringView, 5> kWords = {u"at", u"on", u"the", u"in", u"of"};
    return cursor.takeSign(u',') || takeAnyOf(cursor, kWords);
}

bool takeDateInto(Cursor &cursor, Piece &piece)
{
    if (piece.date || !(piece.date = takeDate(cursor, false)))
        return false;
    const QStringView digits = piece.date->gluedTime;
    if (!digits.isEmpty()) {
        WrittenTime time;
        time.hour = digits.first(2).toInt();
        time.minute = digits.sliced(2, 2).toInt();
        time.second = digits.size() == 6 ? digits.sliced(4, 2).toInt() : 0;
        piece.time = time;
    }
    return true;
}

bool takeTimeInto(Cursor &cursor, Piece &piece)
{
    if (piece.time)
        return false;
    const bool afterT = piece.date && cursor.peek().isWord(u"t") && cursor.peek(1).isNumber();
    if (afterT)
        cursor.skip();
    piece.time = takeTime(cursor, afterT);
    return piece.time.has_value();
}

bool takeBare(Cursor &cursor, Piece &piece)
{
    if (piece.bare || !cursor.peek().isNumber() || cursor.peek().size() > 2)
        return false;
    piece.bare = cursor.peek().number();
    cursor.skip();
    return true;
}

// The zone written behind a time is left, and the machine's own taken.
void toLocal(const WrittenTime &time, Day &day, QTime &clock, const DateFrame &frame, QStringView said)
{
    const QDateTime there(day.date, clock, Qt::OffsetFromUTC, *time.secondsEastOfUtc);
    const QDateTime here = there.toLocalTime();
    if (here.date() == day.date && here.time() == clock)
        return;
    day = Day(here.date());
    clock = here.time();
    if (frame.notes)
        frame.notes->push_back(
            {ReadingNote::Kind::OtherZone,
             QCoreApplication::translate("Reading", "%1 is in another time zone and was read as %2 local time.")
                 .arg(quoted(said), show(Moment(day, clock)))});
}

} // namespace

std::optional<Piece> readPiece(const Token *begin, const Token *end)
{
    Cursor cursor(begin, end);
    Piece piece;
    while (!cursor.atEnd()) {
        if (takeFiller(cursor))
            continue;
        if (takeAbout(cursor))
            piece.about = true;
        else if (!takeDateInto(cursor, piece) && !takeTimeInto(cursor, piece) && !takeBare(cursor, piece))
            return {};
    }
    if (!piece.date && !piece.time && !piece.bare)
        return {};
    return piece;
}

Result<Moment> resolve(const Piece &piece, const DateFrame &frame, QStringView said)
{
    FoundDate found{frame.anchor, false};
    if (piece.date) {
        const auto date = resolve(*piece.date, frame, said);
        if (!date)
            return date.error();
        found = *date;
    }
    if (!piece.time)
        return (found.wholeMonth ? Moment::fromText(found.day.iso().left(7)) : Moment(found.day)).about(piece.about);
    if (found.wholeMonth)
        return refusal(
            QCoreApplication::translate("Reading", "%1 names a month and a time, but no day.").arg(quoted(said)));
    if (piece.time->endsDay()) {
        const Moment moment(found.day.plus(1), QTime(0, 0));
        if (frame.notes)
            frame.notes->push_back(
                {ReadingNote::Kind::EndOfDay,
                 QCoreApplication::translate("Reading", "%1 was read as %2.").arg(quoted(said), show(moment))});
        return moment.about(piece.about);
    }
    auto clock = checkTime(*piece.time, said);
    if (!clock)
        return clock.error();
    if (piece.time->secondsEastOfUtc)
        toLocal(*piece.time, found.day, *clock, frame, said);
    return Moment(found.day, *clock).about(piece.about);
}

} // namespace reading
