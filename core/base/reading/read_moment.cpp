// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/read_moment.h"
#include "core/base/reading/range.h"
#include "core/base/reading/said.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace reading;

namespace {

Error notUnderstood(QStringView said)
{
    if (const QString damage = spreadsheetDamage(said); !damage.isEmpty())
        return refusal(damage);
    return refusal(QCoreApplication::translate(
                       "Reading", "%1 was not understood. Write for example 14 Mar 26 1430, yesterday 0930, about 3pm "
                                  "yesterday, between fri 1800 and mon 0730, or ? for not known.")
                       .arg(quoted(said)));
}

QDateTime lastInstant(const Moment &moment)
{
    switch (moment.precision()) {
    case Moment::Precision::Month:
        return QDateTime(moment.day().date.addMonths(1).addDays(-1), QTime(23, 59));
    case Moment::Precision::Day:
        return QDateTime(moment.day().date, QTime(23, 59));
    default:
        return moment.first();
    }
}

QString echoOf(const Moment &moment, Day today)
{
    QString text = sayMoment(moment, today);
    if (moment.precision() == Moment::Precision::Month)
        text = QCoreApplication::translate("Reading", "%1, day not known").arg(text);
    else if (moment.precision() == Moment::Precision::Day)
        text = QCoreApplication::translate("Reading", "%1, time not known").arg(text);
    text[0] = text.front().toUpper();
    return text;
}

Result<MomentRead> single(const Piece &piece, Day today, QStringView said)
{
    if (piece.bare)
        return notUnderstood(said);
    const auto moment = resolve(piece, {today, today, Lean::Past, nullptr}, said);
    if (!moment)
        return moment.error();
    return MomentRead{*moment, Moment(), false, echoOf(*moment, today)};
}

Result<MomentRead> range(const PiecePair &pair, Day today, QStringView said)
{
    const auto ends = resolve(pair, today, said);
    if (!ends)
        return ends.error();
    const Moment from = ends->first;
    const Moment to = ends->second;
    if (from == to)
        return MomentRead{from, Moment(), false, echoOf(from, today)};
    const QString fromText = sayMoment(from, today);
    const QString toText = sayMoment(to, today);
    if (lastInstant(to) < from.first())
        return refusal(QCoreApplication::translate(
                           "Reading", "It would end before it starts: %1 is before %2. Write the earlier one "
                                      "first, with its date.")
                           .arg(toText, fromText));
    return MomentRead{from, to, false,
                      QCoreApplication::translate("Reading", "Between %1 and %2").arg(fromText, toText)};
}

} // namespace

Result<MomentRead> readMoment(QStringView text, Day today)
{
    const QStringView said = text.trimmed();
    if (said.isEmpty())
        return MomentRead{};
    if (saysNotKnown(said))
        return MomentRead{Moment(), Moment(), true, QCoreApplication::translate("Reading", "Not known")};
    const Tokens tokens(said);
    if (const auto pair = takeSpokenRange(tokens.all()))
        return range(*pair, today, said);
    if (const auto piece = readPiece(tokens.all().data(), tokens.all().data() + tokens.all().size());
        piece && !piece->bare)
        return single(*piece, today, said);
    if (const auto pair = takeHyphenRange(tokens.all()))
        return range(*pair, today, said);
    return notUnderstood(said);
}

QString sayMoment(const Moment &moment, Day today)
{
    if (!moment.isKnown())
        return {};
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QDate date = moment.day().date;
    QString text;
    if (moment.precision() == Moment::Precision::Month)
        text = british.toString(date, QStringLiteral("MMMM yyyy"));
    else
        text = british.toString(date, date.year() == today.date.year() ? QStringLiteral("dddd d MMMM")
                                                                       : QStringLiteral("dddd d MMMM yyyy"));
    if (moment.precision() == Moment::Precision::Minute)
        text += u' ' + moment.time().toString(QStringLiteral("HH:mm"));
    return moment.isAbout() ? QCoreApplication::translate("Reading", "about %1").arg(text) : text;
}
