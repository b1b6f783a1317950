// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

// These texts are read by the hundred thousand, and QDate::fromString takes many times as long.
namespace {
/// The number that a few digits make; -1 where one of them is none.
int numberOf(QStringView digits)
{
    int number = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return -1;
        number = 10 * number + (c.unicode() - u'0');
    }
    return number;
}

/// `14:30`; invalid where it is none.
QTime timeOf(QStringView text)
{
    if (text.size() != 5 || text[2] != u':')
        return {};
    const int hour = numberOf(text.first(2));
    const int minute = numberOf(text.last(2));
    return QTime::isValid(hour, minute, 0) ? QTime(hour, minute) : QTime();
}

/// `2026-03-14`; not known where there is no such day.
Day dayOf(QStringView text)
{
    const QDate day(numberOf(text.first(4)), numberOf(text.sliced(5, 2)), numberOf(text.last(2)));
    return text[4] == u'-' && text[7] == u'-' ? Day(day) : Day();
}

/// The first of `2026-03`; not known where there is no such month.
Day firstOf(QStringView month)
{
    const QDate first(numberOf(month.first(4)), numberOf(month.last(2)), 1);
    return month[4] == u'-' ? Day(first) : Day();
}
} // namespace

Moment Moment::fromText(const QString &text)
{
    const QStringView bare = QStringView(text).chopped(text.endsWith(u'~') ? 1 : 0);
    bool valid = false;
    if (bare.size() == 7)
        valid = firstOf(bare).isKnown();
    else if (bare.size() == 10)
        valid = dayOf(bare).isKnown();
    else if (bare.size() == 16 && bare[10] == u'T')
        valid = dayOf(bare.first(10)).isKnown() && timeOf(bare.last(5)).isValid();
    Moment moment;
    if (valid)
        moment.m_text = text;
    return moment;
}

Moment Moment::about(bool isAbout) const
{
    Moment moment = *this;
    if (!isKnown() || this->isAbout() == isAbout)
        return moment;
    if (isAbout)
        moment.m_text += u'~';
    else
        moment.m_text.chop(1);
    return moment;
}

Moment::Precision Moment::precision() const
{
    const qsizetype size = m_text.size() - (isAbout() ? 1 : 0);
    return size == 16   ? Precision::Minute
           : size == 10 ? Precision::Day
           : size == 7  ? Precision::Month
                        : Precision::Unknown;
}

Day Moment::day() const
{
    const QStringView text = m_text;
    switch (precision()) {
    case Precision::Unknown:
        return {};
    case Precision::Month:
        return firstOf(text.first(7));
    default:
        return dayOf(text.first(10));
    }
}

QTime Moment::time() const
{
    return precision() == Precision::Minute ? timeOf(QStringView(m_text).sliced(11, 5)) : QTime();
}

QDateTime Moment::first() const
{
    if (!isKnown())
        return {};
    return QDateTime(day().date, precision() == Precision::Minute ? time() : QTime(0, 0));
}

QString show(const Moment &moment)
{
    QString text;
    switch (moment.precision()) {
    case Moment::Precision::Unknown:
        return {};
    case Moment::Precision::Month:
        text =
            QLocale(QLocale::English, QLocale::UnitedKingdom).toString(moment.day().date, QStringLiteral("MMMM yyyy"));
        break;
    case Moment::Precision::Day:
        text = show(moment.day());
        break;
    case Moment::Precision::Minute:
        text = show(moment.day()) + QStringLiteral(", ") + moment.time().toString(QStringLiteral("HH:mm"));
        break;
    }
    return moment.isAbout() ? QCoreApplication::translate("Moment", "about %1").arg(text) : text;
}
