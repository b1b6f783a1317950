// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/site.h"
#include "core/workspace/new_office.h"
#include "core/workspace/open_office.h"
#include "core/workspace/run_import.h"
#include "tests/support/somebody.h"
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {
const QDateTime kNine(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);

/// An office in a folder of its own, as if on a share; its clock stands where the test puts it.
struct Shared {
    Shared()
    {
        OfficeSetup setup;
        setup.organisation.legalName = QStringLiteral("Larkshire ICB");
        REQUIRE(makeOffice(path(), setup, machineActor(QStringLiteral("Asha Khan")), clock()).ok());
    }
    QString path() const { return folder.filePath(QStringLiteral("office.wardkeep")); }
    Clock clock() const
    {
        return [this] { return now; };
    }
    Result<OpenedOffice> open(FilePlace place = FilePlace::Share) const
    {
        return openOffice(path(), machineActor(QStringLiteral("Asha Khan")), clock(), place);
    }
    /// Ben's lease, on a machine of his own.
    Result<std::unique_ptr<Lease>> ben() const
    {
        return Lease::take(path(), {QStringLiteral("LARK-02"), QStringLiteral("Ben Okoro"), 200, now, now});
    }
    void leave(const QString &name) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    QDateTime now = kNine;
    QTemporaryDir folder;
};

Result<void> addSite(Workspace &office)
{
    return office.write(QStringLiteral("test"), [](Write &write) -> Result<void> {
        const auto added = write.add(Site{.name = QStringLiteral("Quayside Health Centre")});
        return added ? Result<void>() : Result<void>(added.error());
    });
}
} // namespace

TEST_CASE("an office on a share is leased while it is open, one on this machine never")
{
    const Shared shared;
    const FilePlace place = GENERATE(FilePlace::Local, FilePlace::Share, FilePlace::Synced);
    {
        const auto opened = shared.open(place);
        REQUIRE(opened.ok());
        CHECK(opened->warnings.isEmpty());
        CHECK(addSite(*opened->workspace).ok());
        const std::optional<Holder> holder = Lease::holder(shared.path());
        CHECK(holder.has_value() == (place != FilePlace::Local));
        if (holder)
            CHECK(holder->person == QStringLiteral("Asha Khan"));
    }
    CHECK_FALSE(Lease::holder(shared.path()));
}

#ifdef Q_OS_UNIX
TEST_CASE("an office that can only be read says so, and whether its file or its folder is why")
{
    const Shared shared;
    const bool folder = GENERATE(false, true);
    const FilePlace place = GENERATE(FilePlace::Local, FilePlace::Share);
    REQUIRE(QFile::setPermissions(shared.path(), QFileDevice::Permissions(folder ? 0x6666 : 0x4444)));
    REQUIRE(QFile::setPermissions(shared.folder.path(), QFileDevice::Permissions(folder ? 0x5555 : 0x7777)));
    {
        const Somebody somebody;
        const auto opened = shared.open(place);
        INFO((opened ? QString() : opened.error().text).toStdString());
        REQUIRE(opened.ok());
        CHECK(opened->workspace->isReadOnly());
        REQUIRE(opened->warnings.size() == 1);
        CHECK(opened->warnings[0].contains(QStringLiteral("reading")));
        if (place == FilePlace::Local)
            CHECK(opened->warnings[0].contains(folder ? shared.folder.path() : QStringLiteral("office.wardkeep")));
        CHECK_FALSE(addSite(*opened->workspace).ok());
    }
    REQUIRE(QFile::setPermissions(shared.folder.path(), QFileDevice::Permissions(0x7777)));
}
#endif

TEST_CASE("an office that another has open on a share opens for reading and says who has it")
{
    const Shared shared;
    const auto ben = shared.ben();
    REQUIRE(ben.ok());
    const auto opened = shared.open();
    REQUIRE(opened.ok());
    CHECK(opened->workspace->isReadOnly());
    REQUIRE(opened->warnings.size() == 1);
    CHECK(opened->warnings[0].contains(QStringLiteral("Ben Okoro")));
    const Result<void> written = addSite(*opened->workspace);
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == Error::Code::ReadOnly);
    CHECK(Lease::holder(shared.path())->person == QStringLiteral("Ben Okoro"));
}

TEST_CASE("a renewed lease is kept however long the office is open")
{
    Shared shared;
    const auto opened = shared.open();
    REQUIRE(opened.ok());
    for (int i = 0; i < 2 * Lease::kStaleMinutes; i += Lease::kRenewMinutes) {
        shared.now = shared.now.addSecs(Lease::kRenewMinutes * 60);
        REQUIRE(opened->workspace->renewLease().ok());
    }
    CHECK_FALSE(shared.ben().ok());
    CHECK(addSite(*opened->workspace).ok());
}

