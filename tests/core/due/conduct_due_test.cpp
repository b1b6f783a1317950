// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/conduct_due.h"
#include "core/due/due_list.h"
#include "core/sanctions/conduct_course.h"
#include "tests/support/conduct_office.h"
#include "tests/support/due_ground.h"
#include "tests/support/import_office.h"

namespace {
const Day kToday(2026, 11, 2); // a Monday
constexpr RecordId kAlleged = 8;

/// Reports on these days, by Asha Khan, confirmed as a course.
FoundCourse course(const std::vector<Day> &days)
{
    FoundCourse made;
    made.alleged = kAlleged;
    made.saved = 30;
    made.reference = u"COC-2026-0001"_qs;
    made.decision = CourseDecision::Confirmed;
    for (std::size_t i = 0; i < days.size(); ++i) {
        FoundOccasion occasion;
        occasion.incident = static_cast<RecordId>(100 + i);
        occasion.at = Moment(days[i]);
        occasion.reported = days[i];
        occasion.counts = true;
        made.occasions.push_back(occasion);
    }
    made.last = days.back();
    return made;
}

std::vector<DueItem> dueOf(const FoundCourse &made, Day today = kToday)
{
    const DueGround ground{Deadline(today)};
    std::vector<DueItem> items;
    addConductDue(items, made, ground.context());
    return items;
}

LadderTaken done(LadderStep step, Day on, Day officer = {}, Day layMember = {})
{
    return {step, LadderAct::Done, on, {}, {}, officer, layMember, 30};
}
} // namespace

TEST_CASE("A verbal warning that the reports call for is the line manager’s, and the letter the LSMS’s")
{
    const auto items = dueOf(course({Day(2026, 10, 26), Day(2026, 10, 30)}));
    const DueItem *verbal = dueWith(items, "ladder-verbal_warning");
    REQUIRE(verbal);
    CHECK(verbal->due == Deadline(Day(2026, 11, 2))); // five working days
    CHECK(verbal->who == u"Line manager"_qs);
    CHECK_FALSE(verbal->isLsms);
    CHECK(verbal->isOurs);
    const DueItem *letter = dueWith(items, "ladder-formal_letter");
    REQUIRE(letter);
    CHECK(letter->due == Deadline(Day(2026, 11, 6)));
    CHECK(letter->who == u"Ada Warden"_qs);
    CHECK(letter->isLsms);
    CHECK(letter->record == 30);
    CHECK(letter->title == u"Asha Khan"_qs);
    CHECK(letter->namesPerson);
    for (const DueItem &item : items)
        CHECK(item.obligations == u"PA3"_qs);
    CHECK(items.size() == 2);
}

TEST_CASE("The verbal warning names the manager of the department that reported first, where the register knows one")
{
    FoundCourse made = course({Day(2026, 10, 26), Day(2026, 10, 30)});
    made.occasions[0].department = 50;
    made.occasions[1].department = 51;
    LineManagers managers;
    managers.insert(51, {u"Asha Khan"_qs, 8});
    DueGround ground{Deadline(kToday)};
    DueContext context = ground.context();
    context.managers = &managers;
    const auto who = [&] {
        std::vector<DueItem> items;
        addConductDue(items, made, context);
        const DueItem *verbal = dueWith(items, "ladder-verbal_warning");
        REQUIRE(verbal);
        CHECK_FALSE(verbal->isLsms);
        return std::pair(verbal->who, verbal->person);
    };
    CHECK(who() == std::pair(u"Line manager"_qs, RecordId(0)));
    managers.insert(50, {u"Ada Warden"_qs, 7});
    CHECK(who() == std::pair(u"Ada Warden"_qs, RecordId(7)));
    made.occasions[0].counts = false;
    CHECK(who() == std::pair(u"Asha Khan"_qs, RecordId(8)));
}

TEST_CASE("The police are due at once when it continues, by the policy and not by us")
{
    const auto items = dueOf(course({Day(2026, 10, 5), Day(2026, 10, 12), Day(2026, 10, 30)}));
    const DueItem *police = dueWith(items, "ladder-police");
    REQUIRE(police);
    CHECK(police->due == Deadline(Day(2026, 10, 30)));
    CHECK_FALSE(police->isOurs);
}

