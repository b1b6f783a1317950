// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/post_holder.h"
#include "core/office/site.h"
#include "core/people/person.h"
#include "core/storage/verify.h"
#include "core/training/course.h"
#include "core/workspace/new_office.h"
#include <QDir>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {
QDateTime noon() { return QDateTime(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC); }

OfficeSetup larkshire()
{
    OfficeSetup setup;
    setup.organisation.legalName = QStringLiteral("Larkshire Integrated Care Board");
    setup.sites = {QStringLiteral("Beacon House"), QStringLiteral("  ")};
    setup.posts = {{QStringLiteral("lsms"), QStringLiteral("Asha Jane Venncombe"), QStringLiteral("01632 960100")},
                   {QStringLiteral("deputy_lsms"), QStringLiteral("asha jane venncombe"), {}},
                   {QStringLiteral("audit_chair"), QString(), {}}};
    return setup;
}

Result<std::unique_ptr<Workspace>> made(const QString &path, const OfficeSetup &setup)
{
    return makeOffice(path, setup, machineActor(QStringLiteral("LSMS")), &noon, IdMaker(1, noon().toMSecsSinceEpoch()));
}
} // namespace

TEST_CASE("A new office holds the shipped policy, its organisation, its sites and who holds which post")
{
    const QTemporaryDir folder;
    const auto office = made(folder.filePath(QStringLiteral("new.wardkeep")), larkshire());
    REQUIRE(office.ok());
    const Workspace &workspace = **office;
    CHECK(workspace.names().choiceLabel(QStringLiteral("post"), QStringLiteral("lsms")) != QStringLiteral("lsms"));
    CHECK(workspace.all<Course>()->size() >= 10);
    CHECK(workspace.all<Organisation>()->front().value.legalName == larkshire().organisation.legalName);
    CHECK(workspace.all<Site>()->size() == 1);
    const auto people = workspace.all<Person>();
    REQUIRE(people->size() == 1);
    CHECK(people->front().value.firstName == QStringLiteral("Asha Jane"));
    CHECK(people->front().value.lastName == QStringLiteral("Venncombe"));
    const auto posts = workspace.all<PostHolder>();
    REQUIRE(posts->size() == 2);
    CHECK(posts->front().value.person == posts->back().value.person);
    const auto head = journalHead(workspace.database());
    REQUIRE(head.ok());
    CHECK(workspace.historyOf(people->front().stamp.id)->front().why == QStringLiteral("Office made"));
}

TEST_CASE("An office without a name is called as its file")
{
    const QTemporaryDir folder;
    const auto office = made(folder.filePath(QStringLiteral("Brackmere.wardkeep")), {});
    REQUIRE(office.ok());
    CHECK((*office)->all<Organisation>()->front().value.legalName == QStringLiteral("Brackmere"));
}

TEST_CASE("A new office never takes the place of a file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("precious.wardkeep"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    const auto office = made(path, larkshire());
    REQUIRE_FALSE(office.ok());
    CHECK(office.error().code == Error::Code::Refused);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "precious");
}

TEST_CASE("Nothing is left where a new office is refused half way")
{
    const QTemporaryDir folder;
    OfficeSetup setup = larkshire();
    setup.sites = {QStringLiteral("Beacon House"), QStringLiteral("Beacon House")};
    const auto office = made(folder.filePath(QStringLiteral("new.wardkeep")), setup);
    REQUIRE_FALSE(office.ok());
    CHECK(office.error().text.contains(QStringLiteral("Beacon House")));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("A new office in a folder that does not exist is refused with a sentence")
{
    const auto office = made(QStringLiteral("/nowhere/at/all/new.wardkeep"), larkshire());
    REQUIRE_FALSE(office.ok());
    CHECK(office.error().text.contains(QStringLiteral("/nowhere/at/all/new.wardkeep")));
}
