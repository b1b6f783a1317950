// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/days_between.h"
#include "core/analysis/xmr_sentence.h"
#include "core/reports/pack/pack_sections.h"
#include "core/reports/trend_drawing.h"
#include <QCoreApplication>
#include <QLocale>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

constexpr int kMonthsCharted = 24;
constexpr int kPeriodsCharted = 12;
constexpr int kLongestColumn = 92;        // days: a quarter
constexpr double kLowestMeanForChart = 3; // PACK.md 1, rule 6

QStringList labelsOf(const XmrChart &chart, const QString &format)
{
    QStringList labels;
    for (const XmrPoint &point : chart.points)
        labels << QLocale::c().toString(point.day.date, format);
    return labels;
}

QString ruleSet(const XmrChart &chart, const QString &what, const QString &why)
{
    return tr("XmR, %1, Making Data Count rules (%2 points, outlier screening %3). %4")
        .arg(what)
        .arg(chart.rules.shiftLength)
        .arg(chart.rules.screenOutliers ? tr("on") : tr("off"), why);
}

/// The first that has an incident: before it there was no record to count in.
std::vector<Period>::const_iterator firstCounted(const PackFigures &figures, const std::vector<Period> &periods)
{
    return std::find_if(periods.begin(), periods.end(),
                        [&](const Period &period) { return !figures.of(period).empty(); });
}

/// The months of the chart from the first that counts.
std::vector<Period> monthsCharted(const PackFigures &figures)
{
    std::vector<Period> months = monthsUpTo(figures.choices().period, kMonthsCharted);
    months.erase(months.begin(), firstCounted(figures, months));
    return months;
}

report::XmrChart monthly(const XmrChart &xmr, const std::vector<Figure> &counts)
{
    report::XmrChart drawn = drawnXmr(xmr, counts, labelsOf(xmr, QStringLiteral("MMM yy")));
    drawn.ruleSet =
        ruleSet(xmr, tr("%1 months").arg(xmr.points.size()), tr("Neutral: more reports may be better reporting."));
    return drawn;
}

/// Events too few for counts by month, each point the days since the one before, by the two events.
report::XmrChart byDaysBetween(const XmrChart &xmr, const std::vector<RecordId> &events)
{
    std::vector<Figure> days;
    for (std::size_t i = 0; i < xmr.points.size(); ++i)
        days.push_back(Figure::number(static_cast<qint64>(xmr.points[i].value), {events[i], events[i + 1]}));
    report::XmrChart drawn = drawnXmr(xmr, days, labelsOf(xmr, QStringLiteral("d MMM yy")));
    drawn.ruleSet = ruleSet(xmr, tr("%1 events").arg(xmr.points.size() + 1),
                            tr("A higher point is a longer time without an incident."));
    return drawn;
}

/// What the rules say of the events that are new since the last paper.
QString daysBetweenSentence(const XmrChart &xmr, Day firstNew)
{
    bool isNew = false;
    bool stands = false;
    for (const XmrPoint &point : xmr.points)
        if (point.day >= firstNew) {
            isNew = true;
            stands |= point.cause != SpecialCause::Common;
        }
    const QString start = tr("Fewer than three a month: each point is an incident, its height the days since the one "
                             "before. ");
    if (!isNew)
        return start + tr("None is new since the last paper.");
    return start + (stands ? tr("The time between the latest ones is not what chance alone produces; look for what was "
                                "different.")
                           : tr("The times between the latest ones are within what chance alone produces."));
}

report::TimelineChart timeLine(const PackFigures &figures)
{
    const std::vector<Period> months = monthsUpTo(figures.choices().period, kMonthsCharted);
    report::TimelineChart line{months.front().first, months.back().last, {}, tr("an incident"), {}};
    for (const CountedIncident &incident : figures.of({line.from, line.to}))
        line.dots.push_back(
            {incident.day, false,
             incident.value().confidential
                 ? tr("restricted")
                 : figures.names().choiceLabel(QStringLiteral("incident-kind"), incident.value().kind.text),
             incident.id()});
    return line;
}
} // namespace

namespace pack {
report::Chart monthChart(const PackFigures &figures)
{
    const Period &period = figures.choices().period;
    const Day firstNew = figures.facts().last ? figures.facts().last->period.last.plus(1) : period.first;
    std::vector<Observation> series;
    std::vector<Figure> counts;
    std::vector<Day> days; // rising, as the incidents are
    std::vector<RecordId> ids;
    for (const Period &month : monthsCharted(figures)) {
        counts.push_back(Figure::count(figures.in(month)));
        series.push_back({month.first, static_cast<double>(counts.back().value), false, {}});
        for (const CountedIncident &incident : figures.of(month)) {
            days.push_back(incident.day);
            ids.push_back(incident.id());
        }
    }
    report::Chart chart{tr("Figure 1"), tr("All incidents by month"), {}, tr("Incidents"), {}};
    if (!series.empty() &&
        static_cast<double>(days.size()) / static_cast<double>(series.size()) >= kLowestMeanForChart) {
        const XmrChart xmr = xmrChart(series);
        chart.sentence = monthlySentence(xmr, firstNew);
        chart.drawing = monthly(xmr, counts);
    } else if (const DaysBetween between = daysBetween(days); between.chart) {
        chart.title = tr("Days between incidents");
        chart.valueTitle = tr("Days");
        chart.sentence = daysBetweenSentence(*between.chart, firstNew);
        chart.drawing = byDaysBetween(*between.chart, ids);
    } else {
        chart.title = tr("All incidents, 24 months");
        chart.sentence = days.empty() ? tr("Nil: no incident in 24 months.")
                                      : tr("Fewer than three a month: each dot is one incident.");
        chart.drawing = timeLine(figures);
    }
    return chart;
}

std::vector<Period> chartedPeriods(const Period &period)
{
    if (period.days() <= kLongestColumn)
        return runUpTo(period, kPeriodsCharted);
    const std::vector<Period> months = monthsUpTo(period, 2 * kPeriodsCharted);
    std::vector<Period> periods;
    for (std::size_t i = 1; i < months.size(); i += 2)
        periods.push_back({months[i - 1].first, months[i].last});
    return periods;
}

report::Chart groupChart(const PackFigures &figures)
{
    std::vector<Period> periods = chartedPeriods(figures.choices().period);
    periods.erase(periods.begin(), firstCounted(figures, periods));
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
    const Period &now = figures.periods()[0];
    const Period &lastYear = figures.periods()[2];
    const QString sentence = tr("%1: %2 in all; the same season last year, %3: %4.")
                                 .arg(now.heading())
                                 .arg(figures.of(now).size())
                                 .arg(lastYear.heading())
                                 .arg(figures.of(lastYear).size());
    return {tr("Figure 2"), tr("Incidents by group, up to twelve periods"), sentence, tr("Incidents"),
            std::move(columns)};
}
} // namespace pack
