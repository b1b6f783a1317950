// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pack/pack_figures.h"
#include "core/incidents/incident_counting.h"
#include "core/records/names.h"

namespace {
const QString &kindList()
{
    static const QString list = QStringLiteral("incident-kind");
    return list;
}

/// The item of a list that carries the trait `<prefix>…` which the kind carries too.
Code groupOf(const Names &names, const Code &kind)
{
    for (const ChoiceName &group : names.choices(QStringLiteral("pack-group")))
        for (const QString &trait : group.traits)
            if (trait.startsWith(QStringLiteral("pack:")) && names.hasTrait(kindList(), kind.text, trait))
                return Code{group.code};
    return {};
}
} // namespace

PackFigures::PackFigures(const PackFacts &facts, const Names &names) : m_facts(facts), m_names(names)
{
    const Period &period = facts.choices.period;
    m_periods = {period, previous(period), yearEarlier(period), lastTwelveMonths(period), twelveMonthsBefore(period)};
    QHash<QString, Code> classes;
    QHash<QString, Code> groups;
    for (const ChoiceName &kind : names.choices(kindList())) {
        classes.insert(kind.code, Code{kind.group});
        groups.insert(kind.code, groupOf(names, Code{kind.code}));
    }
    for (const Read<Incident> &read : facts.incidents) {
        if (read.entered > facts.choices.cutOff || !isCounted(read.value, names))
            continue;
        const CountingInstant instant = countingInstant(read.value);
        CountedIncident counted{&read,
                                instant.at.day(),
                                instant.from != CountingInstant::From::Occurred,
                                isReferral(read.value, names),
                                groups.value(read.value.kind.text),
                                classes.value(read.value.kind.text),
                                false};
        counted.late = counted.day.isKnown() && counted.day < period.first && read.entered > reportedUpTo();
        (counted.referral ? m_referrals : m_incidents).push_back(counted);
    }
    const auto earlier = [](const CountedIncident &a, const CountedIncident &b) {
        return std::pair(a.day, a.read->reference) < std::pair(b.day, b.read->reference);
    };
    std::stable_sort(m_incidents.begin(), m_incidents.end(), earlier);
    std::stable_sort(m_referrals.begin(), m_referrals.end(), earlier);
}

Day PackFigures::reportedUpTo() const
{
    return m_facts.last ? m_facts.last->cutOff : m_facts.choices.period.first.plus(-1);
}

std::vector<RecordId> PackFigures::in(const Period &period, const Test &test) const
{
    std::vector<RecordId> ids;
    for (const CountedIncident &incident : m_incidents)
        if (period.contains(incident.day) && (!test || test(incident)))
            ids.push_back(incident.id());
    return ids;
}

Figure PackFigures::share(const Period &period,
                          const std::function<std::optional<bool>(const CountedIncident &)> &question,
                          bool percent) const
{
    std::vector<RecordId> yes;
    qint64 asked = 0;
    for (const CountedIncident &incident : m_incidents) {
        if (!period.contains(incident.day))
            continue;
        const std::optional<bool> answer = question(incident);
        asked += answer.has_value();
        if (answer.value_or(false))
            yes.push_back(incident.id());
    }
    const auto count = static_cast<qint64>(yes.size());
    return percent ? Figure::percent(count, asked, std::move(yes)) : Figure::share(count, asked, std::move(yes));
}

bool PackFigures::kindHas(const CountedIncident &incident, const QString &trait) const
{
    return m_names.hasTrait(kindList(), incident.value().kind.text, trait);
}

std::vector<Fact>
PackFigures::factsBy(const std::vector<std::function<Code(const CountedIncident &)>> &dimensions) const
{
    std::vector<Fact> facts;
    facts.reserve(m_incidents.size());
    for (const CountedIncident &incident : m_incidents) {
        Fact fact{incident.id(), incident.day, {}};
        for (const auto &dimension : dimensions)
            fact.codes.push_back(dimension(incident));
        facts.push_back(std::move(fact));
    }
    return facts;
}

std::vector<report::Column> periodColumns(const QString &first, const QStringList &headings, const QStringList &keys,
                                          double firstShare)
{
    std::vector<report::Column> columns{{first, firstShare, report::Column::Align::Left, QStringLiteral("label")}};
    for (qsizetype i = 0; i < headings.size(); ++i)
        columns.push_back({headings[i], 1, report::Column::Align::Right, keys[i]});
    return columns;
}

report::Row countRow(const QString &key, const QString &label, const std::vector<std::vector<RecordId>> &cells,
                     report::Row::Role role)
{
    report::Row row{{report::Cell(label)}, role, key};
    for (const std::vector<RecordId> &ids : cells)
        row.cells.push_back(Figure::count(ids));
    return row;
}
