// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/police_standing.h"
#include "core/reports/named_reports.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Reports", text); }

QString notKnown() { return QStringLiteral("n/k"); }

struct ToChase {
    const CountedIncident *incident = nullptr;
    PoliceCase police;
    PoliceStanding standing;
};

/// The next to be chased first; those without a day to chase before all others.
std::vector<ToChase> casesToChase(const PackFigures &figures)
{
    const PoliceDeadlines deadlines = policeDeadlines(figures.names());
    const Day today = figures.choices().cutOff;
    std::vector<ToChase> cases;
    for (const CountedIncident &incident : figures.incidents())
        for (const PoliceCase &police : openPoliceCases(incident.value(), today, figures.names()))
            cases.push_back(
                {&incident, police, policeStanding(incident.value(), police, deadlines, today, figures.names())});
    std::stable_sort(cases.begin(), cases.end(),
                     [](const ToChase &a, const ToChase &b) { return a.standing.nextChase < b.standing.nextChase; });
    return cases;
}

report::Cell dayCell(Day day) { return report::Cell(day.isKnown() ? showShort(day) : notKnown()); }

/// The two numbers are never the same: each is told by its name.
QString numbers(const PoliceCase &police)
{
    QStringList lines;
    if (!police.incidentNumber.isEmpty())
        lines << tr("incident %1").arg(police.incidentNumber);
    if (!police.crimeNumber.isEmpty())
        lines << tr("crime %1").arg(police.crimeNumber);
    return lines.isEmpty() ? notKnown() : lines.join(u'\n');
}

QString position(const PoliceCase &police, const Names &names)
{
    if (police.outcome.isKnown())
        return names.choiceLabel(QStringLiteral("police-outcome"), police.outcome.text);
    return police.decision.isKnown() ? names.choiceLabel(QStringLiteral("police-decision"), police.decision.text)
                                     : notKnown();
}

/// The day until which a charge may be brought, and that it is over.
report::Cell sixMonths(Day until, Day today)
{
    if (!until.isKnown())
        return report::Cell(QStringLiteral("–"));
    return report::Cell(until < today ? tr("%1, over").arg(showShort(until)) : showShort(until));
}

report::Row rowOf(const ToChase &one, const PackFigures &figures)
{
    const Names &names = figures.names();
    const Day today = figures.choices().cutOff;
    const PoliceStanding &standing = one.standing;
    const QString force =
        one.police.force.isNull() ? QString() : names.recordName(kindOf<Contact>(), one.police.force.value);
    report::Cell chase = dayCell(standing.nextChase);
    if (standing.nextChase.isKnown() && standing.nextChase < today)
        chase = report::Cell(tr("%1, overdue").arg(showShort(standing.nextChase)));
    const QString &reference = one.incident->read->reference;
    return {{report::Cell(reference),
             report::Cell(names.choiceLabel(QStringLiteral("incident-kind"), one.incident->value().kind.text)),
             report::Cell(force.isEmpty() ? notKnown() : force), report::Cell(numbers(one.police)),
             dayCell(standing.told),
             standing.age ? report::Cell(Figure::number(*standing.age, {one.incident->id()}))
                          : report::Cell(Figure::notKnown()),
             dayCell(standing.lastContact), report::Cell(position(one.police, names)),
             sixMonths(standing.summaryOnlyUntil, today), std::move(chase)},
            report::Row::Role::Normal,
            reference};
}

report::Table emptyTable()
{
    using Align = report::Column::Align;
    report::Table table;
    table.nil = tr("Nil: no case with the police is open.");
    // Millimetres across the page.
    table.columns = {{tr("Ref"), 26.5, Align::Left, QStringLiteral("reference")},
                     {tr("Kind"), 31, Align::Left, QStringLiteral("kind")},
                     {tr("Force"), 33, Align::Left, QStringLiteral("force")},
                     {tr("Police numbers"), 34, Align::Left, QStringLiteral("numbers")},
                     {tr("Told"), 20, Align::Left, QStringLiteral("told")},
                     {tr("Age, days"), 13, Align::Right, QStringLiteral("age")},
                     {tr("Last contact"), 21, Align::Left, QStringLiteral("contact")},
                     {tr("Position"), 32, Align::Left, QStringLiteral("position")},
                     {tr("Six-month date"), 22, Align::Left, QStringLiteral("six_months")},
                     {tr("Next chase"), 23, Align::Left, QStringLiteral("chase")}};
    return table;
}
} // namespace

Report policeChaseList(const PackFigures &figures)
{
    Report report;
    report.title = tr("Police chase list");
    report.subtitle = tr("Cases open on %1").arg(show(figures.choices().cutOff));
    report.landscape = true;
    report::Table table = emptyTable();
    std::vector<RecordId> all, silent;
    for (const ToChase &one : casesToChase(figures)) {
        table.rows.push_back(rowOf(one, figures));
        all.push_back(one.incident->id());
        if (one.standing.isSilent)
            silent.push_back(one.incident->id());
    }
    report::Section section;
    if (!all.empty())
        section.blocks.emplace_back(report::Paragraph{
            report::Text(tr("Open: %1. No news for more than %2 days: %3."),
                         {Figure::count(std::move(all)), Figure::number(policeDeadlines(figures.names()).chaseDays),
                          Figure::count(std::move(silent))}),
            false});
    table.note = tr("The six-month date is the last on which a charge that only magistrates try may be brought.");
    section.blocks.emplace_back(std::move(table));
    report.sections.push_back(std::move(section));
    return report;
}
