// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/assessment_sheet.h"
#include "core/records/show.h"
#include "core/reports/band_shade.h"
#include "core/reports/score_table.h"
#include "core/risks/approval.h"
#include "core/risks/risk_rules.h"
#include <QCoreApplication>

namespace {
using report::Cell;
using report::Table;
using Align = report::Column::Align;

QString tr(const char *text) { return QCoreApplication::translate("AssessmentSheet", text); }

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString orDash(const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; }

template <class T> QString nameOf(Id<T> id, const Names &names)
{
    return id.isNull() ? QString() : names.recordName(kindOf<T>(), id.value);
}

/// Builds the sheet of one assessment.
class SheetWriter {
public:
    SheetWriter(const AssessmentFacts &facts, const Names &names, Day today)
        : m_facts(facts), m_value(facts.assessment.value), m_names(names), m_today(today)
    {
    }

    Report sheet() const
    {
        Report report;
        report.title = m_value.title;
        report.subtitle = joined({kind(), m_facts.assessment.stamp.reference}, QStringLiteral(" · "));
        if (const QString first = standingWords(); !first.isEmpty())
            report.cover.emplace_back(report::Box{QString(), {report::Text(first)}, {}});
        report.cover.emplace_back(atAGlance());
        report.cover.emplace_back(about());
        add(report, tr("What could go wrong"), {hazards()});
        add(report, tr("What is still to be done"), {toDo()});
        if (!m_value.controls.empty())
            add(report, tr("What others rely on too"), {sharedControls()});
        if (Table lone = loneWork(); !lone.rows.empty())
            add(report, tr("Working alone"), {std::move(lone)});
        add(report, tr("Where the hazards stand"), {scoreTable(m_value, m_names)});
        add(report, tr("Told and signed"), {told(), signatures()});
        return report;
    }

private:
    QString kind() const
    {
        return m_value.kind.isKnown() ? m_names.choiceLabel(QStringLiteral("risk-kind"), m_value.kind.text)
                                      : tr("Risk assessment");
    }

    static void add(Report &report, const QString &title, std::vector<report::Block> blocks)
    {
        report.sections.push_back({{}, title, 2, false, true, std::move(blocks)});
    }

    /// What nobody may overlook who reads the wall; nothing where the sheet is as it was accepted.
    QString standingWords() const
    {
        const Stamp &stamp = m_facts.assessment.stamp;
        if (stamp.isWithdrawn())
            return tr("Withdrawn. %1").arg(stamp.withdrawnWhy);
        if (!m_value.replacedBy.isNull())
            return tr("Replaced by a newer assessment: %1.").arg(nameOf(m_value.replacedBy, m_names));
        switch (standingOf(m_value)) {
        case Standing::Draft:
            return tr("Draft: nobody has signed this assessment yet.");
        case Standing::Changed:
            return tr("Changed since it was signed on %1: it has to be signed and accepted again.")
                .arg(show(m_value.approval.signedAt.day()));
        case Standing::Signed:
            return tr("Signed, and not accepted yet by the line manager.");
        case Standing::Accepted:
        case Standing::Seen:
            break;
        }
        const Day review = reviewDue(m_value, m_names);
        return review.isKnown() && review < m_today ? tr("Overdue: the review was due on %1.").arg(show(review))
                                                    : QString();
    }

    Table atAGlance() const
    {
        Table table;
        table.columns = {{tr("Risk now"), 1, Align::Left, QStringLiteral("now")},
                         {tr("Without what is done"), 1, Align::Left, QStringLiteral("inherent")},
                         {tr("Aimed at"), 1, Align::Left, QStringLiteral("target")},
                         {tr("Assessed"), 1, Align::Left, QStringLiteral("assessed")},
                         {tr("Next review"), 1, Align::Left, QStringLiteral("review")}};
        table.rows.push_back({{scoreCell(riskScore(m_value, m_names), m_names),
                               scoreCell(riskScore(m_value, m_names, kInherent), m_names),
                               scoreCell(riskScore(m_value, m_names, kTarget), m_names),
                               Cell(orDash(show(m_value.assessed))), Cell(orDash(show(reviewDue(m_value, m_names))))},
                              report::Row::Role::Normal,
                              QStringLiteral("scores")});
        return table;
    }

