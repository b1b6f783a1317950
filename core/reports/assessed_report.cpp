// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/assessed_report.h"
#include "core/reports/band_shade.h"
#include "core/risks/approval.h"
#include "core/risks/risk_rules.h"
#include <QCoreApplication>

namespace {
using report::Cell;
using Align = report::Column::Align;
using What = ToAssess::What;

QString tr(const char *text) { return QCoreApplication::translate("AssessedReport", text); }

constexpr What kAll[] = {What::Department, What::LoneTeam, What::Site};

QString plural(What what)
{
    return what == What::Department ? tr("Departments")
           : what == What::LoneTeam ? tr("Teams that work alone")
                                    : tr("Sites");
}

/// The places of one sort that pass.
std::vector<RecordId> placesOf(const std::vector<Assessed> &all, What what, bool (*passes)(const Assessed &))
{
    std::vector<RecordId> ids;
    for (const Assessed &one : all)
        if (one.of.what == what && passes(one))
            ids.push_back(one.of.place);
    return ids;
}

bool isAny(const Assessed &) { return true; }
bool isCurrent(const Assessed &one) { return !one.isWithout(); }
bool isOverdue(const Assessed &one) { return one.isWithout() && !one.isNone(); }
bool isNone(const Assessed &one) { return one.isNone(); }

class ByDepartment {
public:
    ByDepartment(const AssessedFacts &facts, Day today, const Names &names)
        : m_facts(facts), m_all(assessedOn(today, facts, names)), m_today(today), m_names(names)
    {
    }

    Report report() const
    {
        Report report;
        report.title = tr("Risk assessments by department");
        report.subtitle = tr("As they stand on %1").arg(show(m_today));
        report.cover.emplace_back(summary());
        report.sections.push_back({{}, tr("Without a current assessment"), 1, false, false, {missing()}});
        for (const What what : kAll)
            if (report::Table table = listing(what); !table.rows.empty())
                report.sections.push_back({{}, plural(what), 1, false, false, {std::move(table)}});
        return report;
    }

private:
    report::Table summary() const
    {
        report::Table table;
        table.columns = {{QString(), 3, Align::Left, QStringLiteral("what")},
                         {tr("In all"), 1, Align::Right, QStringLiteral("all")},
                         {tr("Current"), 1, Align::Right, QStringLiteral("current")},
                         {tr("Overdue"), 1, Align::Right, QStringLiteral("overdue")},
                         {tr("None"), 1, Align::Right, QStringLiteral("none")}};
        for (const What what : kAll)
            if (const auto all = placesOf(m_all, what, isAny); !all.empty())
                table.rows.push_back(
                    {{Cell(plural(what)), Figure::count(all), Figure::count(placesOf(m_all, what, isCurrent)),
                      Figure::count(placesOf(m_all, what, isOverdue)), Figure::count(placesOf(m_all, what, isNone))},
                     report::Row::Role::Normal,
                     QString::number(static_cast<int>(what))});
        table.nil = tr("Nil: there is no department and no site yet.");
        table.note = tr("Current: an assessment that its assessor signed and the manager accepted, as it now stands, "
                        "whose review is not past. Overdue: there are only such whose review is past. A draft, and one "
                        "that waits to be accepted or was changed since, does not count.");
        return table;
    }

    report::Table missing() const
    {
        report::Table table;
        table.nil = tr("Nil: everything has a current assessment.");
        table.columns = {{tr("Which"), 2.6, Align::Left, QStringLiteral("which")},
                         {tr("Line manager"), 1.8, Align::Left, QStringLiteral("manager")},
                         {tr("Why"), 3.2, Align::Left, QStringLiteral("why")}};
        for (const Assessed &one : m_all)
            if (one.isWithout())
                table.rows.push_back({{Cell(assessedName(one.of, m_names)), Cell(managerOf(one.of)), Cell(whyNot(one))},
                                      report::Row::Role::Normal,
                                      assessedName(one.of, m_names),
                                      one.of.place});
        return table;
    }

    QString managerOf(const ToAssess &of) const
    {
        if (of.what != What::Site)
            for (const Saved<Department> &department : m_facts.departments)
                if (department.stamp.id == of.place && !department.value.manager.isNull())
                    return m_names.recordName(kindOf<Person>(), department.value.manager.value);
        return QStringLiteral("–");
    }

