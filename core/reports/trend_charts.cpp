// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/trend_charts.h"
#include "core/office/site.h"
#include "core/reports/trend_comparison.h"
#include "core/reports/trend_measure.h"
#include "core/reports/trend_over_time.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Trends", text); }

// Codes follow the order of the dimensions.
const char *listOf(TrendDimension dimension)
{
    switch (dimension) {
    case TrendDimension::Kind:
        return "incident-kind";
    case TrendDimension::Group:
        return "pack-group";
    case TrendDimension::Actor:
        return "actor";
    case TrendDimension::Harm:
        return "harm";
    default:
        return nullptr;
    }
}

bool asked(const Fact &fact, const TrendChoices &choices, const Names &names)
{
    const auto is = [&fact](TrendDimension dimension, const Code &code) {
        return !code.isKnown() || fact.code(static_cast<std::size_t>(dimension)) == code;
    };
    const QString kind = fact.code(static_cast<std::size_t>(TrendDimension::Kind)).text;
    return is(TrendDimension::Kind, choices.kind) && is(TrendDimension::Group, choices.group) &&
           is(TrendDimension::Site, choices.site) &&
           (choices.kind.isKnown() ||
            !names.hasTrait(QStringLiteral("incident-kind"), kind, QStringLiteral("referral")));
}
} // namespace

QString show(TrendDimension dimension)
{
    switch (dimension) {
    case TrendDimension::Kind:
        return tr("Kind");
    case TrendDimension::Group:
        return tr("Group of kinds");
    case TrendDimension::Site:
        return tr("Site");
    case TrendDimension::Actor:
        return tr("Who did it");
    case TrendDimension::Harm:
        return tr("Harm");
    case TrendDimension::Weekday:
        return tr("Weekday");
    case TrendDimension::HourBand:
        return tr("Time of day");
    }
    return {};
}

int chartedMonths(const TrendChoices &choices)
{
    constexpr int kMost = 120;
    if (!choices.measure || !choices.measure->started.isKnown())
        return choices.months;
    const QDate now = choices.today.date, start = choices.measure->started.date;
    const int since = 12 * (now.year() - start.year()) + now.month() - start.month();
    return std::max(choices.months, std::min(kMost, since + kPointsEachSide));
}

Period chartedPeriod(const TrendChoices &choices)
{
    const QDate month(choices.today.date.year(), choices.today.date.month(), 1);
    return {Day(month.addMonths(-chartedMonths(choices))), Day(month.addDays(-1))};
}

QString trendLabel(TrendDimension dimension, const Code &code, const Names &names)
{
    if (!code.isKnown())
        return tr("Not known");
    if (const char *list = listOf(dimension))
        return names.choiceLabel(QLatin1String(list), code.text);
    if (dimension == TrendDimension::Site)
        return names.recordName(kindOf<Site>(), code.text.toLongLong());
    if (dimension == TrendDimension::Weekday)
        return QLocale::c().dayName(code.text.toInt());
    return tr("%1:00–%2:59").arg(code.text).arg(code.text.toInt() + 2, 2, 10, QChar(u'0'));
}

Trends trendCharts(std::vector<Fact> facts, const TrendChoices &choices, const Names &names, Day firstNew)
{
    const Period period = chartedPeriod(choices);
    std::erase_if(facts, [&](const Fact &fact) { return !period.contains(fact.day); });
    const Day recorded = facts.empty() ? Day() : facts.front().day;
    std::erase_if(facts, [&](const Fact &fact) { return !asked(fact, choices, names); });
    Trends trends;
    trends.counted = static_cast<qint64>(facts.size());
    trends.overTime = trendOverTime(facts, choices, names, {firstNew, recorded});
    trends.table = trendTable(facts, choices, names);
    trends.compared = trendBars(trends.table);
    return trends;
}