TEST_CASE("What nobody confirmed says that it is possible, and opens the person while nothing is kept")
{
    FoundCourse possible = course({Day(2026, 10, 26), Day(2026, 10, 30)});
    possible.decision = CourseDecision::Possible;
    possible.saved = 0;
    const auto items = dueOf(possible);
    REQUIRE(!items.empty());
    CHECK(items.front().what == u"Possible course of conduct: give and record the verbal warning"_qs);
    CHECK(items.front().record == kAlleged);
}

TEST_CASE("An action is told to the Accountable Officer and the lay member, whoever of them has not heard")
{
    struct Case {
        Day officer, layMember;
        const char *what;
    };
    const auto c = GENERATE(
        Case{{}, {}, "Tell the Accountable Officer and the lay member: verbal warning of 28 Oct 2026"},
        Case{{}, Day(2026, 10, 29), "Tell the Accountable Officer: verbal warning of 28 Oct 2026"},
        Case{Day(2026, 10, 29), {}, "Tell the lay member: verbal warning of 28 Oct 2026"}, Case{kToday, kToday, ""});
    FoundCourse made = course({Day(2026, 10, 26), Day(2026, 10, 27)});
    made.ladder = {done(LadderStep::Verbal, Day(2026, 10, 28), c.officer, c.layMember)};
    const auto items = dueOf(made);
    const DueItem *told = dueWith(items, "told-verbal_warning-2026-10-28");
    REQUIRE((told == nullptr) == (*c.what == 0));
    if (!told)
        return;
    CHECK(told->what == QString::fromLatin1(c.what));
    CHECK(told->due == Deadline(Day(2026, 11, 4)));
    CHECK(told->obligations == u"PA3"_qs);
    CHECK(told->isOurs);
}

TEST_CASE("The last day for a charge stands on the list within the horizon, until it has passed")
{
    const auto [today, stands] = GENERATE(table<Day, bool>({{Day(2026, 7, 31), false}, // 91 days before
                                                            {Day(2026, 8, 1), true},
                                                            {Day(2026, 10, 30), true},
                                                            {Day(2026, 10, 31), false}}));
    FoundCourse made = course({Day(2026, 4, 29), Day(2026, 4, 30)});
    made.ladder = {done(LadderStep::Police, Day(2026, 5, 1), Day(2026, 5, 1), Day(2026, 5, 1))};
    const auto items = dueOf(made, today);
    const DueItem *charge = dueWith(items, "six-months");
    REQUIRE((charge != nullptr) == stands);
    if (charge)
        CHECK(charge->due == Deadline(Day(2026, 10, 30)));
}

namespace {
struct ConductDesk : ImportOffice {
    ConductOffice people{*workspace};
    Id<Person> alleged = people.person("Fulbright", "patient");
    Id<Person> affected = people.person("Quill", "staff");

    RecordId report(Day day, const char *kind = "verbal_abuse")
    {
        return people.add(people.report(day, alleged, affected, kind)).stamp.id;
    }
    bool isDue(const char *key) const
    {
        const auto items = dueList(workspace->database(), workspace->names(), workspace->actor(), Deadline(kToday));
        REQUIRE(items);
        return dueWith(*items, key) != nullptr;
    }
    bool isLetterDue() const { return isDue("ladder-formal_letter"); }
    void close(RecordId id, Day on = Day(2026, 11, 1))
    {
        REQUIRE(workspace->database().run(
            QStringLiteral("UPDATE incident SET closed = '%1' WHERE id = %2").arg(on.iso()).arg(id)));
    }
};
} // namespace

TEST_CASE("The letter of a course stands on the office’s list from its second report on")
{
    ConductDesk desk;
    desk.report(Day(2026, 10, 5));
    CHECK_FALSE(desk.isLetterDue());
    desk.report(Day(2026, 10, 12));
    CHECK(desk.isLetterDue());
}

