// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/threats/take_in.h"
#include "core/incidents/first_report.h"
#include "core/office/shipped_names.h"
#include "core/records/kind.h"
#include "core/storage/write.h"
#include "core/threats/incident_of_call.h"
#include "core/threats/threat_call_queries.h"

namespace {
bool knows(const Names &names, const QString &list, const QString &code)
{
    return names.choice(list, code).has_value();
}
} // namespace

ThreatCall fitted(ThreatCall call, const Names &names)
{
    const ShippedNames shipped; // the card ticks these
    const Kind &kind = kindOf<ThreatCall>();
    QStringList words;
    for (const Field *field : kind.fields()) {
        if (field->type != Type::Choice && field->type != Type::Choices)
            continue;
        const QString list = QLatin1String(field->listName);
        QStringList known;
        const QStringList codes = field->value(&call).text().split(u'|', Qt::SkipEmptyParts);
        for (const QString &code : codes)
            if (knows(names, list, code))
                known << code;
            else
                words << QStringLiteral("%1: %2").arg(kind.shown(field->label), shipped.choiceLabel(list, code));
        if (known.size() < codes.size())
            field->setValue(&call, known.isEmpty() ? Value() : Value(known.join(u'|')));
    }
    if (!words.isEmpty() && !call.remarks.isEmpty())
        words.prepend(call.remarks);
    if (!words.isEmpty())
        call.remarks = words.join(u'\n');
    return call;
}

Result<TakenIn> takeIn(Write &write, const KeptCall &kept, bool withIncident)
{
    const Result<Id<ThreatCall>> before = callOfCard(write.database(), kept.card);
    if (!before)
        return before.error();
    if (!before->isNull()) {
        Result<Saved<ThreatCall>> call = write.load(*before);
        if (!call)
            return call.error();
        return TakenIn{*call, call->value.incident};
    }
    ThreatCall call = fitted(kept.call, write.context().names);
    call.card = kept.card;
    if (withIncident) {
        Incident incident = incidentOf(call, write.context().names);
        takeSteps(incident, write.context().names);
        const Result<Saved<Incident>> made = write.add(incident);
        if (!made)
            return made.error();
        call.incident = made->id();
    }
    const Result<Saved<ThreatCall>> added = write.add(call);
    if (!added)
        return added.error();
    return TakenIn{*added, call.incident};
}
