// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_rules.h"
#include "core/office/policy.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>
#include <QJsonObject>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

QString harmText(const PackFigures &figures, const Incident &incident)
{
    const auto word = [&figures](const Code &harm) {
        return harm.isKnown() ? figures.names().choiceLabel(QStringLiteral("harm"), harm.text) : tr("not graded");
    };
    return incident.firstGrade == incident.harm || !incident.firstGrade.isKnown()
               ? word(incident.harm)
               : word(incident.firstGrade) + QStringLiteral(" → ") + word(incident.harm);
}

QString placeText(const PackFigures &figures, const Incident &incident)
{
    if (!incident.site.isNull())
        return figures.names().recordName(kindOf<Site>(), incident.site.value);
    return incident.channel.isKnown() ? figures.names().choiceLabel(QStringLiteral("channel"), incident.channel.text)
                                      : QStringLiteral("n/k");
}

report::Row incidentRow(const PackFigures &figures, const CountedIncident &counted)
{
    const Incident &i = counted.value();
    const Names &names = figures.names();
    const std::optional<int> days = daysToReport(i);
    const auto choice = [&names](const char *list, const Code &code) {
        return code.isKnown() ? names.choiceLabel(QLatin1String(list), code.text) : QStringLiteral("n/k");
    };
    // A confidential case is counted and never described (PACK.md 1, rule 8).
    const bool closed = i.confidential;
    report::Row row{
        {report::Cell(counted.read->reference),
         report::Cell(showShort(counted.day) + (counted.marked ? QStringLiteral(" †") : QString())),
         days ? report::Cell(Figure::count(*days)) : report::Cell(Figure::notKnown()),
         closed ? report::Cell(tr("restricted")) : report::Cell(placeText(figures, i)),
         closed ? report::Cell(tr("restricted")) : report::Cell(choice("incident-kind", i.kind)),
         closed ? report::Cell(QStringLiteral("–")) : report::Cell(harmText(figures, i)),
         closed ? report::Cell(QStringLiteral("–")) : report::Cell(choice("police-reported", i.policeReported)),
         report::Cell(choice("incident-status", i.status))},
        report::Row::Role::Normal,
        counted.read->reference};
    return row;
}

std::vector<report::Column> listColumns()
{
    using Align = report::Column::Align;
    return {{tr("Ref"), 1.9, Align::Left, QStringLiteral("ref")},
            {tr("Occurred"), 1.4, Align::Left, QStringLiteral("occurred")},
            {tr("Days to report"), 0.9, Align::Right, QStringLiteral("days")},
            {tr("Place"), 1.8, Align::Left, QStringLiteral("place")},
            {tr("Kind"), 2.2, Align::Left, QStringLiteral("kind")},
            {tr("Harm (first → final)"), 1.5, Align::Left, QStringLiteral("harm")},
            {tr("Police"), 1.2, Align::Left, QStringLiteral("police")},
            {tr("Status"), 1.3, Align::Left, QStringLiteral("status")}};
}

/// One field of the incidents of the period: how often it is blank and how often "not known" was the answer.
report::Row qualityRow(const PackFigures &figures, const char *key, const QString &label,
                       const std::function<std::optional<bool>(const Incident &)> &known)
{
    std::vector<RecordId> blank, unknown, all;
    for (const CountedIncident &incident : figures.incidents()) {
        if (!figures.choices().period.contains(incident.day))
            continue;
        all.push_back(incident.id());
        const std::optional<bool> answer = known(incident.value());
        if (!answer)
            blank.push_back(incident.id());
        else if (!*answer)
            unknown.push_back(incident.id());
    }
    return countRow(QLatin1String(key), label, {blank, unknown, all});
}

