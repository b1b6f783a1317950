// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/read_day.h"
#include "core/base/reading/read_moment.h"
#include "core/base/reading/read_money.h"
#include "core/base/reading/read_number.h"
#include "core/base/reading/read_time.h"
#include "core/base/reading/read_when.h"
#include "core/base/reading/read_yes_no.h"
#include "core/exchange/eml.h"
#include "core/exchange/text/decode.h"
#include "core/exchange/text/delimited_reader.h"
#include "core/exchange/text/delimiter.h"
#include <QRandomGenerator>
#include <catch2/catch.hpp>

namespace {
// Random words of a grammar come closer to the parsers' corners than random bytes do.
QByteArray jumble(QRandomGenerator &random, const std::vector<QByteArray> &words, int most)
{
    QByteArray bytes;
    for (int n = random.bounded(most); n > 0; --n) {
        if (random.bounded(4) == 0)
            bytes += static_cast<char>(random.bounded(256));
        else
            bytes += words[random.bounded(static_cast<quint32>(words.size()))];
    }
    return bytes;
}
} // namespace

TEST_CASE("no text makes a reader of values fail but with a sentence")
{
    QRandomGenerator random(1);
    const std::vector<QByteArray> words = {
        "14",    "3",   "26",  "2026",  "1430", "/",  "-",    ".",     ":", " ",           " to ",     "between ",
        " and ", "mar", "fri", "today", "pm",   "~",  "T",    "Z",     "+", "99999999999", "20260314", "last ",
        "noon",  ",",   "£",   "?",     "00",   "31", "e+11", "24:00", "'", "th"};
    const Day today(2026, 11, 21);
    for (int round = 0; round < 6000; ++round) {
        const QString text = QString::fromUtf8(jumble(random, words, 9));
        const auto moment = readMoment(text, today);
        REQUIRE((moment ? moment->from.isKnown() == !moment->echo.isEmpty() || moment->notKnown
                        : !moment.error().text.isEmpty()));
        if (moment && moment->to.isKnown())
            REQUIRE(moment->from.first() <= moment->to.first().addMonths(1));
        ReadingNotes notes;
        const auto when = readWhen(text, today, &notes);
        REQUIRE((when || !when.error().text.isEmpty()));
        const auto day = readDay(text, today, &notes);
        REQUIRE((day || !day.error().text.isEmpty()));
        const auto time = readTime(text);
        REQUIRE((time || !time.error().text.isEmpty()));
        const auto money = readMoney(text);
        REQUIRE((money ? !*money || (*money)->pence >= 0 : !money.error().text.isEmpty()));
        const auto number = readWholeNumber(text);
        REQUIRE((number || !number.error().text.isEmpty()));
        const auto yes = readYesNo(text);
        REQUIRE((yes || !yes.error().text.isEmpty()));
    }
}

TEST_CASE("any bytes are decoded and parted to their end")
{
    QRandomGenerator random(2);
    const std::vector<QByteArray> words = {"\"", "\"\"", ",",  ";", "\n",   "\r\n",         "\r",
                                           "a",  " ",    "\t", "|", "sep=", "\xEF\xBB\xBF", "\xFF\xFE"};
    for (int round = 0; round < 4000; ++round) {
        const auto decoded = decodeText(jumble(random, words, 60));
        if (!decoded)
            continue;
        const Delimiter delimiter = sniffDelimiter(decoded->text);
        DelimitedReader reader(decoded->text, delimiter.sign, delimiter.start);
        const auto headings = reader.readHeadings();
        DelimitedRow row;
        qsizetype rows = 0;
        qsizetype last = 0;
        bool more = headings.ok();
        while (more) {
            const auto read = reader.readRow(row);
            more = read && *read;
            REQUIRE((!more || (row.number > last && row.cells.size() == static_cast<std::size_t>(headings->size()))));
            last = row.number;
            REQUIRE(++rows <= decoded->text.size() + 1);
        }
        REQUIRE((!headings || reader.position() == reader.size()));
    }
}

TEST_CASE("any bytes are read as mail or refused in words")
{
    QRandomGenerator random(3);
    const std::vector<QByteArray> words = {"From: ",
                                           "a@b",
                                           "<",
                                           ">",
                                           "\r\n",
                                           "\r\n\r\n",
                                           "Content-Type: multipart/mixed; boundary=b\r\n",
                                           "--b\r\n",
                                           "--b--",
                                           "=?utf-8?Q?",
                                           "?=",
                                           "Content-Type: text/html\r\n",
                                           "Content-Transfer-Encoding: base64\r\n",
                                           "Content-Transfer-Encoding: quoted-printable\r\n",
                                           "=",
                                           "=4",
                                           "&#",
                                           "&amp;",
                                           "Content-Disposition: attachment; filename*0*=",
                                           "\"",
                                           ";",
                                           "Date: ",
                                           "14 Mar 2026",
                                           "<!--",
                                           "<script",
                                           "charset=",
                                           "format=flowed",
                                           "(",
                                           "\\",
                                           "> "};
    for (int round = 0; round < 4000; ++round) {
        const auto letter = readEml(jumble(random, words, 50));
        REQUIRE((letter || !letter.error().text.isEmpty()));
    }
}
