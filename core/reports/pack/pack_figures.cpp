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

/// What the office's list says of a kind.
struct KindFacts {
    Code crimeClass;
    Code packGroup;
    QStringList traits;
};

std::vector<Fact> factsOf(std::span<const CountedIncident> incidents,
                          const std::vector<std::function<Code(const CountedIncident &)>> &dimensions)
{
    std::vector<Fact> facts;
    facts.reserve(incidents.size());
    for (const CountedIncident &incident : incidents) {
        Fact fact{incident.id(), incident.day, {}};
        for (const auto &dimension : dimensions)
            fact.codes.push_back(dimension(incident));
        facts.push_back(std::move(fact));
    }
    return facts;
}
} // namespace

PackFigures::PackFigures(const PackFacts &facts, const Names &names) : PackFigures(facts, names, facts.choices.period)
{
}

PackFigures::PackFigures(const PackFacts &facts, const Names &names, const Period &period)
    : m_facts(facts), m_choices(facts.choices), m_names(names)
{
    m_choices.period = period;
    m_periods = {period, previous(period), yearEarlier(period), lastTwelveMonths(period), twelveMonthsBefore(period)};
    QHash<QString, KindFacts> kinds;
    for (const ChoiceName &kind : names.choices(kindList()))
        kinds.insert(kind.code, {Code{kind.group}, groupOf(names, Code{kind.code}), kind.traits});
    m_incidents.reserve(facts.incidents.size());
    for (const Read<Incident> &read : facts.incidents) {
        const KindFacts kind = kinds.value(read.value.kind.text);
        if (read.entered > m_choices.cutOff || read.value.exercise || !read.value.duplicateOf.isNull() ||
            kind.traits.contains(QStringLiteral("not-counted")))
            continue;
        const CountingInstant instant = countingInstant(read.value);
        CountedIncident counted{&read,
                                instant.at.day(),
                                instant.from != CountingInstant::From::Occurred,
                                kind.traits.contains(QStringLiteral("referral")),
                                kind.packGroup,
                                kind.crimeClass,
                                kind.traits,
                                false};
        counted.late = isLate(counted);
        (counted.referral ? m_referrals : m_incidents).push_back(std::move(counted));
    }
    const auto earlier = [](const CountedIncident &a, const CountedIncident &b) {
        return std::tie(a.day, a.read->reference) < std::tie(b.day, b.read->reference);
    };
    std::stable_sort(m_incidents.begin(), m_incidents.end(), earlier);
    std::stable_sort(m_referrals.begin(), m_referrals.end(), earlier);
}

/// Where a paper went before, what was entered too late for it; before the first paper, what was reported only once
/// this period had begun.
bool PackFigures::isLate(const CountedIncident &incident) const
{
    if (!incident.day.isKnown() || incident.day >= m_choices.period.first)
        return false;
    if (m_facts.last)
        return m_facts.last->isWithout(*incident.read);
    const Moment &reported = incident.value().reported;
    return reported.isKnown() && reported.day() >= m_choices.period.first;
}

std::span<const CountedIncident> PackFigures::of(const Period &period) const
{
    const auto first = std::partition_point(m_incidents.begin(), m_incidents.end(),
                                            [&](const CountedIncident &i) { return i.day < period.first; });
    const auto last =
        std::partition_point(first, m_incidents.end(), [&](const CountedIncident &i) { return i.day <= period.last; });
    return {first, last};
}

std::vector<RecordId> PackFigures::in(const Period &period, const Test &test) const
{
    std::vector<RecordId> ids;
    for (const CountedIncident &incident : of(period))
        if (!test || test(incident))
            ids.push_back(incident.id());
    return ids;
}

Figure PackFigures::share(const Period &period,
                          const std::function<std::optional<bool>(const CountedIncident &)> &question) const
{
    std::vector<RecordId> yes;
    std::vector<RecordId> asked;
    for (const CountedIncident &incident : of(period)) {
        const std::optional<bool> answer = question(incident);
        if (answer)
            asked.push_back(incident.id());
        if (answer.value_or(false))
            yes.push_back(incident.id());
    }
    return shareOf(std::move(yes), std::move(asked), false);
}

bool PackFigures::isPoliceTold(const CountedIncident &incident) const
{
    const Incident &i = incident.value();
    const auto later = [this](const PoliceCase &police) {
        return police.reportedAt.isKnown() && police.reportedAt.day() > m_choices.cutOff;
    };
    return !(!i.police.empty() && std::all_of(i.police.begin(), i.police.end(), later)) &&
           m_names.hasTrait(QStringLiteral("police-reported"), i.policeReported.text, QStringLiteral("told"));
}

bool PackFigures::isPoliceOutcomeKnown(const CountedIncident &incident) const
{
    const Incident &i = incident.value();
    return isPoliceTold(incident) && std::any_of(i.police.begin(), i.police.end(), [this](const PoliceCase &police) {
               return police.outcomeDay.isKnown() && isOutcomeKnown(police, m_choices.cutOff, m_names);
           });
}

std::vector<Fact>
PackFigures::factsBy(const std::vector<std::function<Code(const CountedIncident &)>> &dimensions) const
{
    return factsOf(m_incidents, dimensions);
}

std::vector<Fact> PackFigures::factsBy(const std::vector<std::function<Code(const CountedIncident &)>> &dimensions,
                                       const Period &period) const
{
    return factsOf(of(period), dimensions);
}

Figure shareOf(std::vector<RecordId> yes, std::vector<RecordId> asked, bool percent)
{
    Figure figure{percent ? Figure::Kind::Percent : Figure::Kind::Share, static_cast<qint64>(yes.size()),
                  static_cast<qint64>(asked.size()), std::move(yes)};
    figure.ofIds = std::move(asked);
    return figure;
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
        row.cells.emplace_back(Figure::count(ids));
    return row;
}
