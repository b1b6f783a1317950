// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_counting.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

struct Promise {
    const char *key;
    QString label;
    QString target;
    std::function<std::optional<bool>(const CountedIncident &)> question;
};

std::vector<Promise> measures(const PackFigures &figures)
{
    const Organisation &office = figures.facts().organisation;
    const int hours = office.reportHours.value_or(24);
    const int days = office.reviewWorkingDays.value_or(10);
    const Day cutOff = figures.choices().cutOff;
    return {
        {"within_hours", tr("Reported within %1 h of being found").arg(hours), tr("all"),
         [hours](const CountedIncident &i) { return isReportedWithin(hours, i.value()); }},
        {"same_day", tr("Immediate kinds with the LSMS the same day"), tr("all"),
         [&figures](const CountedIncident &i) -> std::optional<bool> {
             return isImmediate(i.value(), figures.names()) ? isWithLsmsSameDay(i.value()) : std::nullopt;
         }},
        {"reviewed", tr("Reviewed within %1 working days").arg(days), tr("all"),
         [&figures, days, cutOff](const CountedIncident &i) {
             return isReviewedWithin(days, i.value(), cutOff, figures.facts().holidays);
         }},
        {"told", tr("Reporter told the outcome, of those closed"), tr("all"),
         [cutOff](const CountedIncident &i) -> std::optional<bool> {
             if (!i.value().closed.isKnown() || i.value().closed > cutOff)
                 return std::nullopt;
             return i.value().feedbackGiven.isKnown() && i.value().feedbackGiven <= cutOff;
         }},
        {"closed", tr("Closed"), QStringLiteral("–"),
         [cutOff](const CountedIncident &i) {
             return std::optional(i.value().closed.isKnown() && i.value().closed <= cutOff);
         }},
    };
}

/// Open at the cut-off, the oldest first.
report::Paragraph openLine(const PackFigures &figures)
{
    const Day cutOff = figures.choices().cutOff;
    std::vector<RecordId> open;
    Day oldest;
    std::vector<RecordId> oldestOnes;
    for (const CountedIncident &incident : figures.incidents()) {
        const Incident &i = incident.value();
        const Day from = i.reported.isKnown() ? i.reported.day() : incident.read->entered;
        if ((i.closed.isKnown() && i.closed <= cutOff) || from > cutOff)
            continue;
        open.push_back(incident.id());
        if (!oldest.isKnown() || from < oldest) {
            oldest = from;
            oldestOnes.clear();
        }
        if (from == oldest)
            oldestOnes.push_back(incident.id());
    }
    if (open.empty())
        return {report::Text(tr("Open at the cut-off: none.")), false};
    const int days = oldest.daysTo(cutOff);
    return {report::Text(days == 1 ? tr("Open at the cut-off: %1, the oldest for %2 day.")
                                   : tr("Open at the cut-off: %1, the oldest for %2 days."),
                         {Figure::count(open), Figure::number(days, std::move(oldestOnes))}),
            false};
}
} // namespace

namespace pack {
report::Section timeliness(const PackFigures &figures)
{
    report::Section section{QStringLiteral("5"), tr("Sanctions and timeliness"), 1, false, true, {}};
    section.blocks.emplace_back(sanctionTable(figures));
    addTimeliness(section, figures);
    return section;
}

void addTimeliness(report::Section &section, const PackFigures &figures)
{
    const std::vector<Period> &p = figures.periods();
    report::Table table;
    table.number = tr("Table 13");
    table.title = tr("Timeliness");
    table.columns = {{tr("Measure"), 3, report::Column::Align::Left, QStringLiteral("label")},
                     {tr("Target"), 0.8, report::Column::Align::Left, QStringLiteral("target")},
                     {p[0].heading(), 1.1, report::Column::Align::Right, QStringLiteral("this")},
                     {p[1].heading(), 1.1, report::Column::Align::Right, QStringLiteral("previous")},
                     {tr("Last 12 months"), 1.1, report::Column::Align::Right, QStringLiteral("twelve")}};
    table.nil = tr("Nil: no incident in the last 12 months.");
    const bool isNil = figures.of(p[0]).empty() && figures.of(p[1]).empty() && figures.of(p[3]).empty();
    for (const Promise &measure : isNil ? std::vector<Promise>() : measures(figures)) {
        report::Row row{{report::Cell(measure.label), report::Cell(measure.target)},
                        report::Row::Role::Normal,
                        QLatin1String(measure.key)};
        for (const std::size_t i : {std::size_t{0}, std::size_t{1}, std::size_t{3}})
            row.cells.emplace_back(figures.share(p[i], measure.question));
        table.rows.push_back(std::move(row));
    }
    table.note = tr("Incidents for which a time is missing are not asked. %1").arg(source(figures));
    section.blocks.emplace_back(std::move(table));
    section.blocks.emplace_back(openLine(figures));
}
} // namespace pack
