// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_pack.h"
#include <catch2/catch.hpp>

namespace {
const QString kTable = QStringLiteral("Table 6");
constexpr RecordId kAsha = 500;

Code code(const char *text) { return Code{QLatin1String(text)}; }

Party affected()
{
    Party party;
    party.role = code("affected");
    return party;
}

QString now(const SmallPack &pack, const char *row)
{
    return pack.cell(kTable, QLatin1String(row), QStringLiteral("this"));
}

/// A member of staff and the training that they have in dealing with conflict.
void addStaff(SmallPack &pack, Day completed, Day expires)
{
    Course course;
    course.requiredOf = QStringLiteral("everyone");
    course.traits = QStringLiteral("conflict");
    pack.facts.courses.push_back({900, {}, Day(2020, 1, 1), course});
    Person person;
    person.staffNumber = QStringLiteral("ICB1");
    person.started = Day(2020, 1, 6);
    pack.facts.people.push_back({kAsha, {}, Day(2020, 1, 6), person});
    TrainingRecord record;
    record.person = Id<Person>{kAsha};
    record.course = Id<Course>{900};
    record.completed = completed;
    record.expires = expires;
    record.outcome = code("passed");
    pack.facts.training.push_back({901, {}, completed, record});
}
} // namespace

TEST_CASE("Table 6 counts people and not incidents, each by the incident that affected them")
{
    SmallPack pack;
    Incident &assault = pack.add("physical_assault", Day(2026, 9, 7)).value;
    assault.parties = {affected(), affected()};
    assault.parties.emplace_back().role = code("alleged");
    pack.add("threat", Day(2026, 3, 2)).value.parties = {affected()};
    pack.add("theft", Day(2026, 9, 8)).value.parties = {affected()}; // no violence
    const Report paper = pack.paper();
    const report::Table &table = tableNumbered(paper, kTable);
    CHECK(cellOf(table, QStringLiteral("people"), QStringLiteral("this")) == QStringLiteral("2"));
    CHECK(cellOf(table, QStringLiteral("people"), QStringLiteral("twelve")) == QStringLiteral("3"));
    CHECK(table.rows.front().cells[1].figures.front().ids == std::vector<RecordId>{1, 1});
}

TEST_CASE("Table 6 is one line where nobody is recorded as affected in twelve months")
{
    SmallPack pack;
    pack.add("physical_assault", Day(2026, 9, 7)).value.parties.emplace_back().role = code("witness");
    pack.add("threat", Day(2025, 10, 31)).value.parties = {affected()};
    const Report paper = pack.paper();
    CHECK(tableNumbered(paper, kTable).isNil());
}

TEST_CASE("injuries are told by degree, of those graded, and the incident's grade is that of its only person")
{
    SmallPack pack;
    Incident &first = pack.add("physical_assault", Day(2026, 9, 7)).value;
    first.harm = code("moderate");
    first.parties = {affected()};
    Incident &second = pack.add("physical_assault", Day(2026, 9, 9)).value;
    second.harm = code("severe");
    second.parties = {affected(), affected()};
    second.parties[0].harm = code("low");
    second.parties[1].harm = code("none");
    Incident &third = pack.add("verbal_abuse", Day(2026, 9, 10)).value;
    third.harm = code("low");
    third.parties = {affected(), affected()}; // whose the grade is, is not known
    CHECK(now(pack, "people") == QStringLiteral("5"));
    CHECK(now(pack, "harm:low") == QStringLiteral("1 of 3"));
    CHECK(now(pack, "harm:moderate") == QStringLiteral("1 of 3"));
    CHECK(now(pack, "harm:severe") == QStringLiteral("0 of 3"));
    CHECK(now(pack, "harm:death") == QStringLiteral("0 of 3"));
}

