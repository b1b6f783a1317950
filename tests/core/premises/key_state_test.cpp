// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/premises/key_state.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 11, 2);

KeyHolding given(Day out, Day back = {}, Day lost = {})
{
    KeyHolding holding;
    holding.name = u"Agency guard"_qs;
    holding.out = out;
    holding.back = back;
    holding.lost = lost;
    return holding;
}

KeyOrCode codeSince(Day changed)
{
    KeyOrCode code;
    code.kind = Code{u"lock_code"_qs};
    code.changed = changed;
    return code;
}
} // namespace

TEST_CASE("A key is out until the day on which it is back, and lost until somebody deals with it")
{
    const PolicyNames names;
    KeyOrCode key;
    key.kind = Code{u"key"_qs};
    CHECK(keyState(key, kToday, names) == KeyState::In);
    key.holders = {given(kToday)};
    CHECK(keyState(key, kToday.plus(-1), names) == KeyState::In);
    CHECK(keyState(key, kToday, names) == KeyState::Out);
    CHECK(keyHeldFound(key, kToday, names).text == u"1 person"_qs);
    key.holders = {given(kToday.plus(-9), kToday)};
    CHECK(keyState(key, kToday.plus(-1), names) == KeyState::Out);
    CHECK(keyState(key, kToday, names) == KeyState::In);
    key.holders = {given(kToday.plus(-9), {}, kToday.plus(-2))};
    CHECK(keyState(key, kToday, names) == KeyState::Lost);
    key.holders.front().settled = kToday;
    CHECK(keyState(key, kToday, names) == KeyState::In);
    key.retired = kToday;
    CHECK(keyState(key, kToday, names) == KeyState::Retired);
}

TEST_CASE("A code is to be changed once it is older than the office's limit, from the day after")
{
    const PolicyNames names;
    const KeyOrCode code = codeSince(Day(2026, 5, 2));
    CHECK(changeDue(code, names) == Day(2026, 11, 2)); // six months, our own
    CHECK(keyState(code, Day(2026, 11, 2), names) == KeyState::In);
    CHECK(keyState(code, Day(2026, 11, 3), names) == KeyState::Old);
}

TEST_CASE("A disclosed code stands so until it is changed")
{
    const PolicyNames names;
    KeyOrCode code = codeSince(Day(2026, 10, 1));
    code.holders = {given(Day(2026, 10, 1), {}, Day(2026, 10, 20))};
    CHECK(keyState(code, kToday, names) == KeyState::Disclosed);
    code.changed = Day(2026, 10, 21);
    CHECK(keyState(code, kToday, names) == KeyState::In);
}

TEST_CASE("A code says since when it is in use, and a key need not")
{
    const PolicyNames names;
    Problems problems;
    keyRules(codeSince({}), {kToday, names}, problems);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().field == u"changed"_qs);
    problems.clear();
    KeyOrCode key;
    key.kind = Code{u"fob"_qs};
    keyRules(key, {kToday, names}, problems);
    CHECK(problems.empty());
}
