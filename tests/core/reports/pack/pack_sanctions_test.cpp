// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pack/pack_report.h"
#include "tests/support/small_pack.h"
#include <catch2/catch.hpp>

namespace {
Sanction letter(const SmallPack &pack, Day issued, Day expires = {})
{
    Sanction sanction;
    sanction.type = pack.names.withTrait("sanction-type", "step:letter");
    sanction.issued = issued;
    sanction.expires = expires;
    return sanction;
}

void add(SmallPack &pack, const Sanction &sanction)
{
    const RecordId id = 9000 + static_cast<RecordId>(pack.facts.sanctions.size());
    pack.facts.sanctions.push_back({id, QString::number(id), sanction.issued, sanction});
}

bool hasTable(const Report &paper, const char *number)
{
    for (const report::Section &section : paper.sections)
        for (const report::Block &block : section.blocks)
            if (const auto *table = std::get_if<report::Table>(&block); table && table->number == QLatin1String(number))
                return true;
    return false;
}

PackCourse course(RecordId alleged, Day last)
{
    PackCourse made;
    made.course.alleged = alleged;
    made.course.reference = QStringLiteral("COC-2026/27-0001");
    made.course.counted = 3;
    made.course.incidents = 2;
    made.course.first = last.plus(-30);
    made.course.last = last;
    made.course.decision = CourseDecision::Confirmed;
    made.course.isEnough = true;
    for (const RecordId incident : {501, 501, 502}) {
        FoundOccasion occasion;
        occasion.incident = incident;
        occasion.at = Moment(last);
        occasion.reported = last;
        occasion.counts = true;
        made.course.occasions.push_back(occasion);
    }
    made.category = QStringLiteral("patient");
    made.staff = {601, 602};
    return made;
}
} // namespace

TEST_CASE("Sanctions move from the start of the period to its end by type")
{
    SmallPack pack;                                              // September and October 2026
    add(pack, letter(pack, Day(2026, 8, 31)));                   // in force all along
    add(pack, letter(pack, Day(2026, 8, 1), Day(2026, 10, 30))); // runs out before its end
    add(pack, letter(pack, Day(2026, 8, 1), Day(2026, 10, 31))); // runs out with its end
    add(pack, letter(pack, Day(2026, 9, 1)));                    // issued on its first day
    add(pack, letter(pack, Day(2026, 11, 1)));                   // after it
    Sanction broken = letter(pack, Day(2026, 10, 31));
    broken.breaches = {{1, Day(2026, 10, 31), QStringLiteral("came back"), {}, {}}};
    broken.appealReceived = Day(2026, 10, 31);
    add(pack, broken);
    Sanction late = letter(pack, Day(2026, 7, 1));
    late.review = Day(2026, 10, 30);
    add(pack, late);
    const QString row = broken.type.text;
    const auto at = [&](const char *column) {
        return pack.cell(QStringLiteral("Table 12"), row, QLatin1String(column)).toStdString();
    };
    CHECK(at("start") == "4");
    CHECK(at("issued") == "2");
    CHECK(at("ended") == "1");
    CHECK(at("now") == "5");
    CHECK(at("breached") == "1");
    CHECK(at("appeal") == "1");
    CHECK(at("overdue") == "1");
}

TEST_CASE("A sanction that is one act has no dashes to fill, and one that was none is not listed")
{
    SmallPack pack;
    Sanction caution = letter(pack, Day(2026, 9, 3));
    caution.type = pack.names.withTrait("sanction-type", "redress");
    add(pack, caution);
    Sanction nothing = letter(pack, Day(2026, 9, 3));
    nothing.type = pack.names.withTrait("sanction-type", "none");
    add(pack, nothing);
    CHECK(pack.cell(QStringLiteral("Table 12"), caution.type.text, QStringLiteral("issued")) == QStringLiteral("1"));
    CHECK(pack.cell(QStringLiteral("Table 12"), caution.type.text, QStringLiteral("now")) == QStringLiteral("–"));
    CHECK(tableNumbered(pack.paper(), QStringLiteral("Table 12")).rows.size() == 1);
}

