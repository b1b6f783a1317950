// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/find_courses.h"
#include <catch2/catch.hpp>

namespace {
constexpr RecordId kQuill = 1; // alleged
constexpr RecordId kKhan = 11; // affected
constexpr RecordId kMoss = 12;
const Day kOn(2026, 11, 20);

Moment at(int month, int day) { return Moment(Day(2026, month, day)); }

ConductIncident report(RecordId id, const Moment &when, std::vector<RecordId> affected, RecordId alleged = kQuill)
{
    ConductIncident incident;
    incident.id = id;
    incident.at = when;
    incident.reported = when.day();
    incident.alleged = {alleged};
    incident.affected = std::move(affected);
    return incident;
}

ConductFacts facts(std::vector<ConductIncident> incidents)
{
    ConductFacts all;
    all.incidents = std::move(incidents);
    return all;
}

SavedConduct saved(std::vector<DecidedOccasion> decisions, CourseDecision decision = CourseDecision::Possible)
{
    SavedConduct conduct;
    conduct.id = 77;
    conduct.alleged = kQuill;
    conduct.decision = decision;
    conduct.decided = decision == CourseDecision::Possible ? Day() : Day(2026, 10, 1);
    conduct.decisions = std::move(decisions);
    return conduct;
}
} // namespace

TEST_CASE("Two occasions against one person are a possible course and one is not")
{
    CHECK(findCourses(facts({report(101, at(3, 1), {kKhan})}), kOn).courses.empty());
    const FoundCourses found =
        findCourses(facts({report(102, at(5, 4), {kKhan}), report(101, at(3, 1), {kKhan})}), kOn);
    REQUIRE(found.courses.size() == 1);
    const FoundCourse &course = found.courses.front();
    CHECK(course.alleged == kQuill);
    CHECK(course.test == CourseTest::OneVictim);
    CHECK(course.isEnough);
    CHECK(course.decision == CourseDecision::Possible);
    CHECK(course.counted == 2);
    CHECK(course.incidents == 2);
    CHECK(course.first == Day(2026, 3, 1));
    CHECK(course.last == Day(2026, 5, 4));
    REQUIRE(course.occasions.size() == 2);
    CHECK(course.occasions[0].incident == 101); // in order of time, not of report
    CHECK(course.occasions[0].gap == -1);
    CHECK(course.occasions[1].gap == 64);
    REQUIRE(course.tallies.size() == 1);
    CHECK(course.tallies[0].victim == kKhan);
    CHECK(course.tallies[0].longestGap == 64);
}

TEST_CASE("One occasion against each of two people is possible until the purpose is known to be none")
{
    ConductFacts once = facts({report(101, at(3, 1), {kKhan}), report(102, at(5, 4), {kMoss})});
    const auto courseFor = [&](Purpose purpose) {
        SavedConduct conduct = saved({});
        conduct.purpose = purpose;
        once.saved = {conduct};
        return findCourses(once, kOn);
    };
    const FoundCourses unknown = courseFor(Purpose::NotKnown);
    REQUIRE(unknown.courses.size() == 1);
    CHECK(unknown.courses[0].test == CourseTest::SeveralVictims);
    CHECK(unknown.courses[0].asksPurpose());
    const FoundCourses yes = courseFor(Purpose::Yes);
    REQUIRE(yes.courses.size() == 1);
    CHECK_FALSE(yes.courses[0].asksPurpose());
    const FoundCourses none = courseFor(Purpose::No);
    CHECK(none.courses.empty());
    REQUIRE(none.rejected.size() == 1); // it stays to be seen, so that the answer can be taken back
    CHECK(none.rejected[0].lacksPurpose());
    CHECK_FALSE(none.rejected[0].isEnough);
    CHECK(none.rejected[0].decision == CourseDecision::Possible);
}

TEST_CASE("One moment that hit two people is one occasion and no course")
{
    CHECK(findCourses(facts({report(101, at(3, 1), {kKhan, kMoss})}), kOn).courses.empty());
}

TEST_CASE("A second occasion against one of two people makes it one victim's course with both tallies")
{
    const FoundCourses found = findCourses(
        facts({report(101, at(3, 1), {kMoss}), report(102, at(4, 1), {kKhan}), report(103, at(5, 1), {kKhan})}), kOn);
    REQUIRE(found.courses.size() == 1);
    CHECK(found.courses[0].test == CourseTest::OneVictim);
    REQUIRE(found.courses[0].tallies.size() == 2);
    CHECK(found.courses[0].tallies[0].victim == kKhan);
    CHECK(found.courses[0].tallies[0].occasions == 2);
    CHECK(found.courses[0].tallies[1].victim == kMoss);
    CHECK(found.courses[0].tallies[1].occasions == 1);
}