TEST_CASE("an office whose lease another took over is for reading only from the next renewal")
{
    Shared shared;
    const auto opened = shared.open();
    REQUIRE(opened.ok());
    Workspace &office = *opened->workspace;
    int told = 0;
    QObject::connect(&office, &Workspace::changed, &office, [&told] { ++told; });
    shared.now = kNine.addSecs(Lease::kStaleMinutes * 60 + 1);
    QFile::remove(shared.folder.filePath(QStringLiteral(".~lock.office.wardkeep#"))); // as a stale one is
    const auto ben = shared.ben();
    REQUIRE(ben.ok());
    const Result<void> lost = office.renewLease();
    REQUIRE_FALSE(lost.ok());
    CHECK(lost.error().code == Error::Code::Busy);
    CHECK(lost.error().text.contains(QStringLiteral("Ben Okoro")));
    CHECK(told == 1);
    CHECK(office.isReadOnly());
    CHECK_FALSE(addSite(office).ok());
    CHECK_FALSE(office.database().run(QStringLiteral("DELETE FROM record")).ok());
    CHECK(office.all<Site>().ok());
    CHECK(office.renewLease().ok()); // there is nothing more to lose
    CHECK(Lease::holder(shared.path())->person == QStringLiteral("Ben Okoro"));
}

TEST_CASE("what is being written when another takes the lease over is not committed")
{
    Shared shared;
    const auto opened = shared.open();
    REQUIRE(opened.ok());
    std::unique_ptr<Lease> bens;
    const bool comesAndGoes = GENERATE(false, true);
    const Result<void> written = opened->workspace->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
        shared.now = kNine.addSecs(Lease::kStaleMinutes * 60 + 1);
        auto taken = shared.ben();
        REQUIRE(taken.ok());
        if (!comesAndGoes)
            bens = std::move(*taken);
        else
            taken->reset();
        const auto added = write.add(Site{.name = QStringLiteral("Quayside Health Centre")});
        return added ? Result<void>() : Result<void>(added.error());
    });
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == Error::Code::Busy);
    CHECK(written.error().text.startsWith(QStringLiteral("Nothing was saved.")));
    CHECK(written.error().text.contains(QStringLiteral("Ben Okoro")) != comesAndGoes);
    CHECK(opened->workspace->all<Site>()->empty());
}

TEST_CASE("an import of an hour on a share keeps its lease, one that lost it writes nothing and says who has it")
{
    Shared shared;
    const auto opened = shared.open();
    REQUIRE(opened.ok());
    QByteArray file = "name\n";
    for (int i = 0; i < 3000; ++i)
        file += "Site " + QByteArray::number(i) + '\n';
    const ImportRequest request{.kind = &kindOf<Site>(),
                                .kindName = QStringLiteral("sites"),
                                .fileName = QStringLiteral("sites.csv"),
                                .mapping = {},
                                .on = Day(2026, 11, 2)};
    const auto slowly = [&shared](int) {
        shared.now = shared.now.addSecs(600);
        CHECK_FALSE(shared.ben().ok());
        return true;
    };
    const Result<ImportPlan> plan = readImport(*opened->workspace, file, request, slowly);
    REQUIRE(plan.ok());
    std::unique_ptr<Lease> bens;
    const auto asleep = [&](int perMille) {
        if (perMille < 500 || bens)
            return true;
        shared.now = shared.now.addSecs(Lease::kStaleMinutes * 60 + 1);
        auto taken = shared.ben();
        REQUIRE(taken.ok());
        bens = std::move(*taken);
        return true;
    };
    const Result<ImportOutcome> lost = runImport(*opened->workspace, *plan, {}, asleep);
    REQUIRE_FALSE(lost.ok());
    CHECK(lost.error().code == Error::Code::Busy);
    CHECK(lost.error().text.contains(QStringLiteral("Ben Okoro")));
    CHECK(opened->workspace->all<Site>()->empty());
    bens.reset();
    REQUIRE(
        openOffice(shared.path(), machineActor(QStringLiteral("Asha Khan")), shared.clock(), FilePlace::Share).ok());
}

TEST_CASE("copies that a synchronising program left are told, on this machine's own disk they are only files")
{
    const Shared shared;
    shared.leave(QStringLiteral("office-LARK-02.wardkeep"));
    shared.leave(QStringLiteral("office-2026-11-01-0900.wardkeep"));
    const auto synced = shared.open(FilePlace::Synced);
    REQUIRE(synced.ok());
    REQUIRE(synced->warnings.size() == 1);
    CHECK(synced->warnings[0].contains(QStringLiteral("office-LARK-02.wardkeep")));
    CHECK_FALSE(synced->warnings[0].contains(QStringLiteral("0900")));
    CHECK_FALSE(synced->workspace->isReadOnly());
    CHECK(shared.open(FilePlace::Local)->warnings.isEmpty());
}

TEST_CASE("an office that is not there is refused and leaves no lease behind")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none.wardkeep"));
    const auto opened = openOffice(
        path, machineActor(QStringLiteral("Asha Khan")), [] { return kNine; }, FilePlace::Share);
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().text.contains(QStringLiteral("none.wardkeep")));
    CHECK_FALSE(Lease::holder(path));
}
