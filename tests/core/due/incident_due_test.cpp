// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/due_list.h"
#include "core/due/incident_due.h"
#include "core/office/obligations.h"
#include "core/office/policy.h"
#include "tests/support/due_ground.h"

namespace {
Moment at(const char *text) { return Moment::fromText(QLatin1String(text)); }

std::vector<Saved<Procedure>> procedures()
{
    const auto records = shippedRecords<Procedure>(QStringLiteral("procedures"));
    REQUIRE(records);
    std::vector<Saved<Procedure>> all;
    for (const Procedure &one : *records) {
        Saved<Procedure> saved;
        saved.stamp.id = static_cast<RecordId>(all.size()) + 1;
        saved.stamp.entered = QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC);
        saved.value = one;
        all.push_back(saved);
    }
    return all;
}

struct Asked : DueGround {
    explicit Asked(const char *moment = "2026-11-16T12:00") : DueGround(Deadline(at(moment))), plan(procedures(), names)
    {
        open.id = 42;
        open.reference = QStringLiteral("INC-2026/27-0042");
        open.entered = QStringLiteral("2026-11-02T10:00:00Z");
        open.value.kind = names.withoutTrait("incident-kind", "immediate");
        open.value.reported = at("2026-11-02T09:30");
        open.value.discovered = at("2026-11-02T09:00");
        open.value.occurred = at("2026-11-01T22:00");
        open.value.reachedLsms = at("2026-11-02T11:00");
        open.value.reporterText = QStringLiteral("The receptionist");
        open.value.summary = QStringLiteral("A door stood open");
    }
    std::vector<DueItem> items() const
    {
        std::vector<DueItem> all;
        addIncidentDue(all, open, plan, context());
        sortDue(all);
        return all;
    }
    QString due(const char *key) const
    {
        const std::vector<DueItem> all = items();
        const DueItem *item = dueWith(all, key);
        return item ? item->due.moment().text() : QString();
    }
    ProcedurePlan plan;
    OpenIncident open;
};
} // namespace

TEST_CASE("A review is due ten working days after the incident reached the LSMS, and late from the day after")
{
    Asked asked;
    CHECK(asked.due("review") == u"2026-11-16"_qs);
    const auto isLate = [&asked](Day day) {
        const std::vector<DueItem> all = asked.items();
        return dueWith(all, "review")->due.isOver(Deadline(day));
    };
    CHECK_FALSE(isLate(Day(2026, 11, 15)));
    CHECK_FALSE(isLate(Day(2026, 11, 16)));
    CHECK(isLate(Day(2026, 11, 17)));
    asked.open.value.reachedLsms = {}; // then from the report
    asked.open.value.reported = at("2026-10-30T09:00");
    CHECK(asked.due("review") == u"2026-11-13"_qs);
    asked.open.value.reviewed = Day(2026, 11, 10);
    CHECK(asked.due("review").isEmpty());
}

TEST_CASE("The thing is its owner's, else the LSMS's in post")
{
    Asked asked;
    const auto who = [&asked] {
        const std::vector<DueItem> all = asked.items();
        const DueItem *item = dueWith(all, "review");
        return QStringLiteral("%1 %2").arg(item->who).arg(item->person);
    };
    CHECK(who() == u"Ada Warden 7"_qs);
    asked.open.value.owner.value = 8;
    CHECK(who() == u"Asha Khan 8"_qs);
}

TEST_CASE("What the policy names no days for is marked as ours")
{
    Asked asked;
    const std::vector<DueItem> all = asked.items();
    CHECK(dueWith(all, "feedback")->isOurs);
    CHECK_FALSE(dueWith(all, "review")->isOurs);
    CHECK(dueWith(all, "review")->obligations.contains(u"P5.1"_qs));
}

TEST_CASE("A kind told at once stands first until the LSMS takes it up")
{
    Asked asked;
    asked.open.value.kind = asked.names.withTrait("incident-kind", "immediate");
    CHECK(asked.items().front().act == DueAct::Acknowledge);
    CHECK(asked.items().front().atOnce);
    CHECK(asked.due("acknowledge") == u"2026-11-02"_qs);
    asked.open.value.acknowledged = at("2026-11-02T11:00");
    CHECK(asked.due("acknowledge").isEmpty());
    asked.open.value.acknowledged = {};
    asked.open.value.reviewed = Day(2026, 11, 3); // who has reviewed it has taken it up
    CHECK(asked.due("acknowledge").isEmpty());
    CHECK(asked.due("lsms-told").isEmpty());
    asked.open.value.reachedLsms = {};
    CHECK(asked.due("lsms-told") == u"2026-11-02"_qs);
}

