// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/risk_register_report.h"
#include "core/records/kind.h"
#include "core/risks/risk_foresight.h"
#include "core/risks/risk_movement.h"
#include "core/risks/risk_rules.h"
#include "core/risks/risk_standing.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Reports", text); }

QString dash() { return QStringLiteral("–"); }

/// What one register says of its risks on the day.
class RegisterWriter {
public:
    RegisterWriter(const RiskRegisterFacts &facts, Day today, const Names &names)
        : m_facts(facts), m_today(today), m_names(names)
    {
    }

    report::Section summary() const
    {
        report::Section section;
        section.title = tr("How it stands");
        const auto isOpen = [this](const Risk &risk) { return isOpenOn(risk, m_today); };
        section.blocks.emplace_back(
            report::Paragraph{report::Text(tr("Open: %1. Accepted for a time: %2. Open and scoring %3 or more: %4."),
                                           {count(isOpen), count([this](const Risk &risk) {
                                                return riskStanding(risk, m_today) == RiskStanding::Accepted;
                                            }),
                                            Figure::number(m_facts.threshold), count([&](const Risk &risk) {
                                                return isOpen(risk) && riskScore(risk).value_or(0) >= m_facts.threshold;
                                            })}),
                              false});
        if (!m_facts.lastPaper.isKnown()) {
            section.blocks.emplace_back(
                report::Paragraph{tr("No paper was issued yet, so nothing is said of how risks moved."), false});
            return section;
        }
        section.blocks.emplace_back(
            report::Paragraph{tr("The last paper counts up to %1.").arg(show(m_facts.lastPaper)), false});
        section.blocks.emplace_back(
            report::Paragraph{report::Text(tr("Since then new: %1, up: %2, down: %3, closed: %4."),
                                           {moved(RiskMovement::New), moved(RiskMovement::Raised),
                                            moved(RiskMovement::Lowered), moved(RiskMovement::Closed)}),
                              false});
        return section;
    }

    report::Section level(const ChoiceName &level) const
    {
        report::Section section;
        section.title = level.label;
        report::Table table = emptyTable();
        for (const Saved<Risk> *one : risksOf(level))
            table.rows.push_back(row(*one));
        section.blocks.emplace_back(std::move(table));
        return section;
    }

private:
    template <class Is> Figure count(const Is &is) const
    {
        std::vector<RecordId> ids;
        for (const Saved<Risk> &one : m_facts.risks)
            if (is(one.value))
                ids.push_back(one.stamp.id);
        return Figure::count(std::move(ids));
    }
    Figure moved(RiskMovement movement) const
    {
        return count([&](const Risk &risk) { return movementSince(risk, m_facts.lastPaper, m_today) == movement; });
    }

    /// The gravest first; those that are closed are left out.
    std::vector<const Saved<Risk> *> risksOf(const ChoiceName &level) const
    {
        std::vector<const Saved<Risk> *> found;
        for (const Saved<Risk> &one : m_facts.risks)
            if (one.value.level.text == level.code && riskStanding(one.value, m_today) != RiskStanding::Closed)
                found.push_back(&one);
        std::stable_sort(found.begin(), found.end(), [](const Saved<Risk> *a, const Saved<Risk> *b) {
            return riskScore(a->value).value_or(0) > riskScore(b->value).value_or(0);
        });
        return found;
    }

    static report::Table emptyTable()
    {
        using Align = report::Column::Align;
        report::Table table;
        table.columns = {{tr("Ref"), 31, Align::Left, QStringLiteral("reference")},
                         {tr("Risk"), 73, Align::Left, QStringLiteral("risk")},
                         {tr("Owner"), 30, Align::Left, QStringLiteral("owner")},
                         {tr("Before controls"), 19, Align::Left, QStringLiteral("inherent")},
                         {tr("Last paper"), 15, Align::Right, QStringLiteral("last_paper")},
                         {tr("Now"), 22, Align::Left, QStringLiteral("now")},
                         {tr("Aimed at"), 20, Align::Left, QStringLiteral("target")},
                         {tr("How it stands"), 54, Align::Left, QStringLiteral("standing")}};
        table.nil = tr("Nil: no risk of this level is open or accepted.");
        return table;
    }

