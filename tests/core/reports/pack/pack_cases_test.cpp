// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_pack.h"
#include <catch2/catch.hpp>

namespace {
const QString kProperty = QStringLiteral("Table 8");
const QString kPolice = QStringLiteral("Table 10");

Code code(const char *text) { return Code{QLatin1String(text)}; }

PropertyItem item(const char *what, const char *owner, std::optional<qint64> pounds, const char *basis)
{
    PropertyItem item;
    item.item = QLatin1String(what);
    item.owner = code(owner);
    if (pounds)
        item.value = Money{*pounds * 100};
    item.basis = code(basis);
    return item;
}

QString cell(const SmallPack &pack, const QString &table, const char *column)
{
    return pack.cell(table, QStringLiteral("INC-0001"), QLatin1String(column));
}

/// The references of a table's lines.
QStringList lines(const SmallPack &pack, const QString &table)
{
    QStringList references;
    const Report paper = pack.paper();
    for (const report::Row &row : tableNumbered(paper, table).rows)
        references << row.key;
    return references;
}

PoliceCase told(Day day)
{
    PoliceCase police;
    police.reportedAt = Moment(day);
    return police;
}
} // namespace

TEST_CASE("Table 8 tells a theft on one line, and what each owner lost apart")
{
    SmallPack pack;
    Incident &theft = pack.add("theft", Day(2026, 9, 7)).value;
    theft.site = Id<Site>{77};
    pack.names.recordNames.insert(77, QStringLiteral("Beacon House"));
    theft.property = {item("Laptop", "organisation", 600, "estimate"), item("Dock", "organisation", 40, "actual"),
                      item("Purse", "staff", std::nullopt, ""), item("Coat", "staff", 20, "estimate")};
    theft.property[0].quantity = 2;
    theft.property[0].lossesNumber = QStringLiteral("LR-12");
    theft.property[1].recovered = Money{4000};
    theft.policeReported = code("online");
    theft.police = {told(Day(2026, 9, 8))};
    theft.police[0].crimeNumber = QStringLiteral("42/1234/26");
    Notification &officer = theft.told.emplace_back();
    officer.body = code("accountable_officer");
    officer.sent = Moment(Day(2026, 9, 9), QTime(9, 0));
    CHECK(cell(pack, kProperty, "where") == QStringLiteral("7 Sep 2026, Beacon House"));
    CHECK(cell(pack, kProperty, "what") ==
          QStringLiteral("Theft\nThe organisation: 2 × Laptop, Dock\nStaff: Purse, Coat"));
    CHECK(cell(pack, kProperty, "value") == QStringLiteral("The organisation £640 E/A\nStaff £20 E + n/k"));
    CHECK(cell(pack, kProperty, "police") == QStringLiteral("told 8 Sep 2026, ref held"));
    CHECK(cell(pack, kProperty, "outcome") == QStringLiteral("awaited\n£40 back"));
    CHECK(cell(pack, kProperty, "told") == QStringLiteral("AO 9 Sep 2026; NED not yet; LR-12"));
    CHECK_FALSE(wordsOf(pack.paper()).contains(QStringLiteral("42/1234/26")));
}

TEST_CASE("a theft of which nothing is known is told as such")
{
    SmallPack pack;
    Incident &theft = pack.add("theft", Day(2026, 9, 7)).value;
    CHECK(cell(pack, kProperty, "what") == QStringLiteral("Theft\nowner n/k"));
    CHECK(cell(pack, kProperty, "value") == QStringLiteral("n/k"));
    CHECK(cell(pack, kProperty, "police") == QStringLiteral("n/k"));
    CHECK(cell(pack, kProperty, "outcome") == QStringLiteral("–"));
    CHECK(cell(pack, kProperty, "told") == QStringLiteral("AO not yet; NED not yet; no losses no."));
    theft.attempted = true;
    CHECK(cell(pack, kProperty, "what") == QStringLiteral("Theft (attempted)"));
    CHECK(cell(pack, kProperty, "value") == QStringLiteral("–"));
    theft.policeReported = code("not_reported");
    CHECK(cell(pack, kProperty, "police") == QStringLiteral("not told"));
}

TEST_CASE("who was told after the cut-off had not been told, and who need not be is told as such")
{
    SmallPack pack;
    Incident &theft = pack.add("theft", Day(2026, 9, 7)).value;
    Notification &officer = theft.told.emplace_back();
    officer.body = code("accountable_officer");
    officer.sent = Moment(Day(2026, 11, 7), QTime(9, 0));
    Notification &director = theft.told.emplace_back();
    director.body = code("non_executive");
    director.needed = code("no");
    CHECK(cell(pack, kProperty, "told").startsWith(QStringLiteral("AO not yet; NED not needed")));
}

TEST_CASE("an earlier theft is told again where its outcome was learnt since the last paper")
{
    const auto [day, isTold] = GENERATE(table<Day, bool>(
        {{Day(2026, 8, 31), false}, {Day(2026, 9, 1), true}, {Day(2026, 11, 6), true}, {Day(2026, 11, 7), false}}));
    SmallPack pack;
    Incident &theft = pack.add("theft", Day(2025, 2, 3)).value;
    theft.policeReported = code("online");
    theft.police = {told(Day(2025, 2, 3))};
    theft.police[0].outcome = code("no_suspect");
    theft.police[0].outcomeDay = day;
    pack.add("theft", Day(2026, 10, 1));
    pack.add("threat", Day(2026, 10, 2));
    CHECK(lines(pack, kProperty) == (isTold ? QStringList{QStringLiteral("INC-0002"), QStringLiteral("INC-0001")}
                                            : QStringList{QStringLiteral("INC-0002")}));
}

