// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/periods.h"
#include "core/base/code.h"
#include "core/base/money.h"
#include <QString>
#include <array>
#include <optional>

/// What incidents can be counted by on the Trends page; the order is that of the codes of a trend's facts.
enum class TrendDimension : std::size_t { Kind, Group, Site, Actor, Harm, Weekday, HourBand };

inline constexpr std::array kTrendDimensions{TrendDimension::Kind,    TrendDimension::Group, TrendDimension::Site,
                                             TrendDimension::Actor,   TrendDimension::Harm,  TrendDimension::Weekday,
                                             TrendDimension::HourBand};

/// The dimension in words: "Who did it".
QString show(TrendDimension dimension);

/// A measure placed on the chart, to see whether it worked.
struct TrendMeasure {
    QString name;
    Day started;
    std::optional<Money> cost;
    bool operator==(const TrendMeasure &) const = default;
};

/// What a person asks of the Trends page.
struct TrendChoices {
    Day today;       ///< the charts end with the last whole month before it
    int months = 24; ///< charted at least
    Code group;      ///< of `pack-group`; empty for all
    Code kind;       ///< empty for all but referrals, which are counted only where they are asked for
    Code site;       ///< the number of the site's record; empty for all
    bool screenOutliers = true;
    std::optional<TrendMeasure> measure;
    TrendDimension lines = TrendDimension::Kind;
    std::optional<TrendDimension> columns = TrendDimension::Harm; ///< none: totals alone

    bool operator==(const TrendChoices &) const = default;
};

/// How many months are charted: as asked, and where a measure is placed as many as it takes to have enough before it,
/// ten years at most.
int chartedMonths(const TrendChoices &choices);
/// The days that the choices chart: whole calendar months.
Period chartedPeriod(const TrendChoices &choices);
