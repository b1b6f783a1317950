// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachments.h"
#include "core/storage/digest.h"
#include "core/storage/drafts.h"
#include "tests/support/store.h"
#include <catch2/catch.hpp>

namespace {
const QString kActor = QStringLiteral("Ada Warden");

QString digestOf(const QByteArray &bytes) { return QString::fromLatin1(sha256(bytes).toHex()); }

struct Desk : Store {
    qint64 draft()
    {
        const auto kept =
            keepDraft(*database, kActor, {0, QStringLiteral("first_report"), 0, now, QStringLiteral("{}")});
        REQUIRE(kept.ok());
        return *kept;
    }
    void keep(qint64 draft, const std::vector<QByteArray> &contents)
    {
        std::vector<DraftFile> files;
        for (const QByteArray &content : contents)
            files.push_back({digestOf(content), content});
        REQUIRE(keepWithDraft(*database, draft, files).ok());
    }
    bool holds(const QByteArray &content) { return !keptOf(*database, {digestOf(content)})->isEmpty(); }
};
} // namespace

TEST_CASE("a file kept with a draft is there until the draft lets go of it")
{
    Desk desk;
    const qint64 draft = desk.draft();
    const QByteArray large(600 * 1024, 'l');
    desk.keep(draft, {"photo", large, ""});
    CHECK(*readAttachment(*desk.database, digestOf(large)) == large);
    CHECK(desk.holds(""));
    desk.keep(draft, {"photo"});
    CHECK(desk.holds("photo"));
    CHECK_FALSE(desk.holds(large));
    REQUIRE(dropDraft(*desk.database, kActor, draft).ok());
    CHECK_FALSE(desk.holds("photo"));
}

TEST_CASE("a file that another draft or a record holds stays when one draft goes")
{
    Desk desk;
    const qint64 first = desk.draft();
    const qint64 second = desk.draft();
    desk.keep(first, {"both", "recorded"});
    desk.keep(second, {"both"});
    REQUIRE(keepForGood(*desk.database, digestOf("recorded"), {}).ok());
    REQUIRE(dropDraft(*desk.database, kActor, first).ok());
    CHECK(desk.holds("both"));
    CHECK(desk.holds("recorded"));
    REQUIRE(dropDraft(*desk.database, kActor, second).ok());
    CHECK_FALSE(desk.holds("both"));
    CHECK(desk.holds("recorded"));
}

TEST_CASE("a draft of somebody else cannot be thrown away with its files")
{
    Desk desk;
    const qint64 draft = desk.draft();
    desk.keep(draft, {"photo"});
    REQUIRE(dropDraft(*desk.database, QStringLiteral("Ben"), draft).ok());
    CHECK(desk.holds("photo"));
}

TEST_CASE("keeping files says how far it is and can be stopped, and then leaves all as it was")
{
    Desk desk;
    const qint64 draft = desk.draft();
    desk.keep(draft, {"photo"});
    const QByteArray film(600 * 1024, 'f');
    std::vector<qint64> told;
    const auto stopAfterOne = [&told](qint64 done, qint64 total) {
        CHECK(total == 600 * 1024);
        told.push_back(done);
        return told.size() < 2;
    };
    const Result<void> kept = keepWithDraft(*desk.database, draft, {{digestOf(film), film}}, stopAfterOne);
    REQUIRE_FALSE(kept.ok());
    CHECK(kept.error().code == Error::Code::Cancelled);
    CHECK(told == std::vector<qint64>{0, 256 * 1024});
    CHECK_FALSE(desk.holds(film));
    CHECK(desk.holds("photo"));
}

TEST_CASE("bytes are not kept under a digest that is not theirs")
{
    Desk desk;
    const Result<void> kept = keepForGood(*desk.database, digestOf("photo"), "something else");
    REQUIRE_FALSE(kept.ok());
    CHECK(kept.error().code == Error::Code::NotFound);
    const Result<void> drafted = keepWithDraft(*desk.database, desk.draft(), {{digestOf("photo"), "else"}});
    CHECK_FALSE(drafted.ok());
    CHECK_FALSE(desk.holds("photo"));
}
