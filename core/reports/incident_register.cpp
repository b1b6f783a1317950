// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/incident_register.h"
#include "core/base/count.h"
#include "core/incidents/incident.h"
#include "core/records/show.h"
#include "core/reports/incident_register_queries.h"
#include "core/storage/list.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Reports", text); }

constexpr const char *kColumns[] = {"occurred", "reported",        "kind",   "site",
                                    "harm",     "police_reported", "status", "summary"};

report::Row shownRow(const ListRow &row, const Names &names)
{
    const Kind &kind = kindOf<Incident>();
    report::Row shown{{report::Cell(row.reference)}, report::Row::Role::Normal, row.reference};
    const auto text = [&](std::size_t i) {
        return showShort(*kind.field(QLatin1String(kColumns[i])), row.cells[i], names);
    };
    shown.cells.emplace_back(text(0).isEmpty() ? QStringLiteral("n/k") : text(0));
    for (std::size_t i = 1; i < row.cells.size(); ++i)
        shown.cells.emplace_back(text(i));
    return shown;
}
} // namespace

Result<Report> incidentRegister(const Database &database, const Names &names, const Scope &scope,
                                const PackChoices &choices)
{
    const Kind &kind = kindOf<Incident>();
    Result<std::vector<RecordId>> ids = incidentsOfPeriod(database, scope, choices.period, choices.cutOff);
    if (!ids)
        return ids.error();
    report::Table table;
    // Millimetres across the page in which most incidents are one line.
    table.columns = {{tr("Ref"), 26.5, report::Column::Align::Left, QStringLiteral("reference")}};
    const double shares[] = {35, 27, 46.5, 34, 13.5, 18, 17, 47.5};
    for (std::size_t i = 0; i < std::size(kColumns); ++i)
        table.columns.push_back({kind.shown(kind.field(QLatin1String(kColumns[i]))->label), shares[i],
                                 report::Column::Align::Left, QLatin1String(kColumns[i])});
    table.nil = tr("Nil: no incident in the period.");
    table.note = (ids->size() == 1
                      ? tr("1 incident; figures entered by %1.")
                      : tr("%1 incidents; figures entered by %2.").arg(shownCount(static_cast<qint64>(ids->size()))))
                     .arg(show(choices.cutOff));
    QStringList columns;
    for (const char *key : kColumns)
        columns.append(QLatin1String(key));
    table.source.count = static_cast<qint64>(ids->size());
    table.source.read = [&database, &names, scope, columns,
                         all = std::move(*ids)](qint64 first, qint64 most) -> Result<std::vector<report::Row>> {
        const auto from = static_cast<std::size_t>(std::min<qint64>(first, static_cast<qint64>(all.size())));
        const std::size_t count = std::min(static_cast<std::size_t>(most), all.size() - from);
        const Result<std::vector<ListRow>> rows =
            Lister(database, kindOf<Incident>(), scope).rows(std::span(all).subspan(from, count), columns);
        if (!rows)
            return rows.error();
        std::vector<report::Row> shown;
        for (const ListRow &row : *rows)
            shown.push_back(shownRow(row, names));
        return shown;
    };
    Report report;
    report.title = tr("Incident register");
    report.landscape = true;
    report.subtitle = choices.period.title();
    report.sections.push_back({{}, {}, 1, false, false, {std::move(table)}});
    return report;
}
