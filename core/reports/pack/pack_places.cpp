// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

/// Where an incident counts in Table 3: its site, else the row its channel names.
class PlaceOf {
public:
    explicit PlaceOf(const Names &names)
    {
        for (const ChoiceName &channel : names.choices(QStringLiteral("channel")))
            for (const QString &trait : channel.traits)
                if (trait.startsWith(QStringLiteral("row:")) && trait != QStringLiteral("row:site"))
                    m_rows.insert(channel.code, Code{trait});
    }
    Code operator()(const CountedIncident &incident) const
    {
        const Incident &i = incident.value();
        return i.site.isNull() ? m_rows.value(i.channel.text) : Code{siteKey(i.site.value)};
    }
    static QString siteKey(RecordId id) { return QStringLiteral("site:%1").arg(id); }

private:
    QHash<QString, Code> m_rows;
};

QString placeLabel(const Code &place, const QHash<QString, QString> &sites)
{
    if (sites.contains(place.text))
        return sites.value(place.text);
    if (place.text == QStringLiteral("row:other-nhs"))
        return tr("Other NHS premises");
    if (place.text == QStringLiteral("row:off-site"))
        return tr("Off site");
    if (place.text == QStringLiteral("row:remote"))
        return tr("Telephone, letter or online");
    return tr("Not known");
}

/// A, B … Z, AA, AB …
QString letters(int index)
{
    QString text;
    for (int n = index + 1; n > 0; n = (n - 1) / 26)
        text.prepend(QChar(u'A' + (n - 1) % 26));
    return text;
}

/// The sites at which something counts, in the order they were entered.
std::set<RecordId> sitesCounted(const PackFigures &figures)
{
    std::set<RecordId> ids;
    for (const CountedIncident &incident : figures.incidents())
        if (!incident.value().site.isNull())
            ids.insert(incident.value().site.value);
    return ids;
}

/// The same in the order of the paper: by name, or by letter.
std::vector<RecordId> sitesInOrder(const PackFigures &figures)
{
    const std::set<RecordId> ids = sitesCounted(figures);
    std::vector<RecordId> sites(ids.begin(), ids.end());
    if (figures.choices().sitesByLetter)
        return sites;
    QHash<RecordId, QString> names;
    for (const RecordId id : sites)
        names.insert(id, figures.names().recordName(kindOf<Site>(), id));
    std::stable_sort(sites.begin(), sites.end(),
                     [&names](RecordId a, RecordId b) { return names.value(a) < names.value(b); });
    return sites;
}

/// The kind that counts most, or that there are several, or a dash where there is none.
report::Cell commonestCell(const std::vector<Fact> &facts, const Names &names)
{
    const std::vector<Code> most = commonest(facts, 1);
    if (most.empty())
        return report::Cell(QStringLiteral("–"));
    return most.size() == 1 ? report::Cell(names.choiceLabel(QStringLiteral("incident-kind"), most.front().text))
                            : report::Cell(tr("several alike"));
}
} // namespace

namespace pack {
QHash<RecordId, QString> siteLabels(const PackFigures &figures)
{
    std::set<RecordId> sites = sitesCounted(figures);
    QHash<RecordId, QString> labels;
    if (!figures.choices().sitesByLetter) {
        for (const RecordId id : sites)
            labels.insert(id, figures.names().recordName(kindOf<Site>(), id));
        return labels;
    }
    // A site's place among all that were ever entered never changes, and so its letter is that of every paper.
    sites.insert(figures.facts().sites.begin(), figures.facts().sites.end());
    for (const RecordId id : sites)
        labels.insert(id, tr("Site %1").arg(letters(static_cast<int>(labels.size()))));
    return labels;
}

// The lines of the table: the sites, then what is no site of ours.
struct Places {
    Axis axis;
    QHash<QString, QString> labels;
    QHash<QString, RecordId> sites;
};

Places placesOf(const PackFigures &figures)
{
    Places places;
    const QHash<RecordId, QString> labels = siteLabels(figures);
    for (const RecordId id : sitesInOrder(figures)) {
        const QString key = PlaceOf::siteKey(id);
        places.labels.insert(key, labels.value(id));
        places.sites.insert(key, id);
        places.axis.keys.push_back({Code{key}, {}, false});
    }
    for (const char *row : {"row:other-nhs", "row:off-site", "row:remote", ""})
        places.axis.keys.push_back({Code{QLatin1String(row)}, {}, false});
    return places;
}

report::Table emptyPlaceTable(const std::vector<Period> &periods)
{
    report::Table table;
    table.number = tr("Table 3");
    table.title = tr("By place");
    table.columns = periodColumns(
        tr("Place"), {periods[0].heading(), periods[1].heading(), periods[2].heading(), tr("Last 12 months")},
        {QStringLiteral("this"), QStringLiteral("previous"), QStringLiteral("last_year"), QStringLiteral("twelve")},
        2.4);
    table.columns.push_back(
        {tr("Commonest kind, 12 months"), 3.4, report::Column::Align::Left, QStringLiteral("commonest")});
    table.nil = tr("Nil: no incident in the periods compared.");
    return table;
}

report::Table byPlace(const PackFigures &figures)
{
    const Period &period = figures.choices().period;
    const Names &names = figures.names();
    const Places places = placesOf(figures);
    const std::vector<Period> periods{period, previous(period), yearEarlier(period), lastTwelveMonths(period)};
    const std::vector<Fact> facts =
        figures.factsBy({PlaceOf(names), [](const CountedIncident &i) { return i.value().kind; }});
    QHash<QString, std::vector<Fact>> twelve; // by place
    std::vector<Fact> everywhere;
    for (const Fact &fact : facts)
        if (periods.back().contains(fact.day)) {
            twelve[fact.code(0).text].push_back(fact);
            everywhere.push_back(fact);
        }
    report::Table table = emptyPlaceTable(periods);
    const std::vector<CountLine> lines = countByPeriod(facts, places.axis, periods);
    if (lines.size() == 1)
        return table; // the total alone
    for (const CountLine &line : lines) {
        const bool isTotal = line.kind == CountLine::Kind::Total;
        report::Row row = countRow(isTotal ? QStringLiteral("total") : line.code.text,
                                   isTotal ? tr("Total") : placeLabel(line.code, places.labels),
                                   {line.cells[0].ids, line.cells[1].ids, line.cells[2].ids, line.cells[3].ids},
                                   isTotal ? report::Row::Role::Total : report::Row::Role::Normal);
        row.about = places.sites.value(line.code.text);
        row.cells.push_back(commonestCell(isTotal ? everywhere : twelve.value(line.code.text), names));
        table.rows.push_back(std::move(row));
    }
    table.note = pack::source(figures);
    return table;
}

} // namespace pack
