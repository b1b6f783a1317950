// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/named_reports.h"
#include "tests/support/small_pack.h"
#include <catch2/catch.hpp>
#include <random>

namespace {
constexpr RecordId kAsha = 500;

Code code(const char *text) { return Code{QLatin1String(text)}; }

PackFigures figuresOf(const SmallPack &pack) { return {pack.facts, pack.names}; }

QString cell(const Report &report, const char *title, const QString &row, const char *column)
{
    return cellOf(tableNumbered(report, QString::fromUtf8(title)), row, QLatin1String(column));
}

Party affected(const char *category)
{
    Party party;
    party.role = code("affected");
    party.category = code(category);
    return party;
}

/// The lines of one of the sheet's tables as a reader has them: nothing where hidden.
std::vector<std::optional<qint64>> column(const report::Table &table)
{
    std::vector<std::optional<qint64>> values;
    for (const report::Row &row : table.rows) {
        const Figure &figure = row.cells[1].figures.front();
        values.push_back(figure.kind == Figure::Kind::Suppressed ? std::nullopt : std::optional(figure.value));
    }
    return values;
}

/// What a reader of the sheet works out of the total: from one table that hides no line of its own.
std::optional<qint64> totalOf(const std::vector<std::vector<std::optional<qint64>>> &tables)
{
    for (const auto &values : tables) {
        if (values.back())
            return values.back();
        qint64 sum = 0;
        bool isWhole = true;
        for (std::size_t i = 0; i + 1 < values.size(); ++i) {
            sum += values[i].value_or(0);
            isWhole &= values[i].has_value();
        }
        if (isWhole)
            return sum;
    }
    return std::nullopt;
}
} // namespace

TEST_CASE("the return of assaults counts those on staff once each, and those of whom nobody is recorded apart")
{
    SmallPack pack;
    Incident &two = pack.add("physical_assault", Day(2026, 9, 7)).value;
    two.parties = {affected("staff"), affected("agency_bank"), affected("patient")};
    two.parties[0].supportsPolice = code("no");
    two.harm = code("low");
    two.clinicalFactor = code("yes");
    two.restraint = true;
    two.policeReported = code("emergency_999");
    two.police.emplace_back().decision = code("no_action");
    pack.add("physical_assault", Day(2026, 9, 8)).value.parties = {affected("patient")};
    pack.add("physical_assault", Day(2026, 9, 9));
    pack.add("threat", Day(2026, 9, 9)).value.parties = {affected("staff")};
    pack.add("physical_assault", Day(2025, 9, 9)).value.parties = {affected("staff")};
    const Report report = assaultsOfTheYear(figuresOf(pack));
    const auto now = [&report](const char *row) {
        return cell(report, "Return of physical assaults", QLatin1String(row), "this");
    };
    CHECK(now("assaults") == QStringLiteral("1"));
    CHECK(now("clinical-factor:yes") == QStringLiteral("1"));
    CHECK(now("clinical-factor:no") == QStringLiteral("0"));
    CHECK(now("harm:low") == QStringLiteral("1"));
    CHECK(now("harm:not_recorded") == QStringLiteral("0"));
    CHECK(now("restraint") == QStringLiteral("1"));
    CHECK(now("seclusion") == QStringLiteral("0"));
    CHECK(now("police") == QStringLiteral("1"));
    CHECK(now("police-decision:no_action") == QStringLiteral("1"));
    CHECK(now("police-decision:verbal_warning") == QStringLiteral("0"));
    CHECK(now("victim_declined") == QStringLiteral("1"));
    CHECK(now("nobody") == QStringLiteral("1"));
    CHECK(now("per_thousand") == QStringLiteral("n/k"));
    CHECK(cell(report, "Return of physical assaults", QStringLiteral("assaults"), "last_year") == QStringLiteral("1"));
}

TEST_CASE("a patient's wish is not that of staff, and somebody of the staff register is staff whatever the category")
{
    SmallPack pack;
    Person asha;
    asha.staffNumber = QStringLiteral("ICB1");
    asha.started = Day(2020, 1, 6);
    for (RecordId i = 0; i < 40; ++i)
        pack.facts.people.push_back({kAsha + i, {}, Day(2020, 1, 6), asha});
    Incident &incident = pack.add("physical_assault", Day(2026, 9, 7)).value;
    incident.parties = {affected(""), affected("patient")};
    incident.parties[0].person = Id<Person>{kAsha};
    incident.parties[1].supportsPolice = code("no");
    const Report report = assaultsOfTheYear(figuresOf(pack));
    CHECK(cell(report, "Return of physical assaults", QStringLiteral("assaults"), "this") == QStringLiteral("1"));
    CHECK(cell(report, "Return of physical assaults", QStringLiteral("victim_declined"), "this") ==
          QStringLiteral("0"));
    CHECK(cell(report, "Return of physical assaults", QStringLiteral("per_thousand"), "this") == QStringLiteral("25"));
}

