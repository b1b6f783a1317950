// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/count.h"
#include "core/incidents/police_standing.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

constexpr std::size_t kColumns = 8;

struct OpenCase {
    const CountedIncident *incident = nullptr;
    PoliceCase police;
    PoliceStanding standing;
};

/// The longest told first; those of which that is not known last.
std::vector<OpenCase> openCases(const PackFigures &figures)
{
    const Day cutOff = figures.choices().cutOff;
    const PoliceDeadlines deadlines = policeDeadlines(figures.names());
    std::vector<OpenCase> open;
    for (const CountedIncident &incident : figures.incidents())
        for (const PoliceCase &police : openPoliceCases(incident.value(), cutOff, figures.names()))
            open.push_back(
                {&incident, police, policeStanding(incident.value(), police, deadlines, cutOff, figures.names())});
    std::stable_sort(open.begin(), open.end(), [](const OpenCase &a, const OpenCase &b) {
        return a.standing.age.value_or(-1) > b.standing.age.value_or(-1);
    });
    return open;
}

report::Cell dayCell(Day day, const QString &without) { return report::Cell(day.isKnown() ? showShort(day) : without); }

QString position(const OpenCase &open, const Names &names)
{
    if (open.police.outcome.isKnown())
        return names.choiceLabel(QStringLiteral("police-outcome"), open.police.outcome.text);
    return open.police.decision.isKnown()
               ? names.choiceLabel(QStringLiteral("police-decision"), open.police.decision.text)
               : QStringLiteral("n/k");
}

report::Row rowOf(const OpenCase &open, const Names &names)
{
    const QString &reference = open.incident->read->reference;
    if (open.incident->value().confidential) { // counted and never described (PACK.md 1, rule 8)
        std::vector<report::Cell> cells(kColumns, report::Cell(QStringLiteral("–")));
        cells[0] = report::Cell(reference);
        cells[1] = report::Cell(tr("Restricted"));
        return {cells, report::Row::Role::Normal, reference};
    }
    const QString notKnown = QStringLiteral("n/k");
    const PoliceStanding &standing = open.standing;
    return {{report::Cell(reference),
             report::Cell(names.choiceLabel(QStringLiteral("incident-kind"), open.incident->value().kind.text)),
             dayCell(standing.told, notKnown),
             standing.age ? report::Cell(Figure::number(*standing.age, {open.incident->id()}))
                          : report::Cell(Figure::notKnown()),
             dayCell(standing.lastContact, notKnown), report::Cell(position(open, names)),
             dayCell(standing.summaryOnlyUntil, QStringLiteral("–")), dayCell(standing.nextChase, notKnown)},
            report::Row::Role::Normal,
            reference};
}

report::Table emptyTable()
{
    using Align = report::Column::Align;
    report::Table table;
    table.number = tr("Table 10");
    table.title = tr("Police cases open");
    table.nil = tr("Nil: no case with the police is open.");
    table.columns = {{tr("Ref"), 1.9, Align::Left, QStringLiteral("ref")},
                     {tr("Kind"), 1.9, Align::Left, QStringLiteral("kind")},
                     {tr("Told police"), 1.5, Align::Left, QStringLiteral("police")},
                     {tr("Age, days"), 0.75, Align::Right, QStringLiteral("age")},
                     {tr("Last contact"), 1.5, Align::Left, QStringLiteral("contact")},
                     {tr("Position"), 1.5, Align::Left, QStringLiteral("position")},
                     {tr("Six-month date"), 1.5, Align::Left, QStringLiteral("six_months")},
                     {tr("Next chase"), 1.5, Align::Left, QStringLiteral("chase")}};
    return table;
}
} // namespace

namespace pack {
report::Table policeTable(const PackFigures &figures)
{
    report::Table table = emptyTable();
    std::vector<OpenCase> open = openCases(figures);
    table.note = tr("The six-month date is the last on which a charge that only magistrates try may be brought. %1")
                     .arg(source(figures));
    if (open.size() > kMostPoliceCasesListed) {
        const auto left = static_cast<qint64>(open.size() - kMostPoliceCasesListed);
        open.erase(open.begin(), open.begin() + static_cast<std::ptrdiff_t>(left)); // the oldest
        table.note = tr("The latest %1; %2 older ones are in the police chase list. %3")
                         .arg(shownCount(static_cast<qint64>(kMostPoliceCasesListed)), shownCount(left), table.note);
    }
    for (const bool restricted : {false, true}) // last, so that their place among the others does not date them
        for (const OpenCase &one : open)
            if (one.incident->value().confidential == restricted)
                table.rows.push_back(rowOf(one, figures.names()));
    return table;
}

report::Paragraph policeLine(const PackFigures &figures)
{
    const Period twelve = lastTwelveMonths(figures.choices().period);
    std::vector<RecordId> silent;
    for (const OpenCase &open : openCases(figures))
        if (open.standing.isSilent)
            silent.push_back(open.incident->id());
    std::sort(silent.begin(), silent.end());
    silent.erase(std::unique(silent.begin(), silent.end()), silent.end());
    return {
        report::Text(
            tr("Incidents of the last 12 months told to the police: %1; outcome known: %2. Of all that are open, no "
               "news for more than %3 days: %4.")
                .replace(QStringLiteral("%3"), QString::number(policeDeadlines(figures.names()).chaseDays))
                .replace(QStringLiteral("%4"), QStringLiteral("%3")),
            {Figure::count(figures.in(twelve, [&](const CountedIncident &i) { return figures.isPoliceTold(i); })),
             Figure::count(
                 figures.in(twelve, [&](const CountedIncident &i) { return figures.isPoliceOutcomeKnown(i); })),
             Figure::count(std::move(silent))}),
        false};
}
} // namespace pack
