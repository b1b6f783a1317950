// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/procedure_rules.h"
#include "tests/support/complaints.h"
#include <catch2/catch.hpp>

namespace {
Procedure sound()
{
    Procedure procedure;
    procedure.code = u"own"_qs;
    procedure.title = u"Our own"_qs;
    procedure.starts = Code{u"kind"_qs};
    ProcedureStep step;
    step.code = u"one"_qs;
    step.what = u"Do one thing"_qs;
    procedure.steps = {step};
    return procedure;
}

bool isRefused(const Procedure &procedure) { return !complaints(procedure, Day(2026, 11, 2)).isEmpty(); }
} // namespace

TEST_CASE("A procedure with a step and no times may be saved") { CHECK_FALSE(isRefused(sound())); }

TEST_CASE("A time needs its number, its unit and its beginning")
{
    Procedure procedure = sound();
    ProcedureStep &step = procedure.steps.front();
    step.amount = 3;
    CHECK(isRefused(procedure));
    step.unit = Code{u"days"_qs};
    CHECK(isRefused(procedure));
    step.countsFrom = Code{u"found"_qs};
    CHECK_FALSE(isRefused(procedure));
    step.amount = {};
    CHECK(isRefused(procedure));
    step.unit = Code{u"at_once"_qs};
    CHECK_FALSE(isRefused(procedure)); // needs no number
}

TEST_CASE("Two steps never have one code, and a step waits for another of its procedure only")
{
    Procedure procedure = sound();
    procedure.steps.push_back(procedure.steps.front());
    CHECK(isRefused(procedure));
    ProcedureStep &second = procedure.steps.back();
    second.code = u"two"_qs;
    CHECK_FALSE(isRefused(procedure));
    second.amount = 1;
    second.unit = Code{u"days"_qs};
    second.countsFrom = Code{u"step_done"_qs};
    CHECK(isRefused(procedure));
    second.afterStep = u"two"_qs;
    CHECK(isRefused(procedure));
    second.afterStep = u"one"_qs;
    CHECK_FALSE(isRefused(procedure));
}
