// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/organisation.h"
#include "tests/support/import_office.h"
#include "tests/support/policy_names.h"
#include "ui/today/today_work.h"
#include <catch2/catch.hpp>

namespace {
const PolicyNames &names()
{
    static const PolicyNames made;
    return made;
}

Moment at(const char *text) { return Moment::fromText(QLatin1String(text)); }

/// An office on Monday 2 November 2026.
struct Desk : ImportOffice {
    RecordId add(const Incident &incident)
    {
        RecordId id = 0;
        const Result<void> done = workspace->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
            const auto added = write.add(incident);
            if (!added)
                return added.error();
            id = added->id().value;
            return {};
        });
        INFO((done ? QString() : done.error().text).toStdString());
        REQUIRE(done.ok());
        return id;
    }
    TodayWork work() const
    {
        Result<TodayWork> found = todayWork(*workspace);
        REQUIRE(found.ok());
        return std::move(*found);
    }
};

Code plainKind()
{
    for (const ChoiceName &kind : names().choices(QStringLiteral("incident-kind")))
        if (!kind.has(u"immediate") && !kind.has(u"not-counted") && !kind.has(u"referral") && !kind.has(u"loss"))
            return Code{kind.code};
    FAIL("no plain kind");
    return {};
}

Incident reported(const char *moment, const Code &kind = plainKind())
{
    Incident incident;
    incident.kind = kind;
    incident.occurred = incident.reported = at(moment);
    incident.narrative = QStringLiteral("A visitor shouted.");
    incident.reporterText = QStringLiteral("The receptionist");
    return incident;
}
} // namespace

TEST_CASE("An empty office has nothing to do")
{
    const Desk desk;
    const TodayWork work = desk.work();
    CHECK(work.reviewDays == 10);
    CHECK((work.atOnce.empty() && work.overdue.empty() && work.inTime.empty() && work.drafts.empty()));
}

TEST_CASE("A review is overdue from the working day after the last that the office allows itself")
{
    const auto [moment, days, isLate] = GENERATE(table<const char *, int, bool>({{"2026-10-30T09:00", 1, false},
                                                                                 {"2026-10-31T09:00", 1, false},
                                                                                 {"2026-10-19T09:00", 10, false},
                                                                                 {"2026-10-16T23:59", 11, true}}));
    Desk desk;
    const RecordId id = desk.add(reported(moment));
    INFO(moment);
    const TodayWork work = desk.work();
    const std::vector<TodayWork::Waiting> &waiting = isLate ? work.overdue : work.inTime;
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().incident.id == id);
    CHECK(waiting.front().workingDays == days);
    CHECK(work.overdue.size() + work.inTime.size() + work.atOnce.size() == 1);
}

TEST_CASE("The days are counted from when it reached the LSMS, and are the office's own")
{
    Desk desk;
    Incident incident = reported("2026-10-01T09:00");
    incident.reachedLsms = at("2026-10-28T09:00");
    desk.add(incident);
    CHECK(desk.work().inTime.front().workingDays == 3);
    const Saved<Organisation> body = desk.all<Organisation>().front();
    Organisation stricter = body.value;
    stricter.reviewWorkingDays = 2;
    REQUIRE(desk.workspace
                ->write(QStringLiteral("test"),
                        [&](Write &write) -> Result<void> {
                            const auto done = write.change(body, stricter);
                            return done ? Result<void>() : Result<void>(done.error());
                        })
                .ok());
    const TodayWork work = desk.work();
    CHECK(work.reviewDays == 2);
    CHECK(work.inTime.empty());
    CHECK(work.overdue.size() == 1);
}

TEST_CASE("However many have waited longer, a new one that the LSMS hears of at once is not left out")
{
    Desk desk;
    Code immediate;
    for (const ChoiceName &kind : names().choices(QStringLiteral("incident-kind")))
        if (kind.has(u"immediate") && !kind.has(u"loss"))
            immediate = Code{kind.code};
    REQUIRE(immediate.isKnown());
    constexpr std::size_t kMany = 600;
    REQUIRE(desk.workspace
                ->write(QStringLiteral("test"),
                        [&](Write &write) -> Result<void> {
                            for (std::size_t i = 0; i < kMany; ++i)
                                if (const auto added = write.add(reported("2026-09-01T09:00")); !added)
                                    return added.error();
                            return {};
                        })
                .ok());
    const RecordId urgent = desk.add(reported("2026-10-31T09:00", immediate));
    const TodayWork work = desk.work();
    CHECK(work.overdue.size() == kMany);
    REQUIRE(work.atOnce.size() == 1);
    CHECK(work.atOnce.front().id == urgent);
}

TEST_CASE("Kinds that the LSMS hears of at once stand apart until they are overdue")
{
    Desk desk;
    const Code immediate = names().withTrait("incident-kind", "immediate");
    const RecordId now = desk.add(reported("2026-10-30T09:00", immediate));
    const RecordId late = desk.add(reported("2026-10-01T09:00", immediate));
    Incident reviewed = reported("2026-10-30T09:00", immediate);
    reviewed.reviewed = Day(2026, 10, 31);
    desk.add(reviewed);
    const TodayWork work = desk.work();
    REQUIRE(work.atOnce.size() == 1);
    CHECK(work.atOnce.front().id == now);
    REQUIRE(work.overdue.size() == 1);
    CHECK(work.overdue.front().incident.id == late);
    CHECK(work.inTime.empty());
}

TEST_CASE("One's own drafts are among the work and nobody else's")
{
    Desk desk;
    const Database &database = desk.workspace->database();
    const Draft draft{0, QStringLiteral("incident"), 0, desk.now, QStringLiteral("{}")};
    REQUIRE(keepDraft(database, desk.workspace->actor().name, draft).ok());
    REQUIRE(keepDraft(database, QStringLiteral("Somebody else"), draft).ok());
    CHECK(desk.work().drafts.size() == 1);
}
