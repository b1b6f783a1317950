// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_counting.h"
#include "core/reports/named_reports.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Reports", text); }

/// Whether somebody who reported it waits to hear: nobody said why not to tell them.
bool isReporterLeftOut(const Incident &incident)
{
    const bool hasReporter = !incident.reporter.isNull() || !incident.reporterText.trimmed().isEmpty();
    return hasReporter && !incident.feedbackGiven.isKnown() && incident.feedbackWhyNot.trimmed().isEmpty();
}

/// What of the promises was missed; nothing where all were kept, or where a time is missing.
QStringList missed(const CountedIncident &counted, const PackFigures &figures)
{
    const Incident &incident = counted.value();
    const Organisation &office = figures.facts().organisation;
    const Day cutOff = figures.choices().cutOff;
    const int hours = office.reportHours.value_or(24);
    const int days = office.reviewWorkingDays.value_or(10);
    QStringList what;
    if (!isReportedWithin(hours, incident).value_or(true))
        what << tr("reported after %1 h").arg(hours);
    if (isImmediate(incident, figures.names()) && !isWithLsmsSameDay(incident).value_or(true))
        what << tr("not with the LSMS the same day");
    if (!isReviewedWithin(days, incident, cutOff, figures.facts().holidays).value_or(true))
        what << tr("not reviewed in %1 working days").arg(days);
    if (incident.closed.isKnown() && incident.closed <= cutOff && isReporterLeftOut(incident))
        what << tr("closed without word to the reporter");
    return what;
}

report::Table missedTable(const PackFigures &figures)
{
    using Align = report::Column::Align;
    report::Table table;
    table.title = tr("Incidents of the period that missed a promise");
    table.nil = tr("Nil: every promise was kept, as far as the times are known.");
    table.columns = {{tr("Ref"), 1.6, Align::Left, QStringLiteral("reference")},
                     {tr("Occurred"), 1.2, Align::Left, QStringLiteral("occurred")},
                     {tr("Kind"), 2, Align::Left, QStringLiteral("kind")},
                     {tr("Missed"), 3.6, Align::Left, QStringLiteral("missed")}};
    for (const bool restricted : {false, true}) // last, so that their place among the others does not date them
        for (const CountedIncident &counted : figures.of(figures.choices().period)) {
            const QStringList what = missed(counted, figures);
            if (what.isEmpty() || counted.value().confidential != restricted)
                continue;
            const QString &reference = counted.read->reference;
            table.rows.push_back(
                {{report::Cell(reference), report::Cell(restricted ? QStringLiteral("–") : showShort(counted.day)),
                  report::Cell(restricted ? tr("Restricted")
                                          : figures.names().choiceLabel(QStringLiteral("incident-kind"),
                                                                        counted.value().kind.text)),
                  report::Cell(what.join(QStringLiteral("; ")))},
                 report::Row::Role::Normal,
                 reference});
        }
    table.note = pack::source(figures);
    return table;
}
} // namespace

Report timelinessReport(const PackFigures &figures)
{
    Report report;
    report.title = tr("Timeliness");
    report.subtitle = figures.choices().period.title();
    report::Section section{{}, {}, 1, false, true, {}};
    pack::addTimeliness(section, figures);
    for (report::Block &block : section.blocks)
        if (auto *table = std::get_if<report::Table>(&block))
            table->number.clear(); // it has one only in the paper of many tables
    report.sections.push_back(std::move(section));
    report.sections.push_back({{}, {}, 1, false, false, {missedTable(figures)}});
    return report;
}
