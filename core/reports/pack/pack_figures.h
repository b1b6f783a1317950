// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/counts.h"
#include "core/records/kind.h"
#include "core/reports/figure.h"
#include "core/reports/pack/pack_facts.h"
#include "core/reports/report.h"
#include <functional>

/// An incident of the paper with what the rules say of it, worked out once.
struct CountedIncident {
    const Read<Incident> *read = nullptr;
    Day day;             ///< on which it counts
    bool marked = false; ///< counted by discovery or report: the occurrence is not known
    bool referral = false;
    Code packGroup;    ///< of `pack-group`
    Code crimeClass;   ///< S1
    bool late = false; ///< of an earlier period, entered since the last paper
    const Incident &value() const { return read->value; }
    RecordId id() const { return read->id; }
};

/// The paper's incidents and periods, as every table of it counts them.
class PackFigures {
public:
    PackFigures(const PackFacts &facts, const Names &names);

    /// The periods of Table 1: this, previous, same last year, last 12 months, 12 before.
    const std::vector<Period> &periods() const { return m_periods; }
    /// Counted incidents, referrals apart; oldest first.
    const std::vector<CountedIncident> &incidents() const { return m_incidents; }
    const std::vector<CountedIncident> &referrals() const { return m_referrals; }
    const PackFacts &facts() const { return m_facts; }
    const PackChoices &choices() const { return m_facts.choices; }
    const Names &names() const { return m_names; }

    using Test = std::function<bool(const CountedIncident &)>;
    /// The counted incidents of a period that pass.
    std::vector<RecordId> in(const Period &period, const Test &test = {}) const;
    /// How many of those for which the question has an answer; "n of N".
    Figure share(const Period &period, const std::function<std::optional<bool>(const CountedIncident &)> &question,
                 bool percent) const;
    bool kindHas(const CountedIncident &incident, const QString &trait) const;
    /// Facts for counting by dimension: kind, actor, harm.
    std::vector<Fact> factsBy(const std::vector<std::function<Code(const CountedIncident &)>> &dimensions) const;
    /// The last instant before the period that a paper has reported: the last paper's cut-off, or the day before the
    /// period.
    Day reportedUpTo() const;

private:
    const PackFacts &m_facts;
    const Names &m_names;
    std::vector<Period> m_periods;
    std::vector<CountedIncident> m_incidents;
    std::vector<CountedIncident> m_referrals;
};

/// Columns of a table whose first column is words and the others periods.
std::vector<report::Column> periodColumns(const QString &first, const QStringList &headings, const QStringList &keys,
                                          double firstShare);
/// A row of words and counts.
report::Row countRow(const QString &key, const QString &label, const std::vector<std::vector<RecordId>> &cells,
                     report::Row::Role role = report::Row::Role::Normal);
