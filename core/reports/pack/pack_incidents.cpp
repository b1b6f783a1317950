// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/xmr_sentence.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>
#include <QLocale>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

constexpr int kMonthsCharted = 24;
constexpr double kLowestMeanForChart = 3; // PACK.md 1, rule 6

QString words(SpecialCause cause)
{
    switch (cause) {
    case SpecialCause::Common:
        return {};
    case SpecialCause::AboveLimit:
        return tr("above the upper limit");
    case SpecialCause::BelowLimit:
        return tr("below the lower limit");
    case SpecialCause::TrendUp:
        return tr("one of seven rising months");
    case SpecialCause::TrendDown:
        return tr("one of seven falling months");
    case SpecialCause::TwoOfThreeHigh:
        return tr("two of three near the upper limit");
    case SpecialCause::TwoOfThreeLow:
        return tr("two of three near the lower limit");
    case SpecialCause::ShiftHigh:
        return tr("one of seven months above the average");
    case SpecialCause::ShiftLow:
        return tr("one of seven months below the average");
    }
    return {};
}

report::Variation shown(PointClass pointClass)
{
    switch (pointClass) {
    case PointClass::Common:
        return report::Variation::Common;
    case PointClass::Improvement:
        return report::Variation::Improvement;
    case PointClass::Concern:
        return report::Variation::Concern;
    case PointClass::NeutralHigh:
        return report::Variation::NeutralHigh;
    case PointClass::NeutralLow:
        return report::Variation::NeutralLow;
    }
    return report::Variation::Common;
}

report::XmrChart drawing(const XmrChart &chart, const std::vector<std::vector<RecordId>> &ids)
{
    report::XmrChart drawn;
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        const XmrPoint &point = chart.points[i];
        const Baseline &baseline = chart.baselineOf(point);
        report::XmrPoint p;
        p.label = QLocale::c().toString(point.day.date, QStringLiteral("MMM yy"));
        p.value = point.value;
        p.figure = Figure::count(ids[i]);
        p.mean = baseline.mean;
        p.upper = baseline.hasLimits ? baseline.upper() : baseline.mean;
        if (baseline.hasLimits && baseline.lower() > 0)
            p.lower = baseline.lower();
        p.group = static_cast<int>(point.baseline);
        p.variation = shown(point.pointClass);
        p.rule = words(point.cause);
        drawn.points.push_back(std::move(p));
    }
    drawn.ruleSet = tr("XmR, %1 months, Making Data Count rules (%2 points, outlier screening %3). Neutral: more "
                       "reports may be better reporting.")
                        .arg(chart.points.size())
                        .arg(chart.rules.shiftLength)
                        .arg(chart.rules.screenOutliers ? tr("on") : tr("off"));
    return drawn;
}

/// Figure 1: limits where there are enough a month, a dot each otherwise.
report::Chart byMonth(const PackFigures &figures)
{
    const Period &period = figures.choices().period;
    const std::vector<Period> months = monthsUpTo(period, kMonthsCharted);
    std::vector<Observation> series;
    std::vector<std::vector<RecordId>> ids;
    double all = 0;
    for (const Period &month : months) {
        ids.push_back(figures.in(month));
        series.push_back({month.first, static_cast<double>(ids.back().size()), false, {}});
        all += series.back().value;
    }
    report::Chart chart{tr("Figure 1"), tr("All incidents by month"), {}, tr("Incidents"), {}};
    if (all / kMonthsCharted >= kLowestMeanForChart) {
        const XmrChart xmr = xmrChart(series);
        const Day firstNew = figures.facts().last ? figures.facts().last->period.last.plus(1) : period.first;
        chart.sentence = monthlySentence(xmr, firstNew);
        chart.drawing = drawing(xmr, ids);
        return chart;
    }
    report::TimelineChart line{months.front().first, months.back().last, {}, tr("an incident"), {}};
    for (const CountedIncident &incident : figures.incidents())
        if (incident.day >= line.from && incident.day <= line.to)
            line.dots.push_back(
                {incident.day, false,
                 figures.names().choiceLabel(QStringLiteral("incident-kind"), incident.value().kind.text),
                 incident.id()});
    chart.sentence = tr("Fewer than three a month: each dot is one incident.");
    chart.drawing = std::move(line);
    return chart;
}

