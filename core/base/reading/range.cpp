// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/range.h"
#include "core/base/reading/said.h"
#include <QCoreApplication>
#include <algorithm>

namespace reading {
namespace {

using Half = WrittenTime::Half;
using Kind = WrittenDate::Kind;
using Ends = std::pair<Moment, Moment>;

std::optional<PiecePair> pairOf(const std::vector<Token> &from, const std::vector<Token> &to)
{
    const auto first = readPiece(from.data(), from.data() + from.size());
    const auto second = readPiece(to.data(), to.data() + to.size());
    if (!first || !second)
        return {};
    return PiecePair{*first, *second};
}

bool parts(const Token &token)
{
    return token.isWord(u"to") || token.isWord(u"until") || token.isWord(u"till") || token.isSign(u'–') ||
           (token.isSign(u'-') && token.spaced);
}

// Minutes since midnight; 24:00 is 1440. The time has been checked.
int minutesOf(const WrittenTime &time)
{
    if (time.endsDay())
        return 24 * 60;
    const int hour = time.half == Half::None ? time.hour : time.hour % 12 + (time.half == Half::Pm ? 12 : 0);
    return hour * 60 + time.minute;
}

WrittenTime hourOf(int hour, Half half)
{
    WrittenTime time;
    time.hour = hour;
    time.half = half;
    return time;
}

Half other(Half half) { return half == Half::Am ? Half::Pm : Half::Am; }

bool isHour(const std::optional<int> &bare) { return bare && *bare >= 1 && *bare <= 12; }

// `2 to 3pm`, `11 to 1pm`, `2pm to 3`: the half of the day is the other's, unless that turns the order round.
void shareHalf(Piece &from, Piece &to)
{
    if (isHour(from.bare) && !from.time && to.time && to.time->half != Half::None) {
        from.time = hourOf(*from.bare, to.time->half);
        if (minutesOf(*from.time) > minutesOf(*to.time))
            from.time->half = other(to.time->half);
        from.bare.reset();
    } else if (isHour(to.bare) && !to.time && from.time && from.time->half != Half::None) {
        to.time = hourOf(*to.bare, from.time->half);
        if (minutesOf(*to.time) < minutesOf(*from.time))
            to.time->half = other(from.time->half);
        to.bare.reset();
    }
}

// `14 to 16 March`.
void shareMonth(Piece &from, const Piece &to)
{
    if (!from.bare || from.time || from.date || !to.date || to.date->kind != Kind::Calendar)
        return;
    from.date = to.date;
    from.date->day = *from.bare;
    from.date->weekday = 0;
    from.bare.reset();
}

bool lacksYear(const WrittenDate &date)
{
    return date.kind == Kind::Weekday || (date.kind != Kind::FromToday && date.yearDigits == 0);
}

// Whether the first end settles the second, as in `14/3/26 1800 to mon`; else the second settles the first, as in `fri
// to mon`.
bool firstLeads(const WrittenDate &from, const WrittenDate &to)
{
    return lacksYear(to) && (!lacksYear(from) || (to.kind == Kind::Weekday && from.kind != Kind::Weekday));
}

Result<Ends> bothDated(const PiecePair &pair, Day today, QStringView said)
{
    DateFrame plain{today, today};
    if (firstLeads(*pair.from.date, *pair.to.date)) {
        const auto from = resolve(pair.from, plain, said);
        if (!from)
            return from.error();
        const auto to = resolve(pair.to, {today, from->day(), Lean::Future}, said);
        return to ? Result<Ends>(Ends{*from, *to}) : Result<Ends>(to.error());
    }
    const auto to = resolve(pair.to, plain, said);
    if (!to)
        return to.error();
    const auto from = resolve(pair.from, {today, to->day()}, said);
    return from ? Result<Ends>(Ends{*from, *to}) : Result<Ends>(from.error());
}

// Only one end, or none, has a day: the other is the same day, or the one next to it where the clock runs backwards.
Result<Ends> sharedDay(const PiecePair &pair, Day today, QStringView said)
{
    for (const Piece *piece : {&pair.from, &pair.to})
        if (piece->time && !piece->time->endsDay())
            if (const auto clock = checkTime(*piece->time, said); !clock)
                return clock.error();
    const bool wraps = pair.from.time && pair.to.time && minutesOf(*pair.from.time) > minutesOf(*pair.to.time);
    const bool fromLeads = pair.from.date.has_value();
    const auto lead = resolve(fromLeads ? pair.from : pair.to, {today, today}, said);
    if (!lead)
        return lead.error();
    // A leading 24:00 has already moved on to the next day, which is not the day the other end shares.
    const Piece &leader = fromLeads ? pair.from : pair.to;
    const Day day = leader.time && leader.time->endsDay() ? lead->day().plus(-1) : lead->day();
    const auto follow = resolve(fromLeads ? pair.to : pair.from,
                                {today, day.plus(!wraps      ? 0
                                                 : fromLeads ? 1
                                                             : -1)},
                                said);
    if (!follow)
        return follow.error();
    return fromLeads ? Ends{*lead, *follow} : Ends{*follow, *lead};
}

} // namespace

std::optional<PiecePair> takeSpokenRange(const std::vector<Token> &tokens)
{
    const auto between =
        std::find_if(tokens.begin(), tokens.end(), [](const Token &token) { return token.isWord(u"between"); });
    if (between != tokens.end()) {
        const auto both = std::find_if(between, tokens.end(), [](const Token &token) { return token.isWord(u"and"); });
        if (both == tokens.end())
            return {};
        std::vector<Token> from(tokens.begin(), between);
        from.insert(from.end(), between + 1, both);
        return pairOf(from, {both + 1, tokens.end()});
    }
    const bool said = !tokens.empty() && tokens.front().isWord(u"from");
    const auto begin = tokens.begin() + (said ? 1 : 0);
    const auto middle = std::find_if(begin, tokens.end(), parts);
    if (middle == tokens.end())
        return {};
    return pairOf({begin, middle}, {middle + 1, tokens.end()});
}

std::optional<PiecePair> takeHyphenRange(const std::vector<Token> &tokens)
{
    for (auto at = tokens.begin(); at != tokens.end(); ++at)
        if (at->isSign(u'-'))
            if (auto pair = pairOf({tokens.begin(), at}, {at + 1, tokens.end()}))
                return pair;
    return {};
}

Result<Ends> resolve(const PiecePair &pair, Day today, QStringView said)
{
    PiecePair whole = pair;
    shareHalf(whole.from, whole.to);
    shareMonth(whole.from, whole.to);
    if (whole.from.bare || whole.to.bare)
        return refusal(QCoreApplication::translate(
                           "Reading", "%1 was not understood: say which of the numbers is a day or a time, as in "
                                      "between 1400 and 1530.")
                           .arg(quoted(said)));
    return whole.from.date && whole.to.date ? bothDated(whole, today, said) : sharedDay(whole, today, said);
}

} // namespace reading