TEST_CASE("Closed reports that connect only by a further kind keep their course on the list")
{
    ConductDesk desk;
    for (const Day day : {Day(2026, 10, 5), Day(2026, 10, 12)}) {
        Incident theft = desk.people.report(day, desk.alleged, desk.affected, "theft");
        theft.alsoKinds.texts = {u"harassment"_qs};
        desk.close(desk.people.add(theft).stamp.id);
    }
    CHECK(desk.isLetterDue());
}

TEST_CASE("A report that says the person was told to stop is the verbal warning, and those to be told hear of it")
{
    ConductDesk desk;
    desk.report(Day(2026, 10, 12));
    Incident first = desk.people.report(Day(2026, 10, 5), desk.alleged, desk.affected);
    CHECK_FALSE(desk.isDue("ladder-verbal_warning"));
    const bool isDated = GENERATE(true, false);
    StepDone told;
    told.step = Code{u"verbal_warning"_qs};
    told.by = u"Reception manager"_qs;
    if (isDated)
        told.at = Moment(Day(2026, 10, 6), QTime(9, 30));
    const bool isSaid = GENERATE(true, false);
    if (isSaid)
        first.steps.push_back(told);
    desk.people.add(first);
    CHECK(desk.isDue("ladder-verbal_warning") == !isSaid);
    CHECK(desk.isDue(isDated ? "told-verbal_warning-2026-10-06" : "told-verbal_warning-2026-10-05") == isSaid);
}

TEST_CASE("A course stands on the list though all its reports are closed, also under an entry that was merged")
{
    ConductDesk desk;
    const RecordId first = desk.report(Day(2026, 10, 5));
    const Id<Person> kept = desk.alleged;
    desk.alleged = desk.people.person("Fulbrite", "patient");
    const RecordId second = desk.report(Day(2026, 10, 12));
    CHECK_FALSE(desk.isLetterDue());
    const auto was = desk.workspace->load(desk.alleged);
    REQUIRE(was);
    Person merged = was->value;
    merged.sameAs = kept;
    REQUIRE(desk.workspace->write(u"test"_qs, [&](Write &write) -> Result<void> {
        const auto changed = write.change(*was, merged);
        return changed ? Result<void>() : Result<void>(changed.error());
    }));
    desk.close(first);
    desk.close(second);
    CHECK(desk.isLetterDue());
}

TEST_CASE("A course whose reports are all closed stands on the list for six months more, kept ones longer")
{
    const auto [last, stands] = GENERATE(table<Day, bool>({{Day(2026, 5, 1), false}, {Day(2026, 5, 2), true}}));
    ConductDesk desk;
    REQUIRE(kToday == Day(2026, 11, 2));
    desk.close(desk.report(Day(2026, 3, 20)), Day(2026, 4, 20));
    desk.close(desk.report(Day(2026, 4, 2)), last);
    CHECK(desk.isLetterDue() == stands);
    ConductCourse course;
    course.alleged = desk.alleged;
    desk.people.add(course);
    CHECK(desk.isLetterDue());
}

TEST_CASE("Occasions told in one closed report are a course too")
{
    ConductDesk desk;
    Incident told = desk.people.report(Day(2026, 10, 12), desk.alleged, desk.affected, "harassment");
    for (const Day day : {Day(2026, 10, 1), Day(2026, 10, 5)}) {
        Occasion occasion;
        occasion.at = Moment(day);
        occasion.words = QStringLiteral("Shouted at the window");
        told.occasions.push_back(occasion);
    }
    const RecordId id = desk.people.add(told).stamp.id;
    const auto isOnList = [&desk] {
        const auto items =
            dueList(desk.workspace->database(), desk.workspace->names(), desk.workspace->actor(), Deadline(kToday));
        REQUIRE(items);
        return std::any_of(items->begin(), items->end(),
                           [](const DueItem &item) { return item.key.startsWith(u"ladder-"); });
    };
    CHECK(isOnList());
    desk.close(id);
    CHECK(isOnList());
}