    report::Row row(const Saved<Risk> &one) const
    {
        const Risk &risk = one.value;
        return {{report::Cell(one.stamp.reference), report::Cell(story(risk)),
                 report::Cell(risk.owner.isNull() ? tr("nobody named")
                                                  : m_names.recordName(kindOf<Person>(), risk.owner.value)),
                 report::Cell(words(scoreOf(risk.inherentLikelihood, risk.inherentConsequence))),
                 report::Cell(lastPaper(risk)), report::Cell(now(risk)),
                 report::Cell(words(scoreOf(risk.targetLikelihood, risk.targetConsequence))),
                 report::Cell(standing(risk))},
                report::Row::Role::Normal,
                one.stamp.reference,
                one.stamp.id};
    }

    QString words(std::optional<int> score) const
    {
        const QString text = graded(score, m_names).text;
        return text.isEmpty() ? dash() : text;
    }

    QString lastPaper(const Risk &risk) const
    {
        const auto score = m_facts.lastPaper.isKnown() ? scoreOn(risk, m_facts.lastPaper) : std::nullopt;
        return score ? QString::number(*score) : dash();
    }

    QString now(const Risk &risk) const
    {
        const auto movement = movementSince(risk, m_facts.lastPaper, m_today);
        const QString score = words(riskScore(risk));
        return movement ? tr("%1\n%2").arg(score, wordOf(*movement)) : score;
    }

    QString story(const Risk &risk) const
    {
        QStringList lines{risk.title};
        if (!risk.cause.isEmpty())
            lines << tr("Because of: %1").arg(risk.cause);
        if (!risk.event.isEmpty())
            lines << tr("This may happen: %1").arg(risk.event);
        if (!risk.effect.isEmpty())
            lines << tr("Which would mean: %1").arg(risk.effect);
        for (const RiskControl &one : risk.controls)
            lines << tr("Control: %1 (%2)")
                         .arg(m_names.recordName(kindOf<Control>(), one.control.value),
                              m_names.choiceLabel(QStringLiteral("control-state"), one.state.text).toLower());
        return lines.join(u'\n');
    }

    QString standing(const Risk &risk) const
    {
        QStringList lines{riskFound(risk, m_today, m_names).text};
        if (const Day review = reviewDue(risk, m_today, m_names); review.isKnown())
            lines << tr("Review by %1").arg(showShort(review));
        if (!risk.escalations.empty()) {
            const Escalation &last = risk.escalations.back();
            lines << tr("Raised to: %1, %2. %3")
                         .arg(m_names.choiceLabel(QStringLiteral("escalation-level"), last.to.text), showShort(last.on),
                              last.outcome.isKnown()
                                  ? m_names.choiceLabel(QStringLiteral("escalation-outcome"), last.outcome.text)
                                  : tr("No answer yet"));
        }
        if (const auto owed = escalationOwed(risk, m_facts.threshold, m_today, m_names))
            lines << tr("To be raised to: %1")
                         .arg(m_names.choiceLabel(QStringLiteral("escalation-level"), owed->to.text));
        lines << foretold(risk, m_facts.happened, m_today, m_names).words();
        return lines.join(u'\n');
    }

    const RiskRegisterFacts &m_facts;
    Day m_today;
    const Names &m_names;
};
} // namespace

Report riskRegisterReport(const RiskRegisterFacts &facts, Day today, const Names &names)
{
    const RegisterWriter writer(facts, today, names);
    Report report;
    report.title = tr("Risk register");
    report.subtitle = tr("As it stood on %1").arg(show(today));
    report.landscape = true;
    report.sections.push_back(writer.summary());
    for (const ChoiceName &level : names.choices(QStringLiteral("risk-level")))
        if (!level.retired)
            report.sections.push_back(writer.level(level));
    return report;
}
