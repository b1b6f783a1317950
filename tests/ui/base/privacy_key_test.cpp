// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/privacy_key.h"
#include <QSignalSpy>
#include <catch2/catch.hpp>

TEST_CASE("Initials stand for every part of a name")
{
    const auto [name, short_] = GENERATE(table<QString, QString>({{u"Dora Quill"_qs, u"D. Q."_qs},
                                                                  {u"  dora   quill "_qs, u"D. Q."_qs},
                                                                  {u"Anne-Marie O'Dell"_qs, u"A.-M. O."_qs},
                                                                  {u"Élodie"_qs, u"É."_qs},
                                                                  {u"E\u0301lodie"_qs, u"E\u0301."_qs},
                                                                  {u""_qs, u""_qs}}));
    CHECK(nameInitials(name) == short_);
}

TEST_CASE("The privacy key hides names until it is turned off and tells once each time")
{
    PrivacyKey key;
    const QSignalSpy turned(&key, &PrivacyKey::turned);
    CHECK(key.shown(u"Dora Quill"_qs) == u"Dora Quill"_qs);
    key.turn(true);
    key.turn(true);
    CHECK(key.shown(u"Dora Quill"_qs) == u"D. Q."_qs);
    CHECK(turned.count() == 1);
}
