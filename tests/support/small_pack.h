// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/pack/pack_facts.h"
#include "core/reports/pack/pack_report.h"
#include "tests/support/policy_names.h"

/// The paper of September and October 2026 with figures entered by 6 November, from incidents put in by hand.
class SmallPack {
public:
    SmallPack();
    /// An incident of a kind on a day, entered on it and known to be so; change it as the test needs.
    Read<Incident> &add(const char *kind, Day day);
    void addMany(int count, const char *kind, Day day);
    Report paper() const { return auditCommitteePack(facts, names); }
    /// The words of a cell of a table; fails the test where there is none.
    QString cell(const QString &table, const QString &row, const QString &column) const;
    QStringList keyPoints() const { return proposedKeyPoints(facts, names); }
    /// The paper as issued and found again as the last one of the given period.
    void issue(const Period &period, Day cutOff);

    PackFacts facts;
    PolicyNames names;

private:
    RecordId m_next = 1;
};

/// The table of a paper; fails the test where there is none.
const report::Table &tableNumbered(const Report &paper, const QString &number);
/// The words of a cell by the keys of row and column; fails the test where there is none.
QString cellOf(const report::Table &table, const QString &row, const QString &column);
/// Every word of a paper, a line each.
QString wordsOf(const Report &paper);
