// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/contact_note.h"
#include "core/reports/named_reports.h"
#include "core/reports/pack/pack_queries.h"
#include "core/reports/pack/pack_report.h"
#include "core/workspace/sample.h"
#include "tests/support/import_office.h"
#include "tests/support/small_pack.h"
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {
const Day kCutOff(2026, 11, 6);

/// The sample office, its paper, and a hand that counts in the file without the program's rules.
class Counted {
public:
    Counted()
    {
        const QString path = m_folder.filePath(QStringLiteral("sample.wardkeep"));
        const Actor actor = machineActor(QStringLiteral("LSMS"));
        REQUIRE(makeSample(path, {150, 3, kCutOff, 7}, actor).ok());
        auto opened = Workspace::open(
            path, actor, [] { return QDateTime(QDate(2026, 11, 10), QTime(9, 0), Qt::UTC); }, Database::Mode::ReadOnly);
        REQUIRE(opened.ok());
        m_office = std::move(*opened);
        REQUIRE(m_office->database()
                    .run(QStringLiteral(
                        "CREATE TEMP VIEW counted AS SELECT *, CASE length(at) WHEN 7 THEN at || '-01' ELSE "
                        "substr(at, 1, 10) END AS day FROM (SELECT *, coalesce(occurred, discovered, reported) AS at "
                        "FROM incident WHERE withdrawn IS NULL AND exercise = 0 AND duplicate_of IS NULL AND kind NOT "
                        "IN (SELECT code FROM choice WHERE list = 'incident-kind' AND (traits LIKE '%not-counted%' OR "
                        "traits LIKE '%referral%')))"))
                    .ok());
        PackChoices choices;
        choices.period = Period::months(2026, 9, 2026, 10);
        choices.cutOff = kCutOff;
        choices.asAt = Day(2026, 11, 10);
        const Result<PackFacts> facts = packFacts(m_office->database(), choices);
        REQUIRE(facts.ok());
        m_paper = auditCommitteePack(*facts, m_office->names());
    }

    qint64 sql(const QString &query) const
    {
        Query q = m_office->database().query(query);
        REQUIRE(q.next());
        const qint64 number = q.number(0);
        const Result<void> done = q.done();
        INFO(query.toStdString());
        REQUIRE(done.ok());
        return number;
    }
    qint64 incidents(const QString &where, const char *column) const
    {
        return sql(
            QStringLiteral("SELECT count(*) FROM counted WHERE (%1) AND day BETWEEN %2").arg(where, days(column)));
    }
    /// The first and last day of a column, written out here once more.
    static QString days(const char *column)
    {
        static const QHash<QString, QString> days{
            {QStringLiteral("this"), QStringLiteral("'2026-09-01' AND '2026-10-31'")},
            {QStringLiteral("previous"), QStringLiteral("'2026-07-01' AND '2026-08-31'")},
            {QStringLiteral("last_year"), QStringLiteral("'2025-09-01' AND '2025-10-31'")},
            {QStringLiteral("year"), QStringLiteral("'2026-04-01' AND '2026-10-31'")},
            {QStringLiteral("year_before"), QStringLiteral("'2025-04-01' AND '2025-10-31'")},
            {QStringLiteral("twelve"), QStringLiteral("'2025-11-01' AND '2026-10-31'")},
            {QStringLiteral("twelve_before"), QStringLiteral("'2024-11-01' AND '2025-10-31'")}};
        return days.value(QLatin1String(column));
    }
    const report::Table &table(const char *number) const { return tableNumbered(m_paper, QString::fromLatin1(number)); }
    const Figure &figure(const char *table, const QString &row, const char *column, std::size_t part = 0) const
    {
        const report::Table &t = this->table(table);
        for (std::size_t c = 0; c < t.columns.size(); ++c)
            if (t.columns[c].key == QLatin1String(column))
                for (const report::Row &r : t.rows)
                    if (r.key == row)
                        return r.cells.at(c).figures.at(part);
        FAIL("no figure " << row.toStdString());
        throw;
    }
    qint64 value(const char *table, const char *row, const char *column, std::size_t part = 0) const
    {
        return figure(table, QLatin1String(row), column, part).value;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_office;
    Report m_paper;
};
} // namespace

namespace {
/// Table 1.
void checkHeadlines(const Counted &office)
{
    const QString told = QStringLiteral(
        "police_reported IN (SELECT code FROM choice WHERE list = 'police-reported' AND traits = 'told')");
    const QString violent = QStringLiteral("kind IN (SELECT code FROM choice WHERE list = 'incident-kind' AND "
                                           "traits LIKE '%pack:violence%')");
    for (const char *column : {"this", "previous", "last_year", "twelve", "twelve_before"}) {
        INFO(column);
        CHECK(office.value("Table 1", "all", column) == office.incidents(QStringLiteral("1"), column));
        CHECK(office.value("Table 1", "violence", column) == office.incidents(violent, column));
        CHECK(office.value("Table 1", "violence", column, 1) ==
              office.incidents(QStringLiteral("kind = 'physical_assault'"), column));
        CHECK(office.value("Table 1", "police", column) == office.incidents(told, column));
    }
    CHECK(office.value("Table 1", "all", "twelve") > 0);
}

/// Table 2, each kind and class.
void checkKinds(const Counted &office)
{
    for (const report::Row &row : office.table("Table 2").rows)
        for (const char *column : {"this", "previous", "last_year", "year", "year_before", "twelve"}) {
            if (row.key.startsWith(QStringLiteral("others:")))
                continue;
            const QString kinds = QStringLiteral("kind IN (SELECT code FROM choice WHERE list = 'incident-kind' "
                                                 "AND heading = '%1')");
            const QString where = row.key == QStringLiteral("total") ? QStringLiteral("1")
                                  : row.key.startsWith(QStringLiteral("class:"))
                                      ? kinds.arg(row.key.mid(6))
                                      : QStringLiteral("kind = '%1'").arg(row.key);
            INFO(row.key.toStdString() << ' ' << column);
            CHECK(office.figure("Table 2", row.key, column).value == office.incidents(where, column));
        }
}

/// Table 3, each site.
void checkSites(const Counted &office)
{
    for (const report::Row &row : office.table("Table 3").rows)
        for (const char *column : {"this", "previous", "last_year", "twelve"})
            if (row.key.startsWith(QStringLiteral("site:"))) {
                INFO(row.key.toStdString() << ' ' << column);
                CHECK(office.figure("Table 3", row.key, column).value ==
                      office.incidents(QStringLiteral("site = %1").arg(row.key.mid(5)), column));
            }
}

/// Table 4, who and harm.
void checkActors(const Counted &office)
{
    CHECK(office.value("Table 4", "patient", "total") ==
          office.incidents(QStringLiteral("actor = 'patient'"), "twelve"));
    CHECK(office.value("Table 4", "total", "low") == office.incidents(QStringLiteral("harm = 'low'"), "twelve"));
    CHECK(office.value("Table 4", "unknown", "none") ==
          office.incidents(QStringLiteral("actor = 'unknown' AND harm = 'none'"), "twelve"));
}

/// Tables 5, 9 and 13.
void checkViolenceAndMoney(const Counted &office)
{
    CHECK(office.value("Table 5", "clinical_no", "twelve") ==
          office.incidents(QStringLiteral("kind = 'physical_assault' AND clinical_factor IN ('no', 'not_applicable')"),
                           "twelve"));
    CHECK(office.value("Table 5", "hate", "twelve_before") ==
          office.incidents(QStringLiteral("hate IN (SELECT code FROM choice WHERE list = 'hate' AND traits LIKE "
                                          "'%hate%')"),
                           "twelve_before"));
    CHECK(office.value("Table 9", "organisation", "known") ==
          office.sql(
              QStringLiteral("SELECT coalesce((SELECT sum(p.value) FROM incident_property p JOIN counted c ON p.parent "
                             "= c.id WHERE p.owner = 'organisation' AND c.day BETWEEN %1), 0) + coalesce((SELECT "
                             "sum(loss) FROM counted WHERE loss_owner = 'organisation' AND day BETWEEN %1 AND id NOT "
                             "IN (SELECT parent FROM incident_property)), 0)")
                  .arg(Counted::days("year"))));
    CHECK(office.value("Table 13", "closed", "this") == office.incidents(QStringLiteral("closed IS NOT NULL"), "this"));
}

/// Tables 15, 19 and 20.
void checkOtherRegisters(const Counted &office)
{
    CHECK(office.value("Table 19", "issued", "twelve") ==
          office.sql(QStringLiteral("SELECT count(*) FROM badge WHERE withdrawn IS NULL AND issued BETWEEN %1")
                         .arg(Counted::days("twelve"))));
    CHECK(office.value("Table 19", "left", "twelve") ==
          office.sql(QStringLiteral("SELECT count(*) FROM person WHERE withdrawn IS NULL AND staff_number IS NOT "
                                    "NULL AND end_day BETWEEN %1")
                         .arg(Counted::days("twelve"))));
    CHECK(office.value("Table 15", "total", "departments") ==
          office.sql(QStringLiteral("SELECT count(*) FROM department WHERE withdrawn IS NULL")));
    CHECK(office.value("Table 15", "total", "departments") == office.value("Table 15", "total", "current") +
                                                                  office.value("Table 15", "total", "overdue") +
                                                                  office.value("Table 15", "total", "none"));
}
} // namespace

TEST_CASE("the paper's figures are those that plain SQL counts in the file")
{
    const Counted office;
    checkHeadlines(office);
    checkKinds(office);
    checkSites(office);
    checkActors(office);
    checkViolenceAndMoney(office);
    checkOtherRegisters(office);
}

TEST_CASE("what the reports on assaults, losses and police cases tell of an incident is read from the file")
{
    ImportOffice office;
    Incident incident;
    incident.kind = Code{QStringLiteral("physical_assault")};
    incident.occurred = Moment(Day(2026, 9, 7));
    incident.reported = Moment(Day(2026, 9, 7));
    incident.summary = QStringLiteral("Held after a blow");
    incident.narrative = incident.summary;
    incident.reporterText = QStringLiteral("The receptionist");
    incident.restraint = incident.seclusion = true;
    incident.property = {{.item = QStringLiteral("Laptop"), .tag = QStringLiteral("LK-10400")}};
    incident.police = {{.incidentNumber = QStringLiteral("LK-1"), .reportedAt = Moment(Day(2026, 9, 7))}};
    incident.occasions = {{.at = Moment(Day(2026, 9, 12))}};
    Party party;
    party.role = Code{QStringLiteral("affected")};
    party.category = Code{QStringLiteral("staff")};
    party.description = QStringLiteral("A nurse");
    incident.parties = {party};
    Id<Incident> id;
    const auto written = office.workspace->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
        const auto added = write.add(incident);
        id = added ? added->id() : Id<Incident>();
        return added ? Result<void>() : Result<void>(added.error());
    });
    REQUIRE(written.ok());
    const auto noted = office.workspace->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
        const auto force = write.add(Contact{.organisation = QStringLiteral("Larkshire Police"),
                                             .kind = Code{QStringLiteral("police")},
                                             .phone = QStringLiteral("101")});
        const auto added = write.add(ContactNote{.holder = AnyId{id.value},
                                                 .at = Moment(Day(2026, 10, 20)),
                                                 .contact = force->id(),
                                                 .said = QStringLiteral("No news")});
        return added ? Result<void>() : Result<void>(added.error());
    });
    REQUIRE(noted.ok());
    PackChoices choices;
    choices.period = Period::months(2026, 9, 2026, 10);
    choices.cutOff = choices.asAt = Day(2026, 11, 2);
    const Result<PackFacts> facts = packFacts(office.workspace->database(), choices);
    REQUIRE(facts.ok());
    const PackFigures figures(*facts, office.workspace->names());
    const Report assaults = assaultsOfTheYear(figures);
    const report::Table &counted = tableNumbered(assaults, QStringLiteral("Return of physical assaults"));
    CHECK(cellOf(counted, QStringLiteral("restraint"), QStringLiteral("this")) == QStringLiteral("1"));
    CHECK(cellOf(counted, QStringLiteral("seclusion"), QStringLiteral("this")) == QStringLiteral("1"));
    const QString reference = facts->incidents.front().reference;
    const Report losses = lossesReport(figures);
    CHECK(cellOf(tableNumbered(losses, QStringLiteral("Things lost, stolen or damaged")), reference,
                 QStringLiteral("tag")) == QStringLiteral("LK-10400"));
    const Report chases = policeChaseList(figures);
    CHECK(cellOf(std::get<report::Table>(chases.sections.front().blocks.back()), reference,
                 QStringLiteral("six_months")) == QStringLiteral("12 Mar 2027"));
    CHECK(cellOf(std::get<report::Table>(chases.sections.front().blocks.back()), reference,
                 QStringLiteral("contact")) == QStringLiteral("20 Oct 2026"));
}
