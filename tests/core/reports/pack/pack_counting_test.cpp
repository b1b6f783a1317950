// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_data.h"
#include "tests/support/small_pack.h"
#include <QJsonDocument>
#include <catch2/catch.hpp>

namespace {
constexpr int kListed = 100; // late incidents in appendix A

std::string at(const SmallPack &pack, const char *table, const char *row, const char *column)
{
    return pack.cell(QString::fromUtf8(table), QLatin1String(row), QLatin1String(column))
        .replace(QChar::Nbsp, u' ')
        .toStdString();
}
} // namespace

TEST_CASE("an incident counts in the period whose first and last day hold its first instant")
{
    const auto [day, now, before] = GENERATE(table<Day, std::string, std::string>({{Day(2026, 8, 31), "0", "1"},
                                                                                   {Day(2026, 9, 1), "1", "0"},
                                                                                   {Day(2026, 10, 31), "1", "0"},
                                                                                   {Day(2026, 11, 1), "0", "0"}}));
    SmallPack pack;
    pack.add("intruder", day).value.occurredTo = Moment(Day(2026, 12, 1));
    CHECK(at(pack, "Table 1", "all", "this") == now);
    CHECK(at(pack, "Table 1", "all", "previous") == before);
}

TEST_CASE("what was entered after the cut-off does not count")
{
    SmallPack pack;
    pack.add("intruder", Day(2026, 10, 31)).entered = Day(2026, 11, 6);
    pack.add("intruder", Day(2026, 10, 31)).entered = Day(2026, 11, 7);
    CHECK(at(pack, "Table 1", "all", "this") == "1");
}

TEST_CASE("weaknesses, exercises and duplicates never count and referrals stand apart")
{
    SmallPack pack;
    pack.add("weakness", Day(2026, 9, 5));
    pack.add("intruder", Day(2026, 9, 5)).value.exercise = true;
    pack.add("intruder", Day(2026, 9, 5)).value.duplicateOf = Id<Incident>{99};
    pack.add("fraud", Day(2026, 9, 5));
    CHECK(at(pack, "Table 1", "all", "this") == "0");
    CHECK(wordsOf(pack.paper()).contains(QStringLiteral("counted apart: 1 in the period, 1 in the last 12 months")));
}

TEST_CASE("the four kinds that always appear do so at 0 and no others")
{
    const SmallPack pack;
    for (const char *kind : {"physical_assault", "theft", "criminal_damage", "harassment"})
        CHECK(at(pack, "Table 2", kind, "this") == "0");
    CHECK(tableNumbered(pack.paper(), QStringLiteral("Table 2")).rows.size() == 4 + 3 + 1);
}

TEST_CASE("columns of a long period are two months each and begin with the first incident")
{
    const auto [period, first, columns] =
        GENERATE(table<Period, QString, int>({{Period::months(2026, 9, 2026, 10), QStringLiteral("May–Jun 2026"), 3},
                                              {Period::months(2026, 8, 2026, 10), QStringLiteral("May–Jul 2026"), 2},
                                              {Period::months(2026, 5, 2026, 10), QStringLiteral("May–Jun 2026"), 3},
                                              {Period::month(2026, 10), QStringLiteral("Jun 2026"), 5}}));
    SmallPack pack;
    pack.facts.choices.period = period;
    pack.addMany(9, "theft", Day(2026, 6, 20));
    const Report paper = pack.paper();
    const auto &chart = std::get<report::Chart>(paper.sections[1].blocks[1]);
    const QStringList categories = std::get<report::SeriesChart>(chart.drawing).categories;
    CHECK(categories.front().toStdString() == first.toStdString());
    CHECK(categories.size() == columns);
}

TEST_CASE("a table with nothing in it is one line that says so")
{
    SmallPack pack;
    for (const char *table : {"Table 3", "Table 4", "Table 13", "Data quality, incidents of the period"}) {
        INFO(table);
        CHECK(tableNumbered(pack.paper(), QString::fromLatin1(table)).isNil());
    }
    CHECK(wordsOf(pack.paper()).contains(QStringLiteral("Nil: no incident in the last 12 months.")));
    pack.add("theft", Day(2026, 9, 5));
    for (const char *table : {"Table 3", "Table 4", "Table 13", "Data quality, incidents of the period"})
        CHECK_FALSE(tableNumbered(pack.paper(), QString::fromLatin1(table)).isNil());
}

TEST_CASE("kinds that had nothing in twelve months are one line so that columns add up")
{
    SmallPack pack;
    pack.add("robbery", Day(2025, 9, 5));
    pack.add("threat", Day(2025, 10, 5));
    CHECK(at(pack, "Table 2", "others:violence", "last_year") == "2");
    CHECK(at(pack, "Table 2", "class:violence", "last_year") == "2");
}

