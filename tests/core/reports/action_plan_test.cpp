// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/action_plan.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 11, 2);

PlannedAction action(RecordId id, const char *what, int days, const char *owner = "")
{
    PlannedAction one;
    one.action.stamp.id = id;
    one.action.stamp.reference = QStringLiteral("ACT-2026/27-%1").arg(id, 4, 10, QLatin1Char('0'));
    one.action.value.what = QString::fromUtf8(what);
    one.action.value.due = kToday.plus(days);
    one.action.value.organisation = Code{QLatin1String(owner)};
    return one;
}

const report::Table &tableOf(const Report &report, std::size_t section)
{
    return std::get<report::Table>(report.sections.at(section).blocks.front());
}

QStringList wordsOf(const report::Row &row)
{
    QStringList words;
    for (const report::Cell &cell : row.cells)
        words << report::show(cell);
    return words;
}
} // namespace

TEST_CASE("The plan counts what is open, late, long late and often moved by whose it is to do")
{
    PolicyNames names;
    std::vector<PlannedAction> actions{action(1, "Mend the lock", -91, "landlord"),
                                       action(2, "New lamp", -90, "landlord"), action(3, "Talk to the team", 0, "own"),
                                       action(4, "Somebody's", 5)};
    actions[1].action.value.firstDue = kToday.plus(-120);
    actions[1].action.value.moves = {{0, kToday.plus(-100), QStringLiteral("Ill"), {}},
                                     {0, kToday.plus(-90), QStringLiteral("Ill"), {}}};
    const Report report = actionPlan(actions, kToday, names);
    const report::Table &owners = tableOf(report, 0);
    REQUIRE(owners.rows.size() == 3);
    for (const report::Row &row : owners.rows)
        if (row.key == QStringLiteral("Landlord"))
            CHECK(wordsOf(row).mid(1) ==
                  QStringList{QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("1")});
    CHECK(owners.rows.back().key.startsWith(QStringLiteral("Nobody")));
    CHECK(report.sections.size() == 4);
}

TEST_CASE("A line of the plan says the first day, how often it was moved, and the last that was done")
{
    PolicyNames names;
    names.recordNames.insert(8, QStringLiteral("Asha Khan"));
    PlannedAction one = action(1, "Mend the lock", -1, "own");
    one.from = QStringLiteral("INC-2026/27-0004");
    one.action.value.owner = Id<Person>{8};
    one.action.value.firstDue = kToday.plus(-31);
    one.action.value.moves = {{0, kToday.plus(-1), QStringLiteral("Ill"), {}}};
    one.action.value.progress = {{0, kToday.plus(-10), {}, QStringLiteral("Ordered the part")},
                                 {0, kToday.plus(-20), {}, QStringLiteral("Asked")}};
    const Report report = actionPlan(std::vector{one}, kToday, names);
    const report::Table &list = tableOf(report, 1);
    REQUIRE(list.rows.size() == 2);
    CHECK(wordsOf(list.rows[0]) == QStringList{QStringLiteral("Asha Khan")});
    const QStringList words = wordsOf(list.rows[1]);
    CHECK(words[1] == QStringLiteral("INC-2026/27-0004"));
    CHECK(words[4].contains(QStringLiteral("moved once")));
    CHECK(words[5].startsWith(QStringLiteral("1 day late")));
    CHECK(words[5].endsWith(QStringLiteral("Ordered the part")));
}

TEST_CASE("A plan without actions says so")
{
    const PolicyNames names;
    const Report report = actionPlan({}, kToday, names);
    CHECK(tableOf(report, 0).isNil());
    CHECK(tableOf(report, 0).nil == QStringLiteral("Nil: no action is open."));
}
