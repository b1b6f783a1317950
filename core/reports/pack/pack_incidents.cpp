// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

std::vector<Period> comparisons(const Period &period)
{
    return {period,
            previous(period),
            yearEarlier(period),
            yearToDate(period),
            yearToDate(yearEarlier(period)),
            lastTwelveMonths(period)};
}

std::vector<std::vector<RecordId>> idsOf(const CountLine &line)
{
    std::vector<std::vector<RecordId>> cells;
    for (const Tally &tally : line.cells)
        cells.push_back(tally.ids);
    return cells;
}

/// Turns lines of counts into Table 2's rows: a class stands above its kinds, and kinds that had nothing in twelve
/// months are one line, so that each column still adds up.
class KindRows {
public:
    KindRows(const Names &names, std::size_t periods) : m_names(names), m_others(periods) {}

    void take(const CountLine &line)
    {
        switch (line.kind) {
        case CountLine::Kind::Item:
            takeKind(line);
            break;
        case CountLine::Kind::SubTotal:
            rows.push_back(countRow(QStringLiteral("class:") + line.group,
                                    m_names.choiceLabel(QStringLiteral("crime-class"), line.group), idsOf(line),
                                    report::Row::Role::Group));
            flush(line.group);
            break;
        case CountLine::Kind::Total:
            flush(QStringLiteral("none"));
            rows.push_back(countRow(QStringLiteral("total"), tr("Total"), idsOf(line), report::Row::Role::Total));
            break;
        }
    }

    std::vector<report::Row> rows;

private:
    void takeKind(const CountLine &line)
    {
        const QString list = QStringLiteral("incident-kind");
        if (line.cells.back().count() == 0 && !m_names.hasTrait(list, line.code.text, QStringLiteral("always-shown"))) {
            m_hasOthers = true;
            for (std::size_t i = 0; i < m_others.size(); ++i)
                m_others[i].insert(m_others[i].end(), line.cells[i].ids.begin(), line.cells[i].ids.end());
            return;
        }
        const QString label = line.code.isKnown() ? m_names.choiceLabel(list, line.code.text) : tr("Not recorded");
        m_kinds.push_back(
            countRow(line.code.isKnown() ? line.code.text : QStringLiteral("not_recorded"), label, idsOf(line)));
    }

    void flush(const QString &group)
    {
        rows.insert(rows.end(), m_kinds.begin(), m_kinds.end());
        m_kinds.clear();
        if (m_hasOthers)
            rows.push_back(countRow(QStringLiteral("others:") + group, tr("Kinds with none in 12 months"), m_others));
        m_hasOthers = false;
        m_others.assign(m_others.size(), {});
    }

    const Names &m_names;
    std::vector<report::Row> m_kinds; // of the class whose line is still to come
    std::vector<std::vector<RecordId>> m_others;
    bool m_hasOthers = false;
};

report::Table byKind(const PackFigures &figures)
{
    const Period &period = figures.choices().period;
    const Names &names = figures.names();
    report::Table table;
    table.number = tr("Table 2");
    table.title = tr("By kind");
    const std::vector<Period> periods = comparisons(period);
    table.columns = periodColumns(tr("Kind"),
                                  {periods[0].heading(), periods[1].heading(), periods[2].heading(), tr("Year to date"),
                                   tr("Last year to date"), tr("Last 12 months")},
                                  {QStringLiteral("this"), QStringLiteral("previous"), QStringLiteral("last_year"),
                                   QStringLiteral("year"), QStringLiteral("year_before"), QStringLiteral("twelve")},
                                  3.8);
    Axis axis;
    for (const ChoiceName &crimeClass : names.choices(QStringLiteral("crime-class")))
        for (const ChoiceName &kind : names.choices(QStringLiteral("incident-kind")))
            if (kind.group == crimeClass.code && !kind.traits.contains(QStringLiteral("referral")))
                axis.keys.push_back(
                    {Code{kind.code}, crimeClass.code, kind.traits.contains(QStringLiteral("always-shown"))});
    const std::vector<Fact> facts = figures.factsBy({[](const CountedIncident &i) { return i.value().kind; }});
    KindRows rows(names, periods.size());
    for (const CountLine &line : countByPeriod(facts, axis, periods))
        rows.take(line);
    table.rows = std::move(rows.rows);
    table.note = tr("Kinds with at least one incident in twelve months. One main kind is counted for each incident. %1")
                     .arg(pack::source(figures));
    return table;
}

