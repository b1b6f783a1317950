// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/count.h"
#include <QLocale>
#include <catch2/catch.hpp>

TEST_CASE("A count has a comma between its thousands, whatever the machine's locale")
{
    const QLocale before;
    QLocale::setDefault(GENERATE(QLocale(QLocale::C), QLocale(QLocale::German, QLocale::Germany)));
    CHECK(shownCount(0) == QStringLiteral("0"));
    CHECK(shownCount(999) == QStringLiteral("999"));
    CHECK(shownCount(1000) == QStringLiteral("1,000"));
    CHECK(shownCount(-1234567) == QStringLiteral("-1,234,567"));
    QLocale::setDefault(before);
}
