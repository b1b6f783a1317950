// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/badges/badge_rules.h"
#include "core/reports/pack/pack_sections.h"
#include "core/training/training_rules.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

/// The courses that everybody must have; what only some roles must have is not in these counts.
bool isForEveryone(const Course &course) { return !course.retired && course.requiredOf == QStringLiteral("everyone"); }

QHash<RecordId, std::vector<const Badge *>> badgesByHolder(const PackFigures &figures)
{
    QHash<RecordId, std::vector<const Badge *>> badges;
    for (const Read<Badge> &badge : figures.facts().badges)
        badges[badge.value.holder.value].push_back(&badge.value);
    return badges;
}

bool isOut(const Badge &badge, Day day)
{
    return badge.issued.isKnown() && badge.issued <= day && !(badge.returned.isKnown() && badge.returned <= day) &&
           !(badge.destroyed.isKnown() && badge.destroyed <= day) && !(badge.lost.isKnown() && badge.lost <= day) &&
           !(badge.stolen.isKnown() && badge.stolen <= day);
}

using DayOf = Day Badge::*;

/// The badges to which this happened in the period.
Figure happened(const PackFigures &figures, const Period &period, std::initializer_list<DayOf> days)
{
    std::vector<RecordId> ids;
    for (const Read<Badge> &badge : figures.facts().badges)
        if (std::any_of(days.begin(), days.end(), [&](DayOf day) { return period.contains(badge.value.*day); }))
            ids.push_back(badge.id);
    return Figure::count(ids);
}

Figure people(const PackFigures &figures, const Period &period, Day Person::*day)
{
    std::vector<RecordId> ids;
    for (const Read<Person> &person : figures.facts().people)
        if (period.contains(person.value.*day))
            ids.push_back(person.id);
    return Figure::count(ids);
}

report::Table badgeTable(const PackFigures &figures)
{
    const std::vector<Period> periods{figures.periods()[0], figures.periods()[1], figures.periods()[3]};
    report::Table table;
    table.number = tr("Table 19");
    table.title = tr("Badges");
    table.columns = periodColumns(tr("Measure"), {periods[0].heading(), periods[1].heading(), tr("Last 12 months")},
                                  {QStringLiteral("this"), QStringLiteral("previous"), QStringLiteral("twelve")}, 3);
    const auto add = [&](const char *key, const QString &label, const std::function<Figure(const Period &)> &figure) {
        report::Row row{{report::Cell(label)}, report::Row::Role::Normal, QLatin1String(key)};
        for (const Period &period : periods)
            row.cells.emplace_back(figure(period));
        table.rows.push_back(std::move(row));
    };
    add("starters", tr("Starters"), [&](const Period &p) { return people(figures, p, &Person::started); });
    add("carded", tr("Carded within %1 days of starting").arg(figures.facts().organisation.badgeDays.value_or(7)),
        [&](const Period &p) { return pack::startersCarded(figures, p); });
    add("issued", tr("Badges issued"), [&](const Period &p) { return happened(figures, p, {&Badge::issued}); });
    add("left", tr("Leavers"), [&](const Period &p) { return people(figures, p, &Person::left); });
    add("returned", tr("Cards back"), [&](const Period &p) { return happened(figures, p, {&Badge::returned}); });
    add("destroyed", tr("Cards destroyed"), [&](const Period &p) { return happened(figures, p, {&Badge::destroyed}); });
    add("lost", tr("Lost or stolen"), [&](const Period &p) {
        return happened(figures, p, {&Badge::lost, &Badge::stolen});
    });
    const std::vector<RecordId> outstanding = pack::leaversCards(figures, figures.choices().cutOff);
    table.rows.push_back({{report::Cell(tr("Leavers' cards outstanding at the cut-off")), Figure::count(outstanding),
                           Figure::notApplicable(), Figure::notApplicable()},
                          report::Row::Role::Normal,
                          QStringLiteral("outstanding")});
    table.note = tr("Source: office records entered by %1.").arg(show(figures.choices().cutOff));
    return table;
}

