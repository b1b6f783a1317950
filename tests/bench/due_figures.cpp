// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/due_list.h"
#include "tests/bench/figures.h"

namespace {
constexpr int kRuns = 5;
constexpr int kOpen = 5000;
constexpr int kPeople = 20000;
constexpr int kAssessments = 400;
constexpr double kPromised = 100; // ms

/// All but the newest are closed, behind the program's back: this is the last that the file is asked. The police have
/// given an outcome for the closed ones but every hundredth.
void closeAllBut(const Database &database, int open)
{
    must(database
             .query(QStringLiteral("UPDATE incident_police SET outcome = 'charged' WHERE parent % 100 <> 0 AND parent "
                                   "NOT IN (SELECT id FROM incident ORDER BY id DESC LIMIT ?)"))
             .bind(qint64(open))
             .run());
    must(database
             .query(QStringLiteral("UPDATE incident SET closed = min(date(reported, '+28 days'), '2026-11-02') WHERE "
                                   "id NOT IN (SELECT id FROM incident "
                                   "ORDER BY id DESC LIMIT ?)"))
             .bind(qint64(open))
             .run());
}

/// People of the register stand in for those described, behind the program's back too, so that there are courses of
/// conduct to look for.
void namePeople(const Database &database, int count)
{
    must(
        database
            .query(QStringLiteral("INSERT INTO person (id, version, entered, last_name) WITH RECURSIVE n(i) AS (SELECT "
                                  "1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT i, 1, '2026-01-01T00:00:00Z', "
                                  "'Quill ' || i FROM n"))
            .bind(qint64(count))
            .run());
    must(database
             .query(
                 QStringLiteral("UPDATE incident_parties SET person = 1 + id % 1000003 % ? WHERE role IN ('affected', "
                                "'alleged')"))
             .bind(qint64(count))
             .run());
}
} // namespace

std::vector<Measured> dueFigures(const BothFiles &files)
{
    files.addAssessments(kAssessments);
    const Workspace &office = files.office();
    namePeople(office.database(), kPeople);
    closeAllBut(office.database(), kOpen);
    const Deadline now(Day(kBenchYear, kBenchMonth, kBenchDay));
    double best = 0;
    std::size_t things = 0;
    for (int i = 0; i < kRuns; ++i) {
        const double once =
            seconds([&] { things = must(dueList(office.database(), office.names(), office.actor(), now)).size(); });
        best = i == 0 ? once : std::min(best, once);
    }
    if (things < kOpen + kAssessments)
        fail(QStringLiteral("due: %1 things of %2 open incidents").arg(things).arg(kOpen));
    return {{QStringLiteral("due list, 5,000 open, 400 assessed, %1 things").arg(things), best * 1000, kPromised,
             QStringLiteral("ms"), 1, false}};
}
