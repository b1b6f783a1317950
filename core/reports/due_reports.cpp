// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/due_reports.h"
#include "core/base/count.h"
#include "core/due/due_group.h"
#include "core/office/obligations.h"
#include "core/records/show.h"
#include <QCoreApplication>

namespace {
using report::Cell;
using report::Column;

QString tr(const char *text) { return QCoreApplication::translate("DueReports", text); }

report::Table tableOf(const QString &title, std::initializer_list<std::pair<const char *, double>> columns,
                      const QString &nil)
{
    report::Table table;
    table.title = title;
    table.nil = nil;
    for (const auto &[heading, share] : columns)
        table.columns.push_back({tr(heading), share});
    return table;
}

QString shownWhen(const Deadline &due)
{
    return due.hasTime()
               ? QStringLiteral("%1, %2").arg(showShort(due.day), due.moment().time().toString(QStringLiteral("HH:mm")))
               : showShort(due.day);
}

report::Row rowOf(const DueItem &item)
{
    const QString of = item.namesPerson ? initials(item.title) : item.title; // paper lies about
    const QString title = of.isEmpty() || of == item.what ? item.what : QStringLiteral("%1: %2").arg(item.what, of);
    QStringList why;
    if (!item.obligations.isEmpty())
        why << obligationsCited(item.obligations);
    if (item.isOurs)
        why << tr("our own time");
    report::Row row{{Cell(shownWhen(item.due)), Cell(title), Cell(item.who), Cell(item.reference),
                     Cell(why.join(QStringLiteral(", ")))}};
    row.about = item.record;
    return row;
}

void addRows(report::Table &table, const std::vector<const DueItem *> &items)
{
    for (const DueGroup &group : alikeTogether(items)) {
        report::Row row = rowOf(group.first());
        if (group.isMany()) {
            row.cells[0] = Cell(tr("from %1").arg(shownWhen(group.first().due)));
            const QString count = shownCount(static_cast<qint64>(group.items.size()));
            const DueItem &first = group.first();
            row.cells[1] = Cell(first.what);
            if (first.namesPerson)
                row.cells[2] = Cell(tr("%1 people").arg(count));
            row.cells[3] =
                Cell(first.namesPerson ? show(first.list) : QStringLiteral("%1 %2").arg(count, show(first.list)));
            row.about = 0;
        }
        table.rows.push_back(std::move(row));
    }
}

report::Table dueTable(const QString &title, const QString &nil)
{
    return tableOf(title,
                   {{QT_TRANSLATE_NOOP("DueReports", "By"), 25},
                    {QT_TRANSLATE_NOOP("DueReports", "What"), 67},
                    {QT_TRANSLATE_NOOP("DueReports", "Who"), 31},
                    {QT_TRANSLATE_NOOP("DueReports", "Record"), 30},
                    {QT_TRANSLATE_NOOP("DueReports", "Why"), 27}},
                   nil);
}

report::Section sectionOf(const QString &title, report::Block block)
{
    report::Section section;
    section.title = title;
    section.blocks.push_back(std::move(block));
    return section;
}

report::Section incidentSection(const HandOverFacts &facts)
{
    report::Table table = tableOf({},
                                  {{QT_TRANSLATE_NOOP("DueReports", "Record"), 27},
                                   {QT_TRANSLATE_NOOP("DueReports", "What happened"), 56},
                                   {QT_TRANSLATE_NOOP("DueReports", "Status"), 22},
                                   {QT_TRANSLATE_NOOP("DueReports", "Owner"), 26},
                                   {QT_TRANSLATE_NOOP("DueReports", "Next step"), 46}},
                                  tr("Nil: no incident is open."));
    for (const HandOverIncident &one : facts.incidents) {
        if (one.isClosed)
            continue;
        report::Row row{
            {Cell(one.reference), Cell(one.summary), Cell(one.status), Cell(one.owner), Cell(one.nextStep)}};
        row.about = one.id;
        table.rows.push_back(std::move(row));
    }
    return sectionOf(tr("Open incidents"), std::move(table));
}

report::Section policeSection(const HandOverFacts &facts)
{
    report::Table table = tableOf({},
                                  {{QT_TRANSLATE_NOOP("DueReports", "Record"), 27},
                                   {QT_TRANSLATE_NOOP("DueReports", "What happened"), 60},
                                   {QT_TRANSLATE_NOOP("DueReports", "Police"), 90}},
                                  tr("Nil: the police work on none of them."));
    for (const HandOverIncident &one : facts.incidents)
        if (!one.police.isEmpty()) {
            report::Row row{{Cell(one.reference), Cell(one.summary),
                             Cell(one.isClosed ? tr("%1\nThe incident is closed.").arg(one.police) : one.police)}};
            row.about = one.id;
            table.rows.push_back(std::move(row));
        }
    return sectionOf(tr("Police cases"), std::move(table));
}

report::Section meetingSection(const HandOverFacts &facts)
{
    report::Table table = tableOf({},
                                  {{QT_TRANSLATE_NOOP("DueReports", "Committee"), 90},
                                   {QT_TRANSLATE_NOOP("DueReports", "Paper due"), 40},
                                   {QT_TRANSLATE_NOOP("DueReports", "Meeting about"), 40}},
                                  tr("Nil: no committee has had a paper yet."));
    for (const HandOverMeeting &one : facts.meetings)
        table.rows.push_back({{Cell(one.committee), Cell(show(one.paperDue)), Cell(show(one.meeting))}});
    return sectionOf(tr("Committees"), std::move(table));
}

report::Section otherSection(const HandOverTable &other)
{
    report::Table table;
    table.nil = other.nil;
    for (const QString &heading : other.headings)
        table.columns.push_back({heading});
    for (const QStringList &cells : other.rows) {
        report::Row &row = table.rows.emplace_back();
        for (const QString &cell : cells)
            row.cells.emplace_back(cell);
    }
    return sectionOf(other.title, std::move(table));
}
} // namespace