TEST_CASE("the chase list tells each open case, the next to be chased first, with both numbers by name")
{
    SmallPack pack;
    pack.names.recordNames.insert(88, QStringLiteral("Larkshire Police"));
    for (const int days : {10, 40}) {
        Incident &theft = pack.add("theft", pack.facts.choices.cutOff.plus(-days)).value;
        theft.policeReported = code("online");
        PoliceCase &police = theft.police.emplace_back();
        police.force = Id<Contact>{88};
        police.reportedAt = Moment(pack.facts.choices.cutOff.plus(-days));
        police.incidentNumber = QStringLiteral("LK-1");
        police.crimeNumber = QStringLiteral("42/1");
    }
    const Report report = policeChaseList(figuresOf(pack));
    const auto &table = std::get<report::Table>(report.sections[0].blocks[1]);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].key == QStringLiteral("INC-0002"));
    const auto said = [&table](const char *column) {
        return cellOf(table, QStringLiteral("INC-0002"), QLatin1String(column));
    };
    CHECK(said("force") == QStringLiteral("Larkshire Police"));
    CHECK(said("numbers") == QStringLiteral("incident LK-1\ncrime 42/1"));
    CHECK(said("age") == QStringLiteral("40"));
    CHECK(said("position") == QStringLiteral("n/k"));
    CHECK(said("chase") == QStringLiteral("25 Oct 2026, overdue"));
    CHECK(report::show(std::get<report::Paragraph>(report.sections[0].blocks[0]).text) ==
          QStringLiteral("Open: 2. No news for more than 28 days: 1."));
    CHECK(wordsOf(policeChaseList(figuresOf(SmallPack()))).contains(QStringLiteral("Nil: no case with the police")));
}

TEST_CASE("the losses stand by owner and financial year, and those of others are never added to our own")
{
    SmallPack pack;
    pack.facts.choices.period = Period::months(2026, 3, 2026, 4);
    for (const Day day : {Day(2026, 3, 31), Day(2026, 4, 1)}) {
        Incident &theft = pack.add("theft", day).value;
        theft.property.resize(3);
        theft.property[0].owner = theft.property[1].owner = code("organisation");
        theft.property[0].item = QStringLiteral("Laptop");
        theft.property[0].value = Money{60000};
        theft.property[0].basis = code("estimate");
        theft.property[0].recovered = Money{10000};
        theft.property[0].lossesNumber = QStringLiteral("LR-1");
        theft.property[2].owner = code("staff");
        theft.property[2].value = Money{2000};
    }
    const Report report = lossesReport(figuresOf(pack));
    const auto said = [&report](const char *row, const char *column) {
        return cell(report, "Money by owner and financial year", QLatin1String(row), column);
    };
    CHECK(said("organisation 2025/26", "cases") == QStringLiteral("1"));
    CHECK(said("organisation 2025/26", "known") == QStringLiteral("£600"));
    CHECK(said("organisation 2025/26", "unknown") == QStringLiteral("1"));
    CHECK(said("organisation 2025/26", "recovered") == QStringLiteral("£100"));
    CHECK(said("organisation 2026/27", "net") == QStringLiteral("£500"));
    CHECK(said("staff 2026/27", "net") == QStringLiteral("£20"));
    const report::Table &things = tableNumbered(report, QStringLiteral("Things lost, stolen or damaged"));
    REQUIRE(things.rows.size() == 6);
    CHECK(report::show(things.rows[0].cells[5]) == QStringLiteral("£600 E"));
    CHECK(report::show(things.rows[0].cells[7]) == QStringLiteral("LR-1"));
    CHECK(report::show(things.rows[1].cells[5]) == QStringLiteral("n/k"));
}

TEST_CASE("the things of a restricted case are counted and not listed")
{
    SmallPack pack;
    Incident &theft = pack.add("theft", Day(2026, 9, 7)).value;
    theft.confidential = true;
    theft.property.emplace_back().item = QStringLiteral("Typewriter");
    const Report report = lossesReport(figuresOf(pack));
    CHECK(cell(report, "Money by owner and financial year", QStringLiteral("not_recorded 2026/27"), "cases") ==
          QStringLiteral("1"));
    CHECK_FALSE(wordsOf(report).contains(QStringLiteral("Typewriter")));
}

