// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/csv_columns.h"
#include "tests/support/filled.h"
#include "tests/support/fixed_names.h"
#include "tests/support/sample_kinds.h"
#include <catch2/catch.hpp>

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

QStringList headings(const Kind &kind, const CsvChoice &choice = {})
{
    QStringList all;
    for (const CsvColumn &column : csvColumns(kind, choice))
        all.append(column.heading);
    return all;
}

} // namespace

TEST_CASE("a kind with references puts them first and its rows last")
{
    const QStringList all = headings(kindOf<SampleCase>());
    CHECK(all.front() == text("wardkeep reference"));
    CHECK(all.contains(text("cctv kept")));
    CHECK(all.mid(all.size() - 2) == QStringList{text("parties"), text("todo")});
    CHECK(headings(kindOf<SampleSite>()).front() == text("name"));
}

TEST_CASE("personal and guarded values stay at home when told")
{
    CHECK_FALSE(headings(kindOf<SampleParty>(), {.personal = false}).contains(text("name")));
    CHECK(headings(kindOf<SampleParty>(), {.guarded = false}).contains(text("name")));
    CHECK_FALSE(headings(kindOf<SampleParty>(), {.guarded = false}).contains(text("born")));
    SampleCase record;
    record.parties.push_back({.id = 10, .role = {text("alpha")}, .name = text("Dolores Quill")});
    const Children &list = kindOf<SampleCase>().lists[0];
    CHECK(csvText(list, &record, FixedNames()) ==
          text(R"([{"born":"","id":"10","name":"Dolores Quill","role":"alpha","warned":"no"}])"));
    CHECK(csvText(list, &record, FixedNames(), {.personal = false}) ==
          text(R"([{"id":"10","role":"alpha","warned":"no"}])"));
}

TEST_CASE("cells hold codes, ISO forms and plain pounds")
{
    SampleCase record;
    record.occurred = Moment::fromText(text("2026-03-14T09:05~"));
    record.loss = Money{-125005};
    record.also = {{text("alpha"), text("beta")}};
    record.site = {17};
    record.cctv = false;
    const Kind &kind = kindOf<SampleCase>();
    const auto cell = [&](const char *key) {
        const Field &field = *kind.field(text(key));
        return csvText(field, field.value(&record), FixedNames()).toStdString();
    };
    CHECK(cell("occurred") == "2026-03-14T09:05~");
    CHECK(cell("loss") == "-1250.05");
    CHECK(cell("also") == "alpha|beta");
    CHECK(cell("site") == "sample_site 17");
    CHECK(cell("cctv") == "no");
    CHECK(cell("title").empty());
}

TEST_CASE("rows that are not as written are refused by row")
{
    struct Row {
        const char *text;
        const char *sentence;
    };
    const Row row = GENERATE(
        Row{"x", "“parties” should be a list of rows as `export` writes it."},
        Row{"[{}, 1]", "Row 2 of “parties”: The row is not an object with a number of its own."},
        Row{R"([{"id":"7"},{"id":"7"}])", "Row 2 of “parties”: The row is not an object with a number of its own."},
        Row{R"([{"shoe":"1"}])", "Row 1 of “parties”: “shoe” is not a field with a text."},
        Row{R"([{"role":"Wizardry"}])", "Row 1 of “parties”: role: “Wizardry” is not in the list “role”."});
    SampleCase record;
    const auto read =
        parseRows(kindOf<SampleCase>().lists[0], text(row.text), &record, FixedNames(), {Day(2026, 3, 20)});
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().text == text(row.sentence));
}