TEST_CASE("year to date begins on 1 April")
{
    SmallPack pack;
    pack.add("theft", Day(2026, 3, 31));
    pack.add("theft", Day(2026, 4, 1));
    CHECK(at(pack, "Table 2", "theft", "year") == "1");
    CHECK(at(pack, "Table 2", "theft", "twelve") == "2");
}

TEST_CASE("an incident is open beyond ten working days from the eleventh on")
{
    const auto [reached, count] =
        GENERATE(table<Day, std::string>({{Day(2026, 10, 23), "0"}, {Day(2026, 10, 22), "1"}}));
    SmallPack pack; // 23 October to 6 November 2026 is ten working days
    pack.add("intruder", reached).value.reachedLsms = Moment(reached);
    CHECK(at(pack, "Table 1", "open_long", "this") == count);
    pack.facts.holidays = {Day(2026, 10, 26)};
    CHECK(at(pack, "Table 1", "open_long", "this") == "0");
}

TEST_CASE("what was closed after the cut-off was open at it")
{
    SmallPack pack;
    Incident &incident = pack.add("intruder", Day(2026, 9, 1)).value;
    incident.status = Code{QStringLiteral("closed")};
    incident.closed = Day(2026, 11, 7);
    CHECK(at(pack, "Table 13", "closed", "this") == "0 of 1");
    pack.facts.incidents.front().value.closed = Day(2026, 11, 6);
    CHECK(at(pack, "Table 13", "closed", "this") == "1 of 1");
}

TEST_CASE("how often a promise was kept is written n of N however many there are")
{
    SmallPack pack;
    pack.addMany(20, "intruder", Day(2026, 9, 1));
    CHECK(at(pack, "Table 1", "within_hours", "this") == "20 of 20");
    CHECK(at(pack, "Table 13", "within_hours", "this") == "20 of 20");
}

TEST_CASE("limits are drawn from a mean of three a month on and never below zero")
{
    const auto [perMonth, isXmr] = GENERATE(table<int, bool>({{2, false}, {3, true}}));
    SmallPack pack;
    for (int month = 0; month < 24; ++month)
        pack.addMany(perMonth, "intruder", Day(QDate(2024, 11, 15).addMonths(month)));
    const Report paper = pack.paper();
    const auto &chart = std::get<report::Chart>(paper.sections[1].blocks[0]);
    CHECK((chart.valueTitle == QStringLiteral("Incidents")) == isXmr);
    if (const auto *xmr = std::get_if<report::XmrChart>(&chart.drawing))
        for (const report::XmrPoint &point : xmr->points)
            CHECK((!point.lower || *point.lower >= 0));
}

TEST_CASE("rare events are dots up to twelve and days between from thirteen on")
{
    const auto [events, isLine] = GENERATE(table<int, bool>({{12, true}, {13, false}}));
    SmallPack pack;
    for (int i = 0; i < events; ++i)
        pack.add("intruder", Day(2024, 12, 1).plus(i * 50));
    const Report paper = pack.paper();
    const auto &chart = std::get<report::Chart>(paper.sections[1].blocks[0]);
    CHECK(std::holds_alternative<report::TimelineChart>(chart.drawing) == isLine);
}

TEST_CASE("a restricted case is counted and never described")
{
    SmallPack pack;
    Incident &incident = pack.add("sexual_safety", Day(2026, 9, 14)).value;
    incident.confidential = true;
    incident.summary = QStringLiteral("A receptionist was followed");
    const Report paper = pack.paper();
    CHECK(at(pack, "Table 2", "sexual_safety", "this") == "1");
    const report::Table &list = tableNumbered(paper, QStringLiteral("Incidents of September–October 2026"));
    for (const char *column : {"occurred", "days", "place", "harm", "police", "status"})
        CHECK(cellOf(list, QStringLiteral("INC-0001"), QLatin1String(column)) == QStringLiteral("–"));
    const auto data = reportData(paper, [](RecordId id) { return id > 0 ? QStringLiteral("INC-0001") : QString(); });
    REQUIRE(data.ok());
    CHECK_FALSE(QJsonDocument(*data).toJson().contains("INC-0001"));
    CHECK_FALSE(wordsOf(paper).contains(QStringLiteral("receptionist was followed")));
}

