// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/xmr_sentence.h"
#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace {
constexpr double kWholeFrom = 3; // an average below this is given with one decimal
constexpr qsizetype kLongestList = 3;

QString tr(const char *text) { return QCoreApplication::translate("XmrSentence", text); }

// The new months of one baseline that one rule has found.
struct Finding {
    SpecialCause cause;
    std::size_t baseline;
    std::vector<std::size_t> points;
};

struct Words {
    const char *one;
    const char *many;
};

// %1 the months, %2 the average, %3 the length of a run.
constexpr struct {
    SpecialCause cause;
    Words words;
} kWords[] = {
    {SpecialCause::Common,
     {QT_TRANSLATE_NOOP("XmrSentence", "%1 is within what chance alone produces around %2 a month"),
      QT_TRANSLATE_NOOP("XmrSentence", "%1 are within what chance alone produces around %2 a month")}},
    {SpecialCause::AboveLimit,
     {QT_TRANSLATE_NOOP("XmrSentence", "%1 is above what chance alone produces around %2 a month; look for "
                                       "what was different."),
      QT_TRANSLATE_NOOP("XmrSentence", "%1 are above what chance alone produces around %2 a month; look for "
                                       "what was different.")}},
    {SpecialCause::BelowLimit,
     {QT_TRANSLATE_NOOP("XmrSentence", "%1 is below what chance alone produces around %2 a month; look for "
                                       "what was different."),
      QT_TRANSLATE_NOOP("XmrSentence", "%1 are below what chance alone produces around %2 a month; look for "
                                       "what was different.")}},
    {SpecialCause::TrendUp,
     {QT_TRANSLATE_NOOP("XmrSentence", "%1 belongs to a run of %3 or more months, each higher than the one "
                                       "before; look for what has changed."),
      QT_TRANSLATE_NOOP("XmrSentence", "%1 belong to a run of %3 or more months, each higher than the one "
                                       "before; look for what has changed.")}},
    {SpecialCause::TrendDown,
     {QT_TRANSLATE_NOOP("XmrSentence", "%1 belongs to a run of %3 or more months, each lower than the one "
                                       "before; look for what has changed."),
      QT_TRANSLATE_NOOP("XmrSentence", "%1 belong to a run of %3 or more months, each lower than the one "
                                       "before; look for what has changed.")}},
    {SpecialCause::TwoOfThreeHigh,
     {QT_TRANSLATE_NOOP("XmrSentence", "%1 is high, as is another month beside it: chance alone seldom "
                                       "produces this around %2 a month; look for what was different."),
      QT_TRANSLATE_NOOP("XmrSentence", "%1 are high, close together: chance alone seldom produces this "
                                       "around %2 a month; look for what was different.")}},
    {SpecialCause::TwoOfThreeLow,
     {QT_TRANSLATE_NOOP("XmrSentence", "%1 is low, as is another month beside it: chance alone seldom "
                                       "produces this around %2 a month; look for what was different."),
      QT_TRANSLATE_NOOP("XmrSentence", "%1 are low, close together: chance alone seldom produces this around "
                                       "%2 a month; look for what was different.")}},
    {SpecialCause::ShiftHigh,
     {QT_TRANSLATE_NOOP("XmrSentence", "%1 belongs to a run of %3 or more months above the average of %2; "
                                       "look for what has changed."),
      QT_TRANSLATE_NOOP("XmrSentence", "%1 belong to a run of %3 or more months above the average of %2; "
                                       "look for what has changed.")}},
    {SpecialCause::ShiftLow,
     {QT_TRANSLATE_NOOP("XmrSentence", "%1 belongs to a run of %3 or more months below the average of %2; "
                                       "look for what has changed."),
      QT_TRANSLATE_NOOP("XmrSentence", "%1 belong to a run of %3 or more months below the average of %2; "
                                       "look for what has changed.")}},
};

Words wordsFor(SpecialCause cause)
{
    const auto *const found =
        std::find_if(std::begin(kWords), std::end(kWords), [cause](const auto &entry) { return entry.cause == cause; });
    return found == std::end(kWords) ? Words{"", ""} : found->words;
}

QString monthWithYear(Day day) { return QLocale::c().toString(day.date, QStringLiteral("MMMM yyyy")); }

QString averageText(double mean) { return QString::number(mean, 'f', mean < kWholeFrom && mean > 0 ? 1 : 0); }

