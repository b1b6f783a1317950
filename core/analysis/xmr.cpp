// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/xmr.h"
#include <algorithm>
#include <cmath>

namespace {
constexpr double kLimit = 2.66;
constexpr double kNearLimit = 2 * (kLimit / 3);
constexpr double kScreen = 3.267;

int signOf(double value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }

// Two passes, so that a value equal to the average is found equal: a shift breaks on it.
double mean(std::span<const double> values)
{
    if (values.empty())
        return 0;
    const auto count = static_cast<long double>(values.size());
    long double sum = 0;
    for (const double v : values)
        sum += v;
    const long double first = sum / count;
    long double rest = 0;
    for (const double v : values)
        rest += v - first;
    return static_cast<double>(first + rest / count);
}

double averageRange(std::span<const double> values, bool screen)
{
    std::vector<double> ranges;
    for (std::size_t i = 1; i < values.size(); ++i)
        ranges.push_back(std::abs(values[i] - values[i - 1]));
    const double all = mean(ranges);
    // Where nothing moves at all every range is as large as the screen: the average stays zero.
    if (!screen || all <= 0)
        return all;
    std::erase_if(ranges, [all](double range) { return range >= kScreen * all; });
    return mean(ranges);
}

void measure(Baseline &baseline, std::span<const double> values, const XmrRules &rules)
{
    if (rules.fixAfter > 0)
        values = values.first(std::min(values.size(), static_cast<std::size_t>(rules.fixAfter)));
    baseline.mean = mean(values);
    baseline.averageRange = averageRange(values, rules.screenOutliers);
    baseline.hasLimits = values.size() > 1;
}

// Which rule each value of one baseline meets: rules never look across a restart.
class Labels {
public:
    Labels(const Baseline &baseline, std::span<const double> values, const XmrRules &rules)
        : m_baseline(baseline), m_values(values), m_causes(values.size(), SpecialCause::Common)
    {
        if (!baseline.hasLimits)
            return;
        // The rule that counts most is written last.
        shifts(rules.shiftLength);
        twoOfThree();
        trends(rules.trendLength);
        outside();
    }
    SpecialCause operator[](std::size_t i) const { return m_causes[i]; }

private:
    int side(std::size_t i) const { return signOf(m_values[i] - m_baseline.mean); }
    bool isOutside(std::size_t i) const { return m_values[i] > m_baseline.upper() || m_values[i] < m_baseline.lower(); }
    bool isNear(std::size_t i) const
    {
        return !isOutside(i) && (m_values[i] > m_baseline.nearUpper() || m_values[i] < m_baseline.nearLower());
    }

    void mark(std::size_t first, std::size_t last, SpecialCause cause)
    {
        for (std::size_t i = first; i <= last; ++i)
            m_causes[i] = cause;
    }

    void shifts(int length)
    {
        std::size_t start = 0;
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            if (side(i) != side(start))
                start = i;
            if (side(i) != 0 && i - start + 1 >= static_cast<std::size_t>(length))
                mark(start, i, side(i) > 0 ? SpecialCause::ShiftHigh : SpecialCause::ShiftLow);
        }
    }

    void twoOfThree()
    {
        for (std::size_t i = 2; i < m_values.size(); ++i) {
            const bool oneSide = side(i) != 0 && side(i - 1) == side(i) && side(i - 2) == side(i);
            if (!oneSide || isNear(i) + isNear(i - 1) + isNear(i - 2) < 2)
                continue;
            for (std::size_t j = i - 2; j <= i; ++j)
                if (isNear(j))
                    m_causes[j] = side(j) > 0 ? SpecialCause::TwoOfThreeHigh : SpecialCause::TwoOfThreeLow;
        }
    }

    // A turning point that ends one trend and starts the next belongs to the later one.
    void trends(int length)
    {
        const std::vector<int> ends = trendEnds(m_values, length);
        for (std::size_t i = 0; i < ends.size(); ++i)
            if (ends[i] != 0)
                mark(i + 1 - static_cast<std::size_t>(length), i,
                     ends[i] > 0 ? SpecialCause::TrendUp : SpecialCause::TrendDown);
    }

    void outside()
    {
        for (std::size_t i = 0; i < m_values.size(); ++i)
            if (isOutside(i))
                m_causes[i] = side(i) > 0 ? SpecialCause::AboveLimit : SpecialCause::BelowLimit;
    }

    const Baseline &m_baseline;
    std::span<const double> m_values;
    std::vector<SpecialCause> m_causes;
};

