// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/records_behind.h"
#include "core/storage/record_head.h"
#include "core/workspace/workspace.h"
#include "ui/base/label.h"
#include <QDialogButtonBox>
#include <QListWidget>
#include <QVBoxLayout>

RecordsBehind::RecordsBehind(const QString &what, const std::vector<RecordId> &ids, const Workspace &workspace,
                             QWidget *parent)
    : QDialog(parent), m_list(new QListWidget)
{
    setWindowTitle(tr("Records behind a figure"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 420);
    m_list->setAccessibleName(tr("Records behind %1").arg(what));
    for (const RecordId id : ids) {
        if (id < 0) { // a restricted case is counted, never described
            m_list->addItem(tr("A restricted case"));
            continue;
        }
        const std::optional<RecordHead> head = recordHead(workspace.database(), id);
        const Kind *kind = workspace.kindOfRecord(id);
        if (!head || !kind)
            continue;
        const bool readable =
            workspace.load(*kind, id).ok(); // a record the person may not read is counted, never described
        auto *item = new QListWidgetItem(
            readable ? (head->reference + QStringLiteral("  ") + workspace.names().recordName(*kind, id)).trimmed()
                     : tr("%1: restricted").arg(head->reference));
        item->setData(Qt::UserRole, QVariant::fromValue<qint64>(id));
        m_list->addItem(item);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *all = new QVBoxLayout(this);
    all->addWidget((new Label(TextRank::Strong, what))->wrapped());
    all->addWidget(m_list);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        if (const RecordId id = item->data(Qt::UserRole).toLongLong(); id > 0) {
            Q_EMIT openRequested(id);
            accept();
        }
    });
}
