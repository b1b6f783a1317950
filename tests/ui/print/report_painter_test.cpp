// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/every_block.h"
#include "tests/support/ui_recorded_pages.h"
#include "ui/print/report_painter.h"
#include <catch2/catch.hpp>

using namespace report;

namespace {
QString words(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("word%1 ").arg(i);
    return text.trimmed();
}

Report of(std::vector<Block> blocks)
{
    Report r;
    r.title = QStringLiteral("T");
    r.sections = {{QStringLiteral("1"), QStringLiteral("S"), 1, true, false, std::move(blocks)}};
    return r;
}

Table rowsOf(int count)
{
    Table t;
    t.number = QStringLiteral("Table 1");
    t.title = QStringLiteral("Rows");
    t.columns = {{QStringLiteral("HeadA"), 1, Column::Align::Left, {}},
                 {QStringLiteral("HeadB"), 1, Column::Align::Right, {}}};
    for (int i = 0; i < count; ++i)
        t.rows.push_back({{Cell(QStringLiteral("row%1.").arg(i)), Cell(Figure::count(i))}, Row::Role::Normal, {}});
    return t;
}
} // namespace

TEST_CASE("a report laid out twice comes to the same pages")
{
    const auto once = paper::layOut(everyBlock());
    const auto twice = paper::layOut(everyBlock());
    REQUIRE(once.ok());
    REQUIRE(twice.ok());
    CHECK(once->pages == twice->pages);
    CHECK(once->bookmarks == twice->bookmarks);
}

