// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/merge.h"
#include "tests/support/filled.h"
#include "tests/support/fixed_names.h"
#include "tests/support/sample_kinds.h"
#include <catch2/catch.hpp>

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

SampleCase start()
{
    SampleCase record;
    record.title = text("A door");
    record.parties = {{.id = 10, .name = text("Ten")}, {.id = 20, .name = text("Twenty")}, {.id = 30}};
    return record;
}

Merged merged(const SampleCase &mine, const SampleCase &theirs)
{
    const SampleCase was = start();
    return merge(kindOf<SampleCase>(), &was, &mine, &theirs);
}

std::vector<RecordId> rows(const Merged &m)
{
    std::vector<RecordId> ids;
    for (const SampleParty &party : m.record.as<SampleCase>().parties)
        ids.push_back(party.id);
    return ids;
}

using Ids = std::vector<RecordId>;

} // namespace

TEST_CASE("changes to different fields come together")
{
    SampleCase mine = start();
    mine.title = text("A window");
    mine.parties[0].hurt = true;
    SampleCase theirs = start();
    theirs.loss = Money{500};
    theirs.parties[0].role = {text("alpha")};
    SampleCase both = theirs;
    both.title = mine.title;
    both.parties[0].hurt = true;
    const Merged m = merged(mine, theirs);
    CHECK(m.conflicts.empty());
    CHECK(m.record.as<SampleCase>() == both);
}

TEST_CASE("the same change on both sides is no conflict")
{
    SampleCase mine = start();
    mine.title = text("A window");
    CHECK(merged(mine, mine).conflicts.empty());
    CHECK(merged(mine, mine).record.as<SampleCase>() == mine);
}

TEST_CASE("two changes to one field are a conflict that can be settled either way")
{
    SampleCase mine = start();
    mine.parties[1].name = text("Mine");
    SampleCase theirs = start();
    theirs.parties[1].name = text("Theirs");
    Merged m = merged(mine, theirs);
    REQUIRE(m.conflicts == std::vector<Conflict>{{Conflict::About::Field, text("parties/20/name"), text("Twenty"),
                                                  text("Mine"), text("Theirs")}});
    CHECK(m.record.as<SampleCase>() == theirs);
    settle(m.record, m.conflicts[0], Side::Mine);
    CHECK(m.record.as<SampleCase>() == mine);
    settle(m.record, m.conflicts[0], Side::Theirs);
    CHECK(m.record.as<SampleCase>() == theirs);
}

TEST_CASE("rows added by both are kept, theirs first")
{
    SampleCase mine = start();
    mine.parties.push_back({.id = 40});
    SampleCase theirs = start();
    theirs.parties.push_back({.id = 50});
    const Merged m = merged(mine, theirs);
    CHECK(m.conflicts.empty());
    Ids ids = rows(m);
    std::sort(ids.begin(), ids.end());
    CHECK(ids == Ids{10, 20, 30, 40, 50});
}

TEST_CASE("a row removed by one and left alone by the other goes")
{
    SampleCase less = start();
    less.parties.erase(less.parties.begin());
    CHECK(rows(merged(less, start())) == Ids{20, 30});
    CHECK(rows(merged(start(), less)) == Ids{20, 30});
    CHECK(rows(merged(less, less)) == Ids{20, 30});
}

TEST_CASE("a row removed by one and changed by the other stays until settled")
{
    SampleCase less = start();
    less.parties.erase(less.parties.begin());
    SampleCase changed = start();
    changed.parties[0].name = text("Changed");
    const bool iRemoved = GENERATE(true, false);
    Merged m = iRemoved ? merged(less, changed) : merged(changed, less);
    REQUIRE(m.conflicts.size() == 1);
    CHECK(m.conflicts[0].about == (iRemoved ? Conflict::About::RowRemovedByMe : Conflict::About::RowRemovedByThem));
    CHECK(m.conflicts[0].path == text("parties/10"));
    CHECK(rows(m).size() == 3);
    settle(m.record, m.conflicts[0], iRemoved ? Side::Theirs : Side::Mine);
    CHECK(rows(m).size() == 3);
    settle(m.record, m.conflicts[0], iRemoved ? Side::Mine : Side::Theirs);
    CHECK(rows(m) == Ids{20, 30});
}

TEST_CASE("my order of rows holds unless they changed theirs")
{
    SampleCase mine = start();
    std::swap(mine.parties[0], mine.parties[2]);
    SampleCase theirs = start();
    theirs.parties.push_back({.id = 40});
    CHECK(rows(merged(mine, theirs)) == Ids{30, 20, 10, 40});
    std::swap(theirs.parties[0], theirs.parties[1]);
    CHECK(rows(merged(mine, theirs)) == Ids{20, 10, 30, 40});
}

TEST_CASE("where only one side changed, the merge of any two records is that side")
{
    const FixedNames names;
    for (const Kind *kind : sampleKinds()) {
        const auto all = variety(*kind, names);
        for (const AnyRecord &a : all)
            for (const AnyRecord &b : all) {
                const Merged mine = merge(*kind, a.data(), b.data(), a.data());
                CHECK(mine.record == b);
                CHECK(mine.conflicts.empty());
                const Merged theirs = merge(*kind, a.data(), a.data(), b.data());
                CHECK(theirs.record == b);
                CHECK(theirs.conflicts.empty());
            }
    }
}