TEST_CASE("a site keeps its letter in every paper, whatever sites and incidents come")
{
    SmallPack pack;
    pack.facts.choices.sitesByLetter = true;
    pack.facts.sites = {10, 20, 30};
    pack.names.recordNames = {
        {10, QStringLiteral("Quayside")}, {20, QStringLiteral("Tannery")}, {30, QStringLiteral("Mill")}};
    pack.add("theft", Day(2026, 9, 3)).value.site = Id<Site>{20};
    pack.add("theft", Day(2026, 9, 4)).value.site = Id<Site>{30};
    CHECK(at(pack, "Table 3", "site:20", "label") == "Site B");
    CHECK(at(pack, "Table 3", "site:30", "label") == "Site C");
    CHECK(wordsOf(pack.paper()).contains(QStringLiteral("A site keeps its letter from paper to paper")));

    pack.facts.sites.push_back(40);
    pack.names.recordNames.insert(40, QStringLiteral("Abbey"));
    pack.add("theft", Day(2026, 10, 3)).value.site = Id<Site>{40};
    pack.add("theft", Day(2026, 10, 4)).value.site = Id<Site>{10};
    const char *const keys[] = {"site:10", "site:20", "site:30", "site:40"};
    const char *const letters[] = {"Site A", "Site B", "Site C", "Site D"};
    const Report paper = pack.paper();
    const report::Table &table = tableNumbered(paper, QStringLiteral("Table 3"));
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(table.rows[i].key == QLatin1String(keys[i])); // in the order of the letters
        CHECK(report::show(table.rows[i].cells[0]) == QLatin1String(letters[i]));
    }
    pack.facts.choices.sitesByLetter = false;
    CHECK(at(pack, "Table 3", "site:40", "label") == "Abbey");
    CHECK(tableNumbered(pack.paper(), QStringLiteral("Table 3")).rows[0].key == QStringLiteral("site:40"));
    CHECK_FALSE(wordsOf(pack.paper()).contains(QStringLiteral("keeps its letter")));
}

TEST_CASE("a table has at most eight columns and a source line")
{
    SmallPack pack;
    pack.add("theft", Day(2026, 9, 14));
    for (const report::Section &section : pack.paper().sections)
        for (const report::Block &block : section.blocks)
            if (const auto *table = std::get_if<report::Table>(&block); table && !table->isNil()) {
                INFO(table->title.toStdString());
                CHECK(table->columns.size() <= 8);
                CHECK(table->note.contains(QStringLiteral("6 November 2026")));
            }
}

TEST_CASE("a comment is printed whole under any section, and nothing where there is none")
{
    SmallPack pack;
    pack.addMany(3, "theft", Day(2026, 9, 14));
    for (const report::Section &plain : pack.paper().sections) {
        CAPTURE(plain.number.toStdString());
        pack.facts.choices.comments = {{plain.number, QStringLiteral("One.\nTwo.")}};
        const Report paper = pack.paper();
        for (const report::Section &section : paper.sections) {
            const auto *comment = std::get_if<report::Comment>(&section.blocks.back());
            CHECK((comment != nullptr) == (section.number == plain.number));
            if (comment)
                CHECK(comment->text == QStringLiteral("One.\nTwo."));
        }
    }
}

TEST_CASE("figures of an issued paper come back as they were written")
{
    SmallPack pack;
    pack.addMany(3, "theft", Day(2026, 9, 14));
    const std::vector<ReportedFigure> figures = figuresFromJson(figuresToJson(pack.paper()));
    const auto all = std::find_if(figures.begin(), figures.end(), [](const ReportedFigure &f) {
        return f.place == QStringLiteral("Table 1") && f.row == QStringLiteral("all") &&
               f.column == QStringLiteral("this");
    });
    REQUIRE(all != figures.end());
    CHECK(all->value == 3);
    CHECK(all->text == QStringLiteral("3"));
    CHECK(all->ids == std::vector<RecordId>{1, 2, 3});
}

TEST_CASE("appendix B says which figure was restated, why, and by which records")
{
    SmallPack pack;
    pack.addMany(2, "theft", Day(2026, 8, 14));
    pack.issue(Period::months(2026, 7, 2026, 8), Day(2026, 9, 7));
    pack.add("theft", Day(2026, 8, 20)).entered = Day(2026, 9, 8);
    pack.facts.incidents[0].value.kind = Code{QStringLiteral("burglary")};
    const auto restated = [&pack](const char *row, const char *column) {
        return at(pack, "Figures restated since the last paper", row, column);
    };
    CHECK(restated("Table 1/all", "then") == "2");
    CHECK(restated("Table 1/all", "now") == "3");
    CHECK(restated("Table 1/all", "difference") == "+1");
    CHECK(restated("Table 1/all", "why") == "1 reported after the last paper");
    CHECK(restated("Table 1/all", "refs") == "INC-0003");
    const Report paper = pack.paper();
    const report::Table &table = tableNumbered(paper, QStringLiteral("Figures restated since the last paper"));
    for (const report::Row &row : table.rows)
        CHECK(row.key != QStringLiteral("Table 2/theft")); // one came, one went
}

