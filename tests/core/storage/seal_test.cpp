// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal.h"
#include "tests/support/import_office.h"
#include "tests/support/ui_larkshire.h"
#include <catch2/catch.hpp>

TEST_CASE("A sealed text opens in its own office alone, and only while nobody changed it")
{
    const ImportOffice here;
    Larkshire there;
    const auto seal = Seal::of(here.workspace->database());
    const auto other = Seal::of(there.workspace().database());
    REQUIRE(seal);
    REQUIRE(other);
    const QString sealed = seal->seal(u"C2580Y"_qs);
    CHECK_FALSE(sealed.contains(u"2580"_qs));
    CHECK(seal->seal(u"C2580Y"_qs) != sealed); // the same code never reads the same twice
    CHECK(seal->open(sealed).value() == u"C2580Y"_qs);
    CHECK_FALSE(other->open(sealed));
    QString changed = sealed;
    changed[changed.size() - 6] = changed[changed.size() - 6] == u'A' ? u'B' : u'A';
    CHECK_FALSE(seal->open(changed));
    CHECK_FALSE(seal->open(u"C2580Y"_qs));
    CHECK_FALSE(seal->open({}));
}
