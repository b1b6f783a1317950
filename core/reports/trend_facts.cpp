// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/trend_facts.h"
#include "core/reports/trend_choices.h"
#include <algorithm>

namespace {
constexpr int kHoursInBand = 3;

Code weekdayOf(const Moment &moment)
{
    return moment.precision() >= Moment::Precision::Day ? Code{QString::number(moment.day().date.dayOfWeek())} : Code{};
}

Code hourBandOf(const Moment &moment)
{
    return moment.precision() == Moment::Precision::Minute ? Code{hourBand(moment.time())} : Code{};
}

// A range that leaves the day, or the band, could lie in either.
template <class CodeOf> Code unlessItSpans(const CountedIncident &incident, const CodeOf &codeOf)
{
    const Incident &value = incident.value();
    if (incident.marked || !value.occurred.isKnown())
        return {};
    const Code from = codeOf(value.occurred);
    if (!value.occurredTo.isKnown())
        return from;
    const bool staysOnDay = value.occurred.day() == value.occurredTo.day();
    return staysOnDay && codeOf(value.occurredTo) == from ? from : Code{};
}

Fact factOf(const CountedIncident &incident)
{
    const Incident &value = incident.value();
    Fact fact{incident.id(), incident.day, std::vector<Code>(kTrendDimensions.size())};
    const auto put = [&fact](TrendDimension dimension, const Code &code) {
        fact.codes[static_cast<std::size_t>(dimension)] = code;
    };
    put(TrendDimension::Kind, value.kind);
    put(TrendDimension::Group, incident.packGroup);
    put(TrendDimension::Site, value.site.isNull() ? Code{} : Code{QString::number(value.site.value)});
    put(TrendDimension::Actor, value.actor);
    put(TrendDimension::Harm, value.harm);
    put(TrendDimension::Weekday, unlessItSpans(incident, weekdayOf));
    put(TrendDimension::HourBand, unlessItSpans(incident, hourBandOf));
    return fact;
}
} // namespace

QString hourBand(QTime time)
{
    return QStringLiteral("%1").arg(time.hour() / kHoursInBand * kHoursInBand, 2, 10, QChar(u'0'));
}

std::vector<Fact> trendFacts(const PackFigures &figures)
{
    std::vector<Fact> facts;
    facts.reserve(figures.incidents().size() + figures.referrals().size());
    for (const auto *incidents : {&figures.incidents(), &figures.referrals()})
        for (const CountedIncident &incident : *incidents)
            if (incident.day.isKnown())
                facts.push_back(factOf(incident));
    std::sort(facts.begin(), facts.end(),
              [](const Fact &a, const Fact &b) { return std::pair(a.day, a.id) < std::pair(b.day, b.id); });
    return facts;
}
