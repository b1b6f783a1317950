// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/digest.h"
#include "core/storage/migrations.h"
#include "tests/support/somebody.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <sqlite3.h>

namespace {
QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Names and digests of all that stands in a folder; SQLite's own emptied journals left out.
QMap<QString, QByteArray> digests(const QString &folder)
{
    QMap<QString, QByteArray> all;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files))
        if (info.size() > 0 || !info.fileName().endsWith(QStringLiteral("-journal")))
            all.insert(info.fileName(), sha256(contents(info.filePath())));
    return all;
}

/// A folder with a new office in it.
struct Office {
    Office() { REQUIRE(Database::create(path()).ok()); }
    QString path() const { return folder.filePath(QStringLiteral("office.wardkeep")); }
    /// Bytes of the office with a big-endian number put somewhere in its header.
    QByteArray withNumber(int at, quint32 number) const
    {
        QByteArray bytes = contents(path());
        for (int i = 0; i < 4; ++i)
            bytes[at + i] = static_cast<char>(number >> (24 - 8 * i));
        return bytes;
    }
    QTemporaryDir folder;
};

/// An older office: what the chain of migrations made up to the first.
void makeOlder(const QString &path)
{
    const auto database = Database::open(path, Database::Mode::ReadWrite);
    REQUIRE(database.ok());
    QFile sql(QStringLiteral(":/core/storage/migrations/0001_ground.sql"));
    REQUIRE(sql.open(QIODevice::ReadOnly));
    sqlite3 *older = nullptr;
    const QByteArray name = (path + QStringLiteral(".older")).toUtf8();
    REQUIRE(sqlite3_open(name.constData(), &older) == SQLITE_OK);
    REQUIRE(sqlite3_exec(older, sql.readAll().constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    const QString version = QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = 1").arg(kApplicationId);
    REQUIRE(sqlite3_exec(older, version.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(older);
}
} // namespace

TEST_CASE("a file that can't be opened is refused with its own sentence and left as it is")
{
    struct Case {
        const char *name;
        Error::Code code;
        const char *sentence;
    };
    const Case c = GENERATE(
        Case{"absent", Error::Code::NotFound, "There is no file"}, Case{"folder", Error::Code::Foreign, "is a folder"},
        Case{"empty", Error::Code::Foreign, "is empty"}, Case{"text", Error::Code::Foreign, "its beginning is damaged"},
        Case{"header", Error::Code::Foreign, "its beginning is damaged"},
        Case{"foreign", Error::Code::Foreign, "another program made it"},
        Case{"newer", Error::Code::Newer, "written by a newer Wardkeep"},
        Case{"short", Error::Code::Damaged, "is cut short"}, Case{"damaged", Error::Code::Damaged, "is damaged"});
    Office office;
    const QString path = office.path();
    const QByteArray whole = contents(path);
    const QString name = QString::fromLatin1(c.name);
    QFile::remove(path);
    if (name == QStringLiteral("folder"))
        REQUIRE(QDir().mkdir(path));
    const QMap<QString, QByteArray> files{
        {QStringLiteral("empty"), QByteArray()},
        {QStringLiteral("text"), QByteArray("Dear Asha, the list you asked for. ").repeated(90)},
        {QStringLiteral("header"), QByteArray("XX") + whole.mid(2)},
        {QStringLiteral("short"), whole.left(whole.size() - 5000)}};
    if (files.contains(name))
        put(path, files.value(name));
    const bool exists = QFile::exists(path);
    if (!exists && name != QStringLiteral("absent")) {
        put(path, whole);
        put(path, name == QStringLiteral("foreign") ? office.withNumber(68, 4711)
                  : name == QStringLiteral("newer")
                      ? office.withNumber(60, static_cast<quint32>(currentSchema()) + 1)
                      : whole.left(100) + QByteArray(4096 - 100, '\xee') + whole.mid(4096));
    }
    const QMap<QString, QByteArray> before = digests(office.folder.path());
    const auto mode = GENERATE(Database::Mode::ReadWrite, Database::Mode::ReadOnly, Database::Mode::Import);
    const auto opened = Database::open(path, mode);
    INFO(c.name);
    REQUIRE_FALSE(opened.ok());
    INFO(opened.error().text.toStdString());
    CHECK(opened.error().code == c.code);
    CHECK(opened.error().text.contains(QLatin1String(c.sentence)));
    CHECK(opened.error().text.contains(path));
    CHECK(digests(office.folder.path()) == before);
}

TEST_CASE("a foreign or newer file with an interrupted save of its own is not recovered by us")
{
    Office office;
    put(office.path(), office.withNumber(68, 4711));
    put(office.path() + QStringLiteral("-journal"),
        QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7").leftJustified(600, 1));
    const QMap<QString, QByteArray> before = digests(office.folder.path());
    REQUIRE_FALSE(Database::open(office.path(), Database::Mode::ReadWrite).ok());
    CHECK(digests(office.folder.path()) == before);
}

TEST_CASE("an office that another process holds is busy, in its own words")
{
    Office office;
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(office.path().toUtf8().constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
    const auto opened = Database::open(office.path(), Database::Mode::ReadWrite);
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == Error::Code::Busy);
    CHECK(opened.error().text.contains(QStringLiteral("Somebody else is saving in")));
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    CHECK(Database::open(office.path(), Database::Mode::ReadWrite).ok());
}

TEST_CASE("two processes read and save side by side, and each notices the other's save")
{
    Office office;
    const auto one = Database::open(office.path(), Database::Mode::ReadWrite);
    const auto two = Database::open(office.path(), Database::Mode::ReadWrite);
    REQUIRE((one.ok() && two.ok()));
    CHECK_FALSE((*two)->changedElsewhere());
    REQUIRE((*one)->run(QStringLiteral("INSERT INTO derived (name, value) VALUES ('x', 'y')")).ok());
    CHECK((*two)->changedElsewhere());
    CHECK_FALSE((*two)->changedElsewhere());
    CHECK_FALSE((*one)->changedElsewhere());
    Transaction saving(**one);
    REQUIRE(saving.begin().ok());
    (*two)->waitWhenBusy(10);
    Transaction waiting(**two);
    const Result<void> refused = waiting.begin();
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == Error::Code::Busy);
    CHECK((*two)->query(QStringLiteral("SELECT value FROM derived")).next());
}

TEST_CASE("a file that another process holds is not taken for changed, and its save is noticed once it lets go")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("office.wardkeep"));
    REQUIRE(Database::create(path).ok());
    const auto ours = Database::open(path, Database::Mode::ReadWrite);
    const auto other = Database::open(path, Database::Mode::ReadWrite);
    REQUIRE((ours.ok() && other.ok()));
    (void)(*ours)->changedElsewhere();
    REQUIRE((*other)->run(QStringLiteral("BEGIN EXCLUSIVE")).ok());
    CHECK_FALSE((*ours)->changedElsewhere());
    SECTION("nothing saved")
    {
        REQUIRE((*other)->run(QStringLiteral("ROLLBACK")).ok());
        CHECK_FALSE((*ours)->changedElsewhere());
    }
    SECTION("something saved")
    {
        REQUIRE((*other)->run(QStringLiteral("CREATE TABLE noticed (id INTEGER PRIMARY KEY); COMMIT")).ok());
        CHECK((*ours)->changedElsewhere());
        CHECK_FALSE((*ours)->changedElsewhere());
    }
}

TEST_CASE("a reader is not shut out while an import is under way")
{
    Office office;
    const auto import = Database::open(office.path(), Database::Mode::Import);
    const auto reader = Database::open(office.path(), Database::Mode::ReadOnly);
    REQUIRE((import.ok() && reader.ok()));
    (*reader)->waitWhenBusy(0);
    Transaction transaction(**import);
    REQUIRE(transaction.begin().ok());
    REQUIRE((*import)
                ->run(QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                                     "INSERT INTO derived (name, value) SELECT i, hex(zeroblob(2500)) FROM n"))
                .ok()); // more than the page cache holds
    Query q = (*reader)->query(QStringLiteral("SELECT count(*) FROM derived"));
    CHECK(q.next());
    CHECK(q.done().ok());
}

