// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/named_reports.h"
#include "core/reports/pack/pack_queries.h"
#include "core/reports/pack/pack_sections.h"
#include "core/reports/paper.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
/// A report made from incidents, and whether it is of those alone that its maker may read; else it counts over the
/// body.
struct Maker {
    const char *name;
    Report (*make)(const PackFigures &);
    bool ofReadable = false;
};
constexpr Maker kMakers[] = {
    {"assaults-of-the-year", assaultsOfTheYear},
    {"police-chase-list", policeChaseList, true},
    {"timeliness", timelinessReport},
    {"losses", lossesReport},
    {"foi-sheet", foiSheet},
};

const Maker &makerOf(const QString &name)
{
    return *std::find_if(std::begin(kMakers), std::end(kMakers),
                         [&](const Maker &maker) { return name == QLatin1String(maker.name); });
}

/// What the report may count: all incidents for those who may read papers, nothing for others.
Scope scopeOf(const Maker &maker, const Actor &actor, Day today)
{
    if (maker.ofReadable)
        return may(actor, Act::Read, kindOf<Incident>(), today);
    Scope scope;
    scope.everything = scope.namedOnAll = may(actor, Act::Read, kindOf<Paper>(), today).everything;
    return scope;
}
} // namespace

Result<Report> namedReport(const Database &database, const Names &names, const Actor &actor,
                           const ReportRequest &request)
{
    const Maker &maker = makerOf(request.name);
    const Scope scope = scopeOf(maker, actor, request.choices.asAt);
    if (scope.isNothing())
        return Error{Error::Code::NotAllowed, QCoreApplication::translate("Reports", "You may not print this report.")};
    PackChoices choices = request.choices;
    if (!choices.period.first.isKnown()) // how things stand on a day
        choices.period = {choices.cutOff, choices.cutOff};
    const Result<PackFacts> facts = incidentFacts(database, scope, choices);
    if (!facts)
        return facts.error();
    const PackFigures figures(*facts, names);
    Report report = maker.make(figures);
    if (!maker.ofReadable)
        pack::leaveOutRestricted(report, figures);
    return report;
}
