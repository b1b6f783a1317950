// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/sanctions_card.h"
#include "core/records/show.h"
#include "core/sanctions/sanction_state.h"
#include "core/workspace/workspace.h"
#include "ui/base/card.h"
#include "ui/base/label.h"
#include "ui/base/privacy_key.h"
#include "ui/base/record_table_tags.h"
#include "ui/base/record_view_text.h"
#include "ui/base/tag.h"
#include "ui/base/theme.h"
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("SanctionsCard", text); }

/// `Issued 5 Jan 2026. Next review 5 Jul 2026.` Of a decision that there is none nothing is issued.
QString daysOf(const Sanction &sanction, SanctionState state)
{
    QStringList said;
    if (state == SanctionState::Decided)
        return sanction.decided.isKnown() ? tr("Decided %1.").arg(showShort(sanction.decided)) : QString();
    if (sanction.issued.isKnown())
        said << tr("Issued %1.").arg(showShort(sanction.issued));
    if (sanction.review.isKnown())
        said << tr("Next review %1.").arg(showShort(sanction.review));
    if (sanction.expires.isKnown())
        said << tr("Holds until %1.").arg(showShort(sanction.expires));
    return said.join(u' ');
}

QWidget *lineOf(const Saved<Sanction> &saved, const RegisterServices &services, const SanctionsShown &shown)
{
    const Names &names = services.workspace.names();
    QString words = tr("%1, %2").arg(names.choiceLabel(QStringLiteral("sanction-type"), saved.value.type.text),
                                     saved.stamp.reference);
    if (shown.withPerson)
        words = tr("%1: %2").arg(words,
                                 services.privacy.shown(names.recordName(kindOf<Person>(), saved.value.person.value)));
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, kGrid);
    column->setSpacing(kGrid);
    QLabel *label = readingLabel(linkTo(saved.id().value, words));
    QObject::connect(label, &QLabel::linkActivated, label, [open = shown.open, id = saved.id().value] { open(id); });
    column->addWidget(label);
    if (const auto tag = tagOf(sanctionFound(saved.value, services.workspace.today(), names)))
        column->addWidget(new Tag(*tag), 0, Qt::AlignLeft);
    if (const QString days = daysOf(saved.value, sanctionState(saved.value, services.workspace.today(), names));
        !days.isEmpty())
        column->addWidget((new Label(TextRank::Muted, days))->wrapped());
    return whole;
}
} // namespace

bool mayAddSanction(const Workspace &workspace)
{
    return !workspace.isReadOnly() &&
           !may(workspace.actor(), Act::Add, kindOf<Sanction>(), workspace.today()).isNothing();
}

Card *sanctionsCard(const RegisterServices &services, const SanctionsShown &shown)
{
    const Workspace &workspace = services.workspace;
    if (may(workspace.actor(), Act::Read, kindOf<Sanction>(), workspace.today()).isNothing())
        return nullptr;
    std::vector<Saved<Sanction>> all;
    for (const RecordId id : shown.ids)
        if (auto saved = workspace.load(Id<Sanction>{id}); saved && !saved->stamp.isWithdrawn())
            all.push_back(std::move(*saved));
    if (all.empty() && !(shown.alsoNone && shown.add))
        return nullptr;
    auto *card = new Card(tr("Sanctions"));
    for (const Saved<Sanction> &one : all)
        card->body()->addWidget(lineOf(one, services, shown));
    if (all.empty())
        card->body()->addWidget((new Label(TextRank::Muted, tr("None is recorded.")))->wrapped());
    else
        card->setCount(static_cast<int>(all.size()));
    if (shown.add) {
        auto *button = new QPushButton(tr("Add sanction"));
        button->setAutoDefault(false);
        QObject::connect(button, &QPushButton::clicked, card, [add = shown.add] { add(); });
        card->addToTitle(button);
    }
    return card;
}
