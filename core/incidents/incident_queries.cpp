// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_queries.h"
#include "core/incidents/incident_counting.h"
#include "core/storage/database.h"
#include <algorithm>
#include <limits>

namespace {

constexpr int kMostAlike = 5;

const QStringList &lineColumns()
{
    static const QStringList columns = {QStringLiteral("kind"),     QStringLiteral("summary"),
                                        QStringLiteral("site"),     QStringLiteral("occurred"),
                                        QStringLiteral("reported"), QStringLiteral("reached_lsms")};
    return columns;
}

IncidentLine lineOf(const ListRow &row)
{
    return {row.id,
            row.reference,
            Code{row.cells[0].text()},
            row.cells[1].text(),
            Id<Site>{row.cells[2].number()},
            Moment::fromText(row.cells[3].text()),
            Moment::fromText(row.cells[4].text()),
            Moment::fromText(row.cells[5].text())};
}

Result<std::vector<IncidentLine>> lines(const Lister &incidents, const ListQuery &query, int limit)
{
    const Result<std::vector<ListRow>> rows = incidents.page(query, lineColumns(), limit);
    if (!rows)
        return rows.error();
    std::vector<IncidentLine> found;
    for (const ListRow &row : *rows)
        found.push_back(lineOf(row));
    return found;
}

ListQuery unreviewed()
{
    ListQuery query;
    query.filters = {{QStringLiteral("reviewed"), Filter::Is::NotKnown, {}},
                     {QStringLiteral("closed"), Filter::Is::NotKnown, {}},
                     {QStringLiteral("exercise"), Filter::Is::OneOf, {Value(qint64(0))}},
                     {QStringLiteral("duplicate_of"), Filter::Is::NotKnown, {}}};
    query.sort = QStringLiteral("reported");
    query.descending = false;
    return query;
}

Filter between(const QString &field, Filter::Is is, Day day) { return {field, is, {Value(day.iso())}}; }

// The days as they stand in the texts of moments: `2026-03` for a month sorts before the first of that month.
std::vector<Filter> within(const QString &field, Day first, Day last)
{
    Filter from = between(field, Filter::Is::AtLeast, first);
    if (first.date.day() == 1)
        from.values = {Value(first.date.toString(u"yyyy-MM"))};
    return {from, between(field, Filter::Is::Below, last.plus(1))};
}

} // namespace

Result<std::vector<IncidentLine>> unreviewedIncidents(const Lister &incidents)
{
    return lines(incidents, unreviewed(), std::numeric_limits<int>::max());
}

Result<qint64> countUnreviewed(const Lister &incidents) { return incidents.count(unreviewed()); }

Result<std::vector<RecordId>> incidentsCountedFrom(const Lister &incidents, Day first, Day last)
{
    // The first of these that is known is the instant (countingInstant).
    const QString moments[] = {QStringLiteral("occurred"), QStringLiteral("discovered"), QStringLiteral("reported")};
    std::vector<RecordId> all;
    ListQuery query;
    for (const QString &moment : moments) {
        ListQuery these = query;
        for (const Filter &filter : within(moment, first, last))
            these.filters.push_back(filter);
        const Result<std::vector<RecordId>> ids = incidents.ids(these);
        if (!ids)
            return ids.error();
        all.insert(all.end(), ids->begin(), ids->end());
        query.filters.push_back({moment, Filter::Is::NotKnown, {}});
    }
    return all;
}

Result<std::vector<IncidentLine>> perhapsTheSame(const Lister &incidents, const Incident &incident, int days,
                                                 RecordId except)
{
    const Moment when = countingInstant(incident).at;
    if (!incident.kind.isKnown() || incident.site.isNull() || !when.isKnown())
        return std::vector<IncidentLine>();
    ListQuery query;
    query.filters = within(QStringLiteral("occurred"), when.day().plus(-days), when.day().plus(days));
    query.filters.push_back({QStringLiteral("kind"), Filter::Is::OneOf, {Value(incident.kind.text)}});
    query.filters.push_back({QStringLiteral("site"), Filter::Is::OneOf, {Value(incident.site.value)}});
    query.sort = QStringLiteral("occurred");
    Result<std::vector<IncidentLine>> found = lines(incidents, query, kMostAlike + 1);
    if (!found)
        return found;
    found->erase(
        std::remove_if(found->begin(), found->end(), [except](const IncidentLine &line) { return line.id == except; }),
        found->end());
    if (found->size() > kMostAlike)
        found->resize(kMostAlike);
    return found;
}

Result<std::vector<RecordId>> incidentsWithoutTags(const Database &database)
{
    return database
        .query(QStringLiteral("SELECT DISTINCT p.parent FROM incident_parties AS p JOIN live_incident AS i ON i.id = "
                              "p.parent WHERE p.tag IS NULL AND p.role IS NOT NULL ORDER BY p.parent"))
        .numbers();
}
