// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action.h"
#include "core/due/due_list.h"
#include "core/incidents/incident.h"
#include "core/office/obligations.h"
#include "core/workspace/due_acts.h"
#include "tests/support/import_office.h"
#include <catch2/catch.hpp>

namespace {
struct Desk : ImportOffice {
    template <class T> RecordId add(const T &value)
    {
        RecordId id = 0;
        const Result<void> done = workspace->write(QStringLiteral("test"), [&](Write &write) -> Result<void> {
            const auto added = write.add(value);
            if (!added)
                return added.error();
            id = added->stamp.id;
            return {};
        });
        INFO((done ? QString() : done.error().text).toStdString());
        REQUIRE(done.ok());
        return id;
    }
    RecordId report()
    {
        Incident incident;
        incident.kind = Code{QStringLiteral("theft")};
        incident.occurred = incident.reported = Moment::fromText(QStringLiteral("2026-11-02T07:00"));
        incident.narrative = QStringLiteral("A bicycle is gone.");
        incident.reporterText = QStringLiteral("The receptionist");
        incident.cctv = true;
        return add(incident);
    }
    std::vector<DueItem> due() const
    {
        auto items =
            dueList(workspace->database(), workspace->names(), workspace->actor(), Deadline(momentOf(*workspace)));
        REQUIRE(items);
        return *items;
    }
    DueItem item(RecordId record, const char *key) const
    {
        for (const DueItem &one : due())
            if (one.record == record && one.key == QLatin1String(key))
                return one;
        FAIL("not due");
        return {};
    }
    bool isDue(RecordId record, const char *key) const
    {
        const std::vector<DueItem> items = due();
        return std::any_of(items.begin(), items.end(),
                           [&](const DueItem &one) { return one.record == record && one.key == QLatin1String(key); });
    }
    Incident incident(RecordId id) const { return workspace->load(Id<Incident>{id})->value; }
};
} // namespace

TEST_CASE("Taking up an incident notes when, and that it reached the LSMS")
{
    Desk desk;
    const RecordId id = desk.report();
    REQUIRE(doInPlace(*desk.workspace, desk.item(id, "acknowledge")).ok());
    CHECK(desk.incident(id).acknowledged == Moment::fromText(QStringLiteral("2026-11-02T09:00")));
    CHECK(desk.incident(id).reachedLsms == desk.incident(id).acknowledged);
    CHECK_FALSE(desk.isDue(id, "acknowledge"));
}

TEST_CASE("A step, a recording, the word to the reporter and an action are done in place and leave the list")
{
    Desk desk;
    const RecordId id = desk.report();
    for (const char *key : {"access-stopped", "cctv", "feedback"}) {
        INFO(key);
        REQUIRE(desk.isDue(id, key));
        REQUIRE(doInPlace(*desk.workspace, desk.item(id, key)).ok());
        CHECK_FALSE(desk.isDue(id, key));
    }
    CHECK(desk.incident(id).cctvKept);
    CHECK(desk.incident(id).feedbackGiven == Day(2026, 11, 2));
    REQUIRE(desk.incident(id).checklist.size() == 1);
    CHECK(desk.incident(id).checklist.front().by == desk.workspace->actor().name);
    Action action;
    action.what = QStringLiteral("Mend the lock");
    action.due = Day(2026, 11, 5);
    const RecordId act = desk.add(action);
    REQUIRE(doInPlace(*desk.workspace, desk.item(act, "action")).ok());
    CHECK_FALSE(desk.isDue(act, "action"));
}

TEST_CASE("The list of an office names the record, its title, who and why")
{
    Desk desk;
    const RecordId id = desk.report();
    const DueItem item = desk.item(id, "accountable-officer-told");
    CHECK(item.reference.startsWith(QStringLiteral("INC-")));
    CHECK(item.title == QStringLiteral("A bicycle is gone."));
    CHECK_FALSE(item.who.isEmpty());
    CHECK(item.obligations == QStringLiteral("PA2"));
    CHECK(obligationsInWords(item.obligations).startsWith(QStringLiteral("Policy appendix 2: ")));
}

TEST_CASE("Nothing is due of incidents that somebody may not read")
{
    Desk desk;
    const RecordId id = desk.report();
    Actor reader;
    reader.name = QStringLiteral("Reader");
    reader.roles = {{Role::Reader, {}}};
    const auto items = dueList(desk.workspace->database(), desk.workspace->names(), reader, Deadline(Day(2026, 11, 2)));
    REQUIRE(items);
    CHECK(std::none_of(items->begin(), items->end(), [id](const DueItem &item) { return item.record == id; }));
}