report::Table qualityTable(const PackFigures &figures)
{
    const auto choice = [&figures](const char *list, const Code &code) -> std::optional<bool> {
        if (!code.isKnown())
            return std::nullopt;
        return !figures.names().hasTrait(QLatin1String(list), code.text, QStringLiteral("not-known"));
    };
    const auto filled = [](bool is) { return is ? std::optional(true) : std::nullopt; };
    report::Table table;
    table.title = tr("Data quality, incidents of the period");
    table.columns = periodColumns(tr("Field"), {tr("Blank"), tr("Not known"), tr("Of")},
                                  {QStringLiteral("blank"), QStringLiteral("not_known"), QStringLiteral("of")}, 3);
    table.rows = {
        qualityRow(figures, "occurred", tr("When it happened"),
                   [&](const Incident &i) { return filled(i.occurred.isKnown()); }),
        qualityRow(figures, "place", tr("Where"),
                   [&](const Incident &i) { return filled(!i.site.isNull() || i.channel.isKnown()); }),
        qualityRow(figures, "department", tr("Department"),
                   [&](const Incident &i) { return filled(!i.department.isNull()); }),
        qualityRow(figures, "actor", tr("Who did it"), [&](const Incident &i) { return choice("actor", i.actor); }),
        qualityRow(figures, "harm", tr("Harm"), [&](const Incident &i) { return filled(i.harm.isKnown()); }),
        qualityRow(figures, "clinical", tr("Clinical factor, physical assaults"),
                   [&](const Incident &i) {
                       return figures.names().hasTrait(QStringLiteral("incident-kind"), i.kind.text,
                                                       QStringLiteral("assault:physical"))
                                  ? choice("clinical-factor", i.clinicalFactor)
                                  : std::optional(true);
                   }),
        qualityRow(figures, "police", tr("Whether the police were told"),
                   [&](const Incident &i) { return choice("police-reported", i.policeReported); }),
        qualityRow(figures, "reached", tr("When it reached the LSMS"),
                   [&](const Incident &i) { return filled(i.reachedLsms.isKnown()); }),
    };
    return table;
}

/// The value a cell stands for, and the records behind it: of one figure, the figure; of several, the first.
const Figure *figureOf(const report::Cell &cell) { return cell.figures.empty() ? nullptr : &cell.figures.front(); }

/// The figure of a place, row and column of this paper.
const report::Cell *cellAt(const std::vector<report::Section> &sections, const QString &place, const QString &row,
                           const QString &column)
{
    for (const report::Section &section : sections)
        for (const report::Block &block : section.blocks) {
            const auto *table = std::get_if<report::Table>(&block);
            if (!table || table->number != place)
                continue;
            for (std::size_t c = 0; c < table->columns.size(); ++c)
                if (table->columns[c].key == column)
                    for (const report::Row &r : table->rows)
                        if (r.key == row && c < r.cells.size())
                            return &r.cells[c];
        }
    return nullptr;
}
} // namespace

