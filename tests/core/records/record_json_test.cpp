// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_json.h"
#include "tests/support/sample_kinds.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch.hpp>

namespace {
QJsonObject object(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    REQUIRE(document.isObject());
    return document.object();
}
} // namespace

TEST_CASE("JSON says numbers as numbers and links as text")
{
    SampleCase record;
    record.occurred = Moment::fromText(QStringLiteral("2026-03~"));
    record.loss = Money{125050};
    record.cctv = false;
    record.site = {(qint64(1) << 62) + 1};
    record.also = {{QStringLiteral("alpha"), QStringLiteral("beta")}};
    record.parties.push_back({.id = 10000000, .name = QStringLiteral("Dolores Quill")});
    const QJsonObject json = toJson(kindOf<SampleCase>(), &record);
    CHECK(json[u"occurred"].toString() == QStringLiteral("2026-03~"));
    CHECK(json[u"loss"].toInteger() == 125050);
    CHECK(json[u"cctv"] == QJsonValue(false));
    CHECK(json[u"site"].toString() == QStringLiteral("4611686018427387905"));
    CHECK(json[u"also"].toArray() == QJsonArray{QStringLiteral("alpha"), QStringLiteral("beta")});
    CHECK(json[u"parties"].toArray()[0].toObject()[u"id"].toString() == QStringLiteral("10000000"));
    CHECK_FALSE(json.contains(u"title"));
}

TEST_CASE("JSON of the wrong shape is refused by name")
{
    struct Row {
        const char *json;
        const char *sentence;
    };
    const Row row = GENERATE(
        Row{R"({"colour": "red"})", "“colour” is not a field of “sample_case”."},
        Row{R"({"title": 5})", "“title” should be text."}, Row{R"({"cctv": 1})", "“cctv” should be true or false."},
        Row{R"({"loss": "12"})", "“loss” should be a whole number."},
        Row{R"({"loss": 12.5})", "“loss” should be a whole number."},
        Row{R"({"site": 12})", "“site” should be the number of a record, as text."},
        Row{R"({"site": "-1"})", "“site” should be the number of a record, as text."},
        Row{R"({"also": "a"})", "“also” should be a list of codes."},
        Row{R"({"also": ["a|b"]})", "“also” should be a list of codes."},
        Row{R"({"reported": "2026-02-30"})", "“reported” can’t hold “2026-02-30”."},
        Row{R"({"visits": null})", "“visits” can’t hold “”."},
        Row{R"({"parties": {}})", "“parties” should be a list of rows."},
        Row{R"({"parties": [1]})", "“parties/0” should be an object."},
        Row{R"({"parties": [{"id": 7}]})", "“parties/0/id” should be the number of a record, as text."},
        Row{R"({"parties": [{"id": "7"}, {"id": "7"}]})", "“parties/1” has the number of a row before it."},
        Row{R"({"parties": [{}, {"shoe": 1}]})", "“parties/1/shoe” is not a field of “sample_party”."});
    const auto read = recordFromJson(kindOf<SampleCase>(), object(row.json));
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().text == QString::fromUtf8(row.sentence));
}

TEST_CASE("unknown keys can be passed over")
{
    const auto read = recordFromJson(kindOf<SampleCase>(),
                                     object(R"({"colour": "red", "title": "A door", "parties": [{"shoe": 1}]})"),
                                     UnknownKeys::Ignored);
    REQUIRE(read.ok());
    CHECK(read->as<SampleCase>().title == QStringLiteral("A door"));
    CHECK(read->as<SampleCase>().parties.size() == 1);
}

TEST_CASE("JSON read into a record leaves what it does not name")
{
    SampleCase record;
    record.title = QStringLiteral("A door");
    record.loss = Money{5};
    record.todo.push_back({.id = 1, .text = QStringLiteral("Call")});
    record.parties.push_back({.id = 2});
    REQUIRE(fromJson(kindOf<SampleCase>(), object(R"({"loss": null, "parties": []})"), &record).ok());
    CHECK(record.title == QStringLiteral("A door"));
    CHECK_FALSE(record.loss.has_value());
    CHECK(record.todo.size() == 1);
    CHECK(record.parties.empty());
}
