// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/premises/measure_state.h"
#include "core/workspace/test_round.h"
#include "tests/support/import_office.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 11, 2);

/// An office with a site and measures at it.
struct Ground {
    ImportOffice office;
    Id<Site> site;
    Ground()
    {
        Site clinic;
        clinic.name = u"Old Mill Clinic"_qs;
        site = {add(clinic).stamp.id};
    }
    template <class T> Saved<T> add(const T &value)
    {
        std::optional<Saved<T>> saved;
        const auto written = office.workspace->write(u"test"_qs, [&](Write &write) -> Result<void> {
            const auto added = write.add(value);
            if (!added)
                return added.error();
            saved = *added;
            return {};
        });
        REQUIRE(written);
        return *saved;
    }
    Saved<Measure> measure(const char *name, const char *whose, const char *interval = "monthly")
    {
        Measure measure;
        measure.name = QLatin1String(name);
        measure.kind = Code{u"panic_alarm"_qs};
        measure.site = site;
        measure.testedBy = Code{QLatin1String(whose)};
        measure.interval = Code{QLatin1String(interval)};
        measure.started = Day(2026, 1, 5);
        return add(measure);
    }
    Measure now(const Saved<Measure> &measure) { return office.workspace->load(measure.id())->value; }
    qint64 acts()
    {
        return office.workspace->database().query(u"SELECT count(*) FROM act"_qs).numbers().value().front();
    }
};

RoundResult result(const Saved<Measure> &measure, const char *code, const QString &found = {})
{
    return {measure.id(), Code{QLatin1String(code)}, found};
}
} // namespace

TEST_CASE("A round of tests is one act: each result in its diary, and an action for each fault")
{
    Ground ground;
    Workspace &workspace = *ground.office.workspace;
    const auto alarm = ground.measure("Panic alarm", "own");
    const auto fire = ground.measure("Fire alarm", "landlord");
    const auto lock = ground.measure("Coded lock", "own");
    const qint64 before = ground.acts();
    const auto saved = saveRound(
        workspace, {kToday,
                    u"Site lead"_qs,
                    {result(alarm, "passed"), result(fire, "fault", u"Bell 3 silent"_qs), {lock.id(), Code{}, {}}}});
    REQUIRE(saved);
    CHECK(ground.acts() == before + 1);
    CHECK(saved->tests.size() == 2);
    REQUIRE(ground.now(alarm).tests.size() == 1);
    CHECK(ground.now(alarm).tests.front().by == u"Site lead"_qs);
    CHECK(ground.now(lock).tests.empty()); // without a result it is left as it is
    REQUIRE(saved->actions.size() == 1);
    const Action &action = saved->actions.front().value;
    CHECK(action.holder.value == fire.stamp.id);
    CHECK(action.organisation.text == u"landlord"_qs);
    CHECK(action.what == u"Have Fire alarm put right: Bell 3 silent"_qs);
    CHECK(action.due == kToday.plus(14));
    CHECK(action.obligations == u"P4.2"_qs);
}

TEST_CASE("A round is refused whole where a fault does not say what was found, or nothing has a result")
{
    Ground ground;
    Workspace &workspace = *ground.office.workspace;
    const auto alarm = ground.measure("Panic alarm", "own");
    const auto fire = ground.measure("Fire alarm", "landlord");
    CHECK_FALSE(saveRound(workspace, {kToday, {}, {result(alarm, "passed"), result(fire, "fault", u"  "_qs)}}));
    CHECK_FALSE(saveRound(workspace, {kToday, {}, {{alarm.id(), Code{}, {}}}}));
    CHECK_FALSE(saveRound(workspace, {Day(), {}, {result(alarm, "passed")}}));
    CHECK_FALSE(saveRound(workspace, {kToday.plus(1), {}, {result(alarm, "passed")}}));
    CHECK(ground.now(alarm).tests.empty());
}

TEST_CASE("A round is taken back whole, and not where a measure was changed since")
{
    Ground ground;
    Workspace &workspace = *ground.office.workspace;
    const auto alarm = ground.measure("Panic alarm", "own");
    const auto fire = ground.measure("Fire alarm", "landlord");
    const TestRound round{kToday, {}, {result(alarm, "passed"), result(fire, "fault", u"Silent"_qs)}};
    const auto first = saveRound(workspace, round);
    REQUIRE(first);
    const qint64 before = ground.acts();
    REQUIRE(takeBackRound(workspace, *first));
    CHECK(ground.acts() == before + 1);
    CHECK(ground.now(alarm).tests.empty());
    CHECK(ground.now(fire).tests.empty());
    CHECK(workspace.all<Action>()->empty());
    const auto second = saveRound(workspace, round);
    REQUIRE(second);
    REQUIRE(saveRound(workspace, {kToday, {}, {result(alarm, "fault", u"Now silent too"_qs)}}));
    CHECK_FALSE(takeBackRound(workspace, *second));
    CHECK(ground.now(alarm).tests.size() == 2);
    CHECK(ground.now(fire).tests.size() == 1);
    CHECK(workspace.all<Action>()->size() == 2);
}

TEST_CASE("A round offers what can be tested at the site, those due within a week first")
{
    Ground ground;
    Workspace &workspace = *ground.office.workspace;
    const auto alarm = ground.measure("Alarm tested lately", "own");
    const auto lock = ground.measure("Lock that is due", "own");
    Measure gone = ground.measure("Removed", "own").value;
    gone.name = u"Removed long ago"_qs;
    gone.removed = Day(2026, 3, 1);
    ground.add(gone);
    REQUIRE(saveRound(workspace, {kToday, {}, {result(alarm, "passed")}}));
    const auto offered = measuresOfRound(workspace, ground.site, kToday);
    REQUIRE(offered);
    REQUIRE(offered->size() == 3);
    CHECK(offered->back().id() == alarm.id());
    CHECK(offered->front().id() == lock.id());
}
