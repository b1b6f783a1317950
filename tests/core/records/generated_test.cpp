// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/canonical.h"
#include "core/records/diff.h"
#include "core/records/record_json.h"
#include "tests/support/filled.h"
#include "tests/support/fixed_names.h"
#include "tests/support/sample_kinds.h"
#include <QJsonDocument>
#include <catch2/catch.hpp>

// What holds for every kind of record there is.

namespace {
QJsonObject written(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}
} // namespace

TEST_CASE("every record reads back from its JSON")
{
    const FixedNames names;
    for (const Kind *kind : sampleKinds())
        for (const AnyRecord &record : variety(*kind, names)) {
            const QJsonObject json = written(toJson(*kind, record.data()));
            CAPTURE(kind->name, QJsonDocument(json).toJson().toStdString());
            const auto read = recordFromJson(*kind, json);
            REQUIRE(read.ok());
            CHECK(*read == record);
        }
}

TEST_CASE("two records have the same canonical form only if they are equal")
{
    const FixedNames names;
    for (const Kind *kind : sampleKinds()) {
        const auto all = variety(*kind, names);
        for (const AnyRecord &a : all)
            for (const AnyRecord &b : all) {
                const QByteArray left = canonical(*kind, a.data(), QString());
                const QByteArray right = canonical(*kind, b.data(), QString());
                CAPTURE(kind->name, left.toStdString(), right.toStdString());
                CHECK((left == right) == (a == b));
            }
    }
}

TEST_CASE("changes walk any record to any other and back")
{
    const FixedNames names;
    for (const Kind *kind : sampleKinds()) {
        const auto all = variety(*kind, names);
        for (const AnyRecord &a : all)
            for (const AnyRecord &b : all) {
                const auto read = changesFromJson(changesToJson(diff(*kind, a.data(), b.data())));
                REQUIRE(read.ok());
                CAPTURE(kind->name, QJsonDocument(changesToJson(*read)).toJson().toStdString());
                AnyRecord walked = a;
                REQUIRE(apply(*kind, walked.data(), *read, Direction::Forwards).ok());
                CHECK(walked == b);
                REQUIRE(apply(*kind, walked.data(), *read, Direction::Backwards).ok());
                CHECK(walked == a);
            }
    }
}
