// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_counting.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

constexpr std::size_t kColumns = 7;

/// What one owner lost in a case; the losses of several owners are never added together.
struct OwnerLoss {
    Code owner;
    QStringList things;
    QStringList bases; ///< letters, each once
    Money known;
    bool isValued = false;  ///< at least one value is known
    bool isUnknown = false; ///< at least one is not
};

std::vector<OwnerLoss> lossesByOwner(const Incident &incident, const Names &names)
{
    std::vector<OwnerLoss> owners;
    for (const PropertyItem &item : incident.property) {
        auto owner = std::find_if(owners.begin(), owners.end(),
                                  [&item](const OwnerLoss &other) { return other.owner == item.owner; });
        if (owner == owners.end())
            owner = owners.insert(owners.end(), OwnerLoss{item.owner, {}, {}, {}, false, false});
        if (const QString thing = item.item.trimmed(); !thing.isEmpty())
            owner->things << (item.quantity.value_or(1) > 1 ? tr("%1 × %2").arg(*item.quantity).arg(thing) : thing);
        owner->known.pence += item.value.value_or(Money{}).pence;
        (item.value ? owner->isValued : owner->isUnknown) = true;
        for (const ChoiceName &basis : names.choices(QStringLiteral("value-basis")))
            if (item.value && basis.code == item.basis.text && !basis.trait(u"letter").isEmpty() &&
                !owner->bases.contains(basis.trait(u"letter")))
                owner->bases << basis.trait(u"letter");
    }
    if (owners.empty() && !lossesOf(incident, names).empty())
        owners.push_back({{}, {}, {}, {}, false, true});
    return owners;
}

bool isLossCase(const CountedIncident &counted, const PackFigures &figures)
{
    return figures.kindHas(counted, QStringLiteral("pack:theft-damage")) ||
           !lossesOf(counted.value(), figures.names()).empty();
}

/// Whether what came of an earlier case was learnt since the last paper.
bool hasOutcomeSince(const Incident &incident, Day since, Day cutOff)
{
    const auto isSince = [=](Day day) { return day.isKnown() && day > since && day <= cutOff; };
    return std::any_of(incident.police.begin(), incident.police.end(),
                       [&](const PoliceCase &police) { return isSince(police.outcomeDay); }) ||
           std::any_of(incident.property.begin(), incident.property.end(),
                       [&](const PropertyItem &item) { return isSince(item.recoveredOn); });
}

/// One line of Table 8.
class Line {
public:
    Line(const PackFigures &figures, const CountedIncident &counted, const QHash<RecordId, QString> &sites)
        : m_figures(figures), m_counted(counted), m_incident(counted.value()),
          m_owners(lossesByOwner(counted.value(), figures.names())), m_sites(sites)
    {
    }

    report::Row row() const
    {
        const QString &reference = m_counted.read->reference;
        if (m_incident.confidential) { // counted and never described (PACK.md 1, rule 8)
            std::vector<report::Cell> cells(kColumns, report::Cell(QStringLiteral("–")));
            cells[0] = report::Cell(reference);
            cells[2] = report::Cell(tr("Restricted"));
            return {cells, report::Row::Role::Normal, reference};
        }
        return {{report::Cell(reference), report::Cell(where()), report::Cell(what()), value(), report::Cell(police()),
                 outcome(), report::Cell(told())},
                report::Row::Role::Normal,
                reference};
    }

private:
    const Names &names() const { return m_figures.names(); }
    Day cutOff() const { return m_figures.choices().cutOff; }

    QString where() const
    {
        const QString day = showShort(m_counted.day) + (m_counted.marked ? QStringLiteral(" †") : QString());
        const QString place = m_incident.site.isNull()
                                  ? names().choiceLabel(QStringLiteral("channel"), m_incident.channel.text)
                                  : m_sites.value(m_incident.site.value);
        return place.isEmpty() ? day : day + QStringLiteral(", ") + place;
    }

    QString ownerName(const OwnerLoss &loss) const
    {
        return loss.owner.isKnown() ? names().choiceLabel(QStringLiteral("owner-class"), loss.owner.text)
                                    : tr("owner n/k");
    }

    /// The kind, then a line for each owner.
    QString what() const
    {
        QStringList lines;
        for (const OwnerLoss &loss : m_owners) {
            const QString owner = ownerName(loss);
            lines << (loss.things.isEmpty() ? owner : tr("%1: %2").arg(owner, loss.things.join(QStringLiteral(", "))));
        }
        lines.prepend(names().choiceLabel(QStringLiteral("incident-kind"), m_incident.kind.text) +
                      (m_incident.attempted ? tr(" (attempted)") : QString()));
        return lines.join(u'\n');
    }

    report::Cell value() const
    {
        if (m_owners.empty())
            return report::Cell(QStringLiteral("–"));
        QStringList lines;
        std::vector<Figure> figures;
        for (const OwnerLoss &loss : m_owners) {
            figures.push_back(loss.isValued ? Figure::money(loss.known, {m_counted.id()}) : Figure::notKnown());
            QString line = QStringLiteral("%%1").arg(figures.size());
            if (m_owners.size() > 1)
                line.prepend(ownerName(loss) + u' ');
            if (!loss.bases.isEmpty())
                line += u' ' + loss.bases.join(u'/');
            if (loss.isValued && loss.isUnknown)
                line += tr(" + n/k");
            lines << line;
        }
        return report::Text(lines.join(u'\n'), std::move(figures));
    }

