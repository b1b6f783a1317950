// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/riddor_worksheet.h"
#include "tests/support/policy_names.h"
#include "tests/support/small_pack.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 9, 20);

Code code(const char *text) { return Code{QLatin1String(text)}; }

Saved<Incident> assault()
{
    Saved<Incident> saved;
    saved.stamp.id = 1;
    saved.stamp.reference = QStringLiteral("INC-2026/27-0001");
    saved.value.kind = code("physical_assault");
    saved.value.occurred = Moment(Day(2026, 9, 7), QTime(10, 0));
    Party &party = saved.value.parties.emplace_back();
    party.role = code("affected");
    party.person = Id<Person>{77};
    party.category = code("staff");
    party.harm = code("moderate");
    party.atWork = code("yes");
    party.specifiedInjury = code("none_of_them");
    party.unableFrom = Day(2026, 9, 8);
    saved.value.parties.emplace_back().role = code("alleged");
    return saved;
}

PolicyNames namesWithAsha()
{
    PolicyNames names;
    names.recordNames.insert(77, QStringLiteral("Asha Khan"));
    return names;
}
} // namespace

TEST_CASE("the worksheet tells the days counted, the answer, why, and until when")
{
    const auto [until, days, answer, due] = GENERATE(
        table<Day, const char *, const char *, bool>({{Day(2026, 9, 10), "3", "Not reportable", false},
                                                      {Day(2026, 9, 11), "4", "Record it: more than three days", false},
                                                      {Day(2026, 9, 14), "7", "Record it: more than three days", false},
                                                      {Day(2026, 9, 15), "8", "Report it: more than seven days", true},
                                                      {Day(), "13", "Report it: more than seven days", true}}));
    Saved<Incident> saved = assault();
    saved.value.parties[0].unableTo = until;
    const PolicyNames names = namesWithAsha();
    const Report sheet = riddorWorksheet(saved, names, kToday, false);
    REQUIRE(sheet.sections.size() == 3); // the accident, the person affected, the rules
    const auto &facts = std::get<report::KeyValues>(sheet.sections[1].blocks[0]);
    CHECK(report::show(facts.rows.back().value) == QLatin1String(days));
    const auto &box = std::get<report::Box>(sheet.sections[1].blocks[1]);
    CHECK(box.title == QLatin1String(answer));
    CHECK_FALSE(box.list.items.empty());
    CHECK((report::show(box.list.items.back()) == QStringLiteral("The report is due by 22 September 2026.")) == due);
}

TEST_CASE("the worksheet asks whether the injury is a specified one where nobody said")
{
    Saved<Incident> saved = assault();
    saved.value.parties[0].specifiedInjury = {};
    saved.value.parties[0].unableTo = Day(2026, 9, 10);
    const Report sheet = riddorWorksheet(saved, namesWithAsha(), kToday, false);
    CHECK(std::get<report::Box>(sheet.sections[1].blocks[1]).title == QStringLiteral("More has to be known"));
    CHECK(wordsOf(sheet).contains(QStringLiteral("Was it one of these: fracture")));
    CHECK(wordsOf(sheet).contains(QStringLiteral("reported by 17 September 2026")));
}

TEST_CASE("the worksheet names people only to those who may read names, and says who was told")
{
    Saved<Incident> saved = assault();
    const PolicyNames names = namesWithAsha();
    CHECK_FALSE(wordsOf(riddorWorksheet(saved, names, kToday, false)).contains(QStringLiteral("Asha")));
    CHECK(
        wordsOf(riddorWorksheet(saved, names, kToday, true)).contains(QStringLiteral("Person affected 1: Asha Khan")));
    CHECK(wordsOf(riddorWorksheet(saved, names, kToday, true)).contains(QStringLiteral("not yet")));
    Notification &told = saved.value.told.emplace_back();
    told.body = code("hse");
    told.sent = Moment(Day(2026, 9, 16), QTime(9, 0));
    CHECK(wordsOf(riddorWorksheet(saved, names, kToday, true)).contains(QStringLiteral("16 September 2026, 09:00")));
}

TEST_CASE("the worksheet says where nobody is recorded as affected, and what is not known")
{
    Saved<Incident> saved = assault();
    saved.value.parties[0].atWork = {};
    const PolicyNames names = namesWithAsha();
    CHECK(wordsOf(riddorWorksheet(saved, names, kToday, false)).contains(QStringLiteral("More has to be known")));
    saved.value.parties.clear();
    CHECK(wordsOf(riddorWorksheet(saved, names, kToday, false))
              .contains(QStringLiteral("Nobody is recorded as affected")));
}
