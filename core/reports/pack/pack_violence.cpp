// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_counting.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

PackFigures::Test withTrait(const PackFigures &figures, const QString &trait)
{
    return [&figures, trait](const CountedIncident &incident) { return figures.kindHas(incident, trait); };
}

/// The physical assaults whose clinical factor carries the trait; not recorded counts as not known.
PackFigures::Test assaultWith(const PackFigures &figures, const QString &trait)
{
    return [&figures, trait](const CountedIncident &incident) {
        if (!figures.kindHas(incident, QStringLiteral("assault:physical")))
            return false;
        const QString factor = incident.value().clinicalFactor.text;
        if (factor.isEmpty())
            return trait == QStringLiteral("not-known");
        const bool isIt = figures.names().hasTrait(QStringLiteral("clinical-factor"), factor, trait);
        return isIt ||
               (trait == QStringLiteral("no") &&
                figures.names().hasTrait(QStringLiteral("clinical-factor"), factor, QStringLiteral("not-applicable")));
    };
}

struct Line {
    const char *key;
    QString label;
    PackFigures::Test test;
};

std::vector<Line> lines(const PackFigures &figures)
{
    const auto kind = [&figures](const char *trait) {
        return withTrait(figures, QStringLiteral("assault:") + QLatin1String(trait));
    };
    return {{"physical", tr("Physical assault"), kind("physical")},
            {"clinical_yes", tr("  of which with a clinical factor"), assaultWith(figures, QStringLiteral("yes"))},
            {"clinical_no", tr("  of which without"), assaultWith(figures, QStringLiteral("no"))},
            {"clinical_nk", tr("  of which not known"), assaultWith(figures, QStringLiteral("not-known"))},
            {"threat", tr("Threat"), kind("threat")},
            {"verbal", tr("Verbal abuse or aggressive behaviour"), kind("verbal")},
            {"harassment", tr("Harassment and stalking"), kind("harassment")},
            {"sexual", tr("Sexual"), kind("sexual")},
            {"hate", tr("Hate-related, whatever the kind"), [&figures](const CountedIncident &incident) {
                 return figures.names().hasTrait(QStringLiteral("hate"), incident.value().hate.text,
                                                 QStringLiteral("hate"));
             }}};
}
} // namespace

namespace pack {
report::Section violence(const PackFigures &figures)
{
    report::Section section{QStringLiteral("3"), tr("Violence, aggression, harassment"), 1, false, true, {}};
    const std::vector<Period> &p = figures.periods();
    report::Table table;
    table.number = tr("Table 5");
    table.title = tr("Violence and aggression by kind");
    table.columns = periodColumns(
        tr("Kind"), {p[0].heading(), p[1].heading(), p[2].heading(), tr("Last 12 months"), tr("12 months before")},
        {QStringLiteral("this"), QStringLiteral("previous"), QStringLiteral("last_year"), QStringLiteral("twelve"),
         QStringLiteral("twelve_before")},
        2.8);
    for (const Line &line : lines(figures)) {
        std::vector<std::vector<RecordId>> cells;
        for (const Period &period : p)
            cells.push_back(figures.in(period, line.test));
        table.rows.push_back(countRow(QLatin1String(line.key), line.label, cells));
    }
    table.note = source(figures);
    section.blocks.emplace_back(std::move(table));
    return section;
}
} // namespace pack