TEST_CASE("Many occasions inside one report are counted beside the one report")
{
    ConductIncident emails = report(101, at(3, 1), {kKhan});
    for (int i = 1; i <= 40; ++i)
        emails.occasions.push_back({900 + i, Moment(Day(2026, 3, 1), QTime(9, i)), 0, {}});
    emails.occasions[0].affected = kMoss;
    emails.occasions[1].counts = false;
    const FoundCourses found = findCourses(facts({emails}), kOn);
    REQUIRE(found.courses.size() == 1);
    const FoundCourse &course = found.courses[0];
    CHECK(course.counted == 39);
    CHECK(course.incidents == 1);
    CHECK(course.tallies[0].occasions == 38);
    CHECK(course.tallies[0].incidents == 1);
    CHECK(course.tallies[1].victim == kMoss);
    CHECK_FALSE(course.occasions[1].counts);
}

TEST_CASE("The incident's own occasion stands beside those typed into it, and is not counted twice")
{
    const Moment own(Day(2026, 5, 4), QTime(9, 10));
    ConductIncident told = report(101, own, {kKhan});
    told.occasions = {{901, at(5, 1), 0, {}}};
    FoundCourses found = findCourses(facts({told}), kOn);
    REQUIRE(found.courses.size() == 1);
    CHECK(found.courses[0].counted == 2);
    CHECK(found.courses[0].last == Day(2026, 5, 4));

    told.occasions.push_back({902, GENERATE(Moment(Day(2026, 5, 4), QTime(9, 10)), at(5, 4)), 0, {}});
    ConductFacts decided = facts({told});
    decided.saved = {saved({{101, 0, false, QStringLiteral("an accident")}})};
    found = findCourses(decided, kOn);
    REQUIRE(found.rejected.size() == 1);
    REQUIRE(found.rejected[0].occasions.size() == 2);
    CHECK(found.rejected[0].occasions[1].row == 902);
    CHECK(found.rejected[0].occasions[1].why == QStringLiteral("an accident"));

    told.saysWhen = false; // the day of the report is no occasion
    told.occasions.pop_back();
    CHECK(findCourses(facts({told}), kOn).courses.empty());
}

TEST_CASE("What the LSMS decides on an occasion goes before what the report says")
{
    ConductFacts twice = facts({report(101, at(3, 1), {kKhan}), report(102, at(5, 4), {kKhan})});
    twice.saved = {saved({{101, 0, false, QStringLiteral("an accident")}})};
    const FoundCourses found = findCourses(twice, kOn);
    CHECK(found.courses.empty());
    REQUIRE(found.rejected.size() == 1); // it stays to be seen, so that it can be taken back
    CHECK_FALSE(found.rejected[0].isEnough);
    CHECK(found.rejected[0].occasions[0].why == QStringLiteral("an accident"));

    ConductIncident diary = report(103, at(6, 1), {kKhan});
    diary.occasions = {{901, at(6, 1), 0, false}};
    twice.incidents.push_back(diary);
    twice.saved = {saved({{101, 0, false, QStringLiteral("an accident")}, {103, 901, true, {}}})};
    CHECK(findCourses(twice, kOn).courses.size() == 1);
}

TEST_CASE("A decision holds from its day on and is shown where it belongs")
{
    ConductFacts twice = facts({report(101, at(3, 1), {kKhan}), report(102, at(5, 4), {kKhan})});
    twice.saved = {saved({}, CourseDecision::Confirmed)};
    CHECK(findCourses(twice, Day(2026, 9, 30)).courses.at(0).decision == CourseDecision::Possible);
    CHECK(findCourses(twice, Day(2026, 10, 1)).courses.at(0).decision == CourseDecision::Confirmed);
    twice.saved = {saved({}, CourseDecision::Rejected)};
    CHECK(findCourses(twice, Day(2026, 9, 30)).courses.size() == 1);
    CHECK(findCourses(twice, Day(2026, 10, 1)).courses.empty());
    CHECK(findCourses(twice, Day(2026, 10, 1)).rejected.size() == 1);
}

TEST_CASE("What happens or is reported after the day is not known on it")
{
    ConductIncident late = report(102, at(5, 4), {kKhan});
    late.reported = Day(2026, 6, 1);
    const ConductFacts twice = facts({report(101, at(3, 1), {kKhan}), late});
    CHECK(findCourses(twice, Day(2026, 5, 4)).courses.empty());
    CHECK(findCourses(twice, Day(2026, 5, 31)).courses.empty());
    CHECK(findCourses(twice, Day(2026, 6, 1)).courses.size() == 1);
}

TEST_CASE("Entries that were one person are one, on both sides, and nobody is their own victim")
{
    ConductFacts two = facts({report(101, at(3, 1), {kKhan}, kQuill), report(102, at(5, 4), {kMoss}, 2)});
    two.people.insert(2, {kQuill, false, {}});
    two.people.insert(kMoss, {kKhan, false, {}});
    two.saved = {saved({}, CourseDecision::Confirmed)};
    two.saved[0].alleged = 2;
    const FoundCourses found = findCourses(two, kOn);
    REQUIRE(found.courses.size() == 1);
    CHECK(found.courses[0].test == CourseTest::OneVictim);
    CHECK(found.courses[0].saved == 77);

    const ConductFacts own = facts({report(101, at(3, 1), {kQuill}), report(102, at(5, 4), {kQuill})});
    CHECK(findCourses(own, kOn).courses.empty());
}

