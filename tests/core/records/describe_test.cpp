// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/describe.h"
#include "tests/support/fixed_names.h"
#include "tests/support/sample_kinds.h"
#include <catch2/catch.hpp>

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }
} // namespace

TEST_CASE("a change is told with labels and words")
{
    struct Row {
        const char *path;
        Value before;
        Value after;
        const char *said;
    };
    const Row row = GENERATE(Row{"kind", text("alpha"), text("beta"), "Kind: Alpha → Beta, the second"},
                             Row{"loss", {}, qint64(500), "Loss: not known → £5"},
                             Row{"exercise", qint64(1), qint64(0), "Exercise: Yes → No"},
                             Row{"parties/10/role", text("alpha"), {}, "People involved: Role: Alpha → not known"},
                             Row{"parties", text("10 20"), text("10 30 40"), "People involved: 2 added, 1 removed"},
                             Row{"parties", {}, text("10"), "People involved: 1 added"},
                             Row{"parties", text("10 20"), text("20 10"), "People involved: put in another order"},
                             Row{"title", text("%1 of %2"), text("%3"), "Summary: %1 of %2 → %3"},
                             Row{"colour", text("red"), qint64(5), "colour: red → 5"});
    CHECK(describe(kindOf<SampleCase>(), {text(row.path), row.before, row.after}, FixedNames()) == text(row.said));
}

TEST_CASE("a long text that changed beyond what is shown says so")
{
    const QString start(200, u'x');
    const Change change{text("narrative"), QString(start + u'a'), QString(start + u'b')};
    CHECK(describe(kindOf<SampleCase>(), change, FixedNames()) == text("Narrative: changed further on"));
}
