// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/both_files.h"
#include "core/office/contact.h"
#include "core/office/policy.h"
#include "core/procedures/procedure.h"
#include <QFileInfo>

namespace {
constexpr int kPool = 5000; // distinct incidents; a larger import goes round

Actor warden() { return machineActor(QStringLiteral("A. Warden")); }
} // namespace

QDateTime benchNow() { return QDateTime(QDate(kBenchYear, kBenchMonth, kBenchDay), QTime(9, 0), Qt::UTC); }

BothFiles::BothFiles(qint64 rows)
    : m_rows(rows), m_plain(file("plain.sqlite")),
      m_office(must(Workspace::create(file("office.wardkeep"), warden(), benchNow)))
{
    const Places around = furnish();
    IncidentMaker maker(m_office->directory(), around);
    for (int i = 0; i < kPool && i < rows; ++i) {
        Incident incident = maker.next();
        kindOf<Incident>().complete(&incident, RuleContext{m_office->today(), m_office->names()});
        m_cells.push_back(Plain::cellsOf(kindOf<Incident>(), &incident));
        m_pool.push_back(std::move(incident));
    }
    furnishPlain(around);
}

Best BothFiles::import()
{
    // A second connection, as an import in the window has it.
    m_office = must(Workspace::open(file("office.wardkeep"), warden(), benchNow, Database::Mode::Import));
    const double ours = seconds([&] {
        must(m_office->write(QStringLiteral("import"), [&](Write &w) -> Result<void> {
            const auto ids = w.addMany(kindOf<Incident>(), m_rows, [&](qint64 i, AddOptions &) -> const void * {
                return &m_pool[static_cast<std::size_t>(i) % m_pool.size()];
            });
            return ids ? Result<void>() : ids.error();
        }));
    });
    const std::string entered = storedInstant(benchNow()).toStdString();
    return {ours, seconds([&] { m_plain.import(kindOf<Incident>(), m_cells, m_rows, entered); })};
}

void BothFiles::stepPlain(const QString &sql, const QStringList &bound,
                          const std::function<void(sqlite3_stmt *)> &row) const
{
    sqlite3_stmt *statement = m_plain.prepare(sql);
    for (qsizetype i = 0; i < bound.size(); ++i) {
        const QByteArray text = bound[i].toUtf8();
        sqlite3_bind_text(statement, static_cast<int>(i) + 1, text.constData(), static_cast<int>(text.size()),
                          SQLITE_TRANSIENT);
    }
    while (sqlite3_step(statement) == SQLITE_ROW)
        row(statement);
    if (sqlite3_finalize(statement) != SQLITE_OK)
        fail(QStringLiteral("plain SQLite: %1").arg(sql));
}

std::size_t BothFiles::readPlain(const QString &sql, const QStringList &bound) const
{
    std::size_t rows = 0;
    qint64 read = 0;
    stepPlain(sql, bound, [&](sqlite3_stmt *statement) {
        ++rows;
        for (int c = 0; c < sqlite3_column_count(statement); ++c)
            if (sqlite3_column_type(statement, c) == SQLITE_INTEGER)
                read += sqlite3_column_int64(statement, c);
            else if (const unsigned char *text = sqlite3_column_text(statement, c))
                read += *text + sqlite3_column_bytes(statement, c);
    });
    if (rows > 0 && read == 0)
        fail(QStringLiteral("plain SQLite read nothing: %1").arg(sql));
    return rows;
}

std::vector<std::vector<Plain::Cell>> BothFiles::keepPlain(const QString &sql, const QStringList &bound) const
{
    std::vector<std::vector<Plain::Cell>> rows;
    stepPlain(sql, bound, [&](sqlite3_stmt *statement) {
        const int columns = sqlite3_column_count(statement);
        std::vector<Plain::Cell> &row = rows.emplace_back(static_cast<std::size_t>(columns));
        for (int c = 0; c < columns; ++c)
            if (sqlite3_column_type(statement, c) == SQLITE_INTEGER)
                row[static_cast<std::size_t>(c)] = sqlite3_column_int64(statement, c);
            else if (const unsigned char *text = sqlite3_column_text(statement, c))
                row[static_cast<std::size_t>(c)] =
                    std::string(reinterpret_cast<const char *>(text), // NOLINT: SQLite's own type of text
                                static_cast<std::size_t>(sqlite3_column_bytes(statement, c)));
    });
    return rows;
}

double BothFiles::megabytes(const char *name) const { return static_cast<double>(QFileInfo(file(name)).size()) / 1e6; }

Places BothFiles::furnish()
{
    Places around;
    const std::vector<ChoiceItem> choices = must(shippedChoices());
    must(m_office->write(QStringLiteral("new office"), [&](Write &w) -> Result<void> {
        for (const ChoiceItem &item : choices)
            (void)must(w.add(item));
        for (const Procedure &procedure : must(shippedRecords<Procedure>(QStringLiteral("procedures"))))
            (void)must(w.add(procedure));
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

void BothFiles::furnishPlain(const Places &around)
{
    const Kind *kinds[] = {&kindOf<Directorate>(), &kindOf<Person>(), &kindOf<Department>(), &kindOf<Site>(),
                           &kindOf<Building>(),    &kindOf<Room>(),   &kindOf<Contact>(),    &kindOf<Incident>()};
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
