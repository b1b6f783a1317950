// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/losses_card.h"
#include "core/incidents/property_totals.h"
#include "core/workspace/workspace.h"
#include "ui/base/card.h"
#include "ui/base/label.h"
#include <QCoreApplication>
#include <QVBoxLayout>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("LossesCard", text); }

QString lineOf(const OwnerTotal &total, const Names &names)
{
    const QString owner = total.owner.isKnown() ? names.choiceLabel(QStringLiteral("owner-class"), total.owner.text)
                                                : tr("Owner not known");
    QStringList said;
    if (total.unknown < total.items)
        said << show(total.known);
    if (total.unknown > 0)
        said << (total.unknown == 1 ? tr("1 of unknown value") : tr("%1 of unknown value").arg(total.unknown));
    if (total.recovered.pence > 0)
        said << tr("%1 came back").arg(show(total.recovered));
    return tr("%1: %2").arg(owner, said.join(QStringLiteral(", ")));
}
} // namespace

Card *lossesCard(const Workspace &workspace, const Incident &incident)
{
    if (incident.property.size() < 2)
        return nullptr;
    auto *card = new Card(tr("Value of the property, by owner"));
    const std::vector<OwnerTotal> totals = propertyTotals(incident.property);
    for (const OwnerTotal &total : totals)
        card->body()->addWidget((new Label(TextRank::Body, lineOf(total, workspace.names())))->wrapped());
    if (totals.size() > 1)
        card->body()->addWidget(
            (new Label(TextRank::Muted, tr("Losses of the organisation and of others are never added together.")))
                ->wrapped());
    return card;
}
