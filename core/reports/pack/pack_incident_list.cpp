// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/count.h"
#include "core/incidents/incident_rules.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

QString dash() { return QStringLiteral("–"); }

/// The label of a code, n/k where there is none.
QString label(const Names &names, const char *list, const Code &code)
{
    return code.isKnown() ? names.choiceLabel(QLatin1String(list), code.text) : QStringLiteral("n/k");
}

/// Appendix A's rows; what sites are called is worked out once.
class Rows {
public:
    explicit Rows(const PackFigures &figures) : m_figures(figures), m_sites(pack::siteLabels(figures)) {}

    report::Row row(const CountedIncident &counted) const
    {
        const QString &reference = counted.read->reference;
        if (counted.value().confidential)
            return {restricted(reference), report::Row::Role::Normal, reference};
        const Incident &i = counted.value();
        const Names &names = m_figures.names();
        const std::optional<int> days = daysToReport(i);
        return {{report::Cell(reference),
                 report::Cell(showShort(counted.day) + (counted.marked ? QStringLiteral(" †") : QString())),
                 days ? report::Cell(Figure::number(*days, {counted.id()})) : report::Cell(Figure::notKnown()),
                 report::Cell(place(i)), report::Cell(label(names, "incident-kind", i.kind)), report::Cell(harm(i)),
                 report::Cell(label(names, "police-reported", i.policeReported)),
                 report::Cell(label(names, "incident-status", i.status))},
                report::Row::Role::Normal,
                reference};
    }

private:
    /// Counted and never described (PACK.md 1, rule 8).
    static std::vector<report::Cell> restricted(const QString &reference)
    {
        std::vector<report::Cell> cells(8, report::Cell(dash()));
        cells[0] = report::Cell(reference);
        cells[4] = report::Cell(tr("Restricted"));
        return cells;
    }

    QString harm(const Incident &incident) const
    {
        const auto word = [this](const Code &grade) {
            return grade.isKnown() ? m_figures.names().choiceLabel(QStringLiteral("harm"), grade.text)
                                   : tr("not graded");
        };
        return incident.firstGrade == incident.harm || !incident.firstGrade.isKnown()
                   ? word(incident.harm)
                   : word(incident.firstGrade) + QStringLiteral(" → ") + word(incident.harm);
    }

    QString place(const Incident &incident) const
    {
        return incident.site.isNull() ? label(m_figures.names(), "channel", incident.channel)
                                      : m_sites.value(incident.site.value);
    }

    const PackFigures &m_figures;
    QHash<RecordId, QString> m_sites;
};

report::Table listTable(const QString &title, const QString &nil)
{
    using Align = report::Column::Align;
    report::Table table;
    table.title = title;
    table.nil = nil;
    table.columns = {{tr("Ref"), 2.25, Align::Left, QStringLiteral("ref")},
                     {tr("Occurred"), 1.8, Align::Left, QStringLiteral("occurred")},
                     {tr("Days to report"), 1.18, Align::Right, QStringLiteral("days")},
                     {tr("Place"), 1.9, Align::Left, QStringLiteral("place")},
                     {tr("Kind"), 2.55, Align::Left, QStringLiteral("kind")},
                     {tr("Harm (first → final)"), 1.42, Align::Left, QStringLiteral("harm")},
                     {tr("Police"), 1.2, Align::Left, QStringLiteral("police")},
                     {tr("Status"), 1.57, Align::Left, QStringLiteral("status")}};
    return table;
}
} // namespace

namespace pack {
report::Section incidentList(const PackFigures &figures)
{
    report::Section section{QStringLiteral("A"), tr("Incidents of the period"), 1, true, false, {}};
    report::Table now = listTable(tr("Incidents of %1").arg(figures.choices().period.title()),
                                  tr("Nil: no incident was reported in the period."));
    report::Table late = listTable(tr("Incidents of earlier periods, reported since the last paper"),
                                   tr("Nil: no incident of an earlier period was reported since."));
    const Rows rows(figures);
    // Restricted ones stand last, so that their place among the others does not date them.
    for (const bool restricted : {false, true})
        for (const CountedIncident &incident : figures.incidents()) {
            if (incident.value().confidential != restricted)
                continue;
            if (figures.choices().period.contains(incident.day))
                now.rows.push_back(rows.row(incident));
            else if (incident.late)
                late.rows.push_back(rows.row(incident));
        }
    now.note = tr("† when it happened is not known: counted by the day it was found, or else reported. %1")
                   .arg(source(figures));
    late.note = source(figures);
    if (const auto left = static_cast<std::ptrdiff_t>(late.rows.size()) - kMostLateListed; left > 0) {
        late.rows.erase(late.rows.begin(), late.rows.begin() + left); // the oldest
        late.note = (left == 1 ? tr("One older incident is in the incident register. %1").arg(late.note)
                               : tr("The latest %1; %2 older ones are in the incident register. %3")
                                     .arg(shownCount(kMostLateListed), shownCount(left), late.note));
    }
    section.blocks.emplace_back(std::move(now));
    section.blocks.emplace_back(std::move(late));
    return section;
}
} // namespace pack
