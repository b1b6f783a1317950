// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/riddor_card.h"
#include "core/incidents/riddor.h"
#include "core/records/show.h"
#include "core/workspace/workspace.h"
#include "ui/base/card.h"
#include "ui/base/label.h"
#include "ui/base/privacy_key.h"
#include "ui/base/tag.h"
#include "ui/base/theme.h"
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("RiddorCard", text); }

QString called(const Party &party, int number, const Workspace &workspace, const PrivacyKey &privacy)
{
    const QString name =
        party.person.isNull() ? party.description : workspace.names().recordName(kindOf<Person>(), party.person.value);
    if (name.isEmpty())
        return tr("Person %1").arg(number);
    return privacy.isOn() ? initials(name) : name;
}

Tone toneOf(const RiddorAnswer &answer, bool told, Day today)
{
    if (!answer.isReport() || told)
        return answer.mayBeDue.isKnown() && !told ? Tone::Warning : Tone::Neutral;
    return answer.isAtOnce() || (answer.due.isKnown() && answer.due < today) ? Tone::Danger : Tone::Warning;
}

QString untilSaid(const RiddorAnswer &answer, const Moment &told)
{
    if (!answer.isReport())
        return {};
    if (told.isKnown())
        return tr("Reported on %1.").arg(show(told));
    return answer.due.isKnown() ? tr("The report is due by %1.").arg(show(answer.due)) : QString();
}

void addAnswer(Card &card, const QString &name, const RiddorAnswer &answer, const Moment &told, Day today)
{
    card.body()->addWidget((new Label(TextRank::Strong, name))->wrapped());
    auto *row = new QHBoxLayout;
    row->addWidget(new Tag({riddorWords(answer.asks), toneOf(answer, told.isKnown(), today)}));
    row->addStretch();
    card.body()->addLayout(row);
    QStringList sentences = answer.reasons;
    if (const QString until = untilSaid(answer, told); !until.isEmpty())
        sentences << until;
    card.body()->addWidget((new Label(TextRank::Body, sentences.join(u' ')))->wrapped());
}
} // namespace

Card *riddorCard(const Workspace &workspace, const PrivacyKey &privacy, RecordId incident)
{
    const auto saved = workspace.load(Id<Incident>{incident});
    if (!saved)
        return nullptr;
    const Names &names = workspace.names();
    const Moment told = riddorTold(saved->value, names);
    Card *card = nullptr;
    int number = 0;
    for (const Party &party : saved->value.parties) {
        ++number;
        const RiddorAnswer answer = riddorOf(saved->value, party, workspace.today(), names);
        const bool isWorthSaying = party.harm.isKnown() || answer.asks != RiddorAnswer::Asks::Nothing;
        if (answer.reasons.isEmpty() || !isWorthSaying)
            continue;
        if (!card)
            card = new Card(tr("Reporting the injury (RIDDOR)"));
        addAnswer(*card, called(party, number, workspace, privacy), answer, told, workspace.today());
    }
    return card;
}
