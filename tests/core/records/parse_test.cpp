// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/parse.h"
#include "core/records/show.h"
#include "tests/support/filled.h"
#include "tests/support/fixed_names.h"
#include "tests/support/sample_kinds.h"
#include <catch2/catch.hpp>

namespace {

const Day kToday(2026, 3, 20);
QString text(const char *utf8) { return QString::fromUtf8(utf8); }

Result<Value> read(const char *key, const QString &said)
{
    return parse(*kindOf<SampleCase>().field(text(key)), said, FixedNames(), {kToday});
}

} // namespace

TEST_CASE("what people type is read by the type of the field")
{
    struct Row {
        const char *field;
        const char *said;
        Value value;
    };
    const Row row = GENERATE(
        Row{"title", "  as it is ", text("  as it is ")}, Row{"title", "", {}}, Row{"visits", " 12 ", qint64(12)},
        Row{"cctv", "Yes", qint64(1)}, Row{"cctv", "n", qint64(0)}, Row{"cctv", " ", {}}, Row{"cctv", "not known", {}},
        Row{"reported", "2026-03-14", text("2026-03-14")}, Row{"reported", "14/3/2026", text("2026-03-14")},
        Row{"reported", "yesterday", text("2026-03-19")}, Row{"occurred", "14 Mar 26 1430", text("2026-03-14T14:30")},
        Row{"occurred", "2026-03-14T14:30~", text("2026-03-14T14:30~")}, Row{"loss", "£1,250.50", qint64(125050)},
        Row{"kind", "BETA, the second", text("beta")}, Row{"kind", " Alpha ", text("alpha")},
        Row{"also", "Alpha, Beta, the second", text("|alpha|beta|")}, Row{"also", "beta|alpha", text("|beta|alpha|")},
        Row{"also", "alpha; beta", text("|alpha|beta|")}, Row{"also", "alpha\nalpha", text("|alpha|")},
        Row{"also", "Gamma; with “marks”", text("|gamma|")}, Row{"also", " | ", {}},
        Row{"site", "sample_site 17", qint64(17)}, Row{"likelihood", "4", qint64(4)},
        Row{"likelihood", "4 likely", qint64(4)}, Row{"likelihood", "Almost certain", qint64(5)});
    CAPTURE(row.field, row.said);
    const auto value = read(row.field, text(row.said));
    REQUIRE(value.ok());
    CHECK(value->stored().toStdString() == row.value.stored().toStdString());
    CHECK(*value == row.value);
}

TEST_CASE("what can't be meant is refused in words")
{
    struct Row {
        const char *field;
        const char *said;
        const char *names;
    };
    const Row row = GENERATE(Row{"kind", "Wizardry", "“Wizardry”"}, Row{"also", "alpha, Wizardry", "Wizardry"},
                             Row{"visits", "many", "many"}, Row{"cctv", "perhaps", "perhaps"},
                             Row{"reported", "31/2/2026", "31/2/2026"}, Row{"occurred", "soonish", "soonish"},
                             Row{"loss", "lots", "lots"}, Row{"site", "the moon", "the moon"},
                             Row{"likelihood", "4 Rare", "4 Rare"});
    CAPTURE(row.field, row.said);
    const auto value = read(row.field, text(row.said));
    REQUIRE_FALSE(value.ok());
    CHECK(value.error().text.contains(text(row.names)));
}

TEST_CASE("text with NUL is refused and other text is put into its stored form")
{
    CHECK_FALSE(read("title", QString(u'a') + QChar(u'\0')).ok());
    CHECK(*read("narrative", QStringLiteral("Sia\u0302n\r\n")) == Value(text("Siân\n")));
}

TEST_CASE("what is shown reads back")
{
    const FixedNames names;
    for (const Kind *kind : sampleKinds())
        for (std::uint32_t seed = 1; seed <= 30; ++seed)
            for (const Field *field : kind->fields()) {
                const Value value = filledValue(*field, seed, names);
                const QString shown = show(*field, value, names);
                CAPTURE(field->key, shown.toStdString());
                const auto back = parse(*field, shown, names, {kToday});
                REQUIRE(back.ok());
                CHECK(*back == value);
            }
}
