// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/shipped_names.h"
#include <catch2/catch.hpp>

TEST_CASE("The shipped lists name their choices without an office")
{
    const ShippedNames names;
    CHECK(names.choices(u"threat-decision"_qs).size() == 3);
    CHECK(names.choiceLabel(u"threat-voice"_qs, u"stutter"_qs) == u"Stutter"_qs);
    CHECK(names.choiceLabel(u"threat-voice"_qs, u"unheard"_qs) == u"unheard"_qs);
    CHECK(*names.choiceMeant(u"threat-decision"_qs, u"lockdown"_qs) == u"stay_in"_qs);
    CHECK_FALSE(names.choiceMeant(u"threat-decision"_qs, u"run"_qs).ok());
    CHECK(names.hasTrait(u"threat-method"_qs, u"mobile"_qs, u"channel:telephone"_qs));
    CHECK_FALSE(names.hasTrait(u"no-list"_qs, u"mobile"_qs, u"channel:telephone"_qs));
    CHECK(names.choices(u"no-list"_qs).empty());
}
