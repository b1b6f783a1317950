// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/incidents/manager_answer.h"
#include "tests/support/import_office.h"
#include <catch2/catch.hpp>

namespace {
/// An office with an incident in each of two departments, opened again by the line manager of the first.
struct Managed : ImportOffice {
    Managed()
    {
        std::vector<RecordId> departments;
        const Result<void> done = workspace->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
            for (const char *name : {"Finance", "Estates"}) {
                const auto department = write.add(Department{.name = QLatin1String(name)});
                if (!department)
                    return department.error();
                departments.push_back(department->stamp.id);
                Incident incident;
                incident.kind = Code{QStringLiteral("theft")};
                incident.narrative = QStringLiteral("A bicycle is gone.");
                incident.reported = incident.occurred = Moment::fromText(QStringLiteral("2026-11-02T07:00"));
                incident.department = department->id();
                const auto added = write.add(incident);
                if (!added)
                    return added.error();
                incidents.push_back(added->stamp.id);
            }
            return {};
        });
        INFO((done ? QString() : done.error().text).toStdString());
        REQUIRE(done.ok());
        Actor manager;
        manager.name = QStringLiteral("Asha Khan");
        manager.roles = {{Role::LineManager, {}}};
        manager.departments = {departments.front()};
        const QString path = workspace->path();
        workspace.reset();
        auto opened = Workspace::open(path, manager, [this] { return now; });
        REQUIRE(opened);
        workspace = std::move(*opened);
    }
    Result<void> answer(RecordId incident)
    {
        ManagerAnswer answer;
        answer.holder = AnyId{incident};
        answer.text = QStringLiteral("Spoke with the team.");
        answer.by = QStringLiteral("Asha Khan");
        return workspace->write(QStringLiteral("Answer"), [&](Write &write) -> Result<void> {
            const auto added = write.add(answer);
            return added ? Result<void>() : Result<void>(added.error());
        });
    }
    std::vector<RecordId> incidents;
};
} // namespace

TEST_CASE("A line manager answers on incidents of their departments, and on no others")
{
    Managed office;
    CHECK(office.answer(office.incidents[0]).ok());
    const Result<void> others = office.answer(office.incidents[1]);
    REQUIRE_FALSE(others.ok());
    CHECK(others.error().code == Error::Code::NotAllowed);
}

TEST_CASE("Who may answer an incident may not change it")
{
    Managed office;
    const auto saved = office.workspace->load(Id<Incident>{office.incidents[0]});
    REQUIRE(saved);
    Incident now = saved->value;
    now.summary = QStringLiteral("Nothing happened");
    const Result<void> done = office.workspace->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
        const auto changed = write.change(*saved, now);
        return changed ? Result<void>() : Result<void>(changed.error());
    });
    REQUIRE_FALSE(done.ok());
    CHECK(done.error().code == Error::Code::NotAllowed);
}
