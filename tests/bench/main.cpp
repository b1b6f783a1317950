// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/policy.h"
#include "core/storage/search.h"
#include "core/storage/verify.h"
#include "core/workspace/kinds.h"
#include "core/workspace/workspace.h"
#include "tests/bench/bench.h"
#include "tests/bench/incidents.h"
#include "tests/bench/plain.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cstdio>

namespace {
constexpr int kPool = 5000; // distinct incidents; a larger import goes round
constexpr int kPage = 50;
constexpr int kHits = 20;
constexpr int kRuns = 9;

template <class T> T must(Result<T> result)
{
    if (!result)
        fail(result.error().text);
    return std::move(*result);
}

void must(const Result<void> &result)
{
    if (!result)
        fail(result.error().text);
}

/// Both files, ours filled through Wardkeep and the other by the C API.
class Bench {
public:
    explicit Bench(qint64 rows)
        : m_rows(rows), m_plain(file("plain.sqlite")),
          m_office(must(Workspace::create(file("office.wardkeep"), machineActor(QStringLiteral("A. Warden")), now)))
    {
        const Surroundings around = furnish();
        IncidentMaker maker(m_office->directory(), around);
        for (int i = 0; i < kPool && i < rows; ++i) {
            m_pool.push_back(maker.next());
            completeIncident(m_pool.back());
            m_cells.push_back(Plain::cellsOf(kindOf<Incident>(), &m_pool.back()));
        }
        furnishPlain(around);
    }

    Figure import()
    {
        // A second connection, as an import in the window has it.
        m_office = must(Workspace::open(file("office.wardkeep"), machineActor(QStringLiteral("A. Warden")), now,
                                        Database::Mode::Import));
        const double ours = seconds([&] {
            must(m_office->write(QStringLiteral("import"), [&](Write &w) -> Result<void> {
                const auto ids = w.addMany(kindOf<Incident>(), m_rows, [&](qint64 i, AddOptions &) -> const void * {
                    return &m_pool[static_cast<std::size_t>(i) % m_pool.size()];
                });
                return ids ? Result<void>() : ids.error();
            }));
        });
        const std::string entered = storedInstant(now()).toStdString();
        const double plain = seconds([&] { m_plain.import(kindOf<Incident>(), m_cells, m_rows, entered); });
        const double rows = static_cast<double>(m_rows);
        return {QStringLiteral("import with rules, search and journal"),
                rows / ours,
                rows / plain,
                QStringLiteral("rows/s"),
                0.5,
                true};
    }

    Figure size() const
    {
        const auto megabytes = [](const QString &path) { return static_cast<double>(QFileInfo(path).size()) / 1e6; };
        return {QStringLiteral("file size"),
                megabytes(file("office.wardkeep")),
                megabytes(file("plain.sqlite")),
                QStringLiteral("MB"),
                1.5,
                false};
    }

    Figure firstPage(const QString &name, const ListQuery &query, const QString &sql)
    {
        const QStringList columns{QStringLiteral("occurred"), QStringLiteral("kind"),   QStringLiteral("summary"),
                                  QStringLiteral("site"),     QStringLiteral("status"), QStringLiteral("harm")};
        std::size_t here = 0;
        std::size_t there = 0;
        const Medians m = inTurn(
            kRuns, [&] { here = must(m_office->list(kindOf<Incident>()).page(query, columns, kPage)).size(); },
            [&] { there = readAll(sql, {}); });
        if (here != there)
            fail(QStringLiteral("%1: %2 rows here, %3 there").arg(name).arg(here).arg(there));
        return {name, m.ours * 1000, m.plain * 1000, QStringLiteral("ms"), 1.5, false};
    }

    Figure search(const QString &name, const QString &text)
    {
        std::size_t here = 0;
        std::size_t there = 0;
        const QString words = searchExpression(text);
        const QString select =
            QStringLiteral("SELECT incident.id, incident.reference, incident.summary, %1 FROM search "
                           "CROSS JOIN incident ON incident.id = search.rowid WHERE search MATCH ? "
                           "ORDER BY search.rowid DESC LIMIT 20");
        const Medians m = inTurn(
            kRuns, [&] { here = must(m_office->search(text, kHits)).size(); },
            [&] {
                there =
                    readAll(QStringLiteral("SELECT id, reference, summary FROM incident WHERE reference = ?"), text);
                there += readAll(select.arg(QStringLiteral("''")), QStringLiteral("title : (%1)").arg(words));
                if (there < kHits)
                    there += readAll(select.arg(QStringLiteral("snippet(search, 1, '', '', '…', 16)")), words);
            });
        if (here == 0 || there < here)
            fail(QStringLiteral("%1: %2 hits here, %3 there").arg(name).arg(here).arg(there));
        return {name, m.ours * 1000, m.plain * 1000, QStringLiteral("ms"), 2.0, false};
    }

    /// Told beside SQLite's own check of pages and index, which says nothing of rows or journal.
    Figure check()
    {
        const double ours = seconds([&] { (void)must(verify(m_office->database(), allKinds())); });
        const double plain = seconds([&] {
            (void)readAll(QStringLiteral("PRAGMA integrity_check"), {});
            m_plain.run(QStringLiteral("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"));
        });
        return {QStringLiteral("verify"), ours, plain, QStringLiteral("s"), {}, false};
    }

private:
    static QDateTime now() { return QDateTime(QDate(kBenchYear, kBenchMonth, kBenchDay), QTime(9, 0), Qt::UTC); }
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    void completeIncident(Incident &incident) const
    {
        const Kind &kind = kindOf<Incident>();
        kind.complete(&incident, RuleContext{m_office->today(), m_office->names()});
    }

