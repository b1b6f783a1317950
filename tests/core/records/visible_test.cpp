// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/visible.h"
#include "tests/support/fixed_names.h"
#include "tests/support/sample_kinds.h"
#include <catch2/catch.hpp>

namespace {

QStringList sections(const SampleCase &record, const FixedNames &names)
{
    QStringList keys;
    for (const ShownSection &shown : shownSections(kindOf<SampleCase>(), &record, names))
        keys.append(QLatin1String(shown.section->key));
    return keys;
}

FixedNames alphaAsks(const char *what)
{
    FixedNames names;
    names.traits.insert(QStringLiteral("sample-kind/alpha/asks:") + QLatin1String(what));
    return names;
}

} // namespace

TEST_CASE("a section is shown where the kind of thing asks for it")
{
    SampleCase record;
    const FixedNames names = alphaAsks("evidence");
    CHECK(sections(record, names) == QStringList{QStringLiteral("what")});
    record.kind = {QStringLiteral("beta")};
    CHECK(sections(record, names) == QStringList{QStringLiteral("what")});
    record.kind = {QStringLiteral("alpha")};
    CHECK(sections(record, names) == QStringList{QStringLiteral("what"), QStringLiteral("evidence")});
}

TEST_CASE("a section that holds something is never hidden")
{
    SampleCase record;
    record.cctv = false;
    CHECK(sections(record, {}) == QStringList{QStringLiteral("what"), QStringLiteral("evidence")});
    record = {};
    record.visits = 3;
    CHECK(sections(record, {}) == QStringList{QStringLiteral("what"), QStringLiteral("numbers")});
}

TEST_CASE("a field is shown when the one it hangs on holds the value")
{
    SampleCase record;
    const Kind &kind = kindOf<SampleCase>();
    const Field &kept = *kind.field(u"cctv_kept");
    CHECK_FALSE(isShown(kind, kept, &record));
    record.cctv = false;
    CHECK_FALSE(isShown(kind, kept, &record));
    record.cctvKept = Day(2026, 3, 14);
    CHECK(isShown(kind, kept, &record));
    record = {};
    record.cctv = true;
    CHECK(isShown(kind, kept, &record));
}

TEST_CASE("one of several values is enough to show a field")
{
    SampleParty party;
    const Kind &kind = kindOf<SampleParty>();
    const char *role = GENERATE("alpha", "beta", "gamma");
    party.role = {QString::fromUtf8(role)};
    CHECK(isShown(kind, *kind.field(u"born"), &party) == (qstrcmp(role, "gamma") != 0));
}

TEST_CASE("a list of rows is shown where asked for or where it has rows")
{
    SampleCase record;
    const Kind &kind = kindOf<SampleCase>();
    CHECK(shownLists(kind, &record, FixedNames()).size() == 1);
    record.kind = {QStringLiteral("alpha")};
    CHECK(shownLists(kind, &record, alphaAsks("todo")).size() == 2);
    record = {};
    record.todo.push_back({.id = 1});
    CHECK(shownLists(kind, &record, FixedNames()).size() == 2);
}