/// Referrals of fraud and the like stand on a line apart.
report::Paragraph referralLine(const PackFigures &figures)
{
    const auto count = [&](const Period &period) {
        std::vector<RecordId> ids;
        for (const CountedIncident &referral : figures.referrals())
            if (period.contains(referral.day))
                ids.push_back(referral.id());
        return Figure::count(ids);
    };
    return {
        report::Text(
            tr("Referrals to the counter-fraud specialist, counted apart: %1 in the period, %2 in the last 12 months."),
            {count(figures.periods()[0]), count(figures.periods()[3])}),
        false};
}

std::vector<report::Column> harmColumns(const std::vector<Code> &harms, const Names &names)
{
    std::vector<report::Column> columns{{tr("Who"), 2.4, report::Column::Align::Left, QStringLiteral("label")}};
    for (const Code &harm : harms)
        columns.push_back({harm.isKnown() ? names.choiceLabel(QStringLiteral("harm"), harm.text) : tr("Not graded"), 1,
                           report::Column::Align::Right, harm.isKnown() ? harm.text : QStringLiteral("not_graded")});
    columns.push_back({tr("Total"), 1, report::Column::Align::Right, QStringLiteral("total")});
    return columns;
}

report::Row actorRow(const CountLine &line, const Names &names)
{
    std::vector<std::vector<RecordId>> cells;
    for (const Tally &tally : line.cells)
        cells.push_back(tally.ids);
    if (line.kind == CountLine::Kind::Total)
        return countRow(QStringLiteral("total"), tr("Total"), cells, report::Row::Role::Total);
    if (!line.code.isKnown())
        return countRow(QStringLiteral("not_recorded"), tr("Not recorded"), cells, report::Row::Role::Normal);
    return countRow(line.code.text, names.choiceLabel(QStringLiteral("actor"), line.code.text), cells,
                    report::Row::Role::Normal);
}

report::Table byActor(const PackFigures &figures)
{
    const Names &names = figures.names();
    const Period twelve = lastTwelveMonths(figures.choices().period);
    const std::vector<Fact> facts = figures.factsBy({[](const CountedIncident &i) { return i.value().actor; },
                                                     [](const CountedIncident &i) { return i.value().harm; }},
                                                    twelve);
    Axis lines{0, {}};
    for (const ChoiceName &actor : names.choices(QStringLiteral("actor")))
        lines.keys.push_back({Code{actor.code}, {}, false});
    lines.keys.push_back({Code{}, {}, false});
    Axis columns{1, {}};
    for (const ChoiceName &harm : names.choices(QStringLiteral("harm")))
        columns.keys.push_back({Code{harm.code}, {}, !harm.traits.contains(QStringLiteral("rank:4"))});
    columns.keys.push_back({Code{}, {}, true});
    const CrossTab tab = crossTab(facts, lines, columns);
    report::Table table;
    table.number = tr("Table 4");
    table.title = tr("Who did it and harm, last 12 months");
    table.nil = tr("Nil: no incident in the last 12 months.");
    table.columns = harmColumns(tab.columns, names);
    if (facts.empty())
        return table;
    for (const CountLine &line : tab.lines)
        table.rows.push_back(actorRow(line, names));
    table.note = pack::source(figures);
    return table;
}
} // namespace

namespace pack {
report::Section incidents(const PackFigures &figures)
{
    report::Section section{QStringLiteral("2"), tr("Incidents"), 1, true, false, {}};
    if (figures.incidents().empty()) {
        section.blocks.emplace_back(
            report::Paragraph{report::Text(tr("Figures 1 and 2 \u2013 Nil: no incident has been reported.")), false});
    } else {
        section.blocks.emplace_back(monthChart(figures));
        section.blocks.emplace_back(groupChart(figures));
    }
    section.blocks.emplace_back(byKind(figures));
    section.blocks.emplace_back(referralLine(figures));
    section.blocks.emplace_back(byPlace(figures));
    section.blocks.emplace_back(byActor(figures));
    return section;
}
} // namespace pack
