// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/conduct/courses_report.h"
#include "core/incidents/incident.h"
#include "core/sanctions/conduct_words.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("ConductReports", text); }
using Align = report::Column::Align;

std::vector<RecordId> incidentsOf(const FoundCourse &course)
{
    std::vector<RecordId> ids;
    for (const FoundOccasion &occasion : course.occasions)
        if (occasion.counts && (ids.empty() || ids.back() != occasion.incident))
            ids.push_back(occasion.incident);
    return ids;
}

QString victims(const FoundCourse &course, const Names &names)
{
    QStringList all;
    for (const VictimTally &tally : course.tallies)
        all.append(conduct::personLabel(tally.victim, names));
    return all.join(QStringLiteral(", "));
}

/// The last day for a charge, and that it is over where it is.
QString chargeCell(Day last, Day on)
{
    return last.isKnown() && last < on ? tr("%1, passed").arg(showShort(last)) : showShort(last);
}

QString testCell(const FoundCourse &course)
{
    const QString test = conduct::testLabel(course.test);
    return course.asksPurpose()    ? tr("%1; purpose not known").arg(test)
           : course.lacksPurpose() ? tr("%1; no purpose").arg(test)
                                   : test;
}

report::Row rowOf(const FoundCourse &course, const ConductContext &context)
{
    const Ladder ladder = ladderOf(course, context.on, context.limits, context.holidays);
    const Day since = stageSince(course);
    const QString stage = conduct::stageLabel(course, context.names);
    const QString next = conduct::nextLabel(ladder, context.names);
    return {{report::Cell(conduct::personLabel(course.alleged, context.names)),
             report::Cell(victims(course, context.names)), report::Cell(conduct::spanLabel(course)),
             report::Cell(QStringLiteral("%1 / %2"), {Figure::number(course.incidents, incidentsOf(course)),
                                                      Figure::number(course.counted, incidentsOf(course))}),
             report::Cell(testCell(course)),
             report::Cell(since.isKnown() ? tr("%1, %2").arg(stage, showShort(since)) : stage),
             report::Cell(next.isEmpty() ? QStringLiteral("–") : next),
             report::Cell(chargeCell(chargeBy(course, context.limits), context.on))},
            report::Row::Role::Normal,
            course.reference,
            course.alleged};
}

report::Section coursesOf(const QString &title, const std::vector<FoundCourse> &courses, const ConductContext &context,
                          const QString &nil)
{
    report::Table table;
    table.columns = {{tr("Person alleged"), 1.5, Align::Left, QStringLiteral("suspect")},
                     {tr("People affected"), 1.8, Align::Left, QStringLiteral("victims")},
                     {tr("First – last"), 1.3, Align::Left, QStringLiteral("span")},
                     {tr("Reports / occasions"), 1, Align::Right, QStringLiteral("occasions")},
                     {tr("Test"), 1.6, Align::Left, QStringLiteral("test")},
                     {tr("Stage"), 1.3, Align::Left, QStringLiteral("stage")},
                     {tr("Next step"), 1.5, Align::Left, QStringLiteral("next")},
                     {tr("Charge by"), 1, Align::Left, QStringLiteral("charge_by")}};
    table.nil = nil;
    for (const FoundCourse &course : courses)
        table.rows.push_back(rowOf(course, context));
    return {{}, title, 1, false, false, {std::move(table)}};
}

/// Both tallies: each pair, and all together where there are several people.
report::Section tallies(const std::vector<FoundCourse> &courses, const Names &names)
{
    report::Table table;
    table.columns = {{tr("Person alleged"), 2, Align::Left, QStringLiteral("suspect")},
                     {tr("Person affected"), 2, Align::Left, QStringLiteral("victim")},
                     {tr("Reports"), 0.8, Align::Right, QStringLiteral("incidents")},
                     {tr("Occasions"), 0.8, Align::Right, QStringLiteral("occasions")},
                     {tr("First"), 1.1, Align::Left, QStringLiteral("first")},
                     {tr("Last"), 1.1, Align::Left, QStringLiteral("last")},
                     {tr("Longest gap"), 1, Align::Left, QStringLiteral("gap")}};
    table.nil = tr("Nil: no course to count.");
    table.note =
        tr("One pair needs two occasions (section 7(3)(a) of the Protection from Harassment Act 1997); several "
           "people one each, and a purpose (section 1(1A)). The fewer and the further apart, the weaker.");
    for (const FoundCourse &course : courses)
        for (const VictimTally &tally : course.tallies)
            table.rows.push_back(
                {{report::Cell(conduct::personLabel(course.alleged, names)),
                  report::Cell(conduct::personLabel(tally.victim, names)), Figure::number(tally.incidents),
                  Figure::number(tally.occasions), report::Cell(conduct::whenLabel(tally.first)),
                  report::Cell(conduct::whenLabel(tally.last)),
                  report::Cell(tally.occasions > 1 ? conduct::gapLabel(tally.longestGap) : QStringLiteral("–"))},
                 report::Row::Role::Normal,
                 QStringLiteral("%1-%2").arg(course.alleged).arg(tally.victim)});
    return {{}, tr("Tallies"), 1, false, false, {std::move(table)}};
}

report::Section alikes(const std::vector<LikeDescriptions> &alike, const Names &names)
{
    report::Table table;
    table.columns = {{tr("Place"), 1.5, Align::Left, QStringLiteral("site")},
                     {tr("Reports"), 0.8, Align::Right, QStringLiteral("incidents")},
                     {tr("Described as"), 4, Align::Left, QStringLiteral("description")}};
    table.nil = tr("Nil: no like descriptions at one place.");
    for (const LikeDescriptions &group : alike)
        table.rows.push_back({{report::Cell(names.recordName(kindOf<Site>(), group.site)),
                               Figure::count(group.incidents), report::Cell(group.description)},
                              report::Row::Role::Normal,
                              QString::number(group.incidents.front())});
    return {{}, tr("Perhaps one person, not known"), 1, false, false, {std::move(table)}};
}
} // namespace

Report coursesReport(const FoundCourses &found, const ConductContext &context)
{
    Report report;
    report.title = tr("Courses of conduct");
    report.subtitle = tr("As they stand on %1").arg(show(context.on));
    report.landscape = true;
    report.sections.push_back(
        coursesOf(tr("Possible and confirmed"), found.courses, context, tr("Nil: no course of conduct.")));
    report.sections.push_back(tallies(found.courses, context.names));
    if (!found.workforce.empty())
        report.sections.push_back(
            coursesOf(tr("For Human Resources: people who work here, no ladder"), found.workforce, context, {}));
    if (!found.rejected.empty())
        report.sections.push_back(
            coursesOf(tr("Decided not to be a course, or too few occasions left"), found.rejected, context, {}));
    report.sections.push_back(alikes(found.alike, context.names));
    return report;
}
