// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/copied_code.h"
#include <catch2/catch.hpp>

TEST_CASE("The code of a copy tells its original, also that of a copy of a copy, and no two are the same")
{
    const QString harassment = QStringLiteral("harassment");
    const QString first = codeOfCopy(harassment, {harassment});
    const QString second = codeOfCopy(first, {harassment, first});
    CHECK(first == QStringLiteral("harassment~2"));
    CHECK(second == QStringLiteral("harassment~3"));
    for (const QString &copy : {first, second}) {
        CHECK(isCodeOrCopy(copy, harassment));
        CHECK_FALSE(isCodeOrCopy(harassment, copy));
        CHECK_FALSE(isCodeOrCopy(copy, QString()));
    }
    CHECK(isCodeOrCopy(harassment, harassment));
    CHECK_FALSE(isCodeOrCopy(QStringLiteral("harassment_letter"), harassment));
}