namespace pack {
report::Section incidentList(const PackFigures &figures)
{
    report::Section section{QStringLiteral("A"), tr("Incidents of the period"), 1, true, false, {}};
    report::Table now;
    now.title = tr("Incidents of %1").arg(figures.choices().period.title());
    now.columns = listColumns();
    now.nil = tr("Nil: no incident was reported in the period.");
    report::Table late;
    late.title = tr("Incidents of earlier periods, reported since the last paper");
    late.columns = listColumns();
    late.nil = tr("Nil: no incident of an earlier period was reported since.");
    for (const CountedIncident &incident : figures.incidents()) {
        if (figures.choices().period.contains(incident.day))
            now.rows.push_back(incidentRow(figures, incident));
        else if (incident.late)
            late.rows.push_back(incidentRow(figures, incident));
    }
    now.note = tr("† when it happened is not known: counted by the day it was found, or else reported. %1")
                   .arg(source(figures));
    section.blocks.push_back(std::move(now));
    section.blocks.push_back(std::move(late));
    return section;
}

report::Section restated(const PackFigures &figures, const std::vector<report::Section> &soFar)
{
    report::Section section{
        QStringLiteral("B"), tr("Restated since the last paper, and data quality"), 1, true, false, {}};
    report::Table table;
    table.title = tr("Figures restated since the last paper");
    table.nil = figures.facts().last ? tr("Nil: no figure of the last paper has changed.")
                                     : tr("Nil: this is the first paper that the program issues.");
    table.columns = {{tr("Figure"), 3, report::Column::Align::Left, QStringLiteral("figure")},
                     {tr("As reported"), 1, report::Column::Align::Right, QStringLiteral("then")},
                     {tr("Now"), 1, report::Column::Align::Right, QStringLiteral("now")},
                     {tr("Difference"), 1, report::Column::Align::Right, QStringLiteral("difference")},
                     {tr("Why"), 2.4, report::Column::Align::Left, QStringLiteral("why")}};
    const std::optional<LastPaper> &last = figures.facts().last;
    if (last && last->period == figures.periods()[1])
        for (const ReportedFigure &then : last->figures) {
            const report::Cell *cell = then.column == QStringLiteral("this")
                                           ? cellAt(soFar, then.place, then.row, QStringLiteral("previous"))
                                           : nullptr;
            const Figure *now = cell ? figureOf(*cell) : nullptr;
            if (!now || now->kind != Figure::Kind::Count || now->value == then.value)
                continue;
            const auto lateOnes = std::count_if(figures.incidents().begin(), figures.incidents().end(),
                                                [&](const CountedIncident &incident) {
                                                    return incident.late && std::find(now->ids.begin(), now->ids.end(),
                                                                                      incident.id()) != now->ids.end();
                                                });
            const QString label = then.place + QStringLiteral(", ") + then.label;
            table.rows.push_back({{report::Cell(label), report::Cell(then.text), report::Cell(*now),
                                   report::Cell(Figure::change(now->value - then.value)),
                                   report::Cell(lateOnes > 0 ? tr("%1 reported after the last paper").arg(lateOnes)
                                                             : tr("records corrected since"))},
                                  report::Row::Role::Normal,
                                  then.place + u'/' + then.row});
        }
    section.blocks.push_back(std::move(table));
    section.blocks.push_back(qualityTable(figures));
    return section;
}

report::Section definitions()
{
    report::Section section{QStringLiteral("C"), tr("Definitions, counting and chart rules"), 1, true, false, {}};
    const Result<std::vector<QJsonObject>> texts = shippedItems(QStringLiteral("report-texts"));
    if (!texts)
        return section;
    const std::pair<const char *, QString> parts[] = {
        {"counting", tr("Counting")}, {"words", tr("Words")}, {"charts", tr("Charts")}, {"editions", tr("Editions")}};
    for (const auto &[part, heading] : parts) {
        report::KeyValues values;
        for (const QJsonObject &text : *texts)
            if (policyText(text, "section") == QLatin1String(part))
                values.rows.push_back({policyText(text, "title"), report::Text(policyText(text, "text"))});
        if (values.rows.empty())
            continue;
        section.blocks.push_back(report::Heading{heading});
        section.blocks.push_back(std::move(values));
    }
    return section;
}

report::Section control(const PackFigures &figures)
{
    const PackFacts &facts = figures.facts();
    const PackChoices &c = facts.choices;
    report::Section section{QStringLiteral("D"), tr("Document control"), 1, false, true, {}};
    report::KeyValues values;
    const auto add = [&values](const QString &key, const QString &value) {
        if (!value.isEmpty())
            values.rows.push_back({key, report::Text(value)});
    };
    add(tr("Paper"), c.paper);
    add(tr("Version"), c.version);
    add(tr("Figures entered by"), show(c.cutOff));
    add(tr("Prepared"), show(c.asAt));
    add(tr("Cleared"), c.clearedBy.isEmpty()
                           ? QString()
                           : c.clearedBy + (c.cleared.isKnown() ? QStringLiteral(", ") + show(c.cleared) : QString()));
    add(tr("Edition"), c.isPublic
                           ? tr("Public: counts from 1 to 4 suppressed, and others where they would give one back")
                           : tr("Committee: exact counts"));
    add(tr("Sites"), c.sitesByLetter ? tr("named by letter") : tr("named"));
    add(tr("Program"), facts.program);
    add(tr("Record seal"), facts.seal);
    section.blocks.push_back(std::move(values));
    return section;
}
} // namespace pack
