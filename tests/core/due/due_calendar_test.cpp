// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/due_calendar.h"
#include <catch2/catch.hpp>

namespace {
const QDateTime kStamp(QDate(2026, 11, 2), QTime(8, 22), Qt::UTC);

DueItem item(const Deadline &due, const QString &what = u"Review the incident"_qs)
{
    DueItem made;
    made.due = due;
    made.what = what;
    made.record = 42;
    made.reference = u"INC-2026/27-0042"_qs;
    made.key = u"review"_qs;
    return made;
}

QByteArray calendarOf(const DueItem &one) { return dueCalendar(std::vector<DueItem>{one}, kStamp); }
} // namespace

TEST_CASE("A whole day stands as a date, a minute as an instant in UTC")
{
    const QByteArray day = calendarOf(item(Deadline(Day(2026, 12, 31))));
    CHECK(day.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));
    const QByteArray minute = calendarOf(item(Deadline(Day(2026, 11, 3), 9 * 60 + 5)));
    CHECK(minute.contains("DTSTART:20261103T090500Z\r\n"));
    CHECK(minute.contains("DTSTAMP:20261102T082200Z\r\n"));
}

TEST_CASE("The same thing has the same UID each day, and another thing another one")
{
    const auto uid = [](const QByteArray &calendar) {
        const qsizetype at = calendar.indexOf("UID:");
        return calendar.mid(at, calendar.indexOf("\r\n", at) - at);
    };
    DueItem one = item(Deadline(Day(2026, 11, 3)));
    const QByteArray first = uid(calendarOf(one));
    one.due = Deadline(Day(2026, 11, 9));
    one.what = u"Other words"_qs;
    CHECK(uid(calendarOf(one)) == first);
    one.key = u"own/ask"_qs;
    CHECK(uid(calendarOf(one)) != first);
}

TEST_CASE("Commas, semicolons, backslashes and line feeds are escaped")
{
    const QByteArray calendar = calendarOf(item(Deadline(Day(2026, 11, 3)), u"Ask; then wait, \\ or\nwrite"_qs));
    CHECK(calendar.contains("SUMMARY:Ask\\; then wait\\, \\\\ or\\nwrite\\, INC-2026/27-0042\r\n"));
}

TEST_CASE("Every line ends in CRLF and has at most 75 octets, and folding breaks no character")
{
    const QString what = QString(40, QChar(0x20AC)) + u" and more words to be folded once again, for a long line"_qs;
    const QByteArray calendar = calendarOf(item(Deadline(Day(2026, 11, 3)), what));
    CHECK(calendar.count('\n') == calendar.count("\r\n"));
    for (const QByteArray &line : calendar.split('\n')) {
        CHECK(line.size() <= 76); // with the CR
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    CHECK(QByteArray(calendar).replace("\r\n ", "").contains("SUMMARY:" + what.toUtf8().replace(",", "\\,")));
}

TEST_CASE("A calendar of nothing is still a calendar")
{
    const QByteArray calendar = dueCalendar({}, kStamp);
    CHECK(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    CHECK(calendar.endsWith("END:VCALENDAR\r\n"));
    CHECK_FALSE(calendar.contains("VEVENT"));
}