TEST_CASE("A recording is to be kept by the day before it is overwritten")
{
    Asked asked;
    CHECK(asked.due("cctv") == u"2026-11-04"_qs); // asked for within two days, as the procedure says
    asked.open.value.cctv = true;
    asked.open.value.cctvOverwrite = Day(2026, 11, 3);
    CHECK(asked.due("cctv") == u"2026-11-02"_qs);
    asked.open.value.cctvOverwrite = {};
    std::vector<DueItem> all;
    addIncidentDue(all, asked.open, asked.plan, asked.context());
    CHECK(dueWith(all, "cctv")->due == Deadline(Day(2026, 11, 30))); // thirty days after it occurred, less one
    // a site that says how long it keeps recordings goes before the office's limit
    const QHash<RecordId, int> kept{{3, 21}};
    DueContext context = asked.context();
    context.recordingDays = &kept;
    for (const auto &[site, due] : {std::pair{RecordId(3), Day(2026, 11, 21)}, {RecordId(4), Day(2026, 11, 30)}}) {
        asked.open.value.site = {site};
        all.clear();
        addIncidentDue(all, asked.open, asked.plan, context);
        CHECK(dueWith(all, "cctv")->due == Deadline(due));
    }
    asked.open.value.cctvKept = true;
    CHECK(asked.due("cctv").isEmpty());
    asked.open.value.cctvKept = false;
    asked.open.value.cctv = false;
    CHECK(asked.due("cctv").isEmpty());
}

TEST_CASE("Web logs of a threat that came by e-mail are kept within 48 hours")
{
    Asked asked;
    asked.open.value.kind = asked.names.withTrait("incident-kind", "threat-call");
    asked.open.value.channel = asked.names.withoutTrait("channel", "logs");
    CHECK(asked.due("web-logs").isEmpty());
    asked.open.value.channel = asked.names.withTrait("channel", "logs");
    CHECK(asked.due("web-logs") == u"2026-11-03T22:00"_qs);
    asked.open.value.logsKept = true;
    CHECK(asked.due("web-logs").isEmpty());
}

TEST_CASE("A breach of personal data is decided on within 72 hours of its discovery")
{
    Asked asked;
    asked.open.value.informationAtRisk = asked.names.withTrait("yes-no-unknown", "yes");
    CHECK(asked.due("data-breach") == u"2026-11-05T09:00"_qs);
    Notification told;
    told.body = asked.names.withTrait("body-told", "data-breach");
    asked.open.value.told = {told};
    CHECK(asked.due("data-breach") == u"2026-11-05T09:00"_qs);
    asked.open.value.told.front().sent = at("2026-11-04T10:00");
    CHECK(asked.due("data-breach").isEmpty());
}

TEST_CASE("A body that is to be told has its own day until it was told")
{
    Asked asked;
    Notification told;
    told.body = Code{u"insurer"_qs};
    told.due = at("2026-11-09");
    asked.open.value.told = {told};
    CHECK(asked.due("told-insurer") == u"2026-11-09"_qs);
    asked.open.value.told.front().sent = at("2026-11-06");
    CHECK(asked.due("told-insurer").isEmpty());
    asked.open.value.told.front().sent = {};
    asked.open.value.told.front().needed = asked.names.withTrait("yes-no-undecided", "no");
    CHECK(asked.due("told-insurer").isEmpty());
}

TEST_CASE("The police are asked again 28 days after the last contact, until the outcome is known")
{
    Asked asked;
    PoliceCase police;
    police.reportedAt = at("2026-11-02T10:00");
    asked.open.value.police = {police};
    CHECK(asked.due("police-chase") == u"2026-11-30"_qs);
    asked.open.value.police.front().lastContact = Day(2026, 11, 10);
    CHECK(asked.due("police-chase") == u"2026-12-08"_qs);
    asked.open.value.police.front().nextChase = Day(2026, 11, 20);
    CHECK(asked.due("police-chase") == u"2026-11-20"_qs);
    asked.open.value.police.front().outcome = asked.names.withTrait("police-outcome", "known");
    CHECK(asked.due("police-chase").isEmpty());
}

