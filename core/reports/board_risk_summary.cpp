// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/board_risk_summary.h"
#include "core/reports/assessed_report.h"
#include "core/reports/band_shade.h"
#include "core/risks/risk_rules.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
using report::Cell;
using Align = report::Column::Align;

QString tr(const char *text) { return QCoreApplication::translate("BoardRiskSummary", text); }

class Summary {
public:
    Summary(const BoardRiskFacts &facts, Day today, const Names &names) : m_facts(facts), m_today(today), m_names(names)
    {
        for (const Saved<RiskAssessment> &one : facts.assessed.assessments)
            if (riskScore(one.value, names).value_or(0) >= facts.threshold)
                m_high.push_back(&one);
        std::stable_sort(m_high.begin(), m_high.end(), [&names](const auto *a, const auto *b) {
            return riskScore(a->value, names) > riskScore(b->value, names);
        });
    }

    Report report() const
    {
        Report report;
        report.title = tr("Security risks: summary for the board");
        report.subtitle = tr("As they stand on %1").arg(show(m_today));
        report.cover.emplace_back(report::Box{tr("In short."), {}, {false, inShort()}});
        report.sections.push_back({{}, tr("Risks by band"), 1, false, true, {byBand()}});
        report.sections.push_back({{}, tr("Risks at or above %1").arg(m_facts.threshold), 1, false, false, {high()}});
        report.sections.push_back({{}, tr("What is still to be done about them"), 1, false, false, {toDo()}});
        return report;
    }

private:
    using Scores = std::vector<std::pair<RecordId, int>>;

    Scores scores(const ScoreParts &which) const
    {
        Scores scores;
        for (const Saved<RiskAssessment> &one : m_facts.assessed.assessments)
            if (const auto score = riskScore(one.value, m_names, which))
                scores.emplace_back(one.stamp.id, *score);
        return scores;
    }

    std::vector<report::Text> inShort() const
    {
        std::vector<RecordId> high, raised;
        for (const auto *one : m_high) {
            high.push_back(one->stamp.id);
            if (const auto earlier = m_facts.earlierScores.constFind(one->stamp.id);
                earlier != m_facts.earlierScores.constEnd() && *riskScore(one->value, m_names) > *earlier)
                raised.push_back(one->stamp.id);
        }
        std::vector<report::Text> all{
            report::Text(tr("Risks at or above %1: %2, of which %3 stand higher than at the assessment before.")
                             .arg(QString::number(m_facts.threshold), QStringLiteral("%1"), QStringLiteral("%2")),
                         {Figure::count(high), Figure::count(raised)}),
            report::Text(tr("Steps to lower them: %1 planned, %2 of them past their day."),
                         {Figure::count(steps(false)), Figure::count(steps(true))})};
        const auto sentences = assessedSentences(assessedOn(m_today, m_facts.assessed, m_names), m_names);
        all.insert(all.end(), sentences.begin(), sentences.end());
        return all;
    }

    /// A number of the assessment for each step that is planned about a high risk.
    std::vector<RecordId> steps(bool isPast) const
    {
        std::vector<RecordId> ids;
        for (const auto *one : m_high)
            for (const Hazard &hazard : one->value.hazards)
                if (isStep(hazard) && (!isPast || (hazard.actionDue.isKnown() && hazard.actionDue < m_today)))
                    ids.push_back(one->stamp.id);
        return ids;
    }

    bool isStep(const Hazard &hazard) const
    {
        return !isClosed(hazard, m_names) && !hazard.furtherAction.trimmed().isEmpty();
    }

    report::Table byBand() const
    {
        report::Table table;
        table.columns = {{tr("Band"), 1.4, Align::Left, QStringLiteral("band")},
                         {tr("Without what is done"), 1, Align::Right, QStringLiteral("inherent")},
                         {tr("Now"), 1, Align::Right, QStringLiteral("now")},
                         {tr("Aimed at"), 1, Align::Right, QStringLiteral("target")},
                         {tr("What the band asks for"), 2.6, Align::Left, QStringLiteral("asks")}};
        const Scores inherent = scores(kInherent), now = scores(kCurrent), target = scores(kTarget);
        std::vector<ChoiceName> bands = m_names.choices(QStringLiteral("risk-band"));
        std::reverse(bands.begin(), bands.end());
        for (const ChoiceName &band : bands)
            if (!band.retired)
                table.rows.push_back(
                    {{Cell(tr("%1, from %2").arg(band.label, band.trait(u"from")))
                          .in(bandShade(band.trait(u"from").toInt(), m_names)),
                      inBand(inherent, band), inBand(now, band), inBand(target, band), Cell(band.definition)},
                     report::Row::Role::Normal,
                     band.code});
        return table;
    }

