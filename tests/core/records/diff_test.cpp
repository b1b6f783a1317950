// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/diff.h"
#include "tests/support/sample_kinds.h"
#include <QJsonDocument>
#include <catch2/catch.hpp>

namespace {

const Kind &kind() { return kindOf<SampleCase>(); }

SampleCase withTwo()
{
    SampleCase record;
    record.kind = {QStringLiteral("alpha")};
    record.parties = {{.id = 10, .role = {QStringLiteral("alpha")}}, {.id = 20, .name = QStringLiteral("Quill")}};
    return record;
}

} // namespace

TEST_CASE("a change names the field or this row")
{
    const SampleCase before = withTwo();
    SampleCase after = before;
    after.kind = {QStringLiteral("beta")};
    after.parties[0].role = {QStringLiteral("beta")};
    const Changes expected{{QStringLiteral("kind"), QStringLiteral("alpha"), QStringLiteral("beta")},
                           {QStringLiteral("parties/10/role"), QStringLiteral("alpha"), QStringLiteral("beta")}};
    CHECK(diff(kind(), &before, &after) == expected);
    CHECK(diff(kind(), &before, &before).empty());
}

TEST_CASE("a row that goes takes its values into the change")
{
    const SampleCase before = withTwo();
    SampleCase after = before;
    after.parties.erase(after.parties.begin() + 1);
    const Changes expected{{QStringLiteral("parties"), QStringLiteral("10 20"), QStringLiteral("10")},
                           {QStringLiteral("parties/20/name"), QStringLiteral("Quill"), {}},
                           {QStringLiteral("parties/20/warned"), qint64(0), {}}};
    CHECK(diff(kind(), &before, &after) == expected);
}

TEST_CASE("rows that change places walk back to their places")
{
    const SampleCase before = withTwo();
    SampleCase after = before;
    after.parties = {{.id = 30}, after.parties[1], {.id = 40}, after.parties[0]};
    const Changes changes = diff(kind(), &before, &after);
    SampleCase walked = before;
    REQUIRE(apply(kind(), &walked, changes, Direction::Forwards).ok());
    CHECK(walked == after);
    REQUIRE(apply(kind(), &walked, changes, Direction::Backwards).ok());
    CHECK(walked == before);
}

TEST_CASE("a planted value stops the walk and the record stays as it was")
{
    const SampleCase before = withTwo();
    SampleCase after = before;
    after.kind = {QStringLiteral("beta")};
    after.parties.push_back({.id = 30, .name = QStringLiteral("New")});
    after.parties.erase(after.parties.begin());
    const Changes changes = diff(kind(), &before, &after);

    SampleCase planted = after;
    QString path;
    SECTION("in a field that was changed")
    {
        planted.kind = {QStringLiteral("gamma")};
        path = QStringLiteral("kind");
    }
    SECTION("in a row that was added")
    {
        planted.parties[1].name = QStringLiteral("Other");
        path = QStringLiteral("parties/30/name");
    }
    SECTION("in a field that an added row did not have")
    {
        planted.parties[1].loss = Money{100};
        path = QStringLiteral("parties/30/loss");
    }
    SECTION("as a row")
    {
        planted.parties.push_back({.id = 99});
        path = QStringLiteral("parties");
    }
    const SampleCase asPlanted = planted;
    const auto walked = apply(kind(), &planted, changes, Direction::Backwards);
    REQUIRE_FALSE(walked.ok());
    CHECK(walked.error().code == Error::Code::Damaged);
    CHECK(walked.error().text.contains(u'“' + path + u'”'));
    CHECK(planted == asPlanted);
}

TEST_CASE("a change of a field that the kind does not have can't be walked")
{
    SampleCase record;
    const char *path = GENERATE("colour", "parties/x/role", "parties/1/shoe", "parties/1", "kind/1/role");
    CHECK_FALSE(apply(kind(), &record, {{QString::fromUtf8(path), {}, qint64(1)}}, Direction::Forwards).ok());
}

TEST_CASE("changes in JSON keep numbers beyond a double apart from texts")
{
    const Changes changes{{QStringLiteral("a"), {}, (qint64(1) << 62) + 1},
                          {QStringLiteral("b"), QStringLiteral("4611686018427387905"), qint64(-5)},
                          {QStringLiteral("c"), qint64(0), {}}};
    const QByteArray text = QJsonDocument(changesToJson(changes)).toJson(QJsonDocument::Compact);
    CHECK(text == R"([{"after":{"number":"4611686018427387905"},"path":"a"},)"
                  R"({"after":-5,"before":"4611686018427387905","path":"b"},{"before":0,"path":"c"}])");
    const auto read = changesFromJson(QJsonDocument::fromJson(text).array());
    REQUIRE(read.ok());
    CHECK(*read == changes);
}

TEST_CASE("changes in JSON of another form are not read")
{
    const char *text = GENERATE(R"([1])", R"([{"before": 1}])", R"([{"path": "a", "after": true}])",
                                R"([{"path": "a", "after": {"number": "x"}}])");
    CHECK_FALSE(changesFromJson(QJsonDocument::fromJson(text).array()).ok());
}