report::Table trainingTable(const PackFigures &figures)
{
    report::Table table;
    table.number = tr("Table 20");
    table.title = tr("Training required of everyone");
    table.nil = tr("Nil: no course is required of everyone.");
    table.columns = periodColumns(
        tr("Course"), {tr("Required"), tr("In date"), tr("Share"), tr("Expired"), tr("Never"), tr("Due in 90 days")},
        {QStringLiteral("required"), QStringLiteral("in_date"), QStringLiteral("share"), QStringLiteral("expired"),
         QStringLiteral("never"), QStringLiteral("due")},
        2.8);
    for (const Read<Course> &course : figures.facts().courses) {
        if (!isForEveryone(course.value))
            continue;
        const pack::CourseStanding now = pack::standing(figures, course, figures.choices().cutOff);
        table.rows.push_back({{report::Cell(course.value.title), Figure::count(now.required), Figure::count(now.inDate),
                               shareOf(now.inDate, now.required, true), Figure::count(now.expired),
                               Figure::count(now.never), Figure::count(now.dueIn90)},
                              report::Row::Role::Normal,
                              QString::number(course.id),
                              course.id});
    }
    table.note = tr("Staff in post at the cut-off; those exempt are left out. %1")
                     .arg(tr("Source: office records entered by %1.").arg(show(figures.choices().cutOff)));
    return table;
}
} // namespace

namespace pack {
const Read<Course> *conflictTraining(const PackFigures &figures)
{
    for (const Read<Course> &course : figures.facts().courses)
        if (isForEveryone(course.value) && isConflictTraining(course.value))
            return &course;
    return nullptr;
}

CourseStanding standing(const PackFigures &figures, const Read<Course> &course, Day day)
{
    QHash<RecordId, std::vector<TrainingRecord>> records;
    for (const Read<TrainingRecord> &record : figures.facts().training)
        if (record.value.course.value == course.id)
            records[record.value.person.value].push_back(record.value);
    CourseStanding standing;
    for (const Read<Person> &person : figures.facts().people) {
        if (!isStaffOn(person.value, day))
            continue;
        const auto held = records.constFind(person.id);
        const TrainingState state =
            held == records.constEnd() ? TrainingState::Never : trainingState(*held, day, figures.names());
        if (state == TrainingState::Exempt)
            continue;
        standing.required.push_back(person.id);
        if (isInDate(state))
            standing.inDate.push_back(person.id);
        if (isInDate(state) && state != TrainingState::InDate)
            standing.dueIn90.push_back(person.id);
        if (state == TrainingState::Expired)
            standing.expired.push_back(person.id);
        if (state == TrainingState::Never || state == TrainingState::Booked)
            standing.never.push_back(person.id);
    }
    return standing;
}

Figure startersCarded(const PackFigures &figures, const Period &period)
{
    const int days = figures.facts().organisation.badgeDays.value_or(7);
    const QHash<RecordId, std::vector<const Badge *>> badges = badgesByHolder(figures);
    std::vector<RecordId> carded;
    std::vector<RecordId> starters;
    for (const Read<Person> &person : figures.facts().people) {
        if (!period.contains(person.value.started))
            continue;
        const Day limit = person.value.started.plus(days);
        const std::vector<const Badge *> theirs = badges.value(person.id);
        const bool inTime = std::any_of(theirs.begin(), theirs.end(), [limit](const Badge *badge) {
            return badge->issued.isKnown() && badge->issued <= limit;
        });
        if (!inTime && limit > figures.choices().cutOff)
            continue; // the days are not over
        starters.push_back(person.id);
        if (inTime)
            carded.push_back(person.id);
    }
    return shareOf(std::move(carded), std::move(starters), false);
}

std::vector<RecordId> leaversCards(const PackFigures &figures, Day day)
{
    QHash<RecordId, const Person *> leavers;
    for (const Read<Person> &person : figures.facts().people)
        if (person.value.left.isKnown() && person.value.left < day)
            leavers.insert(person.id, &person.value);
    std::vector<RecordId> ids;
    for (const Read<Badge> &badge : figures.facts().badges)
        if (leavers.contains(badge.value.holder.value) && isOut(badge.value, day))
            ids.push_back(badge.id);
    return ids;
}

report::Section staff(const PackFigures &figures)
{
    const bool hasMeasures = !figures.facts().measures.empty();
    report::Section section{QStringLiteral("7"),
                            hasMeasures ? tr("Premises, badges and training") : tr("Badges and training"),
                            1,
                            false,
                            true,
                            {}};
    if (hasMeasures)
        section.blocks.emplace_back(testTable(figures));
    if (!figures.facts().badges.empty())
        section.blocks.emplace_back(badgeTable(figures));
    if (!figures.facts().training.empty())
        section.blocks.emplace_back(trainingTable(figures));
    return section;
}
} // namespace pack
