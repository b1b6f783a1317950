// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/tidy.h"
#include "tests/support/sample_kinds.h"
#include <catch2/catch.hpp>

TEST_CASE("texts are put into the form in which they are stored, rows included")
{
    SampleCase record;
    record.title = QStringLiteral("Sia\u0302n");
    record.narrative = QStringLiteral("one\r\ntwo\rthree\n");
    record.parties.push_back({.id = 1, .name = QStringLiteral("O\u0301")});
    tidy(kindOf<SampleCase>(), &record);
    CHECK(record.title == QStringLiteral("Siân"));
    CHECK(record.narrative == QStringLiteral("one\ntwo\nthree\n"));
    CHECK(record.parties[0].name == QStringLiteral("Ó"));
}

TEST_CASE("text with NUL or half a character can't be stored")
{
    CHECK(isStorable(QStringLiteral("🔑 | \" \n")));
    CHECK_FALSE(isStorable(QString(u'a') + QChar(u'\0')));
    CHECK_FALSE(isStorable(QString(QChar(0xDC00))));
}
