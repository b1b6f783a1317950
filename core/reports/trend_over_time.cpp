// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/trend_over_time.h"
#include "core/analysis/days_between.h"
#include "core/analysis/xmr_sentence.h"
#include "core/reports/trend_charts.h"
#include "core/reports/trend_drawing.h"
#include "core/reports/trend_measure.h"
#include <QCoreApplication>
#include <QLocale>

namespace {
constexpr double kLowestMeanForMonths = 3; // PACK.md 1, rule 6

QString tr(const char *text) { return QCoreApplication::translate("Trends", text); }

XmrRules rulesOf(const TrendChoices &choices)
{
    XmrRules rules; // more reports may be better reporting, so neither way is better
    rules.screenOutliers = choices.screenOutliers;
    return rules;
}

QString ruleSet(const QString &chart, const XmrRules &rules)
{
    return tr("%1, Making Data Count rules (%2 points, outlier screening %3). Neutral: more reports may be better "
              "reporting.")
        .arg(chart)
        .arg(rules.shiftLength)
        .arg(rules.screenOutliers ? tr("on") : tr("off"));
}

// "Physical assault at Quayside": what is counted, as the title of the chart.
QString subject(const TrendChoices &choices, const Names &names)
{
    const QString what = choices.kind.isKnown()    ? trendLabel(TrendDimension::Kind, choices.kind, names)
                         : choices.group.isKnown() ? trendLabel(TrendDimension::Group, choices.group, names)
                                                   : tr("All incidents");
    return choices.site.isKnown() ? tr("%1 at %2").arg(what, trendLabel(TrendDimension::Site, choices.site, names))
                                  : what;
}

/// Places the measure that was chosen, if any, and says what is found of it.
QString placed(std::vector<Observation> &series, const TrendChoices &choices, PointIs point)
{
    return choices.measure ? placeMeasure(series, *choices.measure, rulesOf(choices), point) : QString();
}

report::Chart byMonth(const std::vector<Fact> &facts, const TrendChoices &choices, const Names &names,
                      const TrendDays &days)
{
    std::vector<Period> months = monthsUpTo(chartedPeriod(choices), chartedMonths(choices));
    if (choices.measure) // months without a record are no months without incidents
        std::erase_if(months, [&days](const Period &month) { return month.last < days.recorded; });
    std::vector<Observation> series;
    std::vector<Figure> figures;
    QStringList labels;
    for (const Tally &tally : countInPeriods(facts, months)) {
        const Day day = months[series.size()].first;
        series.push_back({day, static_cast<double>(tally.count()), false, {}});
        figures.push_back(Figure::count(tally.ids));
        labels.append(QLocale::c().toString(day.date, QStringLiteral("MMM yy")));
    }
    const QString worked = placed(series, choices, PointIs::Month);
    const XmrChart xmr = xmrChart(std::move(series), rulesOf(choices));
    const Day newest = months.back().first;
    report::Chart chart{{}, tr("%1 by month").arg(subject(choices, names)), {}, tr("Incidents"), {}};
    chart.sentence = monthlySentence(xmr, days.firstNew.isKnown() ? std::min(days.firstNew, newest) : newest);
    if (!worked.isEmpty())
        chart.sentence = worked + u' ' + chart.sentence;
    report::XmrChart drawn = drawnXmr(xmr, figures, labels);
    drawn.ruleSet = ruleSet(tr("XmR, %1 months").arg(months.size()), xmr.rules);
    chart.drawing = std::move(drawn);
    return chart;
}

QString daysInWords(double days)
{
    const qint64 whole = qRound64(days);
    return whole == 1 ? tr("1 day") : tr("%1 days").arg(whole);
}

// What the rules say of the newest gap; older ones say it for themselves when pointed at.
QString gapSentence(const XmrChart &chart)
{
    const XmrPoint &last = chart.points.back();
    const QString cause = causeInWords(last.cause, chart.rules);
    const QString average = daysInWords(chart.baselineOf(last).mean);
    const QString start = tr("Fewer than three a month, so each point is an incident at the days since the one before; "
                             "more days are fewer incidents.");
    const QString newest = cause.isEmpty()
                               ? tr("The newest, %1, is within what chance alone produces around %2.")
                                     .arg(daysInWords(last.value), average)
                               : tr("The newest, %1, is %2, around an average of %3; look for what has changed.")
                                     .arg(daysInWords(last.value), cause, average);
    return chart.isTooShort() ? start + u' ' + newest + u' ' +
                                    tr("There are %1 points behind these limits; with fewer than %2 they may still "
                                       "move.")
                                        .arg(chart.points.size())
                                        .arg(chart.rules.minimumPoints)
                              : start + u' ' + newest;
}

/// The days between, each on the day of its later incident.
std::vector<Observation> gapsOf(const std::vector<Fact> &facts)
{
    std::vector<Observation> gaps;
    for (std::size_t i = 1; i < facts.size(); ++i)
        gaps.push_back({facts[i].day, static_cast<double>(facts[i - 1].day.daysTo(facts[i].day)), false, {}});
    return gaps;
}

report::Chart byGap(const std::vector<Fact> &facts, const TrendChoices &choices, const Names &names)
{
    std::vector<Observation> gaps = gapsOf(facts);
    const QString worked = placed(gaps, choices, PointIs::Gap);
    const XmrChart xmr = xmrChart(std::move(gaps), rulesOf(choices));
    std::vector<Figure> figures;
    QStringList labels;
    for (std::size_t i = 1; i < facts.size(); ++i) {
        figures.push_back(Figure::number(static_cast<qint64>(xmr.points[i - 1].value), {facts[i - 1].id, facts[i].id}));
        labels.append(showShort(facts[i].day));
    }
    report::XmrChart drawn = drawnXmr(xmr, figures, labels);
    drawn.ruleSet = ruleSet(tr("XmR of the days between %1 incidents").arg(facts.size()), xmr.rules);
    return {{},
            tr("%1: days between").arg(subject(choices, names)),
            worked.isEmpty() ? gapSentence(xmr) : worked + u' ' + gapSentence(xmr),
            tr("Days since the one before"),
            std::move(drawn)};
}

report::Chart asDots(const std::vector<Fact> &facts, const TrendChoices &choices, const Names &names)
{
    const Period period = chartedPeriod(choices);
    report::TimelineChart line{period.first, period.last, {}, tr("an incident"), {}};
    for (const Fact &fact : facts)
        line.dots.push_back({fact.day, false, trendLabel(TrendDimension::Kind, fact.code(0), names), fact.id});
    std::vector<Observation> gaps = gapsOf(facts);
    const QString worked = placed(gaps, choices, PointIs::Gap);
    QString sentence = facts.empty() ? tr("None in these %1 months.").arg(chartedMonths(choices))
                                     : tr("Fewer than three a month and too few for limits: each dot is one "
                                          "incident.");
    if (!worked.isEmpty())
        sentence = worked + u' ' + sentence;
    return {{}, subject(choices, names), sentence, tr("Incidents"), std::move(line)};
}
} // namespace

report::Chart trendOverTime(const std::vector<Fact> &facts, const TrendChoices &choices, const Names &names,
                            const TrendDays &days)
{
    if (static_cast<double>(facts.size()) / chartedMonths(choices) >= kLowestMeanForMonths)
        return byMonth(facts, choices, names, days);
    return facts.size() < DaysBetween::kFewestForChart ? asDots(facts, choices, names) : byGap(facts, choices, names);
}