TEST_CASE("Where nobody noted when the police were told, they are asked 28 days after the incident was reported")
{
    Asked asked;
    asked.open.value.police.resize(1);
    CHECK(asked.due("police-chase") == u"2026-11-30"_qs);
    asked.open.value.police.front().outcome = asked.names.withTrait("police-outcome", "known");
    CHECK(asked.due("police-chase").isEmpty());
}

TEST_CASE("Where the police have decided, they are asked for the outcome that the decision has in their books")
{
    Asked asked;
    PoliceCase police;
    police.reportedAt = at("2026-11-02T10:00");
    police.decision = Code{u"no_action"_qs};
    asked.open.value.police = {police};
    const std::vector<DueItem> all = asked.items();
    CHECK(dueWith(all, "police-chase")->what == u"Ask the police for the outcome: they have decided"_qs);
}

TEST_CASE("A closed incident asks for nothing but the outcome that the police still owe")
{
    Asked asked;
    asked.open.isClosed = true;
    CHECK(asked.items().empty());
    PoliceCase police;
    police.reportedAt = at("2026-11-02T10:00");
    asked.open.value.police = {police};
    const std::vector<DueItem> all = asked.items();
    REQUIRE(all.size() == 1);
    CHECK(all.front().key == u"police-chase"_qs);
}

TEST_CASE("A recording that was overwritten is asked about for 28 days, and then no more")
{
    const auto [now, asks] = GENERATE(table<const char *, bool>({{"2026-11-15T12:00", true},
                                                                 {"2026-11-16T12:00", true},
                                                                 {"2026-12-14T12:00", true},
                                                                 {"2026-12-15T12:00", false}}));
    Asked asked(now);
    asked.open.value.cctv = true;
    asked.open.value.cctvOverwrite = Day(2026, 11, 16);
    const std::vector<DueItem> all = asked.items();
    const DueItem *item = dueWith(all, "cctv");
    REQUIRE((item != nullptr) == asks);
    if (item)
        CHECK(item->what.startsWith(asked.context().now.day < Day(2026, 11, 16) ? u"Have"_qs : u"Note"_qs));
}

TEST_CASE("The last day for a charge stands on the list until it has passed")
{
    const auto [now, stands] =
        GENERATE(table<const char *, bool>({{"2027-05-01T12:00", true}, {"2027-05-02T12:00", false}}));
    Asked asked(now);
    asked.open.value.kind = asked.names.withTrait("incident-kind", "summary-only");
    PoliceCase police;
    police.reportedAt = at("2026-11-02T10:00");
    asked.open.value.police = {police};
    CHECK(asked.due("six-months").isEmpty() != stands);
}

TEST_CASE("An offence that only magistrates try has six months from the act, whose own day does not count")
{
    Asked asked;
    asked.open.value.kind = asked.names.withTrait("incident-kind", "summary-only");
    asked.open.value.occurred = at("2026-11-01T22:00");
    PoliceCase police;
    police.reportedAt = at("2026-11-02T10:00");
    asked.open.value.police = {police};
    std::vector<DueItem> all;
    addIncidentDue(all, asked.open, asked.plan, asked.context());
    CHECK(dueWith(all, "six-months")->due == Deadline(Day(2027, 5, 1)));
    asked.open.value.kind = asked.names.withoutTrait("incident-kind", "summary-only");
    CHECK(asked.due("six-months").isEmpty());
}

TEST_CASE("The last day for a charge stands once, however many forces were told, and where no case says more")
{
    Asked asked;
    asked.open.value.kind = asked.names.withTrait("incident-kind", "summary-only");
    asked.open.value.policeReported = asked.names.withTrait("police-reported", "told");
    const auto count = [&asked] {
        const std::vector<DueItem> all = asked.items();
        return std::count_if(all.begin(), all.end(), [](const DueItem &item) { return item.key == u"six-months"_qs; });
    };
    CHECK(count() == 1);
    asked.open.value.police.resize(2);
    for (PoliceCase &police : asked.open.value.police)
        police.reportedAt = at("2026-11-02T10:00");
    CHECK(count() == 1);
}

TEST_CASE("The open steps of the procedure are due, and a step that the program knows as well stands once")
{
    Asked asked;
    asked.open.value.kind = Code{u"theft"_qs};
    const std::vector<DueItem> all = asked.items();
    CHECK(dueWith(all, "accountable-officer-told")->due == Deadline(Day(2026, 11, 3)));
    CHECK(dueWith(all, "accountable-officer-told")->act == DueAct::MarkStep);
    CHECK(dueWith(all, "access-stopped")->who == u"Line manager"_qs);
    CHECK(std::count_if(all.begin(), all.end(), [](const DueItem &item) { return item.key == u"review"_qs; }) == 1);
    StepState step;
    step.step = u"accountable-officer-told"_qs;
    step.state = stepState(true, asked.names);
    asked.open.value.checklist = {step};
    CHECK(asked.due("accountable-officer-told").isEmpty());
}

