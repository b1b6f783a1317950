// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/show.h"
#include "core/reports/survey_report.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
using namespace report;

QString tr(const char *text) { return QCoreApplication::translate("SurveyReport", text); }

Cell counted(qint64 value, const std::vector<RecordId> &ids) { return Cell(Figure::number(value, ids)); }

template <class Which> qint64 findingsOf(const Survey &survey, const Which &which)
{
    return std::count_if(survey.findings.begin(), survey.findings.end(), which);
}

/// The findings of some surveys: all, by priority, by whose they are.
void addFindings(Row &row, std::span<const Saved<Survey> *const> surveys, const Names &names)
{
    std::vector<RecordId> ids;
    for (const Saved<Survey> *one : surveys)
        ids.push_back(one->stamp.id);
    const auto add = [&](const auto &which) {
        qint64 sum = 0;
        for (const Saved<Survey> *one : surveys)
            sum += findingsOf(one->value, which);
        row.cells.push_back(counted(sum, ids));
    };
    add([](const SurveyFinding &) { return true; });
    for (const ChoiceName &item : names.choices(QStringLiteral("priority")))
        add([&item](const SurveyFinding &one) { return one.priority.text == item.code; });
    for (const ChoiceName &item : names.choices(QStringLiteral("owner-organisation")))
        add([&item](const SurveyFinding &one) { return one.organisation.text == item.code; });
}

/// Name, issues, by priority, by whose they are: as governing bodies read such papers (DOMAIN.md 4.2).
Table surveysTable(const InspectionFacts &facts, const Names &names)
{
    Table table;
    table.title = tr("Surveys and inspections");
    table.columns = {{tr("Name"), 3.4}, {tr("Day"), 1.3}, {tr("Issues"), 0.9, Column::Align::Right}};
    for (const char *list : {"priority", "owner-organisation"})
        for (const ChoiceName &item : names.choices(QLatin1String(list)))
            table.columns.push_back({item.label, 1, Column::Align::Right, QLatin1String(list) + u':' + item.code});
    std::vector<const Saved<Survey> *> all;
    for (const Saved<Survey> &one : facts.surveys) {
        all.push_back(&one);
        const QString name = tr("%1, %2").arg(names.recordName(kindOf<SurveyTemplate>(), one.value.form.value),
                                              names.recordName(kindOf<Site>(), one.value.site.value));
        Row row{{Cell(one.value.finished.isKnown() ? name : tr("%1 (draft)").arg(name)), Cell(showShort(one.value.on))},
                Row::Role::Normal,
                QString::number(one.stamp.id),
                one.stamp.id};
        addFindings(row, std::vector{all.back()}, names);
        table.rows.push_back(std::move(row));
    }
    if (!all.empty()) {
        Row total{{Cell(tr("All")), Cell(QString())}, Row::Role::Total, QStringLiteral("all")};
        addFindings(total, all, names);
        table.rows.push_back(std::move(total));
    }
    table.nil = tr("Nil: no survey was made in the period.");
    return table;
}

/// What the answers count that carry the trait; none where the survey does not ask it.
std::optional<qint64> countIn(const Survey &survey, const char *trait, const Names &names)
{
    std::optional<qint64> sum;
    for (const SurveyAnswer &one : survey.answers)
        if (one.amount && names.hasTrait(QStringLiteral("survey-count"), one.asked.counts.text, QLatin1String(trait)))
            sum = sum.value_or(0) + *one.amount;
    return sum;
}

