// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/suppression.h"
#include "core/office/policy.h"
#include "core/reports/named_reports.h"
#include <QCoreApplication>
#include <QJsonObject>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Reports", text); }

/// A line of one of the sheet's tables: its words, what it counts and where it stands among the cells.
struct Line {
    QString key;
    QString label;
    qint64 count = 0;
    std::size_t cell = 0;
};

/// One division of all incidents of the period; its lines add up to the total.
struct Division {
    QString title;
    QString heading;
    std::vector<Line> lines;
};

using CodeOf = std::function<Code(const CountedIncident &)>;

/// What has the code of each incident, in the list's order, then what the list does not know; items that count nothing
/// stand with their nought where there are few.
Division divided(const PackFigures &figures, const char *list, const QString &notRecorded, const CodeOf &codeOf,
                 bool isNoughtShown)
{
    QHash<QString, qint64> counts;
    for (const CountedIncident &incident : figures.of(figures.choices().period))
        ++counts[codeOf(incident).text];
    Division division;
    for (const ChoiceName &item : figures.names().choices(QLatin1String(list)))
        if (const qint64 count = counts.take(item.code); count > 0 || (isNoughtShown && !item.retired))
            division.lines.push_back({item.code, item.label, count, 0});
    qint64 rest = 0;
    for (const qint64 count : std::as_const(counts))
        rest += count;
    if (rest > 0)
        division.lines.push_back({QStringLiteral("not_recorded"), notRecorded, rest, 0});
    return division;
}

/// Of several cases with the police the first whose outcome is known.
Code outcomeOf(const CountedIncident &incident, const PackFigures &figures)
{
    for (const PoliceCase &police : incident.value().police)
        if (isOutcomeKnown(police, figures.choices().cutOff, figures.names()))
            return police.outcome;
    return {};
}

/// Whether the police were told, and then what came of it, is two divisions: the second is of those told.
std::vector<Division> divisionsOf(const PackFigures &figures, const QHash<RecordId, Code> &siteKinds)
{
    std::vector<Division> divisions;
    divisions.push_back(divided(
        figures, "incident-kind", tr("Not recorded"), [](const CountedIncident &i) { return i.value().kind; }, false));
    divisions.back().title = tr("By kind");
    divisions.back().heading = tr("Kind of incident");
    divisions.push_back(divided(
        figures, "site-kind", tr("No site of ours, or not recorded"),
        [&siteKinds](const CountedIncident &i) { return siteKinds.value(i.value().site.value); }, false));
    divisions.back().title = tr("By kind of site");
    divisions.back().heading = tr("Kind of site");
    divisions.push_back(divided(
        figures, "police-outcome", tr("Police not told, or outcome not known"),
        [&figures](const CountedIncident &i) { return figures.isPoliceTold(i) ? outcomeOf(i, figures) : Code{}; },
        false));
    divisions.back().title = tr("By outcome of the police");
    divisions.back().heading = tr("Outcome");
    return divisions;
}

/// All counts of the sheet as one set of cells, so that no table gives back what another hides.
SummedCells cellsOf(std::vector<Division> &divisions, qint64 total)
{
    SummedCells cells;
    cells.values.push_back(total);
    for (Division &division : divisions) {
        Sum sum{0, {}};
        for (Line &line : division.lines) {
            line.cell = cells.values.size();
            cells.values.push_back(line.count);
            sum.parts.push_back(line.cell);
        }
        if (!sum.parts.empty())
            cells.sums.push_back(std::move(sum));
    }
    return cells;
}

report::Cell shown(qint64 count, bool isHidden)
{
    return report::Cell(isHidden ? Figure::suppressed() : Figure::count(count));
}

report::Table tableOf(const Division &division, qint64 total, const std::vector<bool> &hidden)
{
    report::Table table;
    table.title = division.title;
    table.nil = tr("Nil: no incident in the period.");
    table.columns = {{division.heading, 4, report::Column::Align::Left, QStringLiteral("label")},
                     {tr("Incidents"), 1, report::Column::Align::Right, QStringLiteral("count")}};
    for (const Line &line : division.lines)
        table.rows.push_back(
            {{report::Cell(line.label), shown(line.count, hidden[line.cell])}, report::Row::Role::Normal, line.key});
    if (!table.rows.empty())
        table.rows.push_back(
            {{report::Cell(tr("Total")), shown(total, hidden[0])}, report::Row::Role::Total, QStringLiteral("total")});
    return table;
}

/// Those of the shipped definitions that the sheet was counted by, the same on every sheet.
report::Section definitions()
{
    static const QStringList codes{QStringLiteral("date_counted"), QStringLiteral("one_kind"),
                                   QStringLiteral("not_counted"),  QStringLiteral("referrals"),
                                   QStringLiteral("attempts"),     QStringLiteral("assault"),
                                   QStringLiteral("suppression")};
    report::Section section{{}, tr("Definitions"), 1, false, false, {}};
    report::List list;
    if (const Result<std::vector<QJsonObject>> texts = shippedItems(QStringLiteral("report-texts")))
        for (const QJsonObject &text : *texts)
            if (codes.contains(policyText(text, "code")))
                list.items.emplace_back(policyText(text, "title") + QStringLiteral(": ") + policyText(text, "text"));
    section.blocks.emplace_back(std::move(list));
    return section;
}

/// Suspicions of fraud and the like that were passed on, counted on a line apart.
report::Paragraph referralLine(const PackFigures &figures)
{
    const Period &period = figures.choices().period;
    const auto count = std::count_if(figures.referrals().begin(), figures.referrals().end(),
                                     [&](const CountedIncident &i) { return period.contains(i.day); });
    constexpr qint64 kSmallestShown = 5;
    const Figure figure = count > 0 && count < kSmallestShown ? Figure::suppressed() : Figure::count(count);
    return {report::Text(tr("Suspicions of fraud, bribery and the like passed to the counter-fraud specialist: %1."),
                         {figure}),
            false};
}
} // namespace

Report foiSheet(const PackFigures &figures)
{
    Report report;
    report.title = tr("Security incidents: figures for disclosure");
    report.subtitle = figures.choices().period.title();
    const auto total = static_cast<qint64>(figures.of(figures.choices().period).size());
    std::vector<Division> divisions = divisionsOf(figures, figures.facts().siteKinds);
    const SummedCells cells = cellsOf(divisions, total);
    const std::vector<bool> hidden = hiddenCells(cells);
    report::Section section{{}, tr("Figures"), 1, false, false, {}};
    for (const Division &division : divisions)
        section.blocks.emplace_back(tableOf(division, total, hidden));
    section.blocks.emplace_back(referralLine(figures));
    section.blocks.emplace_back(
        report::Paragraph{report::Text(tr("* a count from 1 to 4, or another that would give one back. Entered by %1.")
                                           .arg(show(figures.choices().cutOff))),
                          true});
    report.sections.push_back(std::move(section));
    report.sections.push_back(definitions());
    return report;
}