TEST_CASE("A reportable injury is due to the regulator 15 days from the accident, ten where it is told at once")
{
    Asked asked;
    Party hurt;
    hurt.role = asked.names.withTrait("party-role", "affected");
    hurt.riddor = asked.names.withTrait("riddor-answer", "seven-day");
    asked.open.value.parties = {hurt};
    CHECK(asked.due("riddor-report") == u"2026-11-16"_qs);
    asked.open.value.parties.front().riddor = asked.names.withTrait("riddor-answer", "at-once");
    CHECK(asked.due("riddor-report") == u"2026-11-11"_qs);
    Notification told;
    told.body = asked.names.withTrait("body-told", "riddor");
    told.sent = at("2026-11-10T10:00");
    asked.open.value.told = {told};
    CHECK(asked.due("riddor-report").isEmpty());
}

TEST_CASE("Whether an injury is a specified one is to be found out, with the regulations behind it, until it is known")
{
    Asked asked;
    asked.open.value.kind = asked.names.withTrait("incident-kind", "assault:physical");
    Party hurt;
    hurt.role = asked.names.withTrait("party-role", "affected");
    hurt.category = asked.names.withTrait("person-category", "workforce");
    hurt.harm = asked.names.withTrait("harm", "rank:2");
    hurt.atWork = asked.names.withTrait("yes-no-unknown", "yes");
    asked.open.value.parties = {hurt};
    const std::vector<DueItem> all = asked.items();
    CHECK(dueWith(all, "riddor-question")->due == Deadline(Day(2026, 11, 11)));
    CHECK(dueWith(all, "riddor-question")->obligations == u"RIDDOR"_qs);
    CHECK(obligationsInWords(dueWith(all, "riddor-question")->obligations).startsWith(u"RIDDOR: Injuries at work"_qs));
    asked.open.value.parties.front().specifiedInjury = asked.names.withTrait("specified-injury", "none");
    CHECK(asked.due("riddor-question") == u"2026-11-16"_qs); // the days of inability, then
    asked.open.value.parties.front().unable = asked.names.withTrait("yes-no-unknown", "no");
    CHECK(asked.due("riddor-question").isEmpty());
}

TEST_CASE("Nothing is due of a drill or of a duplicate")
{
    Asked asked;
    asked.open.value.exercise = true;
    CHECK(asked.items().empty());
    asked.open.value.exercise = false;
    asked.open.value.duplicateOf.value = 9;
    CHECK(asked.items().empty());
}

TEST_CASE("An incident whose report has no time is to be given one within a day of its discovery")
{
    Asked asked;
    CHECK(asked.due("report").isEmpty());
    asked.open.value.reported = {};
    std::vector<DueItem> all;
    addIncidentDue(all, asked.open, asked.plan, asked.context());
    CHECK(dueWith(all, "report")->due.moment().text() == u"2026-11-03T09:00"_qs);
}

TEST_CASE("A step of the line manager is the department's manager's by name, and the post's where nobody knows who")
{
    Asked asked;
    asked.open.value.kind = Code{u"theft"_qs};
    asked.open.value.department.value = 5;
    const LineManagers managers{{5, {u"Asha Khan"_qs, 8}}};
    const auto who = [&] {
        DueContext context = asked.context();
        context.managers = &managers;
        std::vector<DueItem> all;
        addIncidentDue(all, asked.open, asked.plan, context);
        return *dueWith(all, "access-stopped");
    };
    CHECK(who().who == u"Asha Khan"_qs);
    CHECK(who().person == 8);
    CHECK_FALSE(who().isLsms);
    asked.open.value.department.value = 6;
    CHECK(who().who == u"Line manager"_qs);
    CHECK(who().person == 0);
}

TEST_CASE("What came from another system has reached the LSMS")
{
    Asked asked;
    asked.open.value.kind = Code{u"protest"_qs};
    asked.open.value.reachedLsms = {};
    CHECK_FALSE(asked.due("lsms-told").isEmpty());
    asked.open.value.otherReference = u"DATIX-4711"_qs;
    CHECK(asked.due("lsms-told").isEmpty());
}