/// Figure 2: the last 12 periods of this length in four groups.
report::Chart byGroup(const PackFigures &figures)
{
    const std::vector<Period> periods = runUpTo(figures.choices().period, 12);
    report::SeriesChart columns{report::SeriesChart::Style::StackedColumns, tr("Period"), {}, {}};
    for (const Period &period : periods)
        columns.categories.append(period.heading());
    for (const ChoiceName &group : figures.names().choices(QStringLiteral("pack-group"))) {
        report::Series series{group.label, {}};
        for (const Period &period : periods)
            series.values.push_back(Figure::count(
                figures.in(period, [&](const CountedIncident &i) { return i.packGroup.text == group.code; })));
        columns.series.push_back(std::move(series));
    }
    return {tr("Figure 2"), tr("Incidents by group, the last twelve periods"), {}, tr("Incidents"), std::move(columns)};
}

std::vector<Period> comparisons(const Period &period)
{
    return {period,
            previous(period),
            yearEarlier(period),
            yearToDate(period),
            yearToDate(yearEarlier(period)),
            lastTwelveMonths(period)};
}

report::Table byKind(const PackFigures &figures)
{
    const Period &period = figures.choices().period;
    const Names &names = figures.names();
    report::Table table;
    table.number = tr("Table 2");
    table.title = tr("By kind");
    const std::vector<Period> periods = comparisons(period);
    table.columns = periodColumns(tr("Kind"),
                                  {periods[0].heading(), periods[1].heading(), periods[2].heading(), tr("Year to date"),
                                   tr("Last year to date"), tr("Last 12 months")},
                                  {QStringLiteral("this"), QStringLiteral("previous"), QStringLiteral("last_year"),
                                   QStringLiteral("year"), QStringLiteral("year_before"), QStringLiteral("twelve")},
                                  2.6);
    Axis axis;
    for (const ChoiceName &crimeClass : names.choices(QStringLiteral("crime-class")))
        for (const ChoiceName &kind : names.choices(QStringLiteral("incident-kind")))
            if (kind.group == crimeClass.code && !kind.traits.contains(QStringLiteral("referral")))
                axis.keys.push_back(
                    {Code{kind.code}, crimeClass.code, kind.traits.contains(QStringLiteral("always-shown"))});
    const std::vector<Fact> facts = figures.factsBy({[](const CountedIncident &i) { return i.value().kind; }});
    std::vector<report::Row> items;
    for (const CountLine &line : countByPeriod(facts, axis, periods)) {
        std::vector<std::vector<RecordId>> cells;
        for (const Tally &tally : line.cells)
            cells.push_back(tally.ids);
        const bool shown =
            line.kind != CountLine::Kind::Item || line.cells.back().count() > 0 ||
            names.hasTrait(QStringLiteral("incident-kind"), line.code.text, QStringLiteral("always-shown"));
        switch (line.kind) {
        case CountLine::Kind::Item:
            if (shown)
                items.push_back(countRow(line.code.text,
                                         names.choiceLabel(QStringLiteral("incident-kind"), line.code.text), cells));
            break;
        case CountLine::Kind::SubTotal: // the group's line stands above its kinds
            table.rows.push_back(countRow(QStringLiteral("class:") + line.group,
                                          names.choiceLabel(QStringLiteral("crime-class"), line.group), cells,
                                          report::Row::Role::Group));
            table.rows.insert(table.rows.end(), items.begin(), items.end());
            items.clear();
            break;
        case CountLine::Kind::Total:
            table.rows.insert(table.rows.end(), items.begin(), items.end());
            table.rows.push_back(countRow(QStringLiteral("total"), tr("Total"), cells, report::Row::Role::Total));
            break;
        }
    }
    table.note = tr("Kinds with at least one incident in twelve months. One main kind is counted for each incident. %1")
                     .arg(pack::source(figures));
    return table;
}