    Figure inBand(const Scores &scores, const ChoiceName &band) const
    {
        std::vector<RecordId> ids;
        for (const auto &[id, score] : scores)
            if (const auto theirs = riskBand(score, m_names); theirs && theirs->code == band.code)
                ids.push_back(id);
        return Figure::count(ids);
    }

    QString where(const RiskAssessment &assessment) const
    {
        QStringList places;
        if (!assessment.department.isNull())
            places << m_names.recordName(kindOf<Department>(), assessment.department.value);
        if (!assessment.site.isNull())
            places << m_names.recordName(kindOf<Site>(), assessment.site.value);
        return places.isEmpty() ? QStringLiteral("–") : places.join(QStringLiteral(", "));
    }

    report::Table high() const
    {
        report::Table table;
        table.nil = tr("Nil: no risk stands at or above %1.").arg(m_facts.threshold);
        table.columns = {{tr("Ref"), 1.6, Align::Left, QStringLiteral("reference")},
                         {tr("Risk"), 2.6, Align::Left, QStringLiteral("risk")},
                         {tr("Where"), 2.2, Align::Left, QStringLiteral("where")},
                         {tr("Without"), 1.2, Align::Left, QStringLiteral("inherent")},
                         {tr("Before"), 0.9, Align::Right, QStringLiteral("before")},
                         {tr("Now"), 1.2, Align::Left, QStringLiteral("now")},
                         {tr("Aim"), 1.2, Align::Left, QStringLiteral("target")},
                         {tr("Review"), 1.3, Align::Left, QStringLiteral("review")}};
        for (const auto *one : m_high) {
            const auto before = m_facts.earlierScores.constFind(one->stamp.id);
            const Day review = reviewDue(one->value, m_names);
            table.rows.push_back(
                {{Cell(one->stamp.reference), Cell(one->value.title), Cell(where(one->value)),
                  scoreCell(riskScore(one->value, m_names, kInherent), m_names),
                  before == m_facts.earlierScores.constEnd() ? Cell(tr("new")) : Cell(Figure::number(*before)),
                  scoreCell(riskScore(one->value, m_names), m_names),
                  scoreCell(riskScore(one->value, m_names, kTarget), m_names),
                  Cell(review.isKnown() ? showShort(review) : QStringLiteral("–"))},
                 report::Row::Role::Normal,
                 one->stamp.reference,
                 one->stamp.id});
        }
        table.note = tr("Before: the highest score of the assessment that this one replaced. Scores are likelihood "
                        "times consequence.");
        return table;
    }

    report::Table toDo() const
    {
        report::Table table;
        table.nil = tr("Nil: no step is planned.");
        table.columns = {{tr("Ref"), 1.6, Align::Left, QStringLiteral("reference")},
                         {tr("Hazard"), 2.6, Align::Left, QStringLiteral("hazard")},
                         {tr("What"), 3.6, Align::Left, QStringLiteral("what")},
                         {tr("By"), 1.3, Align::Left, QStringLiteral("due")},
                         {tr("Days late"), 0.9, Align::Right, QStringLiteral("late")}};
        for (const auto *one : m_high)
            for (const Hazard &hazard : one->value.hazards)
                if (isStep(hazard)) {
                    const bool isPast = hazard.actionDue.isKnown() && hazard.actionDue < m_today;
                    table.rows.push_back(
                        {{Cell(one->stamp.reference), Cell(hazard.hazard), Cell(hazard.furtherAction),
                          Cell(hazard.actionDue.isKnown() ? showShort(hazard.actionDue) : tr("no day")),
                          isPast ? Figure::number(hazard.actionDue.daysTo(m_today), {one->stamp.id})
                                 : Figure::notApplicable()},
                         report::Row::Role::Normal,
                         QStringLiteral("%1/%2").arg(one->stamp.reference).arg(hazard.number.value_or(0)),
                         one->stamp.id});
                }
        return table;
    }

    const BoardRiskFacts &m_facts;
    Day m_today;
    const Names &m_names;
    std::vector<const Saved<RiskAssessment> *> m_high; ///< highest first
};
} // namespace

Report boardRiskSummary(const BoardRiskFacts &facts, Day today, const Names &names)
{
    return Summary(facts, today, names).report();
}
