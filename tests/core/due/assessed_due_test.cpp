// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/assessed_due.h"
#include "tests/support/assessed_office.h"
#include "tests/support/due_ground.h"

namespace {
const Day kToday = AssessedOffice::today;

/// The wards with an accepted assessment, home visits with a draft of another kind, their site with the wards'.
struct Ground {
    Ground()
    {
        ground.names = office.names;
        for (Saved<Department> &department : facts.departments)
            department.stamp.entered = QDateTime(QDate(2026, 10, 5), QTime(9, 0), Qt::UTC);
        facts.sites[0].stamp.entered = QDateTime(QDate(2026, 10, 6), QTime(9, 0), Qt::UTC);
    }
    std::vector<DueItem> due() const
    {
        std::vector<DueItem> items;
        const LineManagers managers{{AssessedOffice::kVisits, {QStringLiteral("Mina Patel"), 9}}};
        DueContext context = ground.context();
        context.managers = &managers;
        addAssessedDue(items, facts, context);
        return items;
    }

    AssessedOffice office;
    DueGround ground{Deadline(kToday)};
    AssessedFacts facts = office.facts();
};
} // namespace

TEST_CASE("Who has a draft alone, and a team that works alone without an assessment of that, is named once each")
{
    const Ground ground;
    const auto items = ground.due();
    REQUIRE(items.size() == 2);
    CHECK(items[0].title == QStringLiteral("Home Visits"));
    CHECK(items[0].what.contains(QStringLiteral("not accepted yet")));
    CHECK(items[0].record == AssessedOffice::kVisits);
    CHECK(items[0].due == Deadline(Day(2026, 11, 2))); // four weeks after it was entered
    CHECK(items[0].isOurs);
    CHECK(items[0].who == QStringLiteral("Mina Patel"));
    CHECK(items[0].obligations == QStringLiteral("P5.18"));
    CHECK(items[1].title == QStringLiteral("Home Visits: those who work alone"));
    CHECK(items[1].what.contains(QStringLiteral("nobody has")));
    CHECK(items[1].key != items[0].key); // two things on one record
}

TEST_CASE("A department is named from the day after the review of its only accepted assessment")
{
    const auto [days, named] = GENERATE(table<int, bool>({{1, false}, {0, false}, {-1, true}}));
    Ground ground;
    ground.facts.assessments[0].value.nextReview = kToday.plus(days);
    const auto items = ground.due();
    REQUIRE(items.size() == (named ? 4U : 2U)); // the wards and the site that rest on it
    if (named) {
        CHECK(items[0].title == QStringLiteral("Larch Ward"));
        CHECK(items[0].what.contains(QStringLiteral("the review is past")));
        CHECK(items[0].due == Deadline(kToday.plus(days)));
        CHECK_FALSE(items[0].isOurs);
        CHECK(items[0].who == QStringLiteral("Line manager"));
        CHECK(items[3].title == QStringLiteral("Elm House"));
        CHECK(items[3].isLsms);
    }
}

TEST_CASE("An office without a department and a site is asked for no assessment")
{
    Ground ground;
    ground.facts.departments.clear();
    ground.facts.sites.clear();
    CHECK(ground.due().empty());
}