    QString police() const
    {
        if (!m_figures.isPoliceTold(m_counted))
            return names().hasTrait(QStringLiteral("police-reported"), m_incident.policeReported.text,
                                    QStringLiteral("not-told"))
                       ? tr("not told")
                       : QStringLiteral("n/k");
        Day first;
        bool isHeld = false;
        for (const PoliceCase &police : m_incident.police) {
            isHeld |= !police.crimeNumber.isEmpty() || !police.incidentNumber.isEmpty();
            if (const Day day = police.reportedAt.day(); day.isKnown() && (!first.isKnown() || day < first))
                first = day;
        }
        const QString told = first.isKnown() ? tr("told %1").arg(showShort(first)) : tr("told");
        return told + QStringLiteral(", ") + (isHeld ? tr("ref held") : tr("no ref"));
    }

    /// What the police said; below it what came back, by owner.
    report::Cell outcome() const
    {
        QStringList lines;
        for (const PoliceCase &police : m_incident.police)
            if (isOutcomeKnown(police, cutOff(), names()))
                lines << names().choiceLabel(QStringLiteral("police-outcome"), police.outcome.text);
        if (lines.isEmpty())
            lines << (m_figures.isPoliceTold(m_counted) ? tr("awaited") : QStringLiteral("–"));
        std::vector<Figure> figures;
        for (const OwnerLoss &loss : m_owners) {
            Money back;
            for (const PropertyItem &item : m_incident.property)
                if (item.owner == loss.owner && !(item.recoveredOn.isKnown() && item.recoveredOn > cutOff()))
                    back.pence += item.recovered.value_or(Money{}).pence;
            if (back.pence == 0)
                continue;
            figures.push_back(Figure::money(back, {m_counted.id()}));
            lines << tr("%1 back").arg(QStringLiteral("%%1").arg(figures.size()));
        }
        return figures.empty() ? report::Cell(lines.join(u'\n')) : report::Text(lines.join(u'\n'), std::move(figures));
    }

    /// When a body heard of it, that it need not, or that it has not.
    QString toldOf(const QString &what, const char *trait) const
    {
        for (const Notification &told : m_incident.told) {
            if (!names().hasTrait(QStringLiteral("body-told"), told.body.text, QLatin1String(trait)))
                continue;
            if (told.sent.isKnown() && told.sent.day() <= cutOff())
                return what + u' ' + showShort(told.sent.day());
            if (names().hasTrait(QStringLiteral("yes-no-undecided"), told.needed.text, QStringLiteral("no")))
                return tr("%1 not needed").arg(what);
        }
        return tr("%1 not yet").arg(what);
    }

    QString told() const
    {
        QStringList numbers;
        for (const PropertyItem &item : m_incident.property)
            if (!item.lossesNumber.isEmpty() && !numbers.contains(item.lossesNumber))
                numbers << item.lossesNumber;
        return QStringList{toldOf(tr("AO"), "accountable-officer"), toldOf(tr("NED"), "non-executive"),
                           numbers.isEmpty() ? tr("no losses no.") : numbers.join(QStringLiteral(", "))}
            .join(QStringLiteral("; "));
    }

    const PackFigures &m_figures;
    const CountedIncident &m_counted;
    const Incident &m_incident;
    std::vector<OwnerLoss> m_owners;
    const QHash<RecordId, QString> &m_sites;
};

report::Table emptyTable()
{
    using Align = report::Column::Align;
    report::Table table;
    table.number = tr("Table 8");
    table.title = tr("Thefts, losses and damage of the period, and earlier ones with an outcome since");
    table.nil = tr("Nil: no theft, loss or damage was reported in the period, and no outcome of an earlier one since.");
    table.columns = {{tr("Ref"), 1.9, Align::Left, QStringLiteral("ref")},
                     {tr("Date, site"), 1.8, Align::Left, QStringLiteral("where")},
                     {tr("What, whose"), 2.3, Align::Left, QStringLiteral("what")},
                     {tr("Value"), 1.25, Align::Right, QStringLiteral("value")},
                     {tr("Police told, ref held"), 1.5, Align::Left, QStringLiteral("police")},
                     {tr("Outcome, recovered"), 1.7, Align::Left, QStringLiteral("outcome")},
                     {tr("AO and NED told; losses register no."), 1.9, Align::Left, QStringLiteral("told")}};
    return table;
}
} // namespace

namespace pack {
Day lastToldOn(const PackFigures &figures)
{
    const std::optional<LastPaper> &last = figures.facts().last;
    return last ? last->cutOff : figures.choices().period.first.plus(-1);
}

report::Table propertyTable(const PackFigures &figures)
{
    report::Table table = emptyTable();
    const Period &period = figures.choices().period;
    const Day since = lastToldOn(figures), cutOff = figures.choices().cutOff;
    const QHash<RecordId, QString> sites = siteLabels(figures);
    // Those of the period first, then earlier ones; of both the restricted last, so that their place does not date
    // them.
    for (const bool earlier : {false, true})
        for (const bool restricted : {false, true})
            for (const CountedIncident &counted : figures.incidents()) {
                const Incident &incident = counted.value();
                if (incident.confidential != restricted || !isLossCase(counted, figures) ||
                    !(earlier ? counted.day < period.first && hasOutcomeSince(incident, since, cutOff)
                              : period.contains(counted.day)))
                    continue;
                table.rows.push_back(Line(figures, counted, sites).row());
            }
    table.note =
        tr("E estimated, A actual value. AO Accountable Officer, NED Non-Executive Director. %1").arg(source(figures));
    return table;
}
} // namespace pack