TEST_CASE("appendix B gives the records behind each figure, and of restricted ones only how many")
{
    SmallPack pack;
    pack.addMany(3, "theft", Day(2026, 8, 14));
    pack.facts.incidents[0].value.confidential = true;
    pack.issue(Period::months(2026, 7, 2026, 8), Day(2026, 9, 7));
    pack.add("theft", Day(2026, 8, 20)).entered = Day(2026, 9, 8);
    pack.facts.incidents[0].value.duplicateOf = Id<Incident>{2};
    pack.facts.incidents[1].value.duplicateOf = Id<Incident>{3};
    const Report paper = pack.paper();
    const report::Table &table = tableNumbered(paper, QStringLiteral("Figures restated since the last paper"));
    const report::Row &all = *std::find_if(table.rows.begin(), table.rows.end(),
                                           [](const report::Row &r) { return r.key == QStringLiteral("Table 1/all"); });
    const auto idsAt = [&all](std::size_t column) { return all.cells[column].figures.front().ids; };
    CHECK(idsAt(1) == std::vector<RecordId>{-1, 2, 3}); // as reported
    CHECK(idsAt(2) == std::vector<RecordId>{3, 4});     // now
    CHECK(idsAt(3) == std::vector<RecordId>{4, -1, 2}); // what came and what went
}

TEST_CASE("a restated place is called as this paper calls it, not as the last one did")
{
    SmallPack pack;
    pack.facts.sites = {10};
    pack.names.recordNames = {{10, QStringLiteral("Quayside")}};
    pack.add("theft", Day(2026, 8, 14)).value.site = Id<Site>{10};
    pack.issue(Period::months(2026, 7, 2026, 8), Day(2026, 9, 7));
    pack.facts.choices.sitesByLetter = true;
    Read<Incident> &late = pack.add("theft", Day(2026, 8, 20));
    late.entered = Day(2026, 9, 8);
    late.value.site = Id<Site>{10};
    CHECK(at(pack, "Figures restated since the last paper", "Table 3/site:10", "figure") == "Table 3, Site A");
    CHECK_FALSE(wordsOf(pack.paper()).contains(QStringLiteral("Quayside")));
}

TEST_CASE("the days that an incident took lead to it")
{
    SmallPack pack;
    pack.add("theft", Day(2026, 9, 3)).value.reported = Moment(Day(2026, 9, 5), QTime(9, 0));
    const Report paper = pack.paper();
    const report::Table &list = tableNumbered(paper, QStringLiteral("Incidents of September–October 2026"));
    CHECK(list.rows.front().cells[2].figures.front() == Figure::number(2, {1}));
    const auto &open = std::get<report::Paragraph>(
        std::find_if(paper.sections.begin(), paper.sections.end(), [](const report::Section &section) {
            return section.number == QStringLiteral("5");
        })->blocks.back());
    CHECK(open.text.figures[1] == Figure::number(62, {1}));
}

TEST_CASE("thousands of late incidents are counted, and the paper lists the latest alone")
{
    const int more = GENERATE(0, 1, 1200);
    SmallPack pack;
    pack.issue(Period::months(2026, 7, 2026, 8), Day(2026, 9, 7));
    for (int i = 0; i < kListed + more; ++i)
        pack.add("theft", Day(2026, 8, 31).plus(-(i % 400))).entered = Day(2026, 9, 8);
    const Report paper = pack.paper();
    CHECK(at(pack, "Table 1", "late", "this") == show(Figure::count(kListed + more)).toStdString());
    const report::Table &late =
        tableNumbered(paper, QStringLiteral("Incidents of earlier periods, reported since the last paper"));
    CHECK(late.rows.size() == kListed);
    CHECK(late.note.startsWith(more == 0   ? QStringLiteral("Source")
                               : more == 1 ? QStringLiteral("One older incident is in")
                                           : QStringLiteral("The latest 100; 1,200 older ones are in")));
    CHECK(report::show(late.rows.back().cells[1]) == QStringLiteral("31 Aug 2026"));
    const QString references =
        QString::fromStdString(at(pack, "Figures restated since the last paper", "Table 1/all", "refs"));
    CHECK(references.count(QStringLiteral("INC-")) == 10);
    CHECK(references.contains(QStringLiteral(" and ")));
    CHECK(references.endsWith(QStringLiteral(" more")));
}
