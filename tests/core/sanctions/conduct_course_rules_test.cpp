// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/problems.h"
#include "core/sanctions/conduct_course_rules.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 3, 14);

QStringList refused(ConductCourse course, const PolicyNames &names)
{
    course.alleged = Id<Person>{9};
    QStringList fields;
    for (const Problem &problem : problems(kindOf<ConductCourse>(), &course, {kToday, names}))
        fields.append(problem.field);
    return fields;
}

LadderRow row(const PolicyNames &names, const char *step, const char *state)
{
    LadderRow made;
    made.step = names.withTrait("ladder-step", step);
    made.state = names.withTrait("ladder-state", state);
    made.on = Day(2026, 3, 1);
    return made;
}
} // namespace

TEST_CASE("A decision on a course says who made it, when, and why not")
{
    const PolicyNames names;
    ConductCourse course;
    CHECK(refused(course, names).isEmpty());
    course.decision = names.withTrait("course-decision", "confirmed");
    CHECK(refused(course, names) == QStringList({QStringLiteral("decided_by"), QStringLiteral("decided")}));
    course.decidedBy = QStringLiteral("A. Marsh");
    course.decided = kToday;
    CHECK(refused(course, names).isEmpty());
    course.decision = names.withTrait("course-decision", "rejected");
    CHECK(refused(course, names) == QStringList(QStringLiteral("why")));
}

TEST_CASE("An occasion that does not count says why")
{
    const PolicyNames names;
    ConductCourse course;
    course.decisions = {{0, Id<Incident>{1}, {}, true, {}}, {0, Id<Incident>{2}, {}, false, {}}};
    CHECK(refused(course, names) == QStringList(QStringLiteral("decisions/1/why")));
    course.decisions[1].why = QStringLiteral("Meant somebody else");
    CHECK(refused(course, names).isEmpty());
}

TEST_CASE("A step that is jumped, paused or skipped has a reason, and another reason its words")
{
    const PolicyNames names;
    const char *state = GENERATE("jumped", "paused", "skipped");
    ConductCourse course;
    course.ladder = {row(names, "letter", state)};
    CHECK(refused(course, names) == QStringList(QStringLiteral("ladder/0/reason")));
    course.ladder[0].reason = names.withTrait("ladder-reason", "say");
    CHECK(refused(course, names) == QStringList(QStringLiteral("ladder/0/why")));
    course.ladder[0].why = QStringLiteral("A tribunal asked us to wait");
    CHECK(refused(course, names).isEmpty());
    course.ladder[0].until = kToday;
    CHECK(refused(course, names).isEmpty() == (QLatin1String(state) == QLatin1String("paused")));
}

TEST_CASE("A verbal warning names the manager who gave it, a letter need not")
{
    const PolicyNames names;
    ConductCourse course;
    course.ladder = {row(names, "verbal", "done"), row(names, "letter", "done")};
    CHECK(refused(course, names) == QStringList(QStringLiteral("ladder/0/by_person")));
    course.ladder[0].by = Id<Person>{4};
    course.ladder[1].on = {};
    CHECK(refused(course, names) == QStringList(QStringLiteral("ladder/1/on_day")));
}

TEST_CASE("The state of a course is what was decided by the day")
{
    const PolicyNames names;
    ConductCourse course;
    CHECK(decisionFound(course, kToday, names).text == QStringLiteral("Possible"));
    course.decision = names.withTrait("course-decision", "confirmed");
    course.decided = kToday;
    CHECK(decisionFound(course, kToday.plus(-1), names).text == QStringLiteral("Possible"));
    CHECK(decisionFound(course, kToday, names).text == QStringLiteral("Confirmed"));
    course.decision = names.withTrait("course-decision", "rejected");
    CHECK(decisionFound(course, kToday, names).text == QStringLiteral("Not a course"));
}
