// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/like_descriptions.h"
#include <catch2/catch.hpp>

namespace {
ConductIncident seen(RecordId id, RecordId site, int day, const QString &description)
{
    ConductIncident incident;
    incident.id = id;
    incident.site = site;
    incident.at = Moment(Day(2026, 3, day));
    incident.descriptions = {description};
    return incident;
}
} // namespace

TEST_CASE("Descriptions are alike with three words of their own in common and half of the shorter one's")
{
    const QString red = QStringLiteral("Man about 40, red beard, green parka, limps");
    CHECK(isAlike(red, QStringLiteral("red beard and a GREEN jacket")));
    CHECK(isAlike(red, QStringLiteral("tall man, red beard, parka")));
    CHECK_FALSE(isAlike(red, QStringLiteral("man with red beard")));
    // of the six and the seven words of these it is three: half of the shorter, and less than half
    CHECK(isAlike(red, QStringLiteral("red beard, parka, hat, gloves, scarf, boots")));
    CHECK_FALSE(isAlike(red + QStringLiteral(", cane"), QStringLiteral("red beard, parka, hat, gloves, scarf, boots")));
    CHECK_FALSE(isAlike(QString(), QString()));
    CHECK_FALSE(isAlike(QStringLiteral("a man with the woman"), QStringLiteral("a man with the woman")));
    const QString nobody = QStringLiteral("Voice of a woman, name not given");
    CHECK_FALSE(isAlike(nobody, nobody)); // how little is known says nothing of who it is
}

TEST_CASE("Like descriptions are suggested at one place alone and up to the day")
{
    const QString text = QStringLiteral("grey hood, neck tattoo, rides a silver bicycle");
    ConductFacts facts;
    facts.incidents = {seen(3, 7, 9, text), seen(1, 7, 2, text), seen(2, 8, 3, text),
                       seen(4, 0, 3, text), seen(5, 0, 4, text), seen(6, 7, 5, QStringLiteral("white van driver"))};
    const auto groups = findAlike(facts, Day(2026, 3, 9));
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].site == 7);
    CHECK(groups[0].incidents == std::vector<RecordId>{1, 3});
    CHECK(groups[0].description == text);
    CHECK(findAlike(facts, Day(2026, 3, 8)).empty());
    CHECK(findAlike(facts, Day(2027, 3, 2)).size() == 1); // the first is a year old on that day, not more
    CHECK(findAlike(facts, Day(2027, 3, 3)).empty());
}

TEST_CASE("Two people described alike in one report are no suggestion")
{
    ConductIncident both = seen(1, 7, 2, QStringLiteral("grey hood, neck tattoo, silver bicycle"));
    both.descriptions.push_back(both.descriptions.front());
    ConductFacts facts;
    facts.incidents = {both};
    CHECK(findAlike(facts, Day(2026, 3, 9)).empty());
}