Report dailyDigest(std::span<const DueItem> items, const Deadline &now)
{
    report::Table atOnce = dueTable({}, tr("Nil: nothing new needs the LSMS at once."));
    report::Table parts[] = {
        dueTable({}, tr("Nil: nothing is overdue.")), dueTable({}, tr("Nil: nothing is due today.")),
        dueTable({}, tr("Nil: nothing else is due this week.")), dueTable({}, tr("Nil: nothing is due later."))};
    std::vector<const DueItem *> first, of[std::size(parts)];
    for (const DueItem &item : items)
        (item.atOnce ? first : of[static_cast<std::size_t>(partOf(item, now))]).push_back(&item);
    addRows(atOnce, first);
    for (std::size_t i = 0; i < std::size(parts); ++i)
        addRows(parts[i], of[i]);
    Report digest;
    digest.title = tr("What is due");
    digest.subtitle = now.day.date.toString(QStringLiteral("dddd d MMMM yyyy"));
    digest.sections.push_back(sectionOf(tr("New: to be taken up"), std::move(atOnce)));
    const QString titles[] = {tr("Overdue"), tr("Today"), tr("This week"), tr("Later")};
    for (std::size_t i = 0; i < std::size(titles); ++i)
        digest.sections.push_back(sectionOf(titles[i], std::move(parts[i])));
    return digest;
}

Report handOver(const HandOverFacts &facts)
{
    Report report;
    report.title = tr("Hand-over");
    report.subtitle = tr("What is open on %1").arg(show(facts.now.day));
    report.landscape = true;
    report.sections.push_back(incidentSection(facts));
    report.sections.push_back(policeSection(facts));
    for (const HandOverTable &table : facts.tables)
        report.sections.push_back(otherSection(table));
    report::Table due = dueTable({}, tr("Nil: nothing is due in the next 90 days."));
    std::vector<const DueItem *> items;
    for (const DueItem &item : facts.due)
        items.push_back(&item);
    addRows(due, items);
    report.sections.push_back(sectionOf(tr("Due in 90 days"), std::move(due)));
    report.sections.push_back(meetingSection(facts));
    return report;
}
