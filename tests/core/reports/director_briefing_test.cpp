// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/director_briefing.h"
#include "tests/support/conduct_office.h"
#include "tests/support/import_office.h"
#include "tests/support/policy_names.h"
#include "tests/support/small_pack.h"
#include <catch2/catch.hpp>

namespace {
const Period kSeptember = Period::month(2026, 9);

Review reviewOf(Day on, Day told, const QString &what)
{
    Review review;
    review.on = on;
    review.what = what;
    review.found = u"Doors left open."_qs;
    review.toldDirector = told;
    return review;
}

const report::Table &tableOf(const Report &report, std::size_t section)
{
    return std::get<report::Table>(report.sections.at(section).blocks.front());
}
} // namespace

TEST_CASE("The briefing has what is to be told apart from what was told by the end of the period")
{
    const Day last = kSeptember.last;
    const std::vector<Saved<Review>> reviews{{{}, reviewOf(Day(2026, 9, 1), {}, u"Never told"_qs)},
                                             {{}, reviewOf(Day(2026, 9, 1), last, u"On the last day"_qs)},
                                             {{}, reviewOf(Day(2026, 9, 1), last.plus(1), u"A day late"_qs)}};
    const Report report = directorBriefing(reviews, kSeptember, PolicyNames());
    REQUIRE(tableOf(report, 0).rows.size() == 2);
    CHECK(show(tableOf(report, 0).rows[1].cells[3]) == u"A day late"_qs);
    REQUIRE(tableOf(report, 1).rows.size() == 1);
    CHECK(show(tableOf(report, 1).rows[0].cells[3]) == u"On the last day"_qs);
    CHECK(show(tableOf(report, 1).rows[0].cells[6]) == u"–"_qs);
}

TEST_CASE("A briefing of nothing says so twice")
{
    const QString words = wordsOf(directorBriefing({}, kSeptember, PolicyNames()));
    CHECK(words.contains(u"Nil: the director has been told of every review."_qs));
    CHECK(words.contains(u"Nil: the director was told of no review in the period."_qs));
}

TEST_CASE("Reviews of the period are briefed, and earlier ones of which the director had not heard before it")
{
    const ImportOffice office;
    ConductOffice written(*office.workspace);
    const Day first = kSeptember.first, last = kSeptember.last;
    const std::vector<Review> reviews{reviewOf(first, {}, u"first day"_qs),
                                      reviewOf(last, {}, u"last day"_qs),
                                      reviewOf(last.plus(1), {}, u"a day after"_qs),
                                      reviewOf(first.plus(-1), {}, u"before, not told"_qs),
                                      reviewOf(first.plus(-1), first, u"before, told in it"_qs),
                                      reviewOf(first.plus(-9), first.plus(-1), u"before, told before"_qs)};
    for (const Review &review : reviews)
        written.add(review);
    Scope everything;
    everything.everything = everything.namedOnAll = true;
    const auto found = reviewsToBrief(office.workspace->database(), everything, kSeptember);
    REQUIRE(found.ok());
    QStringList what;
    for (const Saved<Review> &review : *found)
        what << review.value.what;
    CHECK(what == QStringList({u"before, not told"_qs, u"before, told in it"_qs, u"first day"_qs, u"last day"_qs}));
    CHECK(reviewsToBrief(office.workspace->database(), {}, kSeptember)->empty());
}
