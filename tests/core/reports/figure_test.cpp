// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure.h"
#include <catch2/catch.hpp>

namespace {
QString shown(const Figure &figure) { return show(figure).replace(QChar::Nbsp, QLatin1Char(' ')); }
} // namespace

TEST_CASE("a figure is written in one way")
{
    const auto [figure, text] = GENERATE(table<Figure, const char *>({
        {Figure::count(0), "0"},
        {Figure::count(1204), "1,204"},
        {Figure::change(3), "+3"},
        {Figure::change(0), "0"},
        {Figure::change(-2), "\u22122"},
        {Figure::money(Money{64000}), "£640"},
        {Figure::share(7, 10), "7 of 10"},
        {Figure::share(164, 180), "164 of 180"},
        {Figure::share(0, 0), "\u2013"},
        {Figure::percent(0, 0), "\u2013"},
        {Figure::notKnown(), "n/k"},
        {Figure::notApplicable(), "\u2013"},
        {Figure::suppressed(), "*"},
    }));
    CHECK(shown(figure) == QString::fromUtf8(text));
}

TEST_CASE("a percentage is printed only from a denominator of twenty on")
{
    const auto [value, of, text] = GENERATE(table<int, int, const char *>({{7, 10, "7 of 10"},
                                                                           {16, 19, "16 of 19"},
                                                                           {16, 20, "80 %"},
                                                                           {21, 25, "84 %"},
                                                                           {1, 200, "1 %"},
                                                                           {200, 200, "100 %"}}));
    CHECK(shown(Figure::percent(value, of)) == QString::fromUtf8(text));
}

TEST_CASE("a count of records is as many as there are")
{
    CHECK(Figure::count(std::vector<RecordId>{4, 9}) == Figure::count(2, {4, 9}));
    CHECK(Figure::count(std::vector<RecordId>{}).value == 0);
}