TEST_CASE("the timeliness report lists what missed a promise, and of restricted cases nothing else")
{
    SmallPack pack;
    Incident &late = pack.add("physical_assault", Day(2026, 9, 7)).value;
    late.reported = Moment(Day(2026, 9, 8), QTime(10, 1)); // 24 h and a minute after
    late.reachedLsms = Moment(Day(2026, 9, 9));
    late.reviewed = Day(2026, 9, 9);
    Incident &kept = pack.add("physical_assault", Day(2026, 9, 7)).value;
    kept.reported = Moment(Day(2026, 9, 8), QTime(10, 0));
    kept.reachedLsms = Moment(Day(2026, 9, 8));
    kept.reviewed = Day(2026, 9, 9);
    Incident &restricted = pack.add("theft", Day(2026, 9, 14)).value;
    restricted.confidential = true;
    restricted.closed = Day(2026, 9, 20);
    restricted.reviewed = Day(2026, 9, 20);
    restricted.reporterText = QStringLiteral("The receptionist");
    Incident &explained = pack.add("theft", Day(2026, 9, 15)).value;
    explained.closed = explained.reviewed = Day(2026, 9, 20);
    explained.reporterText = QStringLiteral("A passer-by");
    explained.feedbackWhyNot = QStringLiteral("Left no address");
    const Report report = timelinessReport(figuresOf(pack));
    const report::Table &table = tableNumbered(report, QStringLiteral("Incidents of the period that missed a promise"));
    REQUIRE(table.rows.size() == 2);
    CHECK(report::show(table.rows[0].cells[3]) ==
          QStringLiteral("reported after 24 h; not with the LSMS the same day"));
    CHECK(report::show(table.rows[1].cells[1]) == QStringLiteral("–"));
    CHECK(report::show(table.rows[1].cells[2]) == QStringLiteral("Restricted"));
    CHECK(report::show(table.rows[1].cells[3]) == QStringLiteral("closed without word to the reporter"));
}

TEST_CASE("the sheet for disclosure shows no count from 1 to 4, and no total gives one back")
{
    SmallPack pack;
    std::mt19937 random(GENERATE(range(1u, 200u)));
    const char *kinds[] = {"physical_assault", "threat", "verbal_abuse", "theft", "intruder", "lost_badge", "nuisance"};
    const char *siteKinds[] = {"office", "health_centre", "store"};
    for (RecordId site = 0; site < 3; ++site)
        pack.facts.siteKinds.insert(1000 + site, code(siteKinds[site]));
    const int many = static_cast<int>(random() % 60);
    const unsigned spread = 1 + static_cast<unsigned>(random()) % 7;
    for (int i = 0; i < many; ++i) {
        Incident &incident = pack.add(kinds[random() % spread], Day(2026, 9, 7)).value;
        incident.site = Id<Site>{static_cast<RecordId>(1000 + random() % 4)};
        incident.policeReported = code("online");
        if (random() % 3 == 0)
            incident.police.emplace_back().outcome = code(random() % 4 == 0 ? "charged" : "no_suspect");
    }
    const Report report = foiSheet(figuresOf(pack));
    std::vector<std::vector<std::optional<qint64>>> tables;
    for (const report::Block &block : report.sections[0].blocks)
        if (const auto *table = std::get_if<report::Table>(&block); table && !table->isNil())
            tables.push_back(column(*table));
    REQUIRE((tables.size() == 3 || many == 0));
    const std::optional<qint64> total = totalOf(tables);
    for (const auto &values : tables) {
        CHECK(values.back().has_value() == total.has_value()); // a hidden total follows from no table
        qint64 shown = 0, hidden = 0;
        for (std::size_t i = 0; i + 1 < values.size(); ++i) {
            CHECK_FALSE((values[i] && *values[i] > 0 && *values[i] < 5));
            shown += values[i].value_or(0);
            hidden += values[i] ? 0 : 1;
        }
        if (!total || hidden == 0)
            continue; // as many more can be hidden in each line as one likes
        CHECK(hidden >= 2);
        CHECK(*total - shown > hidden); // else each would be 1
    }
}

TEST_CASE("the sheet for disclosure prints its definitions, counts referrals apart and leads to no record")
{
    SmallPack pack;
    pack.addMany(9, "theft", Day(2026, 9, 7));
    pack.addMany(3, "fraud", Day(2026, 9, 7));
    const Report report = foiSheet(figuresOf(pack));
    const report::Table &kinds = tableNumbered(report, QStringLiteral("By kind"));
    REQUIRE(kinds.rows.size() == 2);
    CHECK(report::show(kinds.rows[1].cells[1]) == QStringLiteral("9"));
    for (const report::Row &row : kinds.rows)
        CHECK(row.cells[1].figures.front().ids.empty());
    const QString words = wordsOf(report);
    CHECK(words.contains(QStringLiteral("passed to the counter-fraud specialist: *.")));
    CHECK(words.contains(QStringLiteral("One incident, one kind: Each incident is counted once")));
    CHECK(words.contains(QStringLiteral("Left out: Weaknesses and near misses")));
}

TEST_CASE("the return of assaults tells the sanctions that answered them, by type")
{
    SmallPack pack;
    pack.add("physical_assault", Day(2026, 9, 7)).value.parties = {affected("staff")};
    pack.add("physical_assault", Day(2026, 9, 8)).value.parties = {affected("staff")};
    pack.facts.sanctionsOf.insert(1, code("warning_letter"));
    pack.facts.sanctionsOf.insert(1, code("exclusion"));
    const Report report = assaultsOfTheYear(figuresOf(pack));
    const auto now = [&report](const char *row) {
        return cell(report, "Return of physical assaults", QLatin1String(row), "this");
    };
    CHECK(now("sanctions") == QStringLiteral("1"));
    CHECK(now("sanction-type:warning_letter") == QStringLiteral("1"));
    CHECK_FALSE(wordsOf(report).contains(QStringLiteral("Sanction: Prosecution")));
}
