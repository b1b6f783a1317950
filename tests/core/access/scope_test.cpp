// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/scope.h"
#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <sqlite3.h>

namespace {

std::mt19937 &seeded()
{
    static std::mt19937 random(20260314);
    return random;
}

RecordId any(RecordId below) { return static_cast<RecordId>(seeded()() % static_cast<unsigned>(below)); }

std::vector<RecordId> some(RecordId below)
{
    std::vector<RecordId> ids(seeded()() % 4);
    for (RecordId &id : ids)
        id = 1 + any(below);
    return ids;
}

/// A small table `record` in memory.
class Records {
public:
    explicit Records(const std::vector<Facts> &all)
    {
        sqlite3_open(":memory:", &m_db);
        sqlite3_exec(m_db,
                     "CREATE TABLE record (id INTEGER, department_id INTEGER, person_id INTEGER, restricted INTEGER)",
                     nullptr, nullptr, nullptr);
        for (const Facts &facts : all)
            add(facts);
    }
    ~Records() { sqlite3_close(m_db); }
    Records(const Records &) = delete;
    Records &operator=(const Records &) = delete;

    std::set<RecordId> within(const Scope &scope)
    {
        const ScopeSql sql = scopeSql(scope);
        const QString text = QStringLiteral("SELECT id FROM record WHERE ") + sql.text;
        sqlite3_stmt *statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(m_db, text.toUtf8().constData(), -1, &statement, nullptr) == SQLITE_OK);
        REQUIRE(sqlite3_bind_parameter_count(statement) == static_cast<int>(sql.values.size()));
        for (std::size_t i = 0; i < sql.values.size(); ++i)
            sqlite3_bind_int64(statement, static_cast<int>(i) + 1, sql.values[i].number());
        std::set<RecordId> ids;
        while (sqlite3_step(statement) == SQLITE_ROW)
            ids.insert(sqlite3_column_int64(statement, 0));
        sqlite3_finalize(statement);
        return ids;
    }

private:
    void add(const Facts &facts)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_db, "INSERT INTO record VALUES (?, ?, ?, ?)", -1, &statement, nullptr);
        sqlite3_bind_int64(statement, 1, facts.id);
        if (facts.department != 0)
            sqlite3_bind_int64(statement, 2, facts.department);
        if (facts.whose != 0)
            sqlite3_bind_int64(statement, 3, facts.whose);
        sqlite3_bind_int(statement, 4, facts.restricted ? 1 : 0);
        REQUIRE(sqlite3_step(statement) == SQLITE_DONE);
        sqlite3_finalize(statement);
    }
    sqlite3 *m_db = nullptr;
};

} // namespace

TEST_CASE("SQL and covers agree on random records")
{
    std::vector<Facts> all;
    for (RecordId id = 1; id <= 200; ++id)
        all.push_back({any(6), any(6), any(4) == 0, id});
    Records records(all);
    for (int round = 0; round < 300; ++round) {
        Scope scope;
        scope.everything = any(4) == 0;
        scope.departments = some(6);
        scope.person = any(6);
        scope.named = some(200);
        scope.namedOnAll = any(5) == 0;
        std::set<RecordId> expected;
        for (const Facts &facts : all)
            if (covers(scope, facts))
                expected.insert(facts.id);
        CAPTURE(scopeSql(scope).text.toStdString());
        CHECK(records.within(scope) == expected);
    }
}

TEST_CASE("numbers are bound, never written into the condition")
{
    Scope scope;
    scope.departments = {41, 42};
    scope.person = 43;
    scope.named = {44};
    const ScopeSql sql = scopeSql(scope, QStringLiteral("r"));
    CHECK(sql.text ==
          QStringLiteral("(r.department_id IN (?, ?) OR r.person_id = ?) AND (r.restricted = 0 OR r.id IN (?))"));
    CHECK(sql.values == std::vector<Value>{qint64(41), qint64(42), qint64(43), qint64(44)});
}

TEST_CASE("nothing covers nothing and a restricted record needs a name")
{
    CHECK(scopeSql({}).text == QStringLiteral("(1 = 0) AND (record.restricted = 0)"));
    CHECK_FALSE(covers({}, {.department = 2, .whose = 3}));
    Scope scope;
    scope.everything = true;
    CHECK(covers(scope, {.id = 1}));
    CHECK_FALSE(covers(scope, {.restricted = true, .id = 1}));
    scope.named = {1};
    CHECK(covers(scope, {.restricted = true, .id = 1}));
    CHECK_FALSE(covers(scope, {.restricted = true, .id = 2}));
}
