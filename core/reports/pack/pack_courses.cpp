// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pack/pack_sections.h"
#include "core/sanctions/conduct_queries.h"
#include "core/sanctions/conduct_words.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }
using Align = report::Column::Align;

/// Whether anything happened in it in the twelve months up to the end of the period.
bool isRecent(const FoundCourse &course, const Period &period)
{
    const Period year = lastTwelveMonths(period);
    for (const LadderTaken &taken : course.ladder)
        if (year.contains(taken.on))
            return true;
    return year.contains(course.last) || year.contains(course.decided);
}

std::vector<RecordId> reports(const FoundCourse &course)
{
    std::vector<RecordId> ids;
    for (const FoundOccasion &occasion : course.occasions)
        if (occasion.counts && std::find(ids.begin(), ids.end(), occasion.incident) == ids.end())
            ids.push_back(occasion.incident);
    return ids;
}

/// How many of the steps taken each of the two was told of.
report::Cell told(const FoundCourse &course)
{
    qint64 steps = 0, officer = 0, layMember = 0;
    for (const LadderTaken &taken : course.ladder) {
        if (taken.act != LadderAct::Done)
            continue;
        ++steps;
        officer += taken.officerTold.isKnown() ? 1 : 0;
        layMember += taken.layMemberTold.isKnown() ? 1 : 0;
    }
    if (steps == 0)
        return report::Cell(Figure::notApplicable());
    return {QStringLiteral("%1 / %2"), {Figure::share(officer, steps), Figure::share(layMember, steps)}};
}

report::Row rowOf(std::size_t number, const PackCourse &kept, const PackFigures &figures)
{
    const FoundCourse &course = kept.course;
    const Ladder ladder =
        ladderOf(course, figures.choices().cutOff, ladderLimits(figures.names()), figures.facts().holidays);
    const QString category =
        kept.category.isEmpty()
            ? QStringLiteral("n/k")
            : figures.names().choiceLabel(QStringLiteral("person-category"), kept.category).toLower();
    const QString stage = conduct::stageLabel(course, figures.names());
    const Day since = stageSince(course);
    const QString next = conduct::nextLabel(ladder, figures.names());
    const std::vector<RecordId> incidents = reports(course);
    return {
        {report::Cell(course.reference.isEmpty() ? tr("Possible %1").arg(number) : course.reference),
         report::Cell(conduct::spanLabel(course)),
         report::Cell(QStringLiteral("%1 / %2"), {Figure::count(incidents), Figure::number(course.counted, incidents)}),
         Figure::count(kept.staff), report::Cell(category),
         report::Cell(since.isKnown() ? tr("%1, %2").arg(stage, showShort(since)) : stage), told(course),
         report::Cell(next.isEmpty() ? QStringLiteral("–") : next)},
        report::Row::Role::Normal,
        QString::number(course.alleged),
        course.alleged};
}
} // namespace

namespace pack {
report::Table courseTable(const PackFigures &figures)
{
    report::Table table;
    table.number = tr("Table 7");
    table.title = tr("Courses of conduct");
    table.columns = {{tr("Course"), 1.3, Align::Left, QStringLiteral("course")},
                     {tr("First – last"), 1.3, Align::Left, QStringLiteral("span")},
                     {tr("Reports / occasions"), 1, Align::Right, QStringLiteral("occasions")},
                     {tr("Staff affected"), 0.8, Align::Right, QStringLiteral("staff")},
                     {tr("Suspect is"), 1, Align::Left, QStringLiteral("suspect")},
                     {tr("Stage and date"), 1.3, Align::Left, QStringLiteral("stage")},
                     {tr("Accountable Officer / lay member told"), 1.3, Align::Left, QStringLiteral("told")},
                     {tr("Next step, due"), 1.4, Align::Left, QStringLiteral("next")}};
    table.nil = tr("Nil: no course of conduct in the last 12 months.");
    qint64 restricted = 0;
    for (const PackCourse &course : figures.facts().conduct) {
        if (!isRecent(course.course, figures.choices().period))
            continue;
        if (course.course.isRestricted)
            ++restricted;
        else
            table.rows.push_back(rowOf(table.rows.size() + 1, course, figures));
    }
    if (restricted > 0)
        table.nil = tr("No course of conduct is described here; restricted ones: %1.").arg(restricted);
    const QString beside = restricted > 0 ? tr("And %1 restricted. ").arg(restricted) : QString();
    table.note = beside + source(figures);
    return table;
}
} // namespace pack
