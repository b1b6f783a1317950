// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/drafts_keeper.h"
#include "core/workspace/kinds.h"
#include "core/workspace/workspace.h"
#include <QApplication>
#include <QJsonDocument>
#include <QTimer>

DraftsKeeper::DraftsKeeper(const Workspace &workspace, Draft draft, std::function<QJsonObject()> content,
                           QObject *parent)
    : QObject(parent), m_workspace(workspace), m_draft(std::move(draft)), m_content(std::move(content)),
      m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(kWithin);
    connect(m_timer, &QTimer::timeout, this, &DraftsKeeper::keep);
    connect(qApp, &QApplication::focusChanged, this, &DraftsKeeper::keep);
}

DraftsKeeper::~DraftsKeeper() = default;

void DraftsKeeper::changed()
{
    m_dirty = true;
    if (!m_timer->isActive()) // the first change counts, not the last: who types on is kept too
        m_timer->start();
}

void DraftsKeeper::keep()
{
    if (!m_dirty || m_workspace.isReadOnly())
        return;
    Draft draft = m_draft;
    draft.kept = m_workspace.now().toUTC();
    draft.content = QString::fromUtf8(QJsonDocument(m_content()).toJson(QJsonDocument::Compact));
    const Result<qint64> id = keepDraft(m_workspace.database(), m_workspace.actor().name, draft);
    if (!id) {
        m_timer->start(); // busy: it is still in the form, and is tried again
        return;
    }
    m_dirty = false;
    m_timer->stop();
    draft.id = *id;
    m_draft = draft;
    Q_EMIT kept(draft.kept);
}

void DraftsKeeper::drop()
{
    m_dirty = false;
    m_timer->stop();
    if (m_draft.id != 0 && dropDraft(m_workspace.database(), m_workspace.actor().name, m_draft.id).ok())
        m_draft.id = 0;
}

QJsonObject contentOf(const Draft &draft) { return QJsonDocument::fromJson(draft.content.toUtf8()).object(); }

QString nameOf(const Draft &draft, const Workspace &workspace)
{
    const Kind *kind = kindNamed(draft.kind);
    if (!kind)
        return draft.kind;
    const QString label = kind->shown(kind->label);
    if (draft.record == 0)
        return DraftsKeeper::tr("New: %1").arg(label);
    return DraftsKeeper::tr("%1: %2").arg(label, workspace.names().recordName(*kind, draft.record));
}
