// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/due_calendar.h"
#include "core/due/due_list.h"
#include <QCoreApplication>

namespace {
constexpr qsizetype kLineOctets = 75; // RFC 5545 3.1

QString tr(const char *text) { return QCoreApplication::translate("Due", text); }

bool isInsideCharacter(char octet) { return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U; }

/// One content line, folded between characters.
void append(QByteArray &out, const QByteArray &line)
{
    qsizetype at = 0;
    qsizetype room = kLineOctets;
    while (line.size() - at > room) {
        qsizetype end = at + room;
        while (isInsideCharacter(line[end]))
            --end;
        out += line.mid(at, end - at) + "\r\n ";
        at = end;
        room = kLineOctets - 1; // the blank that begins it counts
    }
    out += line.mid(at) + "\r\n";
}

QByteArray escaped(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u';', QStringLiteral("\\;"))
        .replace(u',', QStringLiteral("\\,"))
        .replace(QStringLiteral("\r\n"), QStringLiteral("\\n"))
        .replace(u'\n', QStringLiteral("\\n"))
        .toUtf8();
}

QByteArray utc(const QDateTime &at) { return at.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1(); }

QByteArray basic(Day day) { return day.date.toString(QStringLiteral("yyyyMMdd")).toLatin1(); }

void appendTimes(QByteArray &out, const Deadline &due)
{
    if (due.hasTime()) {
        append(out, "DTSTART:" + utc(due.moment().first()));
        append(out, "DURATION:PT15M");
        return;
    }
    append(out, "DTSTART;VALUE=DATE:" + basic(due.day));
    append(out, "DTEND;VALUE=DATE:" + basic(due.day.plus(1)));
}

QString description(const DueItem &item)
{
    QStringList lines;
    if (!item.who.isEmpty())
        lines.append(tr("To do by: %1").arg(item.who));
    if (!item.reference.isEmpty())
        lines.append(tr("Record: %1").arg(item.reference));
    if (!item.obligations.isEmpty())
        lines.append(tr("Why: %1").arg(item.obligations));
    if (item.isOurs)
        lines.append(tr("The time is our own; the policy names none."));
    return lines.join(u'\n');
}

void appendEvent(QByteArray &out, const DueItem &item, const QDateTime &stamp)
{
    const QString summary =
        item.reference.isEmpty() ? item.what : QStringLiteral("%1, %2").arg(item.what, item.reference);
    append(out, "BEGIN:VEVENT");
    append(out, "UID:" + QByteArray::number(item.record) + '-' + item.key.toUtf8().toPercentEncoding() + "@wardkeep");
    append(out, "DTSTAMP:" + utc(stamp));
    appendTimes(out, item.due);
    append(out, "SUMMARY:" + escaped(summary));
    if (const QString words = description(item); !words.isEmpty())
        append(out, "DESCRIPTION:" + escaped(words));
    append(out, "TRANSP:TRANSPARENT");
    append(out, "END:VEVENT");
}
} // namespace

QByteArray dueCalendar(std::span<const DueItem> items, const QDateTime &stamp)
{
    QByteArray out;
    append(out, "BEGIN:VCALENDAR");
    append(out, "VERSION:2.0");
    append(out, "PRODID:-//Wardkeep//Due list//EN");
    append(out, "CALSCALE:GREGORIAN");
    for (const DueItem &item : items)
        appendEvent(out, item, stamp);
    append(out, "END:VCALENDAR");
    return out;
}
