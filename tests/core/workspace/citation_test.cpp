// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badges/badge.h"
#include "core/office/department.h"
#include "core/people/person.h"
#include "core/workspace/citation.h"
#include "core/workspace/new_office.h"
#include <QTemporaryDir>
#include <catch2/catch.hpp>

TEST_CASE("A record is cited by its reference, else by what it is named by, and never by a person's name")
{
    const QTemporaryDir folder;
    const auto office =
        makeOffice(folder.filePath(QStringLiteral("a.wardkeep")), {}, machineActor(QStringLiteral("LSMS")),
                   [] { return QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC); });
    REQUIRE(office.ok());
    Workspace &workspace = **office;
    RecordId person = 0, badge = 0, department = 0;
    QString reference;
    REQUIRE(workspace.write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
        const auto holder = write.add(Person{.lastName = QStringLiteral("Venncombe")}); // without a staff number
        const auto card = write.add(Badge{.number = QStringLiteral("B-1204"), .holder = holder->id()});
        const auto ward = write.add(Department{.name = QStringLiteral("Medicines")});
        person = holder->stamp.id, badge = card->stamp.id, department = ward->stamp.id;
        reference = holder->stamp.reference;
        return {};
    }));
    CHECK(reference.startsWith(QStringLiteral("PER-")));
    CHECK(citation(workspace, person) == reference);
    CHECK(citation(workspace, badge) == QStringLiteral("B-1204"));
    CHECK(citation(workspace, department) == QStringLiteral("Medicines"));
    CHECK(citation(workspace, 17).isEmpty());
    CHECK(citation(workspace, -badge).isEmpty());
}