TEST_CASE("A course is described without a name, with both counts and who was told")
{
    SmallPack pack;
    PackCourse told = course(77, Day(2026, 10, 5));
    told.course.ladder = {{LadderStep::Verbal, LadderAct::Done, Day(2026, 9, 9), {}, {}, Day(2026, 9, 10), {}, 0}};
    pack.facts.conduct = {told};
    const auto at = [&](const char *column) {
        return pack.cell(QStringLiteral("Table 7"), QStringLiteral("77"), QLatin1String(column)).toStdString();
    };
    CHECK(at("course") == "COC-2026/27-0001");
    CHECK(at("occasions") == "2 / 3");
    CHECK(at("staff") == "2");
    CHECK(at("suspect") == "patient");
    CHECK(at("stage") == "Verbal warning, 9 Sep 2026");
    CHECK(at("told") == "1 of 1 / 0 of 1");
    CHECK(at("next") == "Formal letter, due 12 Oct 2026");
    const report::Table table = tableNumbered(pack.paper(), QStringLiteral("Table 7"));
    CHECK(table.rows.at(0).cells.at(2).figures.at(0).ids == std::vector<RecordId>{501, 502});
}

TEST_CASE("A course of the last twelve months is in the paper, an older one is not")
{
    SmallPack pack;
    const auto [last, isIn] = GENERATE(table<Day, bool>({{Day(2025, 10, 31), false}, {Day(2025, 11, 1), true}}));
    pack.facts.conduct = {course(77, last)};
    CHECK(tableNumbered(pack.paper(), QStringLiteral("Table 7")).rows.size() == (isIn ? 1 : 0));
}

TEST_CASE("A restricted course is counted and never described")
{
    SmallPack pack;
    PackCourse restricted = course(77, Day(2026, 10, 5));
    restricted.course.isRestricted = true;
    pack.facts.conduct = {restricted, course(78, Day(2026, 10, 6))};
    const report::Table table = tableNumbered(pack.paper(), QStringLiteral("Table 7"));
    CHECK(table.rows.size() == 1);
    CHECK(table.note.startsWith(QStringLiteral("And 1 restricted.")));
    pack.facts.conduct = {restricted};
    CHECK(tableNumbered(pack.paper(), QStringLiteral("Table 7")).nil.contains(QStringLiteral("restricted ones: 1")));
}

TEST_CASE("The public edition drops the courses and lets no sanctions be worked out")
{
    SmallPack pack;
    pack.facts.conduct = {course(77, Day(2026, 10, 5))};
    for (int i = 0; i < 6; ++i)
        add(pack, letter(pack, Day(2026, 7, 1)));
    add(pack, letter(pack, Day(2026, 9, 5)));
    add(pack, letter(pack, Day(2026, 9, 6)));
    const QString row = pack.facts.sanctions[0].value.type.text;
    CHECK(pack.cell(QStringLiteral("Table 12"), row, QStringLiteral("now")) == QStringLiteral("8"));
    pack.facts.choices.isPublic = true;
    CHECK_FALSE(hasTable(pack.paper(), "Table 7"));
    CHECK(hasTable(pack.paper(), "Table 12"));
    CHECK(pack.cell(QStringLiteral("Table 12"), row, QStringLiteral("issued")) == QStringLiteral("*"));
    const bool isStartShown =
        pack.cell(QStringLiteral("Table 12"), row, QStringLiteral("start")) != QStringLiteral("*");
    const bool isNowShown = pack.cell(QStringLiteral("Table 12"), row, QStringLiteral("now")) != QStringLiteral("*");
    CHECK_FALSE((isStartShown && isNowShown)); // 8 less 6 would be the two
}