TEST_CASE("creating refuses where a file stands and where none can be made")
{
    Office office;
    const QByteArray before = contents(office.path());
    const auto again = Database::create(office.path());
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().code == Error::Code::Refused);
    CHECK(contents(office.path()) == before);
    const auto nowhere = Database::create(office.folder.filePath(QStringLiteral("not/there.wardkeep")));
    REQUIRE_FALSE(nowhere.ok());
    CHECK(nowhere.error().text.contains(QStringLiteral("folder")));
    CHECK(QDir(office.folder.path()).entryList({QStringLiteral("*.part*")}, QDir::Files).isEmpty());
}

TEST_CASE("an older file is copied beside, whole, before it is brought up to date, each time under a free name")
{
    Office office;
    makeOlder(office.path());
    const QString older = office.path() + QStringLiteral(".older");
    const QByteArray bytes = contents(older);
    put(older + QStringLiteral(".schema-1.backup"), "of another day");
    const auto opened = Database::open(older, Database::Mode::ReadWrite);
    REQUIRE(opened.ok());
    CHECK((*opened)->schema() == currentSchema());
    CHECK(contents(older + QStringLiteral(".schema-1.backup")) == "of another day");
    const QString copy = older + QStringLiteral(".schema-1-2.backup");
    sqlite3 *kept = nullptr;
    REQUIRE(sqlite3_open_v2(copy.toUtf8().constData(), &kept, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    CHECK(Query(kept, QStringLiteral("SELECT 1 FROM act")).done().ok());
    CHECK_FALSE(Query(kept, QStringLiteral("SELECT 1 FROM incident")).done().ok());
    sqlite3_close(kept);
}

TEST_CASE("an older file that is opened for reading says so and stays older")
{
    Office office;
    makeOlder(office.path());
    const QString older = office.path() + QStringLiteral(".older");
    const QByteArray bytes = contents(older);
    const auto opened = Database::open(older, Database::Mode::ReadOnly);
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == Error::Code::ReadOnly);
    CHECK(contents(older) == bytes);
}

#ifdef Q_OS_UNIX
TEST_CASE("a file or folder that can't be written opens for reading only, one that can't be read not at all")
{
    Office office;
    const QString path = office.path();
    const auto place = GENERATE(0, 1, 2);
    const auto readable = QFileDevice::Permissions(0x4444); // owner, user, group and others alike
    const auto all = QFileDevice::Permissions(0x6666);
    REQUIRE(QFile::setPermissions(path, place == 0 ? readable : place == 1 ? all : QFileDevice::Permissions()));
    REQUIRE(QFile::setPermissions(office.folder.path(), QFileDevice::Permissions(place == 1 ? 0x5555 : 0x7777)));
    {
        const Somebody somebody;
        const auto opened = Database::open(path, Database::Mode::ReadWrite);
        if (place == 2) {
            REQUIRE_FALSE(opened.ok());
            CHECK(opened.error().code == Error::Code::NotAllowed);
        } else {
            INFO((opened ? QString() : opened.error().text).toStdString());
            REQUIRE(opened.ok());
            CHECK((*opened)->isReadOnly());
            CHECK((*opened)->query(QStringLiteral("SELECT count(*) FROM act")).next());
            const Result<void> written = (*opened)->run(QStringLiteral("DELETE FROM draft"));
            REQUIRE_FALSE(written.ok());
            CHECK(written.error().code == Error::Code::ReadOnly);
        }
        const auto import = Database::open(path, Database::Mode::Import);
        REQUIRE_FALSE(import.ok());
    }
    REQUIRE(QFile::setPermissions(office.folder.path(), QFileDevice::Permissions(0x7777)));
}
#endif
