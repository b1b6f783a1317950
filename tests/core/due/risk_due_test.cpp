// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/risk_due.h"
#include "core/risks/approval.h"
#include "tests/support/due_ground.h"

namespace {
const Day kToday(2026, 3, 16); // a Monday
constexpr RecordId kDepartment = 12;

Saved<RiskAssessment> assessment()
{
    Saved<RiskAssessment> saved;
    saved.value.title = QStringLiteral("Front desk");
    saved.value.assessor = Id<Person>{8};
    saved.value.department = Id<Department>{kDepartment};
    saved.value.assessed = kToday.plus(-30);
    Hazard &hazard = saved.value.hazards.emplace_back();
    hazard.category = Code{QStringLiteral("violence")};
    return saved;
}

std::vector<DueItem> dueOf(const Saved<RiskAssessment> &saved, const std::vector<Happened> &happened = {},
                           const LineManagers *managers = nullptr)
{
    const DueGround ground{Deadline(kToday)};
    DueContext context = ground.context();
    context.managers = managers;
    std::vector<DueItem> items;
    addRiskDue(items, saved, HappenedPlaces(happened, context.names), context);
    return items;
}
} // namespace

TEST_CASE("An assessment is due for review within the horizon, from whoever made it")
{
    const auto [days, count] = GENERATE(table<int, std::size_t>({{-400, 1U}, {90, 1U}, {91, 0U}}));
    Saved<RiskAssessment> saved = assessment();
    saved.value.nextReview = kToday.plus(days);
    const auto items = dueOf(saved);
    REQUIRE(items.size() == count);
    if (count == 1)
        CHECK(items.front().who == QStringLiteral("Asha Khan"));
}

TEST_CASE("What happened since asks for a look within ten working days, until somebody looked")
{
    Saved<RiskAssessment> saved = assessment();
    const std::vector<Happened> happened{
        {1, QStringLiteral("INC-1"), Code{QStringLiteral("threat")}, kToday.plus(-3), 0, kDepartment},
        {2, QStringLiteral("INC-2"), Code{QStringLiteral("threat")}, kToday, 0, kDepartment}};
    const auto items = dueOf(saved, happened);
    REQUIRE(items.size() == 1);
    CHECK(items.front().key == QStringLiteral("risk-event"));
    CHECK(items.front().what.contains(QStringLiteral("INC-1 and 1 more")));
    CHECK(items.front().due == Deadline(Day(2026, 3, 27))); // from Friday the 13th
    CHECK(items.front().isOurs);
    saved.value.lookedAt = kToday;
    CHECK(dueOf(saved, happened).empty());
}

TEST_CASE("A signed assessment waits for the manager of its department, an accepted one for the LSMS")
{
    Saved<RiskAssessment> saved = assessment();
    const LineManagers managers{{kDepartment, {QStringLiteral("Mina Patel"), 9}}};
    CHECK(dueOf(saved, {}, &managers).empty());
    saved.value = signedBy(saved.value, Id<Person>{8}, Moment(kToday));
    auto items = dueOf(saved, {}, &managers);
    REQUIRE(items.size() == 1);
    CHECK(items.front().key == QStringLiteral("risk-accept"));
    CHECK(items.front().who == QStringLiteral("Mina Patel"));
    CHECK(items.front().due == Deadline(Day(2026, 3, 30)));
    CHECK(dueOf(saved).front().who == QStringLiteral("Line manager")); // not the assessor's own to accept
    CHECK_FALSE(dueOf(saved).front().isLsms);
    saved.value = acceptedBy(saved.value, Id<Person>{9}, Moment(kToday));
    items = dueOf(saved, {}, &managers);
    REQUIRE(items.size() == 1);
    CHECK(items.front().who == QStringLiteral("Ada Warden"));
    CHECK(items.front().isLsms);
    const RiskAssessment seen = seenBy(saved.value, Id<Person>{7}, Moment(kToday));
    saved.value = seen;
    CHECK(dueOf(saved, {}, &managers).empty());
    saved.value.hazards[0].hazard = QStringLiteral("More");
    items = dueOf(saved, {}, &managers);
    REQUIRE(items.size() == 1);
    CHECK(items.front().key == QStringLiteral("risk-sign"));
    CHECK(items.front().who == QStringLiteral("Asha Khan"));
}
