// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/threat_call_card.h"
#include "core/records/show.h"
#include "core/threats/threat_call.h"
#include "core/threats/threat_call_queries.h"
#include "core/workspace/workspace.h"
#include "ui/base/card.h"
#include "ui/base/record_view.h"
#include "ui/base/record_view_text.h"
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("ThreatCallCard", text); }
} // namespace

Card *threatCallCard(const RegisterServices &services, RecordView &view, RecordId incident)
{
    const Workspace &workspace = services.workspace;
    if (may(workspace.actor(), Act::Read, kindOf<ThreatCall>(), workspace.today()).isNothing())
        return nullptr;
    const auto calls = callsOfIncident(workspace.database(), Id<Incident>{incident});
    if (!calls || calls->empty())
        return nullptr;
    auto *card = new Card(tr("The call it came of"));
    for (const Id<ThreatCall> id : *calls) {
        const Result<Saved<ThreatCall>> call = workspace.load(id);
        if (!call)
            continue;
        const QString words = tr("Threat call %1, %2").arg(call->stamp.reference, show(call->value.started));
        QLabel *link = readingLabel(linkTo(id.value, words));
        QObject::connect(link, &QLabel::linkActivated, &view, [&view, id] { Q_EMIT view.openRequested(id.value); });
        card->body()->addWidget(link);
    }
    return card;
}