/// Referrals of fraud and the like stand on a line apart.
report::Paragraph referralLine(const PackFigures &figures)
{
    const auto count = [&](const Period &period) {
        std::vector<RecordId> ids;
        for (const CountedIncident &referral : figures.referrals())
            if (period.contains(referral.day))
                ids.push_back(referral.id());
        return Figure::count(ids);
    };
    return {
        report::Text(
            tr("Referrals to the counter-fraud specialist, counted apart: %1 in the period, %2 in the last 12 months."),
            {count(figures.periods()[0]), count(figures.periods()[3])}),
        false};
}

/// Where an incident counts in Table 3: its site, else the row its channel names.
struct PlaceOf {
    const Names &names;
    Code operator()(const CountedIncident &incident) const
    {
        if (!incident.value().site.isNull())
            return Code{QStringLiteral("site:%1").arg(incident.value().site.value)};
        for (const ChoiceName &channel : names.choices(QStringLiteral("channel")))
            if (channel.code == incident.value().channel.text)
                for (const QString &trait : channel.traits)
                    if (trait.startsWith(QStringLiteral("row:")) && trait != QStringLiteral("row:site"))
                        return Code{trait};
        return {};
    }
};

QString placeLabel(const Code &place, const QHash<QString, QString> &sites)
{
    if (sites.contains(place.text))
        return sites.value(place.text);
    if (place.text == QStringLiteral("row:other-nhs"))
        return tr("Other NHS premises");
    if (place.text == QStringLiteral("row:off-site"))
        return tr("Off site");
    if (place.text == QStringLiteral("row:remote"))
        return tr("Telephone, letter or online");
    return tr("Not known");
}

/// The sites that count, by name, or by letter where a name could identify.
QHash<QString, QString> siteNames(const PackFigures &figures, QStringList &order)
{
    QMap<QString, QString> byName;
    for (const CountedIncident &incident : figures.incidents())
        if (!incident.value().site.isNull())
            byName.insert(figures.names().recordName(kindOf<Site>(), incident.value().site.value),
                          QStringLiteral("site:%1").arg(incident.value().site.value));
    QHash<QString, QString> names;
    int letter = 0;
    for (auto it = byName.begin(); it != byName.end(); ++it, ++letter) {
        order.append(it.value());
        names.insert(it.value(),
                     figures.choices().sitesByLetter ? tr("Site %1").arg(QChar(u'A' + letter % 26)) : it.key());
    }
    return names;
}

report::Table byPlace(const PackFigures &figures)
{
    const Period &period = figures.choices().period;
    const Names &names = figures.names();
    QStringList order;
    const QHash<QString, QString> sites = siteNames(figures, order);
    Axis axis;
    for (const QString &site : order)
        axis.keys.push_back({Code{site}, {}, false});
    for (const char *row : {"row:other-nhs", "row:off-site", "row:remote", ""})
        axis.keys.push_back({Code{QLatin1String(row)}, {}, false});
    const std::vector<Period> periods{period, previous(period), yearEarlier(period), lastTwelveMonths(period)};
    const std::vector<Fact> facts =
        figures.factsBy({PlaceOf{names}, [](const CountedIncident &i) { return i.value().kind; }});
    report::Table table;
    table.number = tr("Table 3");
    table.title = tr("By place");
    table.columns = periodColumns(
        tr("Place"), {periods[0].heading(), periods[1].heading(), periods[2].heading(), tr("Last 12 months")},
        {QStringLiteral("this"), QStringLiteral("previous"), QStringLiteral("last_year"), QStringLiteral("twelve")},
        2.2);
    table.columns.push_back(
        {tr("Commonest kind, 12 months"), 2.2, report::Column::Align::Left, QStringLiteral("commonest")});
    for (const CountLine &line : countByPeriod(facts, axis, periods)) {
        const bool isTotal = line.kind == CountLine::Kind::Total;
        if (!isTotal && line.cells.back().count() == 0 && line.cells[0].count() == 0)
            continue;
        report::Row row = countRow(isTotal ? QStringLiteral("total") : line.code.text,
                                   isTotal ? tr("Total") : placeLabel(line.code, sites),
                                   {line.cells[0].ids, line.cells[1].ids, line.cells[2].ids, line.cells[3].ids},
                                   isTotal ? report::Row::Role::Total : report::Row::Role::Normal);
        std::vector<Fact> here;
        for (const Fact &fact : facts)
            if (periods[3].contains(fact.day) && (isTotal || fact.code(0) == line.code))
                here.push_back(fact);
        const std::vector<Code> most = commonest(here, 1);
        row.cells.push_back(most.size() == 1
                                ? report::Cell(names.choiceLabel(QStringLiteral("incident-kind"), most.front().text))
                                : report::Cell(most.empty() ? QStringLiteral("–") : tr("several alike")));
        table.rows.push_back(std::move(row));
    }
    table.note = pack::source(figures);
    return table;
}

