// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

Moment Moment::fromText(const QString &text)
{
    const QString bare = text.endsWith(u'~') ? text.chopped(1) : text;
    bool valid = false;
    if (bare.size() == 7)
        valid = QDate::fromString(bare + QStringLiteral("-01"), Qt::ISODate).isValid();
    else if (bare.size() == 10)
        valid = QDate::fromString(bare, Qt::ISODate).isValid();
    else if (bare.size() == 16 && bare[10] == u'T')
        valid = QDate::fromString(bare.left(10), Qt::ISODate).isValid() &&
                QTime::fromString(bare.mid(11), QStringLiteral("HH:mm")).isValid();
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
    return precision() == Precision::Month ? Day::fromIso(m_text.left(7) + QStringLiteral("-01"))
                                           : Day::fromIso(m_text.left(10));
}

QTime Moment::time() const
{
    return precision() == Precision::Minute ? QTime::fromString(m_text.mid(11, 5), QStringLiteral("HH:mm")) : QTime();
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
