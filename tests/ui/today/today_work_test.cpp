// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action.h"
#include "core/incidents/incident.h"
#include "core/office/organisation.h"
#include "core/people/person.h"
#include "core/workspace/workspace.h"
#include "tests/support/ui_larkshire.h"
#include "ui/today/today_work.h"
#include <catch2/catch.hpp>

namespace {
/// An office on Monday 2 November 2026, 08:22, whose LSMS is Ada Warden.
struct Desk : Larkshire {
    Code kind(const char *trait, bool carries)
    {
        for (const ChoiceName &kind : workspace().names().choices(QStringLiteral("incident-kind")))
            if (kind.traits.contains(QLatin1String(trait)) == carries && !kind.has(u"referral"))
                return Code{kind.code};
        FAIL("no such kind");
        return {};
    }
    RecordId report(const char *moment, const Code &kind)
    {
        Incident incident;
        incident.kind = kind;
        incident.occurred = incident.reported = incident.reachedLsms = Moment::fromText(QLatin1String(moment));
        incident.narrative = QStringLiteral("A visitor shouted.");
        incident.reporterText = QStringLiteral("The receptionist");
        return add(incident).stamp.id;
    }
    TodayWork work(const WhoseWork &whose = {})
    {
        Result<TodayWork> found = todayWork(workspace(), whose);
        REQUIRE(found.ok());
        return std::move(*found);
    }
};

bool has(const std::vector<DueItem> &items, RecordId record, const QString &key)
{
    return std::any_of(items.begin(), items.end(),
                       [&](const DueItem &item) { return item.record == record && item.key == key; });
}
} // namespace

TEST_CASE("An office in which nothing happened has its places to assess, and nothing else to do")
{
    Desk desk;
    const TodayWork work = desk.work();
    CHECK((work.atOnce.empty() && work.part(DuePart::Overdue).empty()));
    for (const DueItem &item : work.part(DuePart::Later))
        CHECK(item.key.startsWith(QStringLiteral("assessed")));
    CHECK(work.drafts.empty());
    CHECK(work.waiting == 0);
}

TEST_CASE("A review is on the list of the part in which its day lies")
{
    const auto [moment, part] = GENERATE(table<const char *, DuePart>({{"2026-10-16T09:00", DuePart::Overdue},
                                                                       {"2026-10-19T09:00", DuePart::Today},
                                                                       {"2026-10-20T09:00", DuePart::ThisWeek},
                                                                       {"2026-10-26T09:00", DuePart::Later}}));
    Desk desk;
    const RecordId id = desk.report(moment, desk.kind("immediate", false));
    INFO(moment);
    CHECK(has(desk.work().part(part), id, QStringLiteral("review")));
}

TEST_CASE("A kind told at once stands at the top until it is taken up")
{
    Desk desk;
    const RecordId id = desk.report("2026-11-02T07:00", desk.kind("immediate", true));
    CHECK(has(desk.work().atOnce, id, QStringLiteral("acknowledge")));
    CHECK(desk.work().waiting == 1);
}

TEST_CASE("The list shows what is everyone's, the LSMS's own, or one person's")
{
    Desk desk;
    Person dora;
    dora.firstName = QStringLiteral("Dora");
    dora.lastName = QStringLiteral("Quill");
    Action action;
    action.what = QStringLiteral("Mend the lock");
    action.owner = desk.add(dora).id();
    action.due = Day(2026, 11, 2);
    const RecordId hers = desk.add(action).stamp.id;
    const RecordId mine = desk.report("2026-10-19T09:00", desk.kind("immediate", false));
    const auto today = [&](const WhoseWork &whose) { return desk.work(whose).part(DuePart::Today); };
    CHECK(has(today({}), hers, QStringLiteral("action")));
    CHECK(has(today({}), mine, QStringLiteral("review")));
    CHECK_FALSE(has(today({WhoseWork::Who::Mine, {}}), hers, QStringLiteral("action")));
    CHECK(has(today({WhoseWork::Who::Mine, {}}), mine, QStringLiteral("review")));
    const WhoseWork doras{WhoseWork::Who::Named, QStringLiteral("Dora Quill")};
    CHECK(has(today(doras), hers, QStringLiteral("action")));
    CHECK_FALSE(has(today(doras), mine, QStringLiteral("review")));
    CHECK(desk.work(doras).people.contains(QStringLiteral("Ada Warden"))); // all can still be chosen
}

TEST_CASE("The days are the office's own")
{
    Desk desk;
    const RecordId id = desk.report("2026-10-28T09:00", desk.kind("immediate", false));
    CHECK(has(desk.work().part(DuePart::Later), id, QStringLiteral("review")));
    const Saved<Organisation> body = desk.workspace().all<Organisation>()->front();
    Organisation stricter = body.value;
    stricter.reviewWorkingDays = 2;
    REQUIRE(desk.workspace()
                .write(QStringLiteral("test"),
                       [&](Write &write) -> Result<void> {
                           const auto done = write.change(body, stricter);
                           return done ? Result<void>() : Result<void>(done.error());
                       })
                .ok());
    CHECK(has(desk.work().part(DuePart::Overdue), id, QStringLiteral("review")));
}

TEST_CASE("One's own drafts are among the work and nobody else's")
{
    Desk desk;
    const Database &database = desk.workspace().database();
    const Draft draft{0, QStringLiteral("incident"), 0, Larkshire::now(), QStringLiteral("{}")};
    REQUIRE(keepDraft(database, desk.workspace().actor().name, draft).ok());
    REQUIRE(keepDraft(database, QStringLiteral("Somebody else"), draft).ok());
    CHECK(desk.work().drafts.size() == 1);
}