    Surroundings furnish()
    {
        Surroundings around;
        const std::vector<ChoiceItem> choices = must(shippedChoices());
        must(m_office->write(QStringLiteral("new office"), [&](Write &w) -> Result<void> {
            for (const ChoiceItem &item : choices)
                (void)must(w.add(item));
            for (int i = 0; i < 40; ++i) {
                around.sites.push_back(must(w.add(Site{.name = QStringLiteral("Site %1").arg(i)})).id());
                around.departments.push_back(must(w.add(Department{.name = QStringLiteral("Team %1").arg(i)})).id());
                around.people.push_back(must(w.add(Person{.firstName = QStringLiteral("Asha"),
                                                          .lastName = QStringLiteral("Khan-%1").arg(i),
                                                          .department = around.departments.back()}))
                                            .id());
            }
            return {};
        }));
        return around;
    }

    void furnishPlain(const Surroundings &around)
    {
        const Kind *kinds[] = {&kindOf<Directorate>(), &kindOf<Person>(), &kindOf<Department>(), &kindOf<Site>(),
                               &kindOf<Building>(),    &kindOf<Room>(),   &kindOf<Incident>()};
        m_plain.make(kinds);
        const auto fill = [this](const char *table, const auto &ids) {
            for (const auto &id : ids)
                m_plain.run(QStringLiteral("INSERT INTO %1 (id, version, entered) VALUES (%2, 1, '')")
                                .arg(QLatin1String(table))
                                .arg(id.value));
        };
        fill("site", around.sites);
        fill("department", around.departments);
        fill("person", around.people);
    }

    std::size_t readAll(const QString &sql, const QString &bound) const
    {
        sqlite3_stmt *statement = m_plain.prepare(sql);
        const QByteArray text = bound.toUtf8();
        if (!bound.isEmpty())
            sqlite3_bind_text(statement, 1, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
        std::size_t rows = 0;
        std::size_t bytes = 0;
        for (; sqlite3_step(statement) == SQLITE_ROW; ++rows)
            for (int c = 0; c < sqlite3_column_count(statement); ++c)
                if (sqlite3_column_text(statement, c))
                    bytes += static_cast<std::size_t>(sqlite3_column_bytes(statement, c));
        if (sqlite3_finalize(statement) != SQLITE_OK || (rows > 0 && bytes == 0))
            fail(QStringLiteral("plain SQLite: %1").arg(sql));
        return rows;
    }

    QTemporaryDir m_folder;
    qint64 m_rows;
    Plain m_plain;
    std::unique_ptr<Workspace> m_office;
    std::vector<Incident> m_pool;
    std::vector<Plain::Row> m_cells;
};

std::vector<Figure> measure(qint64 rows)
{
    Bench bench(rows);
    std::vector<Figure> figures{bench.import(), bench.size()};
    const QString select =
        QStringLiteral("SELECT id, reference, withdrawn, occurred, kind, summary, site, status, harm "
                       "FROM incident WHERE withdrawn IS NULL %1 ORDER BY %2 LIMIT 50 OFFSET 0");
    figures.push_back(bench.firstPage(QStringLiteral("first page, newest first"), {},
                                      select.arg(QString(), QStringLiteral("id DESC"))));
    figures.push_back(bench.firstPage(QStringLiteral("first page by occurred"), {.sort = QStringLiteral("occurred")},
                                      select.arg(QString(), QStringLiteral("occurred DESC NULLS LAST, id DESC"))));
    figures.push_back(bench.firstPage(
        QStringLiteral("first page, a year by occurred"),
        {.filters = {{QStringLiteral("occurred"), Filter::Is::AtLeast, {Value(QStringLiteral("2024-11"))}},
                     {QStringLiteral("occurred"), Filter::Is::Below, {Value(QStringLiteral("2025-11"))}}},
         .sort = QStringLiteral("occurred"),
         .descending = false},
        select.arg(QStringLiteral("AND occurred >= '2024-11' AND occurred < '2025-11'"),
                   QStringLiteral("occurred ASC NULLS LAST, id ASC"))));
    figures.push_back(bench.search(QStringLiteral("search, a word of most records"), QStringLiteral("the")));
    figures.push_back(bench.search(QStringLiteral("search, as it is typed"), QStringLiteral("bi")));
    figures.push_back(bench.search(QStringLiteral("search, three words"), QStringLiteral("bicycle cafe door")));
    figures.push_back(bench.search(QStringLiteral("search, a rare word"), QStringLiteral("W1999")));
    figures.push_back(bench.check());
    return figures;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("rows"), QStringLiteral("incidents to import (100000)"), QStringLiteral("count"),
                      QStringLiteral("100000")});
    parser.process(app);
    const qint64 rows = parser.value(QStringLiteral("rows")).toLongLong();
    if (rows < 1000)
        fail(QStringLiteral("At least 1000 rows, or the figures say nothing."));
    std::printf("%lld incidents, SQLite %s\n", static_cast<long long>(rows), sqlite3_libversion());
    return print(measure(rows)) ? 0 : 1;
}
