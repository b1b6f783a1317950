// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workspace_door.h"
#include "core/office/site.h"
#include "core/workspace/new_office.h"
#include "tests/support/ui_scripted_prompts.h"
#include "ui/base/background.h"
#include "ui/base/page.h"
#include "ui/base/privacy_key.h"
#include "ui/shell/search_source.h"
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

namespace {
struct Way {
    QTemporaryDir folder;
    PrivacyKey privacy;
    ScriptedPrompts prompts;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    WorkspaceDoor door{{[] { return QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC); }, QStringLiteral("asha"),
                        folder.filePath(QStringLiteral("sample.wardkeep")), privacy, prompts, settings}};

    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    NewOffice office(const char *name) const
    {
        NewOffice made;
        made.path = path(name);
        made.name = QStringLiteral("Larkshire ICB");
        made.sites = {QStringLiteral("Quayside"), QStringLiteral("Old Mill")};
        return made;
    }
};
} // namespace

TEST_CASE("A new office is made with its sites, opens under its name and is not made over another")
{
    Way way;
    REQUIRE(way.door.make(way.office("a.wardkeep")).ok());
    const auto view = way.door.open(way.path("a.wardkeep"));
    REQUIRE(view.ok());
    CHECK(view->name == QStringLiteral("Larkshire ICB"));
    CHECK(view->file == QStringLiteral("a.wardkeep"));
    CHECK(view->who == QStringLiteral("asha, LSMS"));
    CHECK(view->warnings.isEmpty());
    CHECK(way.door.workspace()->all<Site>()->size() == 2);
    CHECK(way.door.desk());
    CHECK_FALSE(way.door.make(way.office("a.wardkeep")).ok());
}

TEST_CASE("Every page of an office has a key of its own and a title")
{
    Way way;
    REQUIRE(way.door.make(way.office("a.wardkeep")).ok());
    const auto view = way.door.open(way.path("a.wardkeep"));
    REQUIRE(view.ok());
    QSet<QString> keys;
    for (const PageFactory &make : view->pages) {
        const std::unique_ptr<Page> page(make(nullptr));
        INFO(page->key().toStdString());
        CHECK_FALSE(keys.contains(page->key()));
        CHECK_FALSE(page->title().isEmpty());
        keys.insert(page->key());
    }
    for (const char *key : {"today", "incident", "person", "risk_assessment", "premises", "badge", "training_record",
                            "trends", "reports", "import", "settings"}) {
        INFO(key);
        CHECK(keys.contains(QString::fromLatin1(key)));
    }
}

TEST_CASE("The office that is open stays so where another can't be opened")
{
    Way way;
    REQUIRE(way.door.make(way.office("a.wardkeep")).ok());
    REQUIRE(way.door.open(way.path("a.wardkeep")).ok());
    Workspace *before = way.door.workspace();
    CHECK_FALSE(way.door.open(way.path("none.wardkeep")).ok());
    QFile foreign(way.path("foreign.wardkeep"));
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    foreign.write("a letter");
    foreign.close();
    CHECK_FALSE(way.door.open(foreign.fileName()).ok());
    CHECK(way.door.workspace() == before);
    CHECK(QFileInfo(foreign.fileName()).size() == 8);
}

TEST_CASE("The same office opened again is the one that is open, another takes its place, and both are let go")
{
    Way way;
    REQUIRE(way.door.make(way.office("a.wardkeep")).ok());
    REQUIRE(way.door.make(way.office("b.wardkeep")).ok());
    REQUIRE(way.door.open(way.path("a.wardkeep")).ok());
    const Workspace *first = way.door.workspace();
    REQUIRE(way.door.open(way.folder.path() + QStringLiteral("/./a.wardkeep")).ok());
    CHECK(way.door.workspace() == first);
    REQUIRE(way.door.open(way.path("b.wardkeep")).ok());
    CHECK(QFileInfo(way.door.workspace()->path()).fileName() == QStringLiteral("b.wardkeep"));
    way.door.shown();
    way.door.close();
    CHECK_FALSE(way.door.workspace());
    CHECK_FALSE(way.door.desk());
}

TEST_CASE("What the search over everything finds comes with its kind")
{
    Way way;
    REQUIRE(way.door.make(way.office("a.wardkeep")).ok());
    const auto view = way.door.open(way.path("a.wardkeep"));
    REQUIRE(view.ok());
    const auto hits = view->search->hits(QStringLiteral("quays"), 10);
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().title == QStringLiteral("Quayside"));
    CHECK(hits.front().id == way.door.workspace()->all<Site>()->front().stamp.id);
    CHECK(view->search->hits(QStringLiteral("zzz"), 10).empty());
}

TEST_CASE("The sample that is there already is opened as it is")
{
    Way way;
    REQUIRE(way.door.make(way.office("sample.wardkeep")).ok());
    QString said;
    CHECK_FALSE(way.door.sample(&way.privacy, [&](const Result<QString> &path) { said = *path; }));
    CHECK(said == way.path("sample.wardkeep"));
}

TEST_CASE("A sample that is cancelled leaves no file behind")
{
    Way way;
    std::optional<Error> refusal;
    QObject context;
    Job *job = way.door.sample(&context, [&](const Result<QString> &path) {
        if (!path)
            refusal = path.error();
    });
    REQUIRE(job);
    job->cancel();
    REQUIRE(QTest::qWaitFor([&] { return refusal.has_value(); }, 30000));
    CHECK(refusal->code == Error::Code::Cancelled);
    CHECK_FALSE(QFile::exists(way.path("sample.wardkeep")));
    CHECK_FALSE(QFile::exists(way.path("sample.wardkeep.part")));
}
