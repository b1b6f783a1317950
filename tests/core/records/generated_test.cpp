// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/canonical.h"
#include "core/records/csv_columns.h"
#include "core/records/diff.h"
#include "core/records/record_json.h"
#include "core/workspace/kinds.h"
#include "tests/support/filled.h"
#include "tests/support/fixed_names.h"
#include "tests/support/sample_kinds.h"
#include <QJsonDocument>
#include <catch2/catch.hpp>

// What holds for every kind of record there is.

namespace {
std::vector<const Kind *> testedKinds()
{
    auto kinds = sampleKinds();
    kinds.insert(kinds.end(), allKinds().begin(), allKinds().end());
    return kinds;
}

/// Hidden fields stay out of files.
AnyRecord withoutHidden(AnyRecord record)
{
    const auto hide = [](const Kind &kind, void *holder) {
        const AnyRecord fresh(kind);
        for (const Field *field : kind.fields())
            if (field->is(Field::Hidden))
                field->setValue(holder, field->value(fresh.data()));
    };
    hide(record.kind(), record.data());
    for (const Children &list : record.kind().lists)
        for (std::size_t i = 0; i < list.size(record.data()); ++i)
            hide(list.kind(), list.edit(record.data(), i));
    return record;
}

QJsonObject written(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}
} // namespace

TEST_CASE("every record reads back from its JSON")
{
    const FixedNames names;
    for (const Kind *kind : testedKinds())
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

TEST_CASE("every record reads back from its cells")
{
    const FixedNames names;
    const ParseContext context{Day(2026, 3, 20)};
    for (const Kind *kind : testedKinds())
        for (const AnyRecord &record : variety(*kind, names)) {
            AnyRecord read(*kind);
            for (const CsvColumn &column : csvColumns(*kind)) {
                if (column.isReference())
                    continue;
                const QString cell = csvText(column, record.data(), QString(), names);
                CAPTURE(kind->name, column.heading.toStdString(), cell.toStdString());
                if (column.list) {
                    REQUIRE(parseRows(*column.list, cell, read.data(), names, context).ok());
                    continue;
                }
                const auto value = parse(*column.field, cell, names, context);
                REQUIRE(value.ok());
                REQUIRE(column.field->setValue(read.data(), *value));
            }
            CHECK(withoutHidden(read) == withoutHidden(record));
        }
}
