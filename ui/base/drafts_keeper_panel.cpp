// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/drafts_keeper_panel.h"
#include "core/workspace/workspace.h"
#include "ui/base/drafts_keeper.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include <QPushButton>
#include <QVBoxLayout>

DraftsPanel::DraftsPanel(const Workspace &workspace, QWidget *parent)
    : Card(tr("Not saved yet"), parent), m_workspace(workspace)
{
    refresh();
}

void DraftsPanel::refresh()
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater(); // its button may be what was clicked
    }
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_lines);
    const Result<std::vector<Draft>> found = drafts(m_workspace.database(), m_workspace.actor().name);
    if (found)
        for (const Draft &draft : *found)
            addLine(draft);
    const int count = found ? static_cast<int>(found->size()) : 0;
    setCount(count);
    setVisible(count > 0);
}

void DraftsPanel::addLine(const Draft &draft)
{
    const QDateTime at = draft.kept.toLocalTime();
    const QString name = nameOf(draft, m_workspace);
    const QString text =
        tr("%1, typed %2 at %3").arg(name, showShort(Day(at.date())), at.time().toString(QStringLiteral("HH:mm")));
    auto *go = new QPushButton(tr("Continue"));
    auto *away = new QPushButton(tr("Throw away"));
    go->setAccessibleName(tr("Continue %1").arg(name));
    away->setAccessibleName(tr("Throw away %1").arg(name));
    connect(go, &QPushButton::clicked, this, [this, draft] { Q_EMIT continueRequested(draft); });
    connect(away, &QPushButton::clicked, this, [this, id = draft.id] {
        if (dropDraft(m_workspace.database(), m_workspace.actor().name, id).ok())
            refresh();
    });
    auto *row = new QHBoxLayout;
    row->addWidget((new Label(TextRank::Body, text))->wrapped(), 1);
    row->addWidget(go);
    row->addWidget(away);
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(row);
}
