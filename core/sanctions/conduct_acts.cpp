// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/conduct_acts.h"
#include "core/sanctions/conduct_words.h"
#include <algorithm>

namespace conduct {
Code codeWith(const Names &names, const QString &list, const QString &trait)
{
    for (const ChoiceName &item : names.choices(list))
        if (item.has(trait))
            return Code{item.code};
    return {};
}

void decideOccasion(ConductCourse &course, const FoundOccasion &occasion, std::optional<bool> counts,
                    const QString &why)
{
    const auto isIt = [&occasion](const OccasionDecision &decision) {
        return decision.incident.value == occasion.incident && decision.occasion.value_or(0) == occasion.row;
    };
    auto at = std::find_if(course.decisions.begin(), course.decisions.end(), isIt);
    if (!counts) {
        if (at != course.decisions.end())
            course.decisions.erase(at);
        return;
    }
    if (at == course.decisions.end())
        at = course.decisions.insert(at, OccasionDecision{});
    at->incident = Id<Incident>{occasion.incident};
    at->occasion = occasion.row == 0 ? std::nullopt : std::optional<qint64>(occasion.row);
    at->counts = counts;
    at->why = *counts ? QString() : why;
}

void decideCourse(ConductCourse &course, CourseDecision decision, const QString &by, Day on, const QString &why,
                  const Names &names)
{
    const bool isDecided = decision != CourseDecision::Possible;
    course.decision = isDecided ? codeWith(names, QStringLiteral("course-decision"),
                                           decision == CourseDecision::Confirmed ? QStringLiteral("confirmed")
                                                                                 : QStringLiteral("rejected"))
                                : Code();
    course.decidedBy = isDecided ? by : QString();
    course.decided = isDecided ? on : Day();
    course.why = isDecided ? why : QString();
}

void takeStepBack(ConductCourse &course, const Code &step)
{
    auto last = course.ladder.end();
    for (auto row = course.ladder.begin(); row != course.ladder.end(); ++row)
        if (row->step == step && (last == course.ladder.end() || row->on >= last->on))
            last = row;
    if (last != course.ladder.end())
        course.ladder.erase(last);
}

LadderRow rowOf(const ConductCourse &course, LadderStep step, Day on, const Names &names)
{
    LadderRow row;
    row.step = Code{stepCode(step, names)};
    row.state = codeWith(names, QStringLiteral("ladder-state"), QStringLiteral("done"));
    row.on = on;
    const auto kept = std::find_if(course.ladder.begin(), course.ladder.end(), [&row](const LadderRow &one) {
        return one.step == row.step && one.state == row.state && one.on == row.on;
    });
    return kept == course.ladder.end() ? row : *kept;
}

void keepRow(ConductCourse &course, const LadderRow &row)
{
    const auto kept = std::find_if(course.ladder.begin(), course.ladder.end(),
                                   [&row](const LadderRow &one) { return row.id != 0 && one.id == row.id; });
    if (kept == course.ladder.end())
        course.ladder.push_back(row);
    else
        *kept = row;
}

void decidePurpose(ConductCourse &course, Purpose purpose, const QString &why, const Names &names)
{
    const QString trait = purpose == Purpose::Yes  ? QStringLiteral("yes")
                          : purpose == Purpose::No ? QStringLiteral("no")
                                                   : QStringLiteral("not-known");
    course.purpose = codeWith(names, QStringLiteral("yes-no-unknown"), trait);
    course.purposeWhy = purpose == Purpose::NotKnown ? QString() : why;
}
} // namespace conduct
