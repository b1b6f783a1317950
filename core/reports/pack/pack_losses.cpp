// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_counting.h"
#include "core/reports/pack/pack_sections.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Pack", text); }

/// The losses of one owner class in a period.
struct OwnerLoss {
    std::vector<RecordId> cases;
    std::vector<RecordId> unknown;
    std::vector<RecordId> valued;    ///< cases with a known value
    std::vector<RecordId> returning; ///< cases of which something came back
    Money known;
    Money recovered;
    Money net() const { return Money{known.pence - recovered.pence}; }
};

void addOnce(std::vector<RecordId> &ids, RecordId id)
{
    if (ids.empty() || ids.back() != id)
        ids.push_back(id);
}

/// By owner class; an incident with losses of two owners is a case of each.
QMap<QString, OwnerLoss> byOwner(const PackFigures &figures, const Period &period)
{
    QMap<QString, OwnerLoss> owners;
    for (const CountedIncident &incident : figures.of(period)) {
        for (const Loss &loss : lossesOf(incident.value(), figures.names())) {
            OwnerLoss &owner = owners[loss.owner.text];
            addOnce(owner.cases, incident.id());
            addOnce(loss.value ? owner.valued : owner.unknown, incident.id());
            if (loss.recovered)
                addOnce(owner.returning, incident.id());
            owner.known.pence += loss.value.value_or(Money{}).pence;
            owner.recovered.pence += loss.recovered.value_or(Money{}).pence;
        }
    }
    return owners;
}

bool isOwn(const PackFigures &figures, const QString &owner)
{
    return figures.names().hasTrait(QStringLiteral("owner-class"), owner, QStringLiteral("own"));
}
} // namespace

namespace pack {
NetLoss ownLoss(const PackFigures &figures, const Period &period)
{
    NetLoss net;
    const QMap<QString, OwnerLoss> owners = byOwner(figures, period);
    for (auto it = owners.begin(); it != owners.end(); ++it)
        if (isOwn(figures, it.key())) {
            net.known.pence += it->known.pence;
            net.net.pence += it->net().pence;
            net.cases.insert(net.cases.end(), it->cases.begin(), it->cases.end());
            net.unknown.insert(net.unknown.end(), it->unknown.begin(), it->unknown.end());
        }
    return net;
}

report::Table moneyTable(const PackFigures &figures)
{
    const Period year = yearToDate(figures.choices().period);
    const QMap<QString, OwnerLoss> now = byOwner(figures, year);
    const QMap<QString, OwnerLoss> before = byOwner(figures, yearToDate(yearEarlier(figures.choices().period)));
    report::Table table;
    table.number = tr("Table 9");
    table.title = tr("Money, year to date (%1)").arg(year.title());
    table.nil = tr("Nil: no theft, loss or damage was reported in the year to date.");
    table.columns = periodColumns(tr("Whose"),
                                  {tr("Cases"), tr("Known value"), tr("Cases of unknown value"), tr("Recovered"),
                                   tr("Net"), tr("Net, same date last year")},
                                  {QStringLiteral("cases"), QStringLiteral("known"), QStringLiteral("unknown"),
                                   QStringLiteral("recovered"), QStringLiteral("net"), QStringLiteral("net_last_year")},
                                  2);
    QStringList order;
    for (const ChoiceName &owner : figures.names().choices(QStringLiteral("owner-class")))
        order.append(owner.code);
    order.append(QString());
    for (const QString &owner : order) {
        if (!now.contains(owner) && !before.contains(owner))
            continue;
        const OwnerLoss &loss = now.value(owner);
        const QString label =
            owner.isEmpty() ? tr("Not recorded") : figures.names().choiceLabel(QStringLiteral("owner-class"), owner);
        table.rows.push_back({{report::Cell(label), Figure::count(loss.cases), Figure::money(loss.known, loss.valued),
                               Figure::count(loss.unknown), Figure::money(loss.recovered, loss.returning),
                               Figure::money(loss.net(), loss.cases),
                               Figure::money(before.value(owner).net(), before.value(owner).cases)},
                              isOwn(figures, owner) ? report::Row::Role::Total : report::Row::Role::Normal,
                              owner.isEmpty() ? QStringLiteral("not_recorded") : owner});
    }
    table.note = tr("The organisation's losses and those of others are never added together. A case of unknown value "
                    "adds nothing. %1")
                     .arg(source(figures));
    return table;
}

report::Section losses(const PackFigures &figures)
{
    report::Section section{QStringLiteral("4"), tr("Theft, loss, damage; police"), 1, false, true, {}};
    section.blocks.emplace_back(propertyTable(figures));
    section.blocks.emplace_back(moneyTable(figures));
    section.blocks.emplace_back(policeTable(figures));
    section.blocks.emplace_back(policeLine(figures));
    return section;
}
} // namespace pack
