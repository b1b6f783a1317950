// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_counting.h"
#include "core/incidents/incident_status.h"
#include "core/reports/pack/pack_sections.h"
#include "core/risks/risk_rules.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

using Cells = std::vector<report::Cell>;

report::Row row(const char *key, const QString &label, Cells cells, report::Row::Role role = report::Row::Role::Normal)
{
    cells.insert(cells.begin(), report::Cell(label));
    return {std::move(cells), role, QLatin1String(key)};
}

/// One cell for each period of Table 1.
Cells each(const PackFigures &figures, const std::function<report::Cell(const Period &)> &cell)
{
    Cells cells;
    for (const Period &period : figures.periods())
        cells.push_back(cell(period));
    return cells;
}

PackFigures::Test inGroup(const PackFigures &figures, const QString &trait)
{
    return [&figures, trait](const CountedIncident &incident) { return figures.kindHas(incident, trait); };
}

report::Cell policeCell(const PackFigures &figures, const Period &period)
{
    const auto told = [&](const CountedIncident &i) { return figures.isPoliceTold(i); };
    const auto known = [&](const CountedIncident &i) { return figures.isPoliceOutcomeKnown(i); };
    return report::Text(QStringLiteral("%1 / %2"),
                        {Figure::count(figures.in(period, told)), Figure::count(figures.in(period, known))});
}

report::Cell lossCell(const PackFigures &figures, const Period &period)
{
    const pack::NetLoss loss = pack::ownLoss(figures, period);
    const Figure net = Figure::money(loss.net, loss.cases);
    if (loss.unknown.empty())
        return net;
    return report::Text(QStringLiteral("%1 (%2)"), {net, Figure::count(loss.unknown)});
}

std::vector<RecordId> lateOnes(const PackFigures &figures)
{
    std::vector<RecordId> late;
    for (const CountedIncident &incident : figures.incidents())
        if (incident.late)
            late.push_back(incident.id());
    return late;
}

/// Those reported late stand on one line under Table 1 (PACK.md 1, rule 3).
report::Paragraph lateLine(const PackFigures &figures)
{
    std::vector<RecordId> late = lateOnes(figures);
    if (late.empty())
        return {report::Text(tr("Nil: no incident of an earlier period was reported late.")), false};
    return {report::Text(pack::lateText(false), {Figure::count(std::move(late))}), false};
}

/// Cells that only the end of this period and of the one before can fill.
Cells atEnds(const PackFigures &figures, const std::function<report::Cell(Day)> &cell)
{
    Cells cells{cell(figures.choices().cutOff), cell(figures.periods()[1].last), cell(figures.periods()[2].last)};
    cells.resize(figures.periods().size(), report::Cell(Figure::notApplicable()));
    return cells;
}

void addIncidentRows(report::Table &table, const PackFigures &figures)
{
    const auto violence = inGroup(figures, QStringLiteral("pack:violence"));
    const auto assault = inGroup(figures, QStringLiteral("assault:physical"));
    table.rows.push_back(row("all", tr("All incidents"),
                             each(figures, [&](const Period &p) { return Figure::count(figures.in(p)); }),
                             report::Row::Role::Total));
    table.rows.push_back(
        row("violence", tr("Violence and aggression (physical assaults)"), each(figures, [&](const Period &p) {
                return report::Text(QStringLiteral("%1 (%2)"),
                                    {Figure::count(figures.in(p, violence)), Figure::count(figures.in(p, assault))});
            })));
    const std::pair<const char *, QString> groups[] = {{"theft-damage", tr("Theft, burglary, damage")},
                                                       {"access", tr("Access and premises")}};
    for (const auto &[trait, label] : groups) {
        const auto test = inGroup(figures, QStringLiteral("pack:") + QLatin1String(trait));
        table.rows.push_back(
            row(trait, label, each(figures, [&](const Period &p) { return Figure::count(figures.in(p, test)); })));
    }
    Cells lateCells(figures.periods().size(), report::Cell(Figure::notApplicable()));
    lateCells[0] = Figure::count(lateOnes(figures));
    table.rows.push_back(row("late", tr("Reported late, from earlier periods"), lateCells));
}

void addPromiseRows(report::Table &table, const PackFigures &figures)
{
    const int hours = figures.facts().organisation.reportHours.value_or(24);
    table.rows.push_back(
        row("within_hours", tr("Reported within %1 h of being found").arg(hours), each(figures, [&](const Period &p) {
                return figures.share(p, [&](const CountedIncident &i) { return isReportedWithin(hours, i.value()); });
            })));
    table.rows.push_back(
        row("same_day", tr("Immediate kinds with the LSMS the same day"), each(figures, [&](const Period &p) {
                return figures.share(p, [&](const CountedIncident &i) -> std::optional<bool> {
                    return isImmediate(i.value(), figures.names()) ? isWithLsmsSameDay(i.value()) : std::nullopt;
                });
            })));
    const int days = figures.facts().organisation.reviewWorkingDays.value_or(10);
    table.rows.push_back(row("open_long", tr("Open beyond %1 working days at the cut-off").arg(days),
                             atEnds(figures, [&](Day day) { return Figure::count(pack::openTooLong(figures, day)); })));
}