class Sentence {
public:
    Sentence(const XmrChart &chart, std::size_t firstNew) : m_chart(chart), m_firstNew(firstNew)
    {
        const auto year = [&chart](std::size_t i) { return chart.points[i].day.date.year(); };
        m_withYears = year(firstNew) != year(chart.points.size() - 1);
    }

    QString text() const
    {
        QStringList sentences;
        for (std::size_t b = m_chart.points[m_firstNew].baseline; b < m_chart.baselines.size(); ++b)
            sentences << restart(b);
        const std::vector<Finding> findings = this->findings();
        for (const Finding &finding : findings)
            if (finding.cause != SpecialCause::Common)
                sentences << sentenceFor(finding);
        const bool allCommon = sentences.join(QString()).isEmpty() && findings.size() == 1;
        for (const Finding &finding : findings)
            if (finding.cause == SpecialCause::Common)
                sentences << sentenceFor(finding) +
                                 (allCommon ? tr("; nothing here calls for a new explanation.") : QStringLiteral("."));
        sentences << caution(m_chart.baselines.back());
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }

private:
    // A baseline of a single month has no limits, and so nothing can be found about it.
    std::vector<Finding> findings() const
    {
        std::vector<Finding> found;
        for (std::size_t i = m_firstNew; i < m_chart.points.size(); ++i) {
            const XmrPoint &point = m_chart.points[i];
            if (!m_chart.baselineOf(point).hasLimits)
                continue;
            const auto same = std::find_if(found.begin(), found.end(), [&point](const Finding &f) {
                return f.cause == point.cause && f.baseline == point.baseline;
            });
            if (same == found.end())
                found.push_back({point.cause, point.baseline, {i}});
            else
                same->points.push_back(i);
        }
        return found;
    }

    QString sentenceFor(const Finding &finding) const
    {
        const Words words = wordsFor(finding.cause);
        const bool isTrend = finding.cause == SpecialCause::TrendUp || finding.cause == SpecialCause::TrendDown;
        const int length = isTrend ? m_chart.rules.trendLength : m_chart.rules.shiftLength;
        return tr(finding.points.size() == 1 ? words.one : words.many)
            .replace(QStringLiteral("%3"), QString::number(length))
            .replace(QStringLiteral("%2"), averageText(m_chart.baselines[finding.baseline].mean))
            .replace(QStringLiteral("%1"), months(finding));
    }

    QString months(const Finding &finding) const
    {
        const bool withValues = finding.cause == SpecialCause::AboveLimit || finding.cause == SpecialCause::BelowLimit;
        QStringList names;
        for (const std::size_t i : finding.points) {
            const XmrPoint &point = m_chart.points[i];
            const QString name =
                m_withYears ? monthWithYear(point.day) : QLocale::c().toString(point.day.date, QStringLiteral("MMMM"));
            names << (withValues ? QStringLiteral("%1 (%2)").arg(name, QString::number(point.value)) : name);
        }
        if (names.size() == 1)
            return names.front();
        const bool unbroken = finding.points.back() - finding.points.front() + 1 == finding.points.size();
        if (unbroken && !withValues && names.size() > kLongestList)
            return tr("%1 to %2").arg(names.front(), names.back());
        const QString last = names.takeLast();
        return tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
    }

    QString restart(std::size_t b) const
    {
        const Baseline &baseline = m_chart.baselines[b];
        if (b == 0 || baseline.first < m_firstNew)
            return {};
        const QString month = monthWithYear(m_chart.points[baseline.first].day);
        if (baseline.reason.isEmpty())
            return tr("The average was restarted in %1.").arg(month);
        return tr("The average was restarted in %1: %2.").arg(month, baseline.reason);
    }

    QString caution(const Baseline &baseline) const
    {
        if (!m_chart.isTooShort(baseline))
            return {};
        if (!baseline.hasLimits)
            return tr("One month is too few to say what chance alone produces.");
        return tr("There are %1 months behind these limits; with fewer than %2 they may still move.")
            .arg(baseline.count)
            .arg(m_chart.rules.minimumPoints);
    }

    const XmrChart &m_chart;
    std::size_t m_firstNew;
    bool m_withYears = false;
};
} // namespace

QString monthlySentence(const XmrChart &chart, Day firstNew)
{
    if (chart.points.empty())
        return tr("There are no months to chart yet.");
    const auto first = std::find_if(chart.points.begin(), chart.points.end(),
                                    [firstNew](const XmrPoint &point) { return point.day >= firstNew; });
    if (first == chart.points.end())
        return tr("No month is new since the last paper.");
    return Sentence(chart, static_cast<std::size_t>(first - chart.points.begin())).text();
}
