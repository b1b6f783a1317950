// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/find_courses.h"
#include "core/sanctions/letters_given.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
constexpr RecordId kQuill = 5;
const Day kIssued(2026, 5, 8);
const Day kLater(2026, 5, 20);

GivenSanction warning() { return {30, kQuill, LadderStep::Letter, kIssued, false, {}, {}, {100}}; }
GivenLetter letter(RecordId holder, Day issued = kIssued, Day returned = {})
{
    return {40, holder, kQuill, LadderStep::Letter, issued, returned};
}
std::vector<LadderTaken> rungs(const std::vector<GivenSanction> &sanctions, const std::vector<GivenLetter> &letters)
{
    return rungsGiven(sanctions, letters).value(kQuill);
}
} // namespace

TEST_CASE("A letter is a rung on the day it was issued, a sanction and its letter are one")
{
    const auto alone = rungs({}, {letter(100)});
    REQUIRE(alone.size() == 1);
    CHECK(alone[0].step == LadderStep::Letter);
    CHECK(alone[0].act == LadderAct::Done);
    CHECK(alone[0].on == kIssued);
    CHECK(alone[0].source == 40);
    CHECK(rungs({warning()}, {letter(30)}).size() == 1);          // about the sanction
    CHECK(rungs({warning()}, {letter(100, kLater)}).size() == 1); // about the incident it answers
    CHECK(rungs({warning()}, {letter(101, kLater)}).size() == 2); // about another
    CHECK(rungs({warning()}, {letter(30)})[0].source == 30);      // which says who was told
}

TEST_CASE("A letter of another kind about a sanction is no rung and takes none back")
{
    GivenLetter review = letter(30, kLater, Day(2026, 5, 25));
    review.step.reset();
    const auto taken = rungs({warning()}, {review});
    REQUIRE(taken.size() == 1);
    CHECK_FALSE(taken[0].undone.isKnown());
    CHECK(carries(review, warning()));
    GivenSanction conditions = warning();
    conditions.step.reset();
    CHECK(rungs({conditions}, {}).empty());
    CHECK(rungs({conditions}, {letter(30)}).size() == 1); // a warning letter all the same
}

TEST_CASE("An incident that a sanction answers lends it a letter of the same rung or the same day and person")
{
    GivenSanction conditions = warning();
    conditions.step.reset();
    GivenLetter terms = letter(100);
    terms.step.reset();
    CHECK(carries(terms, conditions));
    terms.issued = kIssued.plus(1);
    CHECK_FALSE(carries(terms, conditions));
    terms.issued = kIssued;
    terms.person = 6;
    CHECK_FALSE(carries(terms, conditions));
}

TEST_CASE("What came back undelivered is no rung from that day on, until one arrives")
{
    const auto once = rungs({}, {letter(100, kIssued, kLater)});
    REQUIRE(once.size() == 1);
    CHECK(once[0].undone == kLater);
    const auto sanction = rungs({warning()}, {letter(30, kIssued, kLater)});
    REQUIRE(sanction.size() == 1);
    CHECK(sanction[0].undone == kLater);
    GivenLetter again = letter(30, kLater.plus(3));
    again.id = 41;
    const auto arrived = rungs({warning()}, {again, letter(30, kIssued, kLater)});
    REQUIRE(arrived.size() == 1);
    CHECK_FALSE(arrived[0].undone.isKnown());
    CHECK(arrived[0].on == kLater.plus(3));
    GivenSanction returned = warning();
    returned.isReturned = true;
    CHECK(rungs({returned}, {}).at(0).undone == kIssued);
    CHECK_FALSE(rungs({returned}, {again}).at(0).undone.isKnown());
}

TEST_CASE("A course forgets a returned letter on the day it came back and not before")
{
    ConductFacts facts;
    for (const RecordId id : {100, 101}) {
        ConductIncident incident;
        incident.id = id;
        incident.reported = Day(2026, 5, 1);
        incident.at = Moment(incident.reported);
        incident.alleged = {6};
        incident.affected = {9};
        facts.incidents.push_back(incident);
    }
    facts.people[6].sameAs = kQuill; // reported under another entry than the one written to
    facts.taken = rungsGiven({}, {letter(100, kIssued, kLater)});
    const auto rungsOn = [&](Day on) { return findCourses(facts, on).courses.at(0).ladder.size(); };
    CHECK(rungsOn(kIssued.plus(-1)) == 0);
    CHECK(rungsOn(kIssued) == 1);
    CHECK(rungsOn(kLater.plus(-1)) == 1);
    CHECK(rungsOn(kLater) == 0);
}

TEST_CASE("The shipped lists say which sanctions and letters are a rung")
{
    const PolicyNames names;
    const auto code = [](const char *text) { return Code{QString::fromLatin1(text)}; };
    CHECK(rungOfSanction(code("verbal_warning"), names) == LadderStep::Verbal);
    CHECK(rungOfSanction(code("warning_letter"), names) == LadderStep::Letter);
    CHECK_FALSE(rungOfSanction(code("exclusion"), names));
    CHECK(rungOfLetter(code("warning_record"), names) == LadderStep::Verbal);
    CHECK(rungOfLetter(code("warning"), names) == LadderStep::Letter);
    CHECK(rungOfLetter(code("harassment"), names) == LadderStep::Letter);
    CHECK_FALSE(rungOfLetter(code("exclusion"), names));
    CHECK_FALSE(rungOfLetter(code("nothing"), names));
    CHECK(isReturnedUndelivered(code("returned"), names));
    CHECK_FALSE(isReturnedUndelivered(code("hand"), names));
}