TEST_CASE("the pages painted are the pages laid out, and each says which of how many it is")
{
    const auto pages = recordedPages(everyBlock());
    const auto layout = paper::layOut(everyBlock());
    REQUIRE(static_cast<int>(pages.size()) == layout->pages);
    for (size_t i = 0; i < pages.size(); ++i) {
        INFO("page " << i + 1);
        CHECK(pages[i].has(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
        CHECK(pages[i].has(QStringLiteral("OFFICIAL-SENSITIVE")));
        CHECK(pages[i].has(QStringLiteral("Larkshire Integrated Care Board")));
    }
    CHECK(pages.back().has(QStringLiteral("Record seal 7f3a91c2")));
}

TEST_CASE("the seal never stands on a page without the document control above it")
{
    Report report;
    report.seal = QStringLiteral("7f3a91c2");
    report.sections = {{QStringLiteral("C"), QStringLiteral("Definitions"), 1, false, false, {}},
                       {QStringLiteral("D"), QStringLiteral("Control"), 1, false, true, {}}};
    KeyValues values;
    for (int i = 0; i < 6; ++i)
        values.rows.push_back({QStringLiteral("key"), Text(QStringLiteral("value"))});
    report.sections[1].blocks.push_back(values);
    for (int lines = 0; lines < 60; ++lines) { // until the page is full
        report.sections[0].blocks.push_back(Paragraph{Text(QStringLiteral("line")), true});
        const auto pages = recordedPages(report);
        INFO(lines);
        CHECK(pages.back().has(QStringLiteral("Record seal 7f3a91c2")));
        CHECK(pages.back().has(QStringLiteral("D Control")));
    }
}

TEST_CASE("a bookmark names the page its heading stands on")
{
    const Report report = everyBlock();
    const auto pages = recordedPages(report);
    const auto layout = paper::layOut(report);
    REQUIRE(layout->bookmarks.size() == report.sections.size());
    for (const paper::Bookmark &bookmark : layout->bookmarks) {
        INFO(qPrintable(bookmark.title));
        CHECK(pages[static_cast<size_t>(bookmark.page) - 1].has(bookmark.title));
        // The cover's contents name it too, with that page.
        CHECK(pages.front().has(bookmark.title));
        CHECK(pages.front().has(QString::number(bookmark.page)));
    }
}

TEST_CASE("the headings of a table repeat on each of its pages and no row is lost or split")
{
    const auto pages = recordedPages(of({rowsOf(300)}));
    REQUIRE(pages.size() > 4);
    int next = 0;
    for (size_t i = 1; i < pages.size(); ++i) {
        INFO("page " << i + 1);
        CHECK(pages[i].has(QStringLiteral("HeadA")));
        CHECK(pages[i].has(QStringLiteral("HeadB")));
        CHECK(pages[i].has(i == 1 ? QStringLiteral("Table 1 Rows") : QStringLiteral("Table 1 Rows, continued")));
        while (pages[i].has(QStringLiteral("row%1.").arg(next)))
            ++next;
    }
    CHECK(next == 300);
}

TEST_CASE("a row of several lines stands whole on one page")
{
    Table t = rowsOf(0);
    for (int i = 0; i < 40; ++i)
        t.rows.push_back({{Cell(QStringLiteral("first%1.\nsecond%1.\nthird%1.").arg(i)), Cell(Figure::count(i))},
                          Row::Role::Normal,
                          {}});
    const auto pages = recordedPages(of({t}));
    for (int i = 0; i < 40; ++i) {
        INFO("row " << i);
        CHECK(pageWith(pages, QStringLiteral("first%1.").arg(i)) == pageWith(pages, QStringLiteral("third%1.").arg(i)));
        CHECK(pageWith(pages, QStringLiteral("third%1.").arg(i)) > 0);
    }
}

TEST_CASE("a row taller than a page goes on over pages and ends")
{
    Table t = rowsOf(0);
    t.rows.push_back({{Cell(words(2000)), Cell(Figure::count(1))}, Row::Role::Normal, {}});
    const auto pages = recordedPages(of({t}));
    CHECK(pages.size() > 2);
    CHECK(pageWith(pages, QStringLiteral("word1999")) == static_cast<int>(pages.size()));
}

TEST_CASE("a group row is never the last of a page and a total never the first")
{
    for (int before = 30; before < 75; ++before) {
        Table t = rowsOf(before);
        t.rows.push_back({{Cell(QStringLiteral("group.")), Cell(Figure::count(0))}, Row::Role::Group, {}});
        t.rows.push_back({{Cell(QStringLiteral("under.")), Cell(Figure::count(0))}, Row::Role::Normal, {}});
        t.rows.push_back({{Cell(QStringLiteral("total.")), Cell(Figure::count(0))}, Row::Role::Total, {}});
        const auto pages = recordedPages(of({t}));
        INFO(before << " rows before");
        REQUIRE(pageWith(pages, QStringLiteral("group.")) == pageWith(pages, QStringLiteral("under.")));
        REQUIRE(pageWith(pages, QStringLiteral("under.")) == pageWith(pages, QStringLiteral("total.")));
    }
}

TEST_CASE("a heading stays with what it is about")
{
    const Block kept =
        GENERATE(Block(Box{QStringLiteral("boxed"), {words(90)}, {}}), Block(rowsOf(5)), Block(Paragraph{words(60)}));
    for (int lines = 40; lines < 56; ++lines) {
        Report r = of({Paragraph{QStringLiteral("line\n").repeated(lines).trimmed()}});
        r.sections.push_back({QStringLiteral("2"), QStringLiteral("Next section"), 1, false, false, {kept}});
        const auto pages = recordedPages(r);
        const char *inside = kept.index() == 4 ? "boxed" : kept.index() == 6 ? "row0." : "word0";
        INFO(lines << " lines before");
        REQUIRE(pageWith(pages, QStringLiteral("2 Next section")) == pageWith(pages, QString::fromUtf8(inside)));
    }
}

TEST_CASE("a comment longer than a page is printed whole")
{
    const auto pages = recordedPages(of({Comment{QStringLiteral("Comment"), words(1500)}}));
    CHECK(pages.size() > 2);
    CHECK(pageWith(pages, QStringLiteral("word0 ")) == 2);
    CHECK(pageWith(pages, QStringLiteral("word1499")) == static_cast<int>(pages.size()));
}

TEST_CASE("a comment without words takes no room")
{
    const auto with = paper::layOut(
        of({Comment{QStringLiteral("Comment"), QStringLiteral("  \n ")}, PageBreak{}, Paragraph{words(3)}}));
    const auto without = paper::layOut(of({PageBreak{}, Paragraph{words(3)}}));
    CHECK(with->pages == without->pages);
}

TEST_CASE("page breaks never make an empty page")
{
    CHECK(paper::layOut(of({PageBreak{}, PageBreak{}, Paragraph{words(3)}, PageBreak{}}))->pages <= 4);
    Report r = of({Paragraph{words(3)}, PageBreak{}});
    r.sections.push_back({{}, QStringLiteral("After"), 1, true, false, {Paragraph{words(3)}}});
    CHECK(paper::layOut(r)->pages == 3);
}

TEST_CASE("a word longer than the line is broken, not cut")
{
    const QString word = QString(400, QLatin1Char('x')) + QStringLiteral("END");
    CHECK(pageWith(recordedPages(of({Paragraph{word}})), QStringLiteral("END")) == 2);
}

TEST_CASE("a streamed table comes to the pages of the same table held")
{
    Table held = longTable(0);
    const auto page = longTable(120).source.read(0, 120);
    REQUIRE(page.ok());
    held.rows = *page;
    held.source = {};
    CHECK(paper::layOut(of({longTable(120)}))->pages == paper::layOut(of({held}))->pages);
}

TEST_CASE("laying out says how far it is and stops where it is told to")
{
    std::vector<int> percents;
    REQUIRE(paper::layOut(of({longTable(900)}), [&](int percent) {
        percents.push_back(percent);
        return true;
    }));
    CHECK(percents.size() > 10);
    CHECK(std::is_sorted(percents.begin(), percents.end()));
    CHECK(percents.back() <= 40);

    const auto stopped = paper::layOut(of({longTable(900)}), [](int percent) { return percent < 10; });
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().code == Error::Code::Cancelled);
}

TEST_CASE("a table that cannot be read ends the report with its sentence")
{
    Table t = longTable(900);
    const auto read = t.source.read;
    t.source.read = [read](qint64 first, qint64 most) -> Result<std::vector<Row>> {
        if (first >= 500)
            return Error{Error::Code::Busy, QStringLiteral("Busy.")};
        return read(first, most);
    };
    const auto layout = paper::layOut(of({t}));
    REQUIRE_FALSE(layout.ok());
    CHECK(layout.error().text == QStringLiteral("Busy."));
}
