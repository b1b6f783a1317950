// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history.h"
#include <catch2/catch.hpp>

TEST_CASE("Back and forward go where one has been, with the record last shown there")
{
    History history;
    CHECK_FALSE(history.canGoBack());
    history.visit({u"today"_qs, 0});
    history.visit({u"incidents"_qs, 0});
    history.amend(47);
    history.visit({u"badges"_qs, 12});
    CHECK(history.back() == Visit{u"incidents"_qs, 47});
    CHECK(history.back() == Visit{u"today"_qs, 0});
    CHECK_FALSE(history.canGoBack());
    CHECK(history.forward() == Visit{u"incidents"_qs, 47});
}

TEST_CASE("A new place forgets what lay ahead, and the same place twice is one")
{
    History history;
    history.visit({u"today"_qs, 0});
    history.visit({u"incidents"_qs, 0});
    history.visit({u"incidents"_qs, 0});
    CHECK(history.back() == Visit{u"today"_qs, 0});
    CHECK(history.canGoForward());
    history.visit({u"badges"_qs, 0});
    CHECK_FALSE(history.canGoForward());
    CHECK(history.back() == Visit{u"today"_qs, 0});
}

TEST_CASE("The oldest place is forgotten after a hundred")
{
    History history;
    for (RecordId i = 0; i <= static_cast<RecordId>(History::kMost); ++i)
        history.visit({u"incidents"_qs, i});
    RecordId oldest = -1;
    while (history.canGoBack())
        oldest = history.back().record;
    CHECK(oldest == 1);
}
