// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/counts.h"
#include "core/records/kind.h"
#include "core/reports/figure.h"
#include "core/reports/pack/pack_facts.h"
#include "core/reports/report.h"
#include <functional>
#include <span>

/// An incident of the paper with what the rules say of it, worked out once.
struct CountedIncident {
    const Read<Incident> *read = nullptr;
    Day day;             ///< on which it counts
    bool marked = false; ///< counted by discovery or report: the occurrence is not known
    bool referral = false;
    Code packGroup;     ///< of `pack-group`
    Code crimeClass;    ///< S1
    QStringList traits; ///< of its kind
    bool late = false;  ///< of an earlier period, reported since the last paper
    const Incident &value() const { return read->value; }
    RecordId id() const { return read->id; }
};

/// The paper's incidents and periods, as every table of it counts them.
class PackFigures {
public:
    PackFigures(const PackFacts &facts, const Names &names);
    /// The same records counted for another period: what an earlier paper would say now.
    PackFigures(const PackFacts &facts, const Names &names, const Period &period);

    /// The periods of Table 1: this, previous, same last year, last 12 months, 12 before.
    const std::vector<Period> &periods() const { return m_periods; }
    /// Counted incidents, referrals apart; oldest first.
    const std::vector<CountedIncident> &incidents() const { return m_incidents; }
    const std::vector<CountedIncident> &referrals() const { return m_referrals; }
    const PackFacts &facts() const { return m_facts; }
    const PackChoices &choices() const { return m_choices; }
    const Names &names() const { return m_names; }

    using Test = std::function<bool(const CountedIncident &)>;
    /// The counted incidents of a period that pass.
    std::vector<RecordId> in(const Period &period, const Test &test = {}) const;
    /// How many of those for which the question has an answer; "n of N".
    Figure share(const Period &period,
                 const std::function<std::optional<bool>(const CountedIncident &)> &question) const;
    bool kindHas(const CountedIncident &incident, const QString &trait) const
    {
        return incident.traits.contains(trait);
    }
    /// Whether the police had been told by the cut-off.
    bool isPoliceTold(const CountedIncident &incident) const;
    /// Whether they had been told and their outcome was known by the cut-off.
    bool isPoliceOutcomeKnown(const CountedIncident &incident) const;
    /// The counted incidents of a period, oldest first.
    std::span<const CountedIncident> of(const Period &period) const;
    /// Facts for counting by dimension: kind, actor, harm.
    std::vector<Fact> factsBy(const std::vector<std::function<Code(const CountedIncident &)>> &dimensions) const;
    std::vector<Fact> factsBy(const std::vector<std::function<Code(const CountedIncident &)>> &dimensions,
                              const Period &period) const;

private:
    bool isLate(const CountedIncident &incident) const;
    const PackFacts &m_facts;
    PackChoices m_choices;
    const Names &m_names;
    std::vector<Period> m_periods;
    std::vector<CountedIncident> m_incidents;
    std::vector<CountedIncident> m_referrals;
};

/// "n of N" that knows both the n and the N.
Figure shareOf(std::vector<RecordId> yes, std::vector<RecordId> asked, bool percent);
/// Columns of a table whose first column is words and the others periods.
std::vector<report::Column> periodColumns(const QString &first, const QStringList &headings, const QStringList &keys,
                                          double firstShare);
/// A row of words and counts.
report::Row countRow(const QString &key, const QString &label, const std::vector<std::vector<RecordId>> &cells,
                     report::Row::Role role = report::Row::Role::Normal);
