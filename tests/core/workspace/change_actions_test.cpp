// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/change_actions.h"
#include "tests/support/ui_larkshire.h"
#include <catch2/catch.hpp>

namespace {
struct Plan {
    Larkshire office;
    std::vector<RecordId> ids;
    Plan()
    {
        for (const int day : {5, 6, 7}) {
            Action action;
            action.what = QStringLiteral("Thing of the %1th").arg(day);
            action.due = Day(2026, 11, day);
            ids.push_back(office.add(action).stamp.id);
        }
    }
    Action at(std::size_t i) { return office.workspace().load(Id<Action>{ids[i]})->value; }
};

ActionChange later()
{
    ActionChange change;
    change.to = Day(2026, 12, 1);
    change.why = QStringLiteral("The works wait for the permit");
    return change;
}
} // namespace

TEST_CASE("Several actions are changed in one act, and each is what it was when that is taken back")
{
    Plan plan;
    const Action before = plan.at(0);
    const auto changed = changeActions(plan.office.workspace(), plan.ids, later());
    REQUIRE(changed);
    CHECK(changed->changed.size() == 3);
    CHECK(plan.at(2).due == Day(2026, 12, 1));
    CHECK(plan.at(2).firstDue == Day(2026, 11, 7));
    REQUIRE(takeBackChange(plan.office.workspace(), *changed));
    CHECK(plan.at(0) == before);
    CHECK(plan.at(2).moves.empty());
}

TEST_CASE("A change is refused whole where one action would break a rule, and named, and where nothing changes too")
{
    Plan plan;
    Action unset; // its day would lie before it begins
    unset.what = QStringLiteral("Not before the works are over");
    unset.start = Day(2026, 12, 10);
    const Saved<Action> last = plan.office.add(unset);
    plan.ids.push_back(last.stamp.id);
    const auto refused = changeActions(plan.office.workspace(), plan.ids, later());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.startsWith(last.stamp.reference));
    CHECK(plan.at(0).moves.empty());
    plan.ids.pop_back();
    ActionChange earlier;
    earlier.to = Day(2026, 11, 1);
    earlier.why = QStringLiteral("Sooner");
    CHECK_FALSE(changeActions(plan.office.workspace(), plan.ids, earlier));
}

TEST_CASE("A change is not taken back over what somebody did since, and then nothing of it is")
{
    Plan plan;
    const auto changed = changeActions(plan.office.workspace(), plan.ids, later());
    REQUIRE(changed);
    const auto saved = plan.office.workspace().load(Id<Action>{plan.ids[2]});
    Action done = saved->value;
    done.done = Day(2026, 11, 2);
    REQUIRE(plan.office.workspace().write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
        const auto written = write.change(*saved, done);
        return written ? Result<void>() : Result<void>(written.error());
    }));
    const auto refused = takeBackChange(plan.office.workspace(), *changed);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(plan.office.workspace().referenceOf(plan.ids[2])));
    CHECK(plan.at(0).due == Day(2026, 12, 1));
}
