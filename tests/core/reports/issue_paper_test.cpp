// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/issue_paper.h"
#include "core/reports/pack/pack_queries.h"
#include "core/reports/report_json.h"
#include "core/storage/attachments.h"
#include "core/workspace/new_office.h"
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {
struct Issued {
    Issued()
    {
        auto made = makeOffice(folder.filePath(QStringLiteral("a.wardkeep")), OfficeSetup{},
                               machineActor(QStringLiteral("A. Warden")),
                               [] { return QDateTime(QDate(2026, 11, 6), QTime(9, 0), Qt::UTC); });
        REQUIRE(made.ok());
        office = std::move(*made);
        issued.report = QStringLiteral("audit-committee");
        issued.choices.period = Period::months(2026, 9, 2026, 10);
        issued.choices.cutOff = Day(2026, 11, 6);
        issued.choices.meeting = Day(2026, 11, 24);
        issued.choices.paper = QStringLiteral("AC-2026/27-04");
        issued.choices.comments.insert(QStringLiteral("2"), QStringLiteral("Two lines\nof comment"));
        issued.paper.title = QStringLiteral("Security management report");
        report::Table table;
        table.number = QStringLiteral("Table 1");
        table.columns = {{QStringLiteral("Measure"), 1, report::Column::Align::Left, QStringLiteral("label")},
                         {QStringLiteral("This"), 1, report::Column::Align::Right, QStringLiteral("this")}};
        table.rows = {{{report::Cell(QStringLiteral("All incidents")), report::Cell(Figure::count({7, 8, 9}))},
                       report::Row::Role::Normal,
                       QStringLiteral("all")}};
        issued.paper.sections.push_back({QStringLiteral("1"), QStringLiteral("Position"), 1, false, false, {table}});
        issued.pdf = "%PDF-1.4 pages";
    }
    Result<void> issue()
    {
        return office->write(QStringLiteral("issued"), [&](Write &w) -> Result<void> {
            const auto paper = issuePaper(w, issued);
            return paper ? Result<void>() : paper.error();
        });
    }
    QTemporaryDir folder;
    std::unique_ptr<Workspace> office;
    IssuedPaper issued;
};
} // namespace

TEST_CASE("an issued paper opens again with the same figures, words and pages")
{
    Issued i;
    REQUIRE(i.issue().ok());
    const auto papers = i.office->all<Paper>();
    REQUIRE(papers.ok());
    REQUIRE(papers->size() == 1);
    const Paper &paper = papers->front().value;
    CHECK(reportToJson(*reportOf(paper, false)) == reportToJson(i.issued.paper));
    CHECK(choicesOf(paper) == i.issued.choices);
    CHECK(*readAttachment(i.office->database(), paper.pdf) == i.issued.pdf);
    CHECK(paper.edition.isKnown());
}

TEST_CASE("the public edition of an issued paper suppresses its small counts")
{
    Issued i;
    REQUIRE(i.issue().ok());
    const auto papers = i.office->all<Paper>();
    const Result<Report> open = reportOf(papers->front().value, true);
    REQUIRE(open.ok());
    const auto &table = std::get<report::Table>(open->sections.front().blocks.front());
    CHECK(table.rows.front().cells[1].figures.front().kind == Figure::Kind::Suppressed);
}

TEST_CASE("one paper is issued once, its next version again")
{
    Issued i;
    REQUIRE(i.issue().ok());
    CHECK_FALSE(i.issue().ok());
    i.issued.choices.version = QStringLiteral("2");
    CHECK(i.issue().ok());
}

TEST_CASE("the next paper restates from the one issued last before it")
{
    Issued i;
    REQUIRE(i.issue().ok());
    PackChoices next;
    next.period = Period::months(2026, 11, 2026, 12);
    const auto last = lastPaper(i.office->database(), QStringLiteral("audit-committee"), next);
    REQUIRE(last.ok());
    REQUIRE(last->has_value());
    CHECK((*last)->period == i.issued.choices.period);
    REQUIRE((*last)->figures.size() == 1);
    CHECK((*last)->figures.front().value == 3);
    CHECK_FALSE(lastPaper(i.office->database(), QStringLiteral("audit-committee"), i.issued.choices)->has_value());
}

TEST_CASE("a paper restates from what its own committee was told")
{
    Issued i;
    i.issued.choices.committee = QStringLiteral("Audit Committee");
    REQUIRE(i.issue().ok());
    PackChoices next;
    next.period = Period::months(2026, 11, 2026, 12);
    const auto isThere = [&](const QString &committee) {
        next.committee = committee;
        return lastPaper(i.office->database(), QStringLiteral("audit-committee"), next)->has_value();
    };
    CHECK(isThere(QStringLiteral("Audit Committee")));
    CHECK_FALSE(isThere(QStringLiteral("Quality Committee")));
    CHECK(isThere({}));
}

TEST_CASE("the next paper restates from the latest version of the one before it")
{
    Issued i;
    REQUIRE(i.issue().ok());
    i.issued.choices.version = QStringLiteral("2");
    i.issued.choices.cutOff = Day(2026, 11, 12);
    std::get<report::Table>(i.issued.paper.sections.front().blocks.front()).rows.front().cells[1] =
        report::Cell(Figure::count({7, 8, 9, 10}));
    REQUIRE(i.issue().ok());
    PackChoices next;
    next.period = Period::months(2026, 11, 2026, 12);
    const auto last = lastPaper(i.office->database(), QStringLiteral("audit-committee"), next);
    REQUIRE(last.ok());
    CHECK((*last)->cutOff == Day(2026, 11, 12));
    CHECK((*last)->figures.front().value == 4);
}

TEST_CASE("the reference proposed follows those issued in the financial year")
{
    Issued i;
    CHECK(proposedReference({}, Day(2026, 4, 1)) == QStringLiteral("AC-2026/27-01"));
    REQUIRE(i.issue().ok());
    CHECK(proposedReference(*i.office->all<Paper>(), Day(2026, 11, 24)) == QStringLiteral("AC-2026/27-05"));
    CHECK(proposedReference(*i.office->all<Paper>(), Day(2027, 4, 1)) == QStringLiteral("AC-2027/28-01"));
}
