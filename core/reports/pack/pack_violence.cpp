// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/count.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

constexpr int kMonthsCharted = 24;

PackFigures::Test withTrait(const PackFigures &figures, const QString &trait)
{
    return [&figures, trait](const CountedIncident &incident) { return figures.kindHas(incident, trait); };
}

/// The clinical factor of the incident, or else of those alleged: of several the one that comes first in the list.
QString clinicalFactor(const PackFigures &figures, const Incident &incident)
{
    if (incident.clinicalFactor.isKnown())
        return incident.clinicalFactor.text;
    for (const ChoiceName &factor : figures.names().choices(QStringLiteral("clinical-factor")))
        for (const Party &party : incident.parties)
            if (party.clinicalFactor.text == factor.code &&
                figures.names().hasTrait(QStringLiteral("party-role"), party.role.text, QStringLiteral("alleged")))
                return factor.code;
    return {};
}

/// The physical assaults whose clinical factor carries the trait; not recorded counts as not known.
PackFigures::Test assaultWith(const PackFigures &figures, const QString &trait)
{
    return [&figures, trait](const CountedIncident &incident) {
        if (!figures.kindHas(incident, QStringLiteral("assault:physical")))
            return false;
        const QString factor = clinicalFactor(figures, incident.value());
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

report::Table kindTable(const PackFigures &figures)
{
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
    table.note = pack::source(figures);
    return table;
}

bool isInjury(const PackFigures &figures, const Incident &incident)
{
    const auto hurts = [&figures](const Code &harm) {
        return figures.names().hasTrait(QStringLiteral("harm"), harm.text, QStringLiteral("injury"));
    };
    return hurts(incident.harm) || std::any_of(incident.parties.begin(), incident.parties.end(),
                                               [&hurts](const Party &party) { return hurts(party.harm); });
}

/// Each physical assault of 24 months as a dot; the line that says so where there was none.
report::Block assaultLine(const PackFigures &figures)
{
    const std::vector<Period> months = monthsUpTo(figures.choices().period, kMonthsCharted);
    report::TimelineChart line{
        months.front().first, months.back().last, tr("somebody was injured"), tr("nobody was injured"), {}};
    const QHash<RecordId, QString> sites = pack::siteLabels(figures);
    const auto assault = withTrait(figures, QStringLiteral("assault:physical"));
    for (const CountedIncident &counted : figures.of({line.from, line.to})) {
        const Incident &incident = counted.value();
        if (!assault(counted))
            continue;
        const QString site = sites.value(incident.site.value);
        const QString label = incident.confidential ? tr("restricted")
                              : site.isEmpty()      ? tr("Physical assault")
                                                    : tr("Physical assault, %1").arg(site);
        line.dots.push_back({counted.day, !incident.confidential && isInjury(figures, incident), label, counted.id()});
    }
    if (line.dots.empty())
        return report::Paragraph{report::Text(tr("Figure 3: nil, no physical assault in 24 months.")), false};
    const auto many = static_cast<qint64>(line.dots.size());
    return report::Chart{tr("Figure 3"), tr("Physical assaults, 24 months"),
                         many == 1 ? tr("One physical assault in 24 months: each dot is one.")
                                   : tr("%1 physical assaults in 24 months: each dot is one.").arg(shownCount(many)),
                         tr("Incidents"), std::move(line)};
}
} // namespace

namespace pack {
report::Section violence(const PackFigures &figures)
{
    report::Section section{QStringLiteral("3"), tr("Violence, aggression, harassment"), 1, false, true, {}};
    section.blocks.emplace_back(kindTable(figures));
    section.blocks.emplace_back(assaultLine(figures));
    section.blocks.emplace_back(affectedTable(figures));
    section.blocks.emplace_back(courseTable(figures));
    return section;
}
} // namespace pack
