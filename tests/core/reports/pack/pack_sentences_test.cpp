// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_pack.h"
#include <catch2/catch.hpp>

namespace {
std::string std_(const QString &text) { return text.toStdString(); }

const Period kBefore = Period::months(2026, 7, 2026, 8);
} // namespace

TEST_CASE("the first key point compares with the period before, as reported, and with a year ago")
{
    SmallPack pack;
    pack.addMany(13, "intruder", Day(2025, 9, 30));
    pack.addMany(7, "intruder", Day(2026, 8, 3));
    pack.issue(kBefore, Day(2026, 9, 7));
    pack.add("intruder", Day(2026, 8, 31)).entered = Day(2026, 9, 8);
    pack.addMany(11, "intruder", Day(2026, 10, 31));
    CHECK(std_(pack.keyPoints().value(0)) ==
          "11 incidents occurred in September and October, 3 more than in July and August (8, reported to you as 7) "
          "and 2 fewer than a year ago.");
}

TEST_CASE("one incident and none are told in words")
{
    SmallPack pack;
    CHECK(std_(pack.keyPoints().value(0)) ==
          "No incident occurred in September and October, as many as in July and August (0) and as many as a year "
          "ago.");
    pack.add("intruder", Day(2026, 9, 1));
    CHECK(pack.keyPoints().value(0).startsWith(QStringLiteral("One incident occurred in September and October")));
}

TEST_CASE("five a month within chance calls for no new explanation")
{
    SmallPack pack;
    for (int month = 0; month < 24; ++month) {
        const QDate day = QDate(2024, 11, 15).addMonths(month);
        pack.addMany(month % 2 == 0 ? 4 : 6, "intruder", Day(day));
    }
    pack.issue(Period::months(2026, 8, 2026, 9), Day(2026, 10, 7));
    pack.facts.choices.period = Period::month(2026, 10);
    CHECK(pack.keyPoints().contains(QStringLiteral(
        "October is within what chance alone produces around 5 a month; nothing here calls for a new explanation.")));
}

TEST_CASE("the police sentence counts the told and the outcomes known by the cut-off")
{
    SmallPack pack;
    for (int i = 0; i < 6; ++i) {
        Incident &incident = pack.add("intruder", Day(2026, 9, 10)).value;
        incident.policeReported = pack.names.withTrait("police-reported", "told");
        PoliceCase &police = incident.police.emplace_back();
        if (i < 3)
            police.outcome = pack.names.withTrait("police-outcome", "known");
        police.outcomeDay = i == 2 ? Day(2026, 11, 7) : Day(2026, 11, 6);
    }
    CHECK(pack.keyPoints().contains(QStringLiteral("Of 6 incidents told to the police, the outcome of 2 is known.")));
    CHECK(std_(pack.cell(QStringLiteral("Table 1"), QStringLiteral("police"), QStringLiteral("this"))) == "6 / 2");
}

TEST_CASE("the loss sentence gives the known value and counts the unknown")
{
    SmallPack pack;
    PropertyItem &known = pack.add("theft", Day(2026, 9, 10)).value.property.emplace_back();
    known.value = Money{64000};
    known.recovered = Money{30000};
    known.owner = pack.names.withTrait("owner-class", "own");
    PropertyItem &unknown = pack.add("theft", Day(2026, 10, 10)).value.property.emplace_back();
    unknown.owner = pack.names.withTrait("owner-class", "own");
    CHECK(pack.keyPoints().contains(QStringLiteral("Loss to the organisation £640, one value not known.")));
    CHECK(std_(pack.cell(QStringLiteral("Table 1"), QStringLiteral("loss"), QStringLiteral("this"))) == "£340 (1)");
}

TEST_CASE("late ones are told by month, in words, after the last paper")
{
    SmallPack pack;
    pack.issue(kBefore, Day(2026, 9, 7));
    pack.add("theft", Day(2026, 8, 31)).entered = Day(2026, 9, 7); // at the cut-off: not late
    for (int i = 0; i < 2; ++i)
        pack.add("theft", Day(2026, 8, 31)).entered = Day(2026, 9, 8);
    CHECK(
        wordsOf(pack.paper()).contains(QStringLiteral("Two incidents of August were reported after the last paper.")));
    CHECK(std_(pack.cell(QStringLiteral("Table 1"), QStringLiteral("late"), QStringLiteral("this"))) == "2");
}

TEST_CASE("no forbidden word stands in a paper")
{
    SmallPack pack;
    for (int month = 0; month < 24; ++month)
        pack.addMany(month == 23 ? 40 : 4, "verbal_abuse", Day(QDate(2024, 11, 15).addMonths(month)));
    const QString words = wordsOf(pack.paper()).toLower();
    for (const char *word : {"rose by", "significant", "spike", "offender"})
        CHECK_FALSE(words.contains(QLatin1String(word)));
}
