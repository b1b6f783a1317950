// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/risks_card.h"
#include "core/risks/risk_register_queries.h"
#include "core/risks/risk_rules.h"
#include "core/risks/risk_standing.h"
#include "core/workspace/workspace.h"
#include "ui/base/card.h"
#include "ui/base/record_table_tags.h"
#include "ui/base/record_view_text.h"
#include "ui/base/tag.h"
#include "ui/base/theme.h"
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

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

QWidget *lineOf(const Saved<Risk> &risk, const Workspace &workspace, const std::function<void(RecordId)> &open)
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
    if (!risks || risks->empty())
        return nullptr;
    auto *card = new Card(tr("Risks of the register"));
    card->setCount(static_cast<int>(risks->size()));
    for (const Saved<Risk> &risk : *risks)
        card->body()->addWidget(lineOf(risk, workspace, open));
    return card;
}