// 1 for high, -1 for low, 0 for common.
int directionOf(SpecialCause cause)
{
    switch (cause) {
    case SpecialCause::Common:
        return 0;
    case SpecialCause::AboveLimit:
    case SpecialCause::TrendUp:
    case SpecialCause::TwoOfThreeHigh:
    case SpecialCause::ShiftHigh:
        return 1;
    case SpecialCause::BelowLimit:
    case SpecialCause::TrendDown:
    case SpecialCause::TwoOfThreeLow:
    case SpecialCause::ShiftLow:
        return -1;
    }
    return 0;
}

PointClass classOf(SpecialCause cause, Improvement improvement)
{
    const int direction = directionOf(cause);
    if (direction == 0)
        return PointClass::Common;
    if (improvement == Improvement::Neutral)
        return direction > 0 ? PointClass::NeutralHigh : PointClass::NeutralLow;
    return (direction > 0) == (improvement == Improvement::Increase) ? PointClass::Improvement : PointClass::Concern;
}

std::vector<Baseline> baselinesOf(const std::vector<Observation> &series)
{
    std::vector<Baseline> baselines;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (i == 0 || series[i].rebase)
            baselines.push_back(Baseline{.first = i, .reason = series[i].rebase ? series[i].reason : QString()});
        ++baselines.back().count;
    }
    return baselines;
}
} // namespace

double Baseline::upper() const { return mean + kLimit * averageRange; }
double Baseline::lower() const { return mean - kLimit * averageRange; }
double Baseline::nearUpper() const { return mean + kNearLimit * averageRange; }
double Baseline::nearLower() const { return mean - kNearLimit * averageRange; }

bool XmrChart::isTooShort(const Baseline &baseline) const
{
    return baseline.count < static_cast<std::size_t>(std::max(0, rules.minimumPoints));
}

bool XmrChart::isTooShort() const
{
    return std::any_of(baselines.begin(), baselines.end(), [this](const Baseline &b) { return isTooShort(b); });
}

XmrChart xmrChart(std::vector<Observation> series, const XmrRules &rules)
{
    std::stable_sort(series.begin(), series.end(),
                     [](const Observation &a, const Observation &b) { return a.day < b.day; });
    std::vector<double> values;
    for (const Observation &o : series)
        values.push_back(o.value);

    XmrChart chart{rules, baselinesOf(series), {}};
    for (std::size_t b = 0; b < chart.baselines.size(); ++b) {
        Baseline &baseline = chart.baselines[b];
        const auto own = std::span<const double>(values).subspan(baseline.first, baseline.count);
        measure(baseline, own, rules);
        const Labels labels(baseline, own, rules);
        for (std::size_t i = 0; i < own.size(); ++i) {
            const Observation &o = series[baseline.first + i];
            chart.points.push_back({o.day, o.value, o.rebase, b, labels[i], classOf(labels[i], rules.improvement)});
        }
    }
    return chart;
}

Variation variation(const XmrChart &chart)
{
    if (chart.points.empty())
        return Variation::Common;
    const XmrPoint &last = chart.points.back();
    const bool high = directionOf(last.cause) > 0;
    switch (last.pointClass) {
    case PointClass::Common:
        return Variation::Common;
    case PointClass::Improvement:
        return high ? Variation::ImprovementHigh : Variation::ImprovementLow;
    case PointClass::Concern:
        return high ? Variation::ConcernHigh : Variation::ConcernLow;
    case PointClass::NeutralHigh:
        return Variation::NeutralHigh;
    case PointClass::NeutralLow:
        return Variation::NeutralLow;
    }
    return Variation::Common;
}

Assurance assurance(const XmrChart &chart, double target)
{
    if (chart.baselines.empty() || !chart.baselines.back().hasLimits || chart.rules.improvement == Improvement::Neutral)
        return Assurance::None;
    const Baseline &last = chart.baselines.back();
    const bool moreIsBetter = chart.rules.improvement == Improvement::Increase;
    if (target > last.upper())
        return moreIsBetter ? Assurance::ConsistentFail : Assurance::ConsistentPass;
    if (target < last.lower())
        return moreIsBetter ? Assurance::ConsistentPass : Assurance::ConsistentFail;
    return Assurance::Inconsistent;
}

std::vector<int> trendEnds(std::span<const double> values, int length)
{
    std::vector<int> ends(values.size(), 0);
    int direction = 0;
    int run = 1; // points in the present run
    for (std::size_t i = 1; i < values.size(); ++i) {
        const int step = signOf(values[i] - values[i - 1]);
        run = step != 0 && step == direction ? run + 1 : step != 0 ? 2 : 1;
        direction = step;
        if (direction != 0 && run >= length)
            ends[i] = direction;
    }
    return ends;
}