Table badgeTable(const InspectionFacts &facts, const Names &names)
{
    Table table;
    table.title = tr("Badge spot checks");
    table.columns = {{tr("Site"), 3},
                     {tr("Day"), 1.4},
                     {tr("Staff seen"), 1, Column::Align::Right},
                     {tr("Without a badge"), 1.2, Column::Align::Right},
                     {tr("With a badge"), 1.2, Column::Align::Right}};
    qint64 allSeen = 0, allWithout = 0;
    std::vector<RecordId> ids;
    for (const Saved<Survey> &one : facts.surveys) {
        const auto seen = countIn(one.value, "seen", names);
        const auto without = countIn(one.value, "without-badge", names);
        if (!seen || !without || *without > *seen)
            continue;
        ids.push_back(one.stamp.id);
        allSeen += *seen;
        allWithout += *without;
        table.rows.push_back({{Cell(names.recordName(kindOf<Site>(), one.value.site.value)),
                               Cell(showShort(one.value.on)), counted(*seen, {one.stamp.id}),
                               counted(*without, {one.stamp.id}), Cell(Figure::percent(*seen - *without, *seen))},
                              Row::Role::Normal,
                              QString::number(one.stamp.id),
                              one.stamp.id});
    }
    if (!ids.empty())
        table.rows.push_back({{Cell(tr("All")), Cell(QString()), counted(allSeen, ids), counted(allWithout, ids),
                               Cell(Figure::percent(allSeen - allWithout, allSeen))},
                              Row::Role::Total,
                              QStringLiteral("all")});
    table.nil = tr("Nil: no badge spot check was made in the period.");
    return table;
}

/// Half of the answers took no longer.
Cell middle(std::vector<int> days)
{
    if (days.empty())
        return Cell(Figure::notApplicable());
    std::sort(days.begin(), days.end());
    return Cell(Figure::number(days[(days.size() - 1) / 2]));
}

struct RequestTally {
    std::vector<RecordId> received, answered;
    std::vector<int> days;
    int minutes = 0;

    void add(const Saved<SupportRequest> &one, const Period &period, const Names &names)
    {
        if (period.contains(one.value.received))
            received.push_back(one.stamp.id);
        if (!period.contains(one.value.answered))
            return;
        answered.push_back(one.stamp.id);
        minutes += one.value.minutes.value_or(0);
        if (const auto took = turnaround(one.value, names))
            days.push_back(*took);
    }
    Row row(const QString &name, const QString &key, Row::Role role) const
    {
        return {{Cell(name), Cell(Figure::count(received)), Cell(Figure::count(answered)),
                 Cell(minutes > 0 ? showMinutes(minutes) : QStringLiteral("–")), middle(days)},
                role,
                key};
    }
};

Table requestsTable(const InspectionFacts &facts, const Period &period, const Names &names)
{
    Table table;
    table.title = tr("Requests for help");
    table.columns = {{tr("What was asked for"), 3},
                     {tr("Received"), 1, Column::Align::Right},
                     {tr("Answered"), 1, Column::Align::Right},
                     {tr("Time spent"), 1.3, Column::Align::Right},
                     {tr("Usual turnaround, working days"), 1.6, Column::Align::Right}};
    RequestTally all;
    for (const ChoiceName &item : names.choices(QStringLiteral("support-kind"))) {
        RequestTally tally;
        for (const Saved<SupportRequest> &one : facts.requests)
            if (one.value.kind.text == item.code) {
                tally.add(one, period, names);
                all.add(one, period, names);
            }
        if (!tally.received.empty() || !tally.answered.empty())
            table.rows.push_back(tally.row(item.label, item.code, Row::Role::Normal));
    }
    if (!table.rows.empty())
        table.rows.push_back(all.row(tr("All"), QStringLiteral("all"), Row::Role::Total));
    table.note = tr("Time and turnaround are of the requests answered in the period; half of them took no longer than "
                    "the usual turnaround.");
    table.nil = tr("Nil: nobody asked for help in the period.");
    return table;
}
} // namespace

Report inspectionsReport(const InspectionFacts &facts, const Period &period, const Names &names)
{
    Report report;
    report.title = tr("Inspections, surveys and requests for help");
    report.subtitle = period.title();
    report::Section section;
    section.blocks.emplace_back(surveysTable(facts, names));
    section.blocks.emplace_back(badgeTable(facts, names));
    section.blocks.emplace_back(requestsTable(facts, period, names));
    report.sections.push_back(std::move(section));
    return report;
}
