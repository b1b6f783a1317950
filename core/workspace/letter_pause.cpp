// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/letter_pause.h"
#include "core/people/person_queries.h"
#include "core/records/show.h"
#include "core/sanctions/conduct_queries.h"
#include "core/sanctions/conduct_words.h"
#include "core/sanctions/ladder.h"
#include "core/sanctions/letters_given.h"
#include "core/workspace/run_courses.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Letters", text); }

QString sentence(const LadderTaken &taken, const Names &names)
{
    const QString step = conduct::stepLabel(taken.step, names).toLower();
    const QString said = taken.until.isKnown()
                             ? tr("The course of conduct of this person has the step “%1” %2, until %3.")
                             : tr("The course of conduct of this person has the step “%1” %2.");
    const QString until = taken.until.isKnown() ? show(taken.until) : QString();
    const QString filled = said.arg(step, conduct::becameLabel(taken, names));
    return until.isEmpty() ? filled : filled.arg(until);
}
} // namespace

Result<QString> pauseAgainst(const Workspace &workspace, const Letter &letter)
{
    using Is = RungStanding::Is;
    const Names &names = workspace.names();
    const auto step = rungOfLetter(letter.purpose, names);
    const bool isAlleged =
        names.hasTrait(QStringLiteral("letter-recipient"), letter.whom.text, QStringLiteral("to:alleged"));
    const Day today = workspace.today();
    if (!step || !isAlleged || letter.recipient.isNull() ||
        !may(workspace.actor(), Act::Read, kindOf<ConductCourse>(), today).everything)
        return QString();
    const auto found = officeCourses(workspace, today);
    const auto merged = mergedPeople(workspace.database());
    const auto holidays = officeHolidays(workspace.database());
    for (const Error *error :
         {found ? nullptr : &found.error(), merged ? nullptr : &merged.error(), holidays ? nullptr : &holidays.error()})
        if (error)
            return *error;
    for (const FoundCourse &course : found->courses) {
        if (course.alleged != merged->kept(letter.recipient).value)
            continue;
        const RungStanding rung = ladderOf(course, today, ladderLimits(names), *holidays).rung(*step);
        if (rung.taken && (rung.is == Is::Paused || rung.is == Is::Skipped))
            return sentence(*rung.taken, names);
    }
    return QString();
}