TEST_CASE("days unable to do normal work count both ends, and until the cut-off while they last")
{
    SmallPack pack;
    Incident &incident = pack.add("physical_assault", Day(2026, 10, 26)).value;
    incident.parties = {affected(), affected(), affected()};
    incident.parties[0].unableFrom = Day(2026, 10, 27);
    incident.parties[0].unableTo = Day(2026, 10, 28);
    incident.parties[1].unableFrom = Day(2026, 11, 5); // the cut-off is 6 November
    CHECK(now(pack, "unable") == QStringLiteral("4 (2)"));
    incident.parties[1].unableFrom = Day(2026, 11, 7);
    CHECK(now(pack, "unable") == QStringLiteral("2 (1)"));
}

TEST_CASE("what is not recorded is not asked, and an offer declined was made")
{
    SmallPack pack;
    Incident &incident = pack.add("physical_assault", Day(2026, 9, 7)).value;
    incident.parties = {affected(), affected(), affected(), affected()};
    incident.parties[0].alone = code("yes");
    incident.parties[1].alone = code("no");
    incident.parties[2].alone = code("not_known");
    incident.parties[0].supportOffered = Codes{{QStringLiteral("declined")}};
    incident.parties[0].supportsPolice = code("yes");
    incident.parties[1].supportsPolice = code("undecided");
    CHECK(now(pack, "alone") == QStringLiteral("1 of 2"));
    CHECK(now(pack, "support") == QStringLiteral("1 of 4"));
    CHECK(now(pack, "supports") == QStringLiteral("1 of 2"));
    CHECK(now(pack, "police") == QStringLiteral("–"));
    incident.policeReported = code("not_reported");
    CHECK(now(pack, "police") == QStringLiteral("0 of 4"));
    incident.policeReported = code("online");
    CHECK(now(pack, "police") == QStringLiteral("4 of 4"));
    incident.alone = true;
    CHECK(now(pack, "alone") == QStringLiteral("2 of 3"));
}

TEST_CASE("conflict training is that of the day of the incident, and only staff are asked")
{
    const auto [expires, said] = GENERATE(table<Day, const char *>(
        {{Day(2026, 9, 6), "0 of 1"}, {Day(2026, 9, 7), "1 of 1"}, {Day(2026, 9, 8), "1 of 1"}}));
    SmallPack pack;
    addStaff(pack, Day(2023, 9, 6), expires);
    Incident &incident = pack.add("physical_assault", Day(2026, 9, 7)).value;
    incident.parties = {affected(), affected()};
    incident.parties[0].person = Id<Person>{kAsha};
    CHECK(now(pack, "training") == QLatin1String(said));
}

TEST_CASE("training completed after the incident was not in date that day")
{
    SmallPack pack;
    addStaff(pack, Day(2026, 9, 8), Day(2029, 9, 7));
    Incident &incident = pack.add("physical_assault", Day(2026, 9, 7)).value;
    incident.parties = {affected()};
    incident.parties[0].person = Id<Person>{kAsha};
    CHECK(now(pack, "training") == QStringLiteral("0 of 1"));
}

TEST_CASE("an assault whose own clinical factor is not recorded has that of the person alleged")
{
    SmallPack pack;
    const auto yes = [&pack] {
        return pack.cell(QStringLiteral("Table 5"), QStringLiteral("clinical_yes"), QStringLiteral("this"));
    };
    Incident &incident = pack.add("physical_assault", Day(2026, 9, 7)).value;
    incident.parties = {affected()};
    incident.parties[0].clinicalFactor = code("yes"); // of the person affected it says nothing
    CHECK(yes() == QStringLiteral("0"));
    incident.parties.emplace_back().role = code("alleged");
    incident.parties.back().clinicalFactor = code("yes");
    CHECK(yes() == QStringLiteral("1"));
    incident.clinicalFactor = code("no");
    CHECK(yes() == QStringLiteral("0"));
}