    report::KeyValues about() const
    {
        report::KeyValues values;
        const auto put = [&values](const QString &key, const QString &text) {
            if (!text.isEmpty())
                values.rows.push_back({key, report::Text(text)});
        };
        put(tr("Where"),
            joined({nameOf(m_value.site, m_names), nameOf(m_value.department, m_names)}, QStringLiteral(" · ")));
        put(tr("What"), m_value.activity);
        put(tr("Assessed by"), nameOf(m_value.assessor, m_names));
        if (const auto band = riskBand(riskScore(m_value, m_names), m_names))
            put(tr("What “%1” asks for").arg(band->label), band->definition);
        put(tr("Raised with"), m_value.escalated.isKnown() && !m_value.escalatedTo.isEmpty()
                                   ? tr("%1, on %2").arg(m_value.escalatedTo, show(m_value.escalated))
                                   : m_value.escalatedTo);
        put(tr("Note"), m_value.note);
        return values;
    }

    Table hazards() const
    {
        Table table;
        table.nil = tr("No hazard has been named yet.");
        table.columns = {{tr("No."), 0.5, Align::Right, QStringLiteral("number")},
                         {tr("Hazard"), 2.5, Align::Left, QStringLiteral("hazard")},
                         {tr("Who might be harmed, and how"), 2.6, Align::Left, QStringLiteral("who")},
                         {tr("What is done already"), 3, Align::Left, QStringLiteral("done")},
                         {tr("Without"), 1.4, Align::Left, QStringLiteral("inherent")},
                         {tr("Now"), 1.4, Align::Left, QStringLiteral("now")},
                         {tr("Aim"), 1.4, Align::Left, QStringLiteral("target")}};
        for (const Hazard &hazard : m_value.hazards) {
            if (isClosed(hazard, m_names))
                continue;
            table.rows.push_back(
                {{Cell(numberOf(hazard)), Cell(hazard.hazard), Cell(orDash(hazard.whoHarmed)),
                  Cell(orDash(hazard.existingControls)), scoreCell(riskScore(hazard, kInherent), m_names),
                  scoreCell(riskScore(hazard), m_names), scoreCell(riskScore(hazard, kTarget), m_names)},
                 report::Row::Role::Normal,
                 numberOf(hazard)});
        }
        table.note = closedWords();
        return table;
    }

    QString closedWords() const
    {
        QStringList closed;
        for (const Hazard &hazard : m_value.hazards)
            if (isClosed(hazard, m_names))
                closed << hazard.hazard;
        return closed.isEmpty()
                   ? QString()
                   : tr("There no more since the last assessment: %1.").arg(closed.join(QStringLiteral("; ")));
    }

    static QString numberOf(const Hazard &hazard)
    {
        return hazard.number ? QString::number(*hazard.number) : QString();
    }

    Table toDo() const
    {
        Table table;
        table.nil = tr("Nothing more is planned.");
        table.columns = {{tr("Hazard"), 0.8, Align::Right, QStringLiteral("number")},
                         {tr("What"), 5, Align::Left, QStringLiteral("what")},
                         {tr("By whom"), 2, Align::Left, QStringLiteral("who")},
                         {tr("By when"), 1.6, Align::Left, QStringLiteral("when")}};
        const auto put = [&table](const QString &number, const QString &what, const QString &who, Day when) {
            table.rows.push_back({{Cell(number), Cell(what), Cell(orDash(who)), Cell(orDash(showShort(when)))},
                                  report::Row::Role::Normal,
                                  QString::number(table.rows.size() + 1)});
        };
        for (const Hazard &hazard : m_value.hazards)
            if (!isClosed(hazard, m_names) && !hazard.furtherAction.trimmed().isEmpty())
                put(numberOf(hazard), hazard.furtherAction, hazard.actionBy, hazard.actionDue);
        for (const HazardControl &control : m_value.controls)
            if (is(control, u"planned") || is(control, u"partial") || is(control, u"failing"))
                put(hazardOf(control), tr("%1 (%2)").arg(nameOf(control.control, m_names), stateOf(control).toLower()),
                    ownerOf(control), control.due);
        return table;
    }

    bool is(const HazardControl &control, QStringView trait) const
    {
        return isMarked(m_names, u"control-state", control.state, trait);
    }
    QString stateOf(const HazardControl &control) const
    {
        return m_names.choiceLabel(QStringLiteral("control-state"), control.state.text);
    }
    QString ownerOf(const HazardControl &control) const
    {
        return nameOf(m_facts.controls.value(control.control.value).owner, m_names);
    }
    static QString hazardOf(const HazardControl &control)
    {
        return control.hazard ? QString::number(*control.hazard) : tr("all");
    }

