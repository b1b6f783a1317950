// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/risks_card.h"
#include "core/records/kind.h"
#include "core/risks/risk_links.h"
#include "core/risks/risk_register_queries.h"
#include "core/risks/risk_rules.h"
#include "core/risks/risk_standing.h"
#include "core/workspace/workspace.h"
#include "ui/base/card.h"
#include "ui/base/label.h"
#include "ui/base/pick_record_dialog.h"
#include "ui/base/prompts.h"
#include "ui/base/record_table_tags.h"
#include "ui/base/record_view_text.h"
#include "ui/base/tag.h"
#include "ui/base/theme.h"
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("RisksCard", text); }

Result<std::vector<Saved<Risk>>> risksAbout(const Database &database, const Scope &scope, const Kind &kind, RecordId id)
{
    if (&kind == &kindOf<Incident>())
        return risksWith(database, scope, Id<Incident>{id});
    if (&kind == &kindOf<Measure>())
        return risksWith(database, scope, Id<Measure>{id});
    if (&kind == &kindOf<RiskAssessment>())
        return risksFrom(database, scope, Id<RiskAssessment>{id});
    return std::vector<Saved<Risk>>{};
}

/// What a picker of a risk chooses.
struct Chosen {
    Id<Risk> risk;
};
constexpr Field kChosen = field<&Chosen::risk>("risk", label("Risk"));

bool mayChange(const Workspace &workspace)
{
    return !workspace.isReadOnly() &&
           !may(workspace.actor(), Act::Change, kindOf<Risk>(), workspace.today()).isNothing();
}

/// Links the record with a risk or takes the link away, as the risk then stands; the journal says it of the risk.
void put(const RegisterServices &services, Id<Risk> id, const QString &why, QWidget *over,
         const std::function<Risk(const Risk &)> &change)
{
    const auto was = services.workspace.load(id);
    const auto written =
        !was ? Result<void>(was.error()) : services.workspace.write(why, [&](Write &write) -> Result<void> {
            const auto done = write.change(*was, change(was->value));
            return done ? Result<void>() : Result<void>(done.error());
        });
    if (!written)
        services.prompts.tell(over, {tr("This was not saved"), written.error().text, {}, Tone::Warning});
}

void askRisk(const RegisterServices &services, const Kind &kind, RecordId record, QWidget *over)
{
    auto *dialog =
        new PickRecordDialog(tr("Link to a risk"),
                             tr("Choose the risk of the register that this has to do with. Both records then show it."),
                             kChosen, tr("Link"), services, over);
    QObject::connect(dialog, &PickRecordDialog::picked, over, [services, &kind, record, over](RecordId risk) {
        put(services, Id<Risk>{risk}, tr("Risk linked"), over,
            [&](const Risk &was) { return linked(was, kind, record); });
    });
    dialog->open();
}

void askRemoval(const RegisterServices &services, const Kind &kind, RecordId record, const Saved<Risk> &risk,
                QWidget *over)
{
    services.prompts.ask(
        over,
        {tr("Take the link away?"),
         tr("“%1” then names it no more. What happened of its kind is still counted there.").arg(risk.value.title),
         {},
         {tr("Keep it"), tr("Take it away")},
         0,
         Tone::Neutral,
         1},
        [services, &kind, record, id = risk.id(), over](int answer) {
            if (answer == 1)
                put(services, id, tr("Link of a risk taken away"), over,
                    [&](const Risk &was) { return unlinked(was, kind, record); });
        });
}

QPushButton *quiet(const QString &text, const QString &readAs)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setAccessibleName(readAs);
    return button;
}

QWidget *lineOf(const Saved<Risk> &risk, const Workspace &workspace, const std::function<void(RecordId)> &open,
                QPushButton *remove)
{
    const Names &names = workspace.names();
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, kGrid);
    column->setSpacing(kGrid);
    QLabel *label = readingLabel(linkTo(risk.stamp.id, tr("%1, %2").arg(risk.value.title, risk.stamp.reference)));
    QObject::connect(label, &QLabel::linkActivated, label, [open, id = risk.stamp.id] { open(id); });
    column->addWidget(label);
    auto *tags = new QHBoxLayout;
    if (const auto score = tagOf(graded(riskScore(risk.value), names)))
        tags->addWidget(new Tag(*score));
    if (const auto standing = tagOf(riskFound(risk.value, workspace.today(), names)))
        tags->addWidget(new Tag(*standing));
    tags->addStretch();
    if (remove)
        tags->addWidget(remove);
    column->addLayout(tags);
    return whole;
}
} // namespace

Card *risksCard(const RegisterServices &services, const Kind &kind, RecordId id,
                const std::function<void(RecordId)> &open)
{
    const Workspace &workspace = services.workspace;
    const Scope scope = may(workspace.actor(), Act::Read, kindOf<Risk>(), workspace.today());
    if (scope.isNothing())
        return nullptr;
    const auto risks = risksAbout(workspace.database(), scope, kind, id);
    const bool links = canBeLinkedToRisk(kind) && mayChange(workspace);
    if (!risks || (risks->empty() && !links))
        return nullptr;
    auto *card = new Card(tr("Risks of the register"));
    if (links) {
        QPushButton *button = quiet(tr("Link to a risk …"), tr("Link to a risk of the register"));
        QObject::connect(button, &QPushButton::clicked, button,
                         [services, &kind, id, button] { askRisk(services, kind, id, button->window()); });
        card->addToTitle(button);
    }
    if (risks->empty())
        card->body()->addWidget((new Label(TextRank::Muted, tr("No risk names it.")))->wrapped());
    else
        card->setCount(static_cast<int>(risks->size()));
    for (const Saved<Risk> &risk : *risks) {
        QPushButton *remove =
            links ? quiet(tr("Take away"), tr("Take away the link to %1").arg(risk.value.title)) : nullptr;
        if (remove)
            QObject::connect(remove, &QPushButton::clicked, remove, [services, &kind, id, risk, remove] {
                askRemoval(services, kind, id, risk, remove->window());
            });
        card->body()->addWidget(lineOf(risk, workspace, open, remove));
    }
    return card;
}