    QString whyNot(const Assessed &one) const
    {
        Day latest;
        for (const std::size_t i : one.overdue)
            latest = std::max(latest, reviewDue(m_facts.assessments[i].value, m_names));
        if (latest.isKnown())
            return tr("The review was due on %1.").arg(show(latest));
        if (one.waiting.empty())
            return tr("Nobody has assessed it.");
        return tr("%1: %2.").arg(
            m_facts.assessments[one.waiting.back()].stamp.reference,
            approvalFound(m_facts.assessments[one.waiting.back()].value, m_today, m_names).text.toLower());
    }

    report::Table listing(What what) const
    {
        report::Table table;
        table.columns = {{tr("Ref"), 1.5, Align::Left, QStringLiteral("reference")},
                         {tr("Assessment"), 3, Align::Left, QStringLiteral("title")},
                         {tr("Risk now"), 1.2, Align::Left, QStringLiteral("now")},
                         {tr("Assessed"), 1.3, Align::Left, QStringLiteral("assessed")},
                         {tr("Review"), 1.3, Align::Left, QStringLiteral("review")},
                         {tr("Stands"), 1.7, Align::Left, QStringLiteral("stands")}};
        for (const Assessed &one : m_all) {
            if (one.of.what != what)
                continue;
            table.rows.push_back({{Cell(assessedName(one.of, m_names))},
                                  report::Row::Role::Group,
                                  assessedName(one.of, m_names),
                                  one.of.place});
            for (const auto *part : {&one.current, &one.overdue, &one.waiting})
                for (const std::size_t i : *part)
                    table.rows.push_back(row(m_facts.assessments[i], part == &one.overdue));
            if (one.current.empty() && one.overdue.empty() && one.waiting.empty())
                table.rows.push_back({{Cell(QStringLiteral("–")), Cell(tr("No assessment"))},
                                      report::Row::Role::Normal,
                                      QString::number(one.of.place) + QStringLiteral("/none")});
        }
        return table;
    }

    report::Row row(const Saved<RiskAssessment> &assessment, bool isOverdue) const
    {
        const Day review = reviewDue(assessment.value, m_names);
        return {{Cell(assessment.stamp.reference), Cell(assessment.value.title),
                 scoreCell(riskScore(assessment.value, m_names), m_names), Cell(showShort(assessment.value.assessed)),
                 Cell(review.isKnown() ? showShort(review) : QStringLiteral("–")),
                 Cell(isOverdue ? tr("Review overdue") : approvalFound(assessment.value, m_today, m_names).text)},
                report::Row::Role::Normal,
                assessment.stamp.reference,
                assessment.stamp.id};
    }

    const AssessedFacts &m_facts;
    std::vector<Assessed> m_all;
    Day m_today;
    const Names &m_names;
};
} // namespace

Report assessmentsByDepartment(const AssessedFacts &facts, Day today, const Names &names)
{
    return ByDepartment(facts, today, names).report();
}

std::vector<report::Text> assessedSentences(const std::vector<Assessed> &all, const Names &names)
{
    std::vector<report::Text> sentences;
    for (const What what : kAll) {
        const auto asked = placesOf(all, what, isAny);
        if (asked.empty())
            continue;
        QStringList without;
        for (const Assessed &one : all)
            if (one.of.what == what && one.isWithout())
                without << names.recordName(what == What::Site ? kindOf<Site>() : kindOf<Department>(), one.of.place);
        const auto current = placesOf(all, what, isCurrent);
        const Figure share =
            Figure::share(static_cast<qint64>(current.size()), static_cast<qint64>(asked.size()), current);
        sentences.push_back(
            without.isEmpty()
                ? report::Text(tr("%1 with a current assessment: %2.").arg(plural(what), QStringLiteral("%1")), {share})
                : report::Text(tr("%1 with a current assessment: %2. Without one: %3.")
                                   .arg(plural(what), QStringLiteral("%1"), without.join(QStringLiteral(", "))),
                               {share}));
    }
    return sentences;
}
