// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/score_history.h"
#include "core/risks/risk_rules.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("ScoreHistory", text); }

/// `12 High`; the score alone where no band is for it.
QString words(int score, const Names &names)
{
    const QString words = graded(score, names).text;
    return words.isEmpty() ? QString::number(score) : words;
}

QString movement(int from, int to)
{
    return to > from ? tr("up by %1").arg(to - from) : to < from ? tr("down by %1").arg(from - to) : tr("as it was");
}

QString sentence(const std::vector<ScoredOn> &scores, const Names &names)
{
    if (scores.empty())
        return tr("It has no score yet: say how likely and how bad it is.");
    const ScoredOn &first = scores.front(), &last = scores.back();
    if (scores.size() == 1)
        return tr("%1 on %2, its only score so far.").arg(words(first.score, names), show(first.on));
    const QString whole = tr("From %1 on %2 to %3 on %4: %5.")
                              .arg(words(first.score, names), show(first.on), words(last.score, names), show(last.on),
                                   movement(first.score, last.score));
    const auto highest = std::max_element(scores.begin(), scores.end(),
                                          [](const ScoredOn &a, const ScoredOn &b) { return a.score < b.score; });
    if (highest->score == std::max(first.score, last.score))
        return whole;
    return tr("%1 At most %2, on %3.").arg(whole, words(highest->score, names), show(highest->on));
}
} // namespace

report::Chart scoreHistory(const std::vector<ScoredOn> &scores, const Names &names)
{
    report::SeriesChart drawing;
    drawing.style = report::SeriesChart::Style::Lines;
    drawing.categoryTitle = tr("From");
    report::Series now{tr("Score"), {}}, target{tr("Target"), {}};
    for (const ScoredOn &one : scores) {
        drawing.categories << showShort(one.on);
        now.values.push_back(
            Figure::number(one.score, one.record == 0 ? std::vector<RecordId>() : std::vector{one.record}));
        target.values.push_back(one.target ? Figure::number(*one.target) : Figure::notApplicable());
    }
    drawing.series = {now};
    if (std::any_of(scores.begin(), scores.end(), [](const ScoredOn &one) { return one.target.has_value(); }))
        drawing.series.push_back(target);
    report::Chart chart;
    chart.title = tr("How the score went");
    chart.sentence = sentence(scores, names);
    chart.valueTitle = tr("Score");
    chart.drawing = std::move(drawing);
    return chart;
}