report::Table byActor(const PackFigures &figures)
{
    const Names &names = figures.names();
    const Period twelve = lastTwelveMonths(figures.choices().period);
    std::vector<Fact> facts;
    for (Fact &fact : figures.factsBy({[](const CountedIncident &i) { return i.value().actor; },
                                       [](const CountedIncident &i) { return i.value().harm; }}))
        if (twelve.contains(fact.day))
            facts.push_back(std::move(fact));
    Axis lines{0, {}};
    for (const ChoiceName &actor : names.choices(QStringLiteral("actor")))
        lines.keys.push_back({Code{actor.code}, {}, false});
    lines.keys.push_back({Code{}, {}, false});
    Axis columns{1, {}};
    for (const ChoiceName &harm : names.choices(QStringLiteral("harm")))
        columns.keys.push_back({Code{harm.code}, {}, !harm.traits.contains(QStringLiteral("rank:4"))});
    columns.keys.push_back({Code{}, {}, true});
    const CrossTab tab = crossTab(facts, lines, columns);
    report::Table table;
    table.number = tr("Table 4");
    table.title = tr("Who did it and harm, last 12 months");
    table.nil = tr("Nil: no incident in the last 12 months.");
    table.columns = {{tr("Who"), 2.4, report::Column::Align::Left, QStringLiteral("label")}};
    for (const Code &harm : tab.columns)
        table.columns.push_back(
            {harm.isKnown() ? names.choiceLabel(QStringLiteral("harm"), harm.text) : tr("Not graded"), 1,
             report::Column::Align::Right, harm.isKnown() ? harm.text : QStringLiteral("not_graded")});
    table.columns.push_back({tr("Total"), 1, report::Column::Align::Right, QStringLiteral("total")});
    if (facts.empty())
        return table;
    for (const CountLine &line : tab.lines) {
        const bool isTotal = line.kind == CountLine::Kind::Total;
        std::vector<std::vector<RecordId>> cells;
        for (const Tally &tally : line.cells)
            cells.push_back(tally.ids);
        const QString label = isTotal               ? tr("Total")
                              : line.code.isKnown() ? names.choiceLabel(QStringLiteral("actor"), line.code.text)
                                                    : tr("Not recorded");
        table.rows.push_back(countRow(isTotal               ? QStringLiteral("total")
                                      : line.code.isKnown() ? line.code.text
                                                            : QStringLiteral("not_recorded"),
                                      label, cells, isTotal ? report::Row::Role::Total : report::Row::Role::Normal));
    }
    table.note = pack::source(figures);
    return table;
}
} // namespace

namespace pack {
report::Section incidents(const PackFigures &figures)
{
    report::Section section{QStringLiteral("2"), tr("Incidents"), 1, true, false, {}};
    section.blocks.push_back(byMonth(figures));
    section.blocks.push_back(byGroup(figures));
    section.blocks.push_back(byKind(figures));
    section.blocks.push_back(referralLine(figures));
    section.blocks.push_back(byPlace(figures));
    section.blocks.push_back(byActor(figures));
    addComment(section, figures);
    return section;
}
} // namespace pack
