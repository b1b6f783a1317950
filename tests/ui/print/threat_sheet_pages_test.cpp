// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/threat_sheet.h"
#include "tests/support/policy_names.h"
#include "tests/support/threat_call_sample.h"
#include "tests/support/ui_recorded_pages.h"
#include <catch2/catch.hpp>

namespace {
Report framed(Report sheet)
{
    sheet.headerLeft = u"Larkshire Integrated Care Board"_qs;
    sheet.marking = u"OFFICIAL-SENSITIVE"_qs;
    sheet.printedOn = u"2 November 2026, 09:00"_qs;
    return sheet;
}
} // namespace

TEST_CASE("The sheet of a threat call is one side of A4, with every answer given and words enough")
{
    const PolicyNames names;
    ThreatCall call = aThreatCall();
    call.trigger = call.why = call.callerAddress = call.callerNumber = call.callerGroup = u"Would not say that"_qs;
    call.codeWord = call.target = call.demands = u"Nothing was said of it"_qs;
    call.actionTaken = u"Everyone left by the rear stairs and waited at the far end of the car park."_qs;
    call.exercise = true;
    while (call.words.size() < 6)
        call.words.push_back(call.words.back());
    CHECK(recordedPages(framed(threatSheet(call, names, u"TC-2026/27-0001"_qs))).size() == 1);
}

TEST_CASE("The blank sheet for a threat call is one side of A4")
{
    const PolicyNames names;
    CHECK(recordedPages(framed(blankThreatSheet(names))).size() == 1);
}
