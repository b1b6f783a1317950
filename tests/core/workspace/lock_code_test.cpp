// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/premises/goods_received.h"
#include "core/workspace/lock_code.h"
#include "core/workspace/run_export.h"
#include "tests/support/import_office.h"
#include <QBuffer>
#include <QFile>
#include <catch2/catch.hpp>

namespace {
const QString kCode = u"C2580Y"_qs;
const Day kToday(2026, 11, 2);

struct Ground {
    ImportOffice office;
    Id<KeyOrCode> key;
    Ground()
    {
        KeyOrCode lock;
        lock.name = u"Staff corridor"_qs;
        lock.kind = Code{u"lock_code"_qs};
        lock.changed = Day(2026, 6, 1);
        const auto written = office.workspace->write(u"test"_qs, [&](Write &write) -> Result<void> {
            const auto added = write.add(lock);
            if (!added)
                return added.error();
            key = added->id();
            return {};
        });
        REQUIRE(written);
        REQUIRE(changeCode(*office.workspace, key, u" "_qs + kCode, kToday));
    }
    Workspace &workspace() { return *office.workspace; }
    std::unique_ptr<Workspace> as(Role role)
    {
        Actor actor;
        actor.name = u"Somebody"_qs;
        actor.roles = {{role, {}}};
        auto opened = Workspace::open(workspace().path(), actor, workspace().clock());
        REQUIRE(opened);
        return std::move(*opened);
    }
};

QByteArray exported(Workspace &office, ExportFormat format)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    ExportRequest request{.kind = &kindOf<KeyOrCode>()};
    request.format = format;
    REQUIRE(runExport(office, request, kToday, out));
    return out.data();
}
} // namespace

TEST_CASE("A lock's code stands nowhere in the clear: not in the file, its journal, its search or an export")
{
    Ground ground;
    Workspace &workspace = ground.workspace();
    REQUIRE(showCode(workspace, ground.key));
    CHECK(workspace.load(ground.key)->value.changed == kToday);
    CHECK_FALSE(workspace.load(ground.key)->value.sealed.contains(kCode));
    CHECK(workspace.search(kCode, 10)->empty());
    const auto history = workspace.historyOf(ground.key.value);
    REQUIRE(history->size() == 2);
    for (const HistoryItem &item : *history)
        CHECK_FALSE((item.change + item.why).contains(kCode));
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json}) {
        CHECK_FALSE(exported(workspace, format).contains(kCode.toUtf8()));
        CHECK_FALSE(exported(workspace, format).contains("sealed"));
    }
    QFile file(workspace.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains(kCode.toUtf8())); // texts lie in the file as they are
}

TEST_CASE("Each showing of a code is in the journal, with who saw it")
{
    Ground ground;
    Workspace &workspace = ground.workspace();
    const auto noted = [&] {
        return workspace.database()
            .query(u"SELECT count(*) FROM entry JOIN act ON act.seq = entry.act WHERE what = 'noted' AND why = 'Saw "
                   "the code of Staff corridor' AND change LIKE '%code shown%'"_qs)
            .numbers()
            .value()
            .front();
    };
    CHECK(noted() == 0);
    CHECK(showCode(workspace, ground.key).value() == kCode);
    CHECK(noted() == 1);
    CHECK(showCode(workspace, ground.key).value() == kCode);
    CHECK(noted() == 2); // each time, not once
}

TEST_CASE("A code is shown to who may change the record, and to nobody else")
{
    Ground ground;
    // LSMS, line manager, director, reception, HR, reader, auditor, administrator; those of departments have none here
    const auto [role, may] = GENERATE(table<Role, bool>({{Role::Lsms, true},
                                                         {Role::LineManager, false},
                                                         {Role::Director, false},
                                                         {Role::Reception, true},
                                                         {Role::Hr, false},
                                                         {Role::Reader, false},
                                                         {Role::Auditor, false},
                                                         {Role::Administrator, false}}));
    CAPTURE(static_cast<int>(role));
    const auto office = ground.as(role);
    CHECK(showCode(*office, ground.key).ok() == may);
    CHECK(changeCode(*office, ground.key, u"C1111"_qs, kToday).ok() == may);
}

TEST_CASE("Keys and goods received are for those whom the table of the product names")
{
    const Kind *kind = GENERATE(&kindOf<KeyOrCode>(), &kindOf<GoodsReceived>());
    Actor actor;
    actor.person = 7;
    actor.departments = {100};
    actor.directorate = {100, 200};
    const auto reach = [&](Role role, Act act) {
        actor.roles = {{role, {}}};
        const Scope scope = ::may(actor, act, *kind, kToday);
        return scope.everything ? 'E' : scope.departments.empty() ? '-' : scope.departments.size() == 2 ? 'T' : 'D';
    };
    std::string read, change;
    for (const Role role : {Role::Lsms, Role::LineManager, Role::Director, Role::Reception, Role::Hr, Role::Reader,
                            Role::Auditor, Role::Administrator}) {
        read += reach(role, Act::Read);
        change += reach(role, Act::Change);
    }
    CHECK(read == "EDTE--E-");
    CHECK(change == "EDTE----");
}