TEST_CASE("the public edition hides the days of the few people whom it hides")
{
    SmallPack pack;
    pack.facts.choices.isPublic = true;
    for (int i = 0; i < 9; ++i) {
        Incident &incident = pack.add("physical_assault", Day(2026, 9, 7)).value;
        incident.parties = {affected()};
        if (i < 4) {
            incident.parties[0].unableFrom = Day(2026, 9, 8);
            incident.parties[0].unableTo = Day(2026, 9, 17);
        }
    }
    CHECK(now(pack, "people") == QStringLiteral("9"));
    CHECK(now(pack, "unable") == QStringLiteral("* (*)"));
}

TEST_CASE("Figure 3 has a dot for each physical assault of 24 months, filled where somebody was injured")
{
    SmallPack pack;
    pack.add("physical_assault", Day(2024, 10, 31));
    pack.add("physical_assault", Day(2024, 11, 1));
    pack.add("physical_assault", Day(2026, 10, 31)).value.harm = code("low");
    pack.add("threat", Day(2026, 10, 31));
    Incident &restricted = pack.add("physical_assault", Day(2026, 9, 1)).value;
    restricted.confidential = true;
    restricted.harm = code("low");
    const Report paper = pack.paper();
    const auto &chart = std::get<report::Chart>(paper.sections[2].blocks[1]);
    CHECK(chart.number == QStringLiteral("Figure 3"));
    const auto &dots = std::get<report::TimelineChart>(chart.drawing).dots;
    REQUIRE(dots.size() == 3);
    CHECK(dots[0].day == Day(2024, 11, 1));
    CHECK_FALSE(dots[0].filled);
    CHECK_FALSE(dots[1].filled); // never described
    CHECK(dots[1].label == QStringLiteral("restricted"));
    CHECK(dots[1].id == 0);
    CHECK(dots[2].filled);
}

TEST_CASE("Figure 3 is one line where there was no physical assault, and not in the public edition")
{
    SmallPack pack;
    CHECK(wordsOf(pack.paper()).contains(QStringLiteral("Figure 3: nil, no physical assault in 24 months.")));
    pack.addMany(6, "physical_assault", Day(2026, 9, 7));
    pack.facts.choices.isPublic = true;
    CHECK(wordsOf(pack.paper())
              .contains(QStringLiteral("Figure 3 Physical assaults, 24 months is left out of the public edition")));
}

TEST_CASE("an injury to be reported is in time on its last day and no later, and only once the regulator was told")
{
    const auto [told, said] = GENERATE(table<Day, const char *>(
        {{Day(2026, 9, 22), "1 / 1"}, {Day(2026, 9, 23), "1 / 0"}, {Day(), "1 / 0"}, {Day(2026, 11, 7), "1 / 0"}}));
    SmallPack pack;
    Incident &incident = pack.add("physical_assault", Day(2026, 9, 7)).value;
    incident.parties = {affected(), affected()};
    incident.parties[0].category = code("staff");
    incident.parties[0].harm = code("moderate");
    incident.parties[0].atWork = code("yes");
    incident.parties[0].unableFrom = Day(2026, 9, 8);
    incident.parties[0].unableTo = Day(2026, 9, 15);
    Notification &regulator = incident.told.emplace_back();
    regulator.body = code("hse");
    regulator.sent = Moment(told);
    CHECK(now(pack, "riddor") == QLatin1String(said));
    incident.parties[0].unableTo = Day(2026, 9, 14); // seven days are recorded, not reported
    CHECK(now(pack, "riddor") == QStringLiteral("0 / 0"));
}

TEST_CASE("a sanction answers those affected by the incidents it was issued for")
{
    SmallPack pack;
    pack.add("physical_assault", Day(2026, 9, 7)).value.parties = {affected(), affected()};
    pack.add("threat", Day(2026, 9, 8)).value.parties = {affected()};
    CHECK(now(pack, "sanction") == QStringLiteral("0 of 3"));
    pack.facts.sanctionsOf.insert(1, code("warning_letter"));
    pack.facts.sanctionsOf.insert(1, code("exclusion"));
    CHECK(now(pack, "sanction") == QStringLiteral("2 of 3"));
}
