// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachments.h"
#include "core/storage/verify.h"
#include "tests/support/store.h"
#include <catch2/catch.hpp>

namespace {
/// A file with two cases, one of them changed and withdrawn.
struct Worked : Store {
    Worked()
    {
        const Saved<SampleCase> first = add(aCase());
        add(aCase(QStringLiteral("Window broken")));
        SampleCase later = first.value;
        later.title = QStringLiteral("Two bicycles taken");
        later.todo.push_back({0, QStringLiteral("ring the police"), {}, 5});
        REQUIRE(write([&](Write &w) -> Result<void> {
                    const auto changed = w.change(first, later);
                    return changed ? w.withdraw(*changed, QStringLiteral("twice")) : changed.error();
                }).ok());
        id = first.stamp.id;
    }
    QString faultAfter(const QString &sql)
    {
        planted = true;
        REQUIRE(database->run(sql).ok());
        const Result<JournalHead> head = verify(*database, kinds());
        REQUIRE_FALSE(head.ok());
        return head.error().text;
    }
    RecordId id = 0;
};
} // namespace

TEST_CASE("verify gives the journal's head of a sound file")
{
    Worked store;
    const Result<JournalHead> head = verify(*store.database, store.kinds());
    INFO((head ? QString() : head.error().text).toStdString());
    REQUIRE(head.ok());
    CHECK(head->acts == 3);
    CHECK(head->entries == 4);
    CHECK(head->seal.size() == 64);
}

TEST_CASE("verify finds what was planted in rows and names the record")
{
    Worked store;
    const char *sql =
        GENERATE("UPDATE sample_case SET title = 'Nothing happened' WHERE reference = 'CAS-2026/27-0001'",
                 "UPDATE sample_case SET reference = 'CAS-2026/27-0001X' WHERE reference = 'CAS-2026/27-0001'",
                 "UPDATE sample_case_todo SET text = 'do nothing'", "DELETE FROM sample_case_todo",
                 "UPDATE sample_case SET version = 2 WHERE reference = 'CAS-2026/27-0001'",
                 "UPDATE sample_case SET withdrawn = NULL WHERE reference = 'CAS-2026/27-0001'");
    CHECK(store.faultAfter(QString::fromUtf8(sql)).contains(QStringLiteral("CAS-2026/27-0001")));
}

TEST_CASE("verify finds a record that was put in or taken out by hand")
{
    Worked store;
    CHECK(store
              .faultAfter(QStringLiteral(
                  "INSERT INTO sample_site (id, version, entered, name) VALUES (7, 1, '2026-11-02T09:00:00Z', 'X')"))
              .contains(QStringLiteral("never added")));
    REQUIRE(store.database->run(QStringLiteral("DELETE FROM sample_site WHERE id = 7")).ok());
    CHECK(store
              .faultAfter(
                  QStringLiteral("DELETE FROM sample_case_todo; DELETE FROM sample_case WHERE id = %1").arg(store.id))
              .contains(QStringLiteral("removed")));
}

TEST_CASE("the journal refuses to be changed, shortened or begun elsewhere")
{
    Worked store;
    const char *sql =
        GENERATE("UPDATE act SET why = 'x'", "DELETE FROM act", "DELETE FROM entry",
                 "UPDATE entry SET change = 'x' WHERE act = 3",
                 "INSERT INTO act (seq, at, actor, why, hash) VALUES (9, 'x', 'x', 'x', x'00')",
                 "INSERT OR REPLACE INTO act (seq, at, actor, why, hash) VALUES (1, 'x', 'x', 'x', x'00')",
                 "UPDATE entry SET digest = x'00' WHERE act = 1");
    CHECK_FALSE(store.database->run(QString::fromUtf8(sql)).ok());
    CHECK(verify(*store.database, store.kinds()).ok());
}

TEST_CASE("verify finds what was planted in the journal once its guards are taken away")
{
    Worked store;
    const char *sql = GENERATE("DROP TRIGGER act_stays; UPDATE act SET actor = 'Somebody' WHERE seq = 2",
                               "DROP TRIGGER entry_stays; UPDATE entry SET change = replace(change, 'Bicycle', "
                               "'Tricycle') WHERE act = 3 AND number = 1",
                               "DROP TRIGGER entry_remains; DELETE FROM entry WHERE act = 3 AND number = 1",
                               "DROP TRIGGER act_remains; PRAGMA foreign_keys = OFF; DELETE FROM act WHERE seq = 1");
    CHECK(store.faultAfter(QString::fromUtf8(sql)).contains(QStringLiteral("act"), Qt::CaseInsensitive));
}

TEST_CASE("the text of an entry can be erased in the act that disposes of its record, and the chain stays sound")
{
    Worked store;
    const QString erase =
        QStringLiteral("UPDATE entry SET change = NULL WHERE record_id = %1 AND change IS NOT NULL AND act < 4")
            .arg(store.id);
    CHECK_FALSE(store.database->run(erase).ok());
    CHECK_FALSE(store.write([&](Write &w) { return w.database().run(erase); }).ok());
    JournalWriter journal(*store.database);
    Transaction transaction(*store.database);
    REQUIRE(transaction.begin().ok());
    REQUIRE(journal.begin().ok());
    REQUIRE(journal.told(entry::kDisposed, QStringLiteral("sample_case"), store.id, {}).ok());
    REQUIRE(store.database->run(erase).ok());
    REQUIRE(journal.close(store.now, QStringLiteral("A. Warden"), QStringLiteral("seven years over")).ok());
    REQUIRE(transaction.commit().ok());
    const Result<JournalHead> head = verify(*store.database, store.kinds());
    INFO((head ? QString() : head.error().text).toStdString());
    CHECK(head.ok());
}

TEST_CASE("verify finds a text that was erased without a disposal")
{
    Worked store;
    QString sql;
    Query q = store.database->query(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = 'entry_stays'"));
    while (q.next())
        sql = q.text(0);
    REQUIRE(q.done().ok());
    CHECK(store
              .faultAfter(QStringLiteral("DROP TRIGGER entry_stays; UPDATE entry SET change = NULL WHERE act = 3 AND "
                                         "number = 1;") +
                          sql)
              .contains(QStringLiteral("never disposed of")));
}

TEST_CASE("verify finds what was taken from or put into the file's structure")
{
    Worked store;
    const char *sql = GENERATE("DROP TRIGGER act_stays", "DROP INDEX entry_by_record",
                               "CREATE TRIGGER quiet AFTER INSERT ON entry BEGIN DELETE FROM draft; END");
    CHECK(store.faultAfter(QString::fromUtf8(sql)).contains(QStringLiteral("structure")));
}

TEST_CASE("an attachment is stored once and its damage is found")
{
    Worked store;
    QByteArray bytes(700 * 1024, 'x');
    bytes[600 * 1024] = 'y';
    const Result<QString> digest = keepAttachment(*store.database, bytes);
    REQUIRE(digest.ok());
    CHECK(*keepAttachment(*store.database, bytes) == *digest);
    CHECK(*readAttachment(*store.database, *digest) == bytes);
    CHECK(store.faultAfter(QStringLiteral("UPDATE attachment_chunk SET content = x'00' WHERE position = 1"))
              .contains(*digest));
    CHECK_FALSE(readAttachment(*store.database, *digest).ok());
}