TEST_CASE("what came back of an earlier theft since the last paper is an outcome too")
{
    SmallPack pack;
    pack.issue(Period::months(2026, 7, 2026, 8), Day(2026, 9, 7));
    Incident &theft = pack.add("theft", Day(2026, 2, 3)).value;
    theft.property = {item("Laptop", "organisation", 600, "actual")};
    theft.property[0].recovered = Money{60000};
    theft.property[0].recoveredOn = Day(2026, 9, 7);
    CHECK(lines(pack, kProperty).isEmpty());
    theft.property[0].recoveredOn = Day(2026, 9, 8);
    CHECK(lines(pack, kProperty).size() == 1);
}

TEST_CASE("Tables 8 and 10 are one line each where there is nothing to tell")
{
    SmallPack pack;
    const QString words = wordsOf(pack.paper());
    CHECK(words.contains(QStringLiteral("Nil: no theft, loss or damage was reported in the period, and no outcome")));
    CHECK(words.contains(QStringLiteral("Nil: no case with the police is open.")));
}

TEST_CASE("restricted cases have a line in Tables 8 and 10, the last, and nothing but their reference")
{
    SmallPack pack;
    for (int i = 0; i < 2; ++i) {
        Incident &theft = pack.add("theft", Day(2026, 9, 7 + i)).value;
        theft.property = {item("Laptop", "organisation", 600, "actual")};
        theft.policeReported = code("online");
        theft.police = {told(Day(2026, 9, 8))};
        theft.confidential = i == 0;
    }
    for (const auto &[number, what] : {std::pair{kProperty, "what"}, std::pair{kPolice, "kind"}}) {
        CHECK(lines(pack, number) == QStringList{QStringLiteral("INC-0002"), QStringLiteral("INC-0001")});
        CHECK(cell(pack, number, what) == QStringLiteral("Restricted"));
        CHECK(cell(pack, number, "police") == QStringLiteral("–"));
    }
}

TEST_CASE("Table 10 tells how each open case stands at the cut-off, the longest told first")
{
    SmallPack pack;
    Incident &assault = pack.add("physical_assault", Day(2026, 9, 7)).value;
    assault.policeReported = code("emergency_999");
    assault.police = {told(Day(2026, 9, 8))};
    assault.police[0].lastContact = Day(2026, 10, 9);
    assault.police[0].decision = code("investigation_open");
    Incident &theft = pack.add("theft", Day(2026, 3, 1)).value;
    theft.policeReported = code("told");
    theft.police = {told(Day(2026, 3, 2))};
    Incident &known = pack.add("theft", Day(2026, 9, 1)).value;
    known.policeReported = code("told");
    known.police = {told(Day(2026, 9, 1))};
    known.police[0].outcome = code("charged");
    known.police[0].outcomeDay = Day(2026, 10, 1);
    CHECK(lines(pack, kPolice) == QStringList{QStringLiteral("INC-0002"), QStringLiteral("INC-0001")});
    CHECK(cell(pack, kPolice, "kind") == QStringLiteral("Physical assault"));
    CHECK(cell(pack, kPolice, "police") == QStringLiteral("8 Sep 2026"));
    CHECK(cell(pack, kPolice, "age") == QStringLiteral("59"));
    CHECK(cell(pack, kPolice, "contact") == QStringLiteral("9 Oct 2026"));
    CHECK(cell(pack, kPolice, "position") == QStringLiteral("Investigation open"));
    CHECK(cell(pack, kPolice, "six_months") == QStringLiteral("7 Mar 2027"));
    CHECK(cell(pack, kPolice, "chase") == QStringLiteral("6 Nov 2026"));
    CHECK(pack.cell(kPolice, QStringLiteral("INC-0002"), QStringLiteral("six_months")) == QStringLiteral("–"));
    const QString words = wordsOf(pack.paper());
    CHECK(words.contains(QStringLiteral("told to the police: 3; outcome known: 1. Of all that are open, no news for "
                                        "more than 28 days: 1.")));
}

TEST_CASE("of very many open cases the latest told are listed and the others counted")
{
    SmallPack pack;
    for (int i = 0; i < 62; ++i) {
        Incident &theft = pack.add("theft", Day(2026, 9, 1)).value;
        theft.policeReported = code("online");
        theft.police = {told(Day(2026, 7, 1).plus(i))};
    }
    CHECK(lines(pack, kPolice).size() == 60);
    CHECK(lines(pack, kPolice).front() == QStringLiteral("INC-0003"));
    CHECK(wordsOf(pack.paper()).contains(QStringLiteral("The latest 60; 2 older ones are in the police chase list.")));
}

TEST_CASE("the public edition leaves out the tables of single cases and what E and A mean")
{
    SmallPack pack;
    Incident &theft = pack.add("theft", Day(2026, 9, 7)).value;
    theft.property = {item("Typewriter", "organisation", 600, "actual")};
    CHECK(wordsOf(pack.paper()).contains(QStringLiteral("E marks an estimated and A an actual value.")));
    pack.facts.choices.isPublic = true;
    const QString words = wordsOf(pack.paper());
    CHECK_FALSE(words.contains(QStringLiteral("Typewriter")));
    CHECK_FALSE(words.contains(QStringLiteral("E marks an estimated")));
    CHECK(words.contains(QStringLiteral("Table 8 Thefts, losses and damage of the period, and earlier ones with an "
                                        "outcome since is left out of the public edition")));
    CHECK(words.contains(QStringLiteral("Table 10 Police cases open is left out of the public edition")));
}
