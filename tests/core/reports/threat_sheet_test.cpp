// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/threat_sheet.h"
#include "tests/support/policy_names.h"
#include "tests/support/small_pack.h"
#include "tests/support/threat_call_sample.h"
#include <catch2/catch.hpp>

namespace {
const PolicyNames &policy()
{
    static const PolicyNames names;
    return names;
}
} // namespace

TEST_CASE("The sheet of a threat call says what was said, asked, rung and decided")
{
    const Report sheet = threatSheet(aThreatCall(), policy(), u"TC-2026/27-0001"_qs);
    CHECK(sheet.title == u"Threat call TC-2026/27-0001"_qs);
    CHECK(sheet.subtitle.isEmpty());
    const QString words = wordsOf(sheet);
    for (const QString &part :
         {u"“You have until ten.”"_qs, u"08:23 (1:11 in)"_qs, u"The post room"_qs, u"Evacuate"_qs, u"Duty director"_qs,
          u"LP-0231"_qs, u"Calm, Slow"_qs, u"Idris Fenn"_qs, u"2 November 2026, 08:22"_qs}) {
        INFO(part.toStdString());
        CHECK(words.contains(part));
    }
}

TEST_CASE("The sheet of an exercise says so")
{
    ThreatCall call = aThreatCall();
    call.exercise = true;
    CHECK(threatSheet(call, policy()).subtitle.startsWith(u"EXERCISE"_qs));
}

TEST_CASE("The blank sheet asks the nine questions in their order and offers every tick")
{
    const QString words = wordsOf(blankThreatSheet(policy()));
    qsizetype last = -1;
    for (const QString &asked : {u"1  Where is it?"_qs, u"2  When will it go off?"_qs, u"3  What does it look like?"_qs,
                                 u"4  What will set it off?"_qs, u"5  Did you place it?"_qs, u"6  Why?"_qs,
                                 u"7  What is your name?"_qs, u"8  What is your address?"_qs,
                                 u"9  What is your number?"_qs, u"For whom do they speak?"_qs, u"Code word"_qs}) {
        INFO(asked.toStdString());
        CHECK(words.indexOf(asked) > last);
        last = words.indexOf(asked);
    }
    CHECK(words.contains(u"☐\u00a0Phone,\u00a0from\u00a0a\u00a0mobile"_qs));
    for (const char *list : {"threat-voice", "threat-language", "threat-background", "threat-decision"})
        for (const ChoiceName &item : policy().choices(QLatin1String(list)))
            CHECK(words.contains(u"☐\u00a0"_qs + QString(item.label).replace(u' ', QChar(QChar::Nbsp))));
    CHECK(blankThreatSheet(policy()).subtitle == u"Stay calm. Signal a colleague to ring 999."_qs);
}
