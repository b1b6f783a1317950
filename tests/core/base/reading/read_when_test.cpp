// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/read_when.h"
#include <QByteArray>
#include <QDateTime>
#include <catch2/catch.hpp>
#include <ctime>

namespace {
const Day kToday(2026, 11, 21);

std::string when(const char *text)
{
    const auto moment = readWhen(QString::fromUtf8(text), kToday);
    return moment ? moment->text().toStdString() : "refused: " + moment.error().text.toStdString();
}

std::string when(const char *date, const char *time)
{
    const auto moment = readWhen(QString::fromUtf8(date), QString::fromUtf8(time), kToday);
    return moment ? moment->text().toStdString() : "refused: " + moment.error().text.toStdString();
}

// The machine's zone, put back at the end.
class Zone {
public:
    explicit Zone(const char *name) : m_before(qgetenv("TZ")) { set(name); }
    ~Zone() { set(m_before); }
    Zone(const Zone &) = delete;
    Zone &operator=(const Zone &) = delete;

private:
    static void set(const QByteArray &name)
    {
        qputenv("TZ", name);
        tzset();
    }
    QByteArray m_before;
};
} // namespace

TEST_CASE("date and time in one cell are read together")
{
    const auto [text, moment] = GENERATE(table<const char *, const char *>({
        {"14/03/2026 14:30", "2026-03-14T14:30"},
        {"14/03/2026 14:30:00", "2026-03-14T14:30"},
        {"14/3/26 1430", "2026-03-14T14:30"},
        {"14/03/2026, 2:30 PM", "2026-03-14T14:30"},
        {"14-Mar-2026 02:17:00 AM", "2026-03-14T02:17"},
        {"2026-03-14T14:30:00", "2026-03-14T14:30"},
        {"2026-03-14T14:30:00Z", "2026-03-14T14:30"},
        {"2026-03-14T14:30Z", "2026-03-14T14:30"},
        {"2026-03-14T14:30:00.000+00:00", "2026-03-14T14:30"},
        {"2026-03-14 14:30:00+0100", "2026-03-14T13:30"},
        {"2026-03-14T23:30:00-01:00", "2026-03-15T00:30"},
        {"20260314T143000Z", "2026-03-14T14:30"},
        {"20260314143000", "2026-03-14T14:30"},
        {"20260314 1430", "2026-03-14T14:30"},
        {"14/03/2026 24:00", "2026-03-15T00:00"},
        {"31/12/2025 24:00", "2026-01-01T00:00"},
        {"14 Mar 26", "2026-03-14"},
        {"2026-03", "2026-03"},
        {"03/2026", "2026-03"},
        {"Mar-2026", "2026-03"},
        {"about 14/3/26", "2026-03-14~"},
        {"", ""},
        {"?", ""},
    }));
    INFO(text);
    CHECK(when(text) == moment);
}

TEST_CASE("a moment that cannot be is refused")
{
    const auto [text, part] = GENERATE(table<const char *, const char *>({
        {"1430", "time without its date"},
        {"14/03/2026 24:01", "ends at 23:59"},
        {"31/02/2026 14:30", "February 2026 has no day 31"},
        {"March 2026 14:30", "no day"},
        {"14/03/2026 14", "not understood"},
        {"14/03/2026 15/03/2026", "not understood"},
        {"46095.604166", "number for a day"},
        {"1.23E+11", "shortened"},
        {"20260314146100", "60 minutes"},
    }));
    INFO(text);
    CHECK_THAT(when(text), Catch::Contains(part));
}

TEST_CASE("date and time in two columns are put together")
{
    CHECK(when("14/03/2026", "1430") == "2026-03-14T14:30");
    CHECK(when("14/03/2026", "14.30") == "2026-03-14T14:30");
    CHECK(when("14/03/2026", "02:17:00 AM") == "2026-03-14T02:17");
    CHECK(when("14/03/2026", "") == "2026-03-14");
    CHECK(when("14/03/2026", "?") == "2026-03-14");
    CHECK(when("14/03/2026", "24:00") == "2026-03-15T00:00");
    CHECK(when("14/03/2026 00:00:00", "30/12/1899 14:30") == "2026-03-14T14:30");
    CHECK(when("", "") == "");
    CHECK_THAT(when("", "1430"), Catch::Contains("without its date"));
    CHECK_THAT(when("14/03/2026", "lunch"), Catch::Contains("as a time"));
    CHECK_THAT(when("14/03/2026", "25:00"), Catch::Contains("“25:00”"));
    CHECK_THAT(when("31/02/2026", "1430"), Catch::Contains("“31/02/2026”"));
}

TEST_CASE("a time in another zone becomes local time and leaves a note")
{
    const Zone zone("Europe/London");
    ReadingNotes notes;
    CHECK(readWhen(u"2026-01-14T14:30:00Z", kToday, &notes)->text() == QStringLiteral("2026-01-14T14:30"));
    CHECK(notes.empty());
    CHECK(readWhen(u"2026-07-14T23:30:00Z", kToday, &notes)->text() == QStringLiteral("2026-07-15T00:30"));
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].kind == ReadingNote::Kind::OtherZone);
}

TEST_CASE("doubtful moments leave one note each")
{
    using Kind = ReadingNote::Kind;
    const auto [text, kind] = GENERATE(table<const char *, Kind>({
        {"14/3/26 1430", Kind::TwoDigitYear},
        {"14/3 1430", Kind::NoYear},
        {"20260314 1430", Kind::CompactDate},
        {"yesterday 1430", Kind::NamedFromToday},
        {"14/03/2026 24:00", Kind::EndOfDay},
    }));
    ReadingNotes notes;
    REQUIRE(readWhen(QString::fromUtf8(text), kToday, &notes));
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].kind == kind);
}