    Table sharedControls() const
    {
        Table table;
        table.columns = {{tr("Hazard"), 0.8, Align::Right, QStringLiteral("number")},
                         {tr("Control"), 3.4, Align::Left, QStringLiteral("control")},
                         {tr("Where it stands"), 3.4, Align::Left, QStringLiteral("state")},
                         {tr("Owner"), 1.8, Align::Left, QStringLiteral("owner")}};
        for (const HazardControl &control : m_value.controls) {
            const QString state = is(control, u"exempt")
                                      ? tr("%1: %2 Agreed by %3.").arg(stateOf(control), control.why, control.agreedBy)
                                      : stateOf(control);
            table.rows.push_back({{Cell(hazardOf(control)), Cell(nameOf(control.control, m_names)), Cell(state),
                                   Cell(orDash(ownerOf(control)))},
                                  report::Row::Role::Normal,
                                  QString::number(table.rows.size() + 1)});
        }
        return table;
    }

    /// What was answered about work that is done alone, two answers on a line.
    Table loneWork() const
    {
        const Kind &kind = kindOf<RiskAssessment>();
        std::vector<std::pair<QString, QString>> answers;
        for (const Section &section : kind.sections)
            if (qstrcmp(section.key, "lone") == 0)
                for (const Field &field : section.fields)
                    if (const QString said = show(field, field.value(&m_value), m_names); !said.isEmpty())
                        answers.emplace_back(kind.shown(field.label), said);
        Table table;
        table.columns = {{tr("Asked"), 1.5, Align::Left, QStringLiteral("asked")},
                         {tr("Answer"), 1.9, Align::Left, QStringLiteral("answer")},
                         {tr("Asked"), 1.5, Align::Left, QStringLiteral("asked_too")},
                         {tr("Answer"), 1.9, Align::Left, QStringLiteral("answer_too")}};
        for (std::size_t i = 0; i < answers.size(); i += 2) {
            report::Row row{{Cell(answers[i].first), Cell(answers[i].second)},
                            report::Row::Role::Normal,
                            QString::number(i / 2 + 1)};
            if (i + 1 < answers.size())
                row.cells.insert(row.cells.end(), {Cell(answers[i + 1].first), Cell(answers[i + 1].second)});
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    report::Paragraph told() const
    {
        if (!m_value.staffTold.isKnown())
            return {report::Text(tr("Staff have not been told of it yet.")), false};
        return {
            report::Text(m_value.toldHow.isEmpty()
                             ? tr("Staff were told of it on %1.").arg(show(m_value.staffTold))
                             : tr("Staff were told of it on %1: %2.").arg(show(m_value.staffTold), m_value.toldHow)),
            false};
    }

    Table signatures() const
    {
        const Approval &approval = m_value.approval;
        Table table;
        table.columns = {{tr("For"), 1.6, Align::Left, QStringLiteral("for")},
                         {tr("Name"), 2, Align::Left, QStringLiteral("name")},
                         {tr("On"), 1.6, Align::Left, QStringLiteral("on")},
                         {tr("What was signed"), 2.4, Align::Left, QStringLiteral("standing")}};
        const bool isChanged = standingOf(m_value) == Standing::Changed;
        const auto put = [&](const char *key, const QString &post, Id<Person> person, const Moment &at) {
            const QString standing = !at.isKnown() ? QStringLiteral("–")
                                     : isChanged   ? tr("Other words: it was changed since")
                                                   : tr("What stands here");
            table.rows.push_back({{Cell(post), Cell(at.isKnown() ? orDash(nameOf(person, m_names)) : tr("Not yet")),
                                   Cell(at.isKnown() ? show(at.day()) : QStringLiteral("–")), Cell(standing)},
                                  report::Row::Role::Normal,
                                  QLatin1String(key)});
        };
        put("assessor", tr("Assessor"), approval.signedBy, approval.signedAt);
        put("manager", tr("Line manager"), approval.acceptedBy, approval.acceptedAt);
        put("lsms", tr("Security specialist (LSMS)"), approval.seenBy, approval.seenAt);
        return table;
    }

    const AssessmentFacts &m_facts;
    const RiskAssessment &m_value;
    const Names &m_names;
    Day m_today;
};
} // namespace

Report assessmentSheet(const AssessmentFacts &facts, const Names &names, Day today)
{
    return SheetWriter(facts, names, today).sheet();
}