TEST_CASE("Two entries that point at each other do not hang the search")
{
    ConductFacts loop = facts({report(101, at(3, 1), {kKhan}), report(102, at(5, 4), {kKhan})});
    loop.people.insert(kQuill, {2, false, {}});
    loop.people.insert(2, {kQuill, false, {}});
    CHECK(findCourses(loop, kOn).courses.size() == 1);
}

TEST_CASE("A report that names nobody as affected cannot count")
{
    const FoundCourses found = findCourses(
        facts({report(101, at(3, 1), {kKhan}), report(102, at(4, 1), {}), report(103, at(5, 4), {kKhan})}), kOn);
    REQUIRE(found.courses.size() == 1);
    CHECK(found.courses[0].counted == 2);
    REQUIRE(found.courses[0].occasions.size() == 3);
    CHECK_FALSE(found.courses[0].occasions[1].counts);
    CHECK(found.courses[0].occasions[2].gap == 64); // between those that count
}

TEST_CASE("Conduct of people who work here goes to Human Resources, unless they had left by the last act")
{
    ConductFacts staff = facts({report(101, at(3, 1), {kKhan}), report(102, at(5, 4), {kKhan})});
    const auto left = GENERATE(Day(), Day(2026, 5, 3), Day(2026, 5, 4));
    staff.people.insert(kQuill, {0, true, left});
    const FoundCourses found = findCourses(staff, kOn);
    const bool goes = left == Day(2026, 5, 3);
    CHECK(found.courses.size() == (goes ? 1 : 0));
    CHECK(found.workforce.size() == (goes ? 0 : 1));
}

TEST_CASE("A step that a sanction and a row tell of is one, with what either says of who was told")
{
    ConductFacts twice = facts({report(101, at(3, 1), {kKhan}), report(102, at(5, 4), {kKhan})});
    SavedConduct conduct = saved({});
    conduct.ladder = {{LadderStep::Letter, LadderAct::Done, Day(2026, 5, 8), {}, {}, Day(2026, 5, 9), {}, 77}};
    twice.saved = {conduct};
    twice.taken[kQuill] = {{LadderStep::Letter, LadderAct::Done, Day(2026, 5, 8), {}, {}, {}, Day(2026, 5, 10), 88},
                           {LadderStep::Police, LadderAct::Done, Day(2026, 12, 1), {}, {}, {}, {}, 89}};
    const FoundCourse course = findCourses(twice, kOn).courses.at(0);
    REQUIRE(course.ladder.size() == 1); // the police's step has not happened yet
    CHECK(course.ladder[0].officerTold == Day(2026, 5, 9));
    CHECK(course.ladder[0].layMemberTold == Day(2026, 5, 10));
}

TEST_CASE("Courses stand in the order of their last acts, the newest first")
{
    const FoundCourses found =
        findCourses(facts({report(101, at(3, 1), {kKhan}), report(102, at(5, 4), {kKhan}),
                           report(103, at(2, 1), {kKhan}, 2), report(104, at(6, 1), {kKhan}, 2)}),
                    kOn);
    REQUIRE(found.courses.size() == 2);
    CHECK(found.courses[0].alleged == 2);
    CHECK(found.courses[1].alleged == kQuill);
}

TEST_CASE("Without a purpose a second occasion against one of several people makes it a course all the same")
{
    ConductFacts all = facts({report(101, at(3, 1), {kKhan}), report(102, at(5, 4), {kMoss})});
    SavedConduct conduct = saved({});
    conduct.purpose = Purpose::No;
    conduct.purposeWhy = QStringLiteral("Two quarrels about parking");
    all.saved = {conduct};
    CHECK(findCourses(all, kOn).rejected.at(0).purposeWhy == conduct.purposeWhy);
    all.incidents.push_back(report(103, at(6, 1), {kMoss}));
    const FoundCourses found = findCourses(all, kOn);
    CHECK(found.rejected.empty());
    REQUIRE(found.courses.size() == 1);
    CHECK(found.courses[0].isEnough);
    CHECK_FALSE(found.courses[0].lacksPurpose());
}

TEST_CASE("A gap is about where of one of the two occasions only the month is known")
{
    const Moment month = Moment::fromText(QStringLiteral("2026-04"));
    const FoundCourses found = findCourses(facts({report(101, at(3, 1), {kKhan}), report(102, month, {kKhan}),
                                                  report(103, at(5, 4), {kKhan}), report(104, at(5, 6), {kKhan})}),
                                           kOn);
    REQUIRE(found.courses.size() == 1);
    const auto &occasions = found.courses[0].occasions;
    REQUIRE(occasions.size() == 4);
    CHECK(occasions[1].gap == 31);
    CHECK(occasions[1].isGapAbout);
    CHECK(occasions[2].isGapAbout);
    CHECK_FALSE(occasions[3].isGapAbout);
}