void addOtherRegisters(report::Table &table, const PackFigures &figures)
{
    const PackFacts &facts = figures.facts();
    if (!facts.assessments.empty()) {
        Cells cells(figures.periods().size(), report::Cell(Figure::notApplicable()));
        cells[0] = Figure::count(pack::risksAtThreshold(figures));
        table.rows.push_back(
            row("risks", tr("Risks at or above %1").arg(facts.organisation.riskThreshold.value_or(8)), cells));
    }
    if (const Read<Course> *course = pack::conflictTraining(figures); course && !facts.training.empty())
        table.rows.push_back(row("conflict", tr("Conflict training in date"), atEnds(figures, [&](Day day) {
                                     const pack::CourseStanding now = pack::standing(figures, *course, day);
                                     return shareOf(now.inDate, now.required, false);
                                 })));
    if (facts.badges.empty())
        return;
    table.rows.push_back(row("carded",
                             tr("Starters carded within %1 days").arg(facts.organisation.badgeDays.value_or(7)),
                             each(figures, [&](const Period &p) { return pack::startersCarded(figures, p); })));
    table.rows.push_back(row("leavers", tr("Leavers' cards outstanding"), atEnds(figures, [&](Day day) {
                                 return Figure::count(pack::leaversCards(figures, day));
                             })));
}

report::Box box(const QString &title, const QStringList &sentences)
{
    return report::Box{title, {report::Text(sentences.join(u' '))}, {}};
}
} // namespace

namespace pack {
QString lateText(bool isPublic)
{
    return isPublic ? tr("Reported late, of earlier periods and not in the first column: %1.")
                    : tr("Reported late, of earlier periods and not in the first column: %1; listed in appendix A, "
                         "restated in appendix B.");
}

std::vector<RecordId> openTooLong(const PackFigures &figures, Day day)
{
    const int limit = figures.facts().organisation.reviewWorkingDays.value_or(10);
    std::vector<RecordId> ids;
    for (const CountedIncident &incident : figures.incidents()) {
        const Incident &i = incident.value();
        const Day from = i.reachedLsms.isKnown() ? i.reachedLsms.day() : i.reported.day();
        const bool open = !i.closed.isKnown() || i.closed > day;
        if (open && from.isKnown() && from <= day && workingDaysBetween(from, day, figures.facts().holidays) > limit)
            ids.push_back(incident.id());
    }
    return ids;
}

std::vector<RecordId> risksAtThreshold(const PackFigures &figures)
{
    const int threshold = figures.facts().organisation.riskThreshold.value_or(8);
    std::vector<RecordId> ids;
    for (const Read<RiskAssessment> &assessment : figures.facts().assessments)
        if (riskScore(assessment.value, figures.names()).value_or(0) >= threshold)
            ids.push_back(assessment.id);
    return ids;
}

QString source(const PackFigures &figures)
{
    return tr("Source: office records entered by %1. Counted by date of occurrence.")
        .arg(show(figures.choices().cutOff));
}

report::Section position(const PackFigures &figures)
{
    report::Section section{QStringLiteral("1"), tr("The position on one page"), 1, true, false, {}};
    const std::vector<Period> &p = figures.periods();
    report::Table table;
    table.number = tr("Table 1");
    table.title = tr("Headlines");
    table.columns = periodColumns(
        tr("Measure"), {p[0].heading(), p[1].heading(), p[2].heading(), tr("Last 12 months"), tr("12 months before")},
        {QStringLiteral("this"), QStringLiteral("previous"), QStringLiteral("last_year"), QStringLiteral("twelve"),
         QStringLiteral("twelve_before")},
        3.5);
    addIncidentRows(table, figures);
    addPromiseRows(table, figures);
    table.rows.push_back(row("police", tr("Police: told / outcome known"),
                             each(figures, [&](const Period &x) { return policeCell(figures, x); })));
    table.rows.push_back(row("loss", tr("Net loss to the organisation (cases of unknown value)"),
                             each(figures, [&](const Period &x) { return lossCell(figures, x); })));
    addOtherRegisters(table, figures);
    table.note = source(figures);
    section.blocks.emplace_back(std::move(table));
    section.blocks.emplace_back(lateLine(figures));
    if (const QStringList changed = changedSinceLast(figures); !changed.isEmpty())
        section.blocks.emplace_back(box(tr("Changed since the last paper."), changed));
    if (!figures.choices().concerns.isEmpty())
        section.blocks.emplace_back(box(tr("What concerns me."), {figures.choices().concerns}));
    if (!figures.choices().decisions.isEmpty())
        section.blocks.emplace_back(box(tr("What I did about your last decisions."), {figures.choices().decisions}));
    return section;
}
} // namespace pack
