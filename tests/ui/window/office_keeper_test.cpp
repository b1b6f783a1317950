// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/office_keeper.h"
#include "core/badges/badge.h"
#include "core/storage/backup.h"
#include "tests/support/ui_desk.h"
#include "ui/base/elided_label.h"
#include "ui/base/status_line.h"
#include "ui/shell/first_run.h"
#include "ui/shell/main_window.h"
#include <QApplication>

namespace {
/// A window with an office that the keeper looks after.
struct Kept {
    Desk desk;
    Theme theme{*qobject_cast<QApplication *>(QApplication::instance())};
    MainWindow window{theme, desk.settings, desk.privacy, new FirstRun({})};
    OfficeKeeper keeper{window, desk.prompts, desk.settings};

    Kept()
    {
        window.showOffice({QStringLiteral("Larkshire ICB"), QStringLiteral("office"), QStringLiteral("LSMS"), {}});
        keeper.keep(desk.workspace.get());
    }
    /// Everything that stands at the foot of the window.
    QString foot() const
    {
        QStringList texts;
        for (const ElidedLabel *label : window.status().findChildren<ElidedLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }
    bool saysAtLast(const char *words)
    {
        return QTest::qWaitFor([&] { return foot().contains(QString::fromUtf8(words)); }, 20000);
    }
    static Badge badge(const char *number)
    {
        Badge made;
        made.number = QString::fromLatin1(number);
        return made;
    }
    static Result<void> save(Workspace &workspace, const Badge &badge)
    {
        return workspace.write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
            const auto added = write.add(badge);
            return added ? Result<void>() : Result<void>(added.error());
        });
    }
};
} // namespace

TEST_CASE("What was saved last stands at the foot by its name, and by its number where there are many")
{
    Kept kept;
    REQUIRE(Kept::save(*kept.desk.workspace, Kept::badge("1001")).ok());
    CHECK(kept.foot().contains(QStringLiteral("1001")));
    kept.desk.brought(QStringLiteral("badges"), "number\n2\n3\n");
    CHECK(kept.foot().contains(QStringLiteral("3 records"))); // two badges and the import itself
}

TEST_CASE("What somebody else saved is noticed within the time of the clock")
{
    Kept kept;
    const auto other =
        Workspace::open(kept.desk.workspace->path(), machineActor(QStringLiteral("Ben")), kept.desk.workspace->clock());
    REQUIRE(other.ok());
    REQUIRE(Kept::save(**other, Kept::badge("1002")).ok());
    CHECK(kept.saysAtLast("Somebody else saved"));
}

TEST_CASE("A backup goes where the person says, is whole, and is remembered for this file alone")
{
    Kept kept;
    const QString copy = kept.desk.folder.filePath(QStringLiteral("elsewhere.wardkeep"));
    kept.desk.prompts.texts = {copy};
    Q_EMIT kept.window.asked(Ask::BackUp);
    REQUIRE(kept.saysAtLast("Backed up as elsewhere.wardkeep"));
    const auto opened = Database::open(copy, Database::Mode::ReadOnly);
    CHECK(opened.ok());
    kept.desk.settings.beginGroup(QStringLiteral("backups"));
    CHECK(kept.desk.settings.allKeys().size() == 1);
    CHECK(kept.desk.settings.value(kept.desk.settings.allKeys().value(0)).toDateTime() == kept.desk.now.toLocalTime());
    kept.desk.settings.endGroup();
}

TEST_CASE("The copy that an import made first stands at the foot as verified, and when the office is opened again")
{
    Kept kept;
    CHECK(kept.foot().contains(QStringLiteral("No backup yet")));
    kept.desk.brought(QStringLiteral("badges"), "number\n2\n3\n");
    const QString verified =
        QStringLiteral("Backup %1, verified").arg(kept.desk.now.toLocalTime().toString(u"d MMM HH:mm"));
    CHECK(kept.foot().contains(verified));
    kept.keeper.keep(kept.desk.workspace.get());
    CHECK(kept.foot().contains(verified));
}

TEST_CASE("A backup that can't be written is told, and none is remembered")
{
    Kept kept;
    kept.desk.prompts.texts = {kept.desk.folder.filePath(QStringLiteral("no/such/folder/copy.wardkeep"))};
    Q_EMIT kept.window.asked(Ask::BackUp);
    REQUIRE(QTest::qWaitFor([&] { return !kept.desk.prompts.told.empty(); }, 20000));
    CHECK(kept.desk.prompts.told.front().tone == Tone::Danger);
    kept.desk.settings.beginGroup(QStringLiteral("backups"));
    CHECK(kept.desk.settings.allKeys().isEmpty());
    kept.desk.settings.endGroup();
}

TEST_CASE("A backup that the person cancels at the question writes nothing")
{
    Kept kept;
    kept.desk.prompts.texts = {QString()};
    Q_EMIT kept.window.asked(Ask::BackUp);
    CHECK(kept.desk.prompts.titles.size() == 1);
    CHECK_FALSE(kept.foot().contains(QStringLiteral("Backed up")));
}

TEST_CASE("A sound record is said to be intact with its seal, a planted change to be broken")
{
    Kept kept;
    REQUIRE(Kept::save(*kept.desk.workspace, Kept::badge("1003")).ok());
    const bool planted = GENERATE(false, true);
    if (planted)
        REQUIRE(kept.desk.workspace->database().query(QStringLiteral("UPDATE badge SET note = 'planted'")).run().ok());
    Q_EMIT kept.window.asked(Ask::Verify);
    REQUIRE(QTest::qWaitFor([&] { return !kept.desk.prompts.told.empty(); }, 20000));
    const Message &told = kept.desk.prompts.told.front();
    CHECK(told.title ==
          (planted ? QStringLiteral("The record is not intact") : QStringLiteral("The record is intact")));
    CHECK((told.tone == Tone::Danger) == planted);
}

TEST_CASE("One piece of work at a time is done to the file")
{
    Kept kept;
    Q_EMIT kept.window.asked(Ask::Verify);
    Q_EMIT kept.window.asked(Ask::BackUp);
    CHECK(kept.foot().contains(QStringLiteral("Wait until the work under way is done")));
    CHECK(kept.desk.prompts.titles.isEmpty());
    CHECK(QTest::qWaitFor([&] { return !kept.desk.prompts.told.empty(); }, 20000));
}

TEST_CASE("An office that may not be written says so, and nothing is asked of a window without an office")
{
    Kept kept;
    const auto copy = Workspace::open(kept.desk.workspace->path(), machineActor(QStringLiteral("Ben")),
                                      kept.desk.workspace->clock(), Database::Mode::ReadOnly);
    REQUIRE(copy.ok());
    kept.keeper.keep(copy->get());
    CHECK(kept.foot().contains(QStringLiteral("open for reading only")));
    kept.keeper.keep(nullptr);
    Q_EMIT kept.window.asked(Ask::Verify);
    Q_EMIT kept.window.asked(Ask::BackUp);
    CHECK(kept.desk.prompts.titles.isEmpty());
}
