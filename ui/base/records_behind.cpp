// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/records_behind.h"
#include "core/base/count.h"
#include "core/records/show.h"
#include "core/storage/record_head.h"
#include "core/workspace/workspace.h"
#include "ui/base/label.h"
#include "ui/base/privacy_key.h"
#include <QAbstractListModel>
#include <QDialogButtonBox>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
/// Reads a record's name when its line is first seen: a figure may count a hundred thousand.
class RecordLines : public QAbstractListModel {
public:
    RecordLines(std::vector<RecordId> ids, const Workspace &workspace, const PrivacyKey &privacy, QObject *parent)
        : QAbstractListModel(parent), m_ids(std::move(ids)), m_workspace(workspace), m_privacy(privacy)
    {
        connect(&privacy, &PrivacyKey::turned, this, [this] {
            beginResetModel();
            endResetModel();
        });
    }
    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const RecordId id = m_ids[static_cast<std::size_t>(index.row())];
        if (role == Qt::UserRole)
            return QVariant::fromValue<qint64>(id);
        return role == Qt::DisplayRole ? nameOf(id) : QVariant();
    }

private:
    /// A restricted case, and a record the person may not read, is counted and never described.
    QString nameOf(RecordId id) const
    {
        const std::optional<RecordHead> head = id < 0 ? std::nullopt : recordHead(m_workspace.database(), id);
        const Kind *kind = id < 0 ? nullptr : m_workspace.kindOfRecord(id);
        if (!head || !kind)
            return id < 0 ? RecordsBehind::tr("A restricted case") : RecordsBehind::tr("A record no longer here");
        if (!m_workspace.load(*kind, id).ok())
            return RecordsBehind::tr("%1: restricted").arg(head->reference);
        const QString name = m_workspace.names().recordName(*kind, id);
        const bool hidden = m_privacy.isOn() && isNamedAsPerson(*kind);
        return (head->reference + QStringLiteral("  ") + (hidden ? initials(name) : name)).trimmed();
    }

    std::vector<RecordId> m_ids;
    const Workspace &m_workspace;
    const PrivacyKey &m_privacy;
};
} // namespace

RecordsBehind::RecordsBehind(const QString &what, const std::vector<RecordId> &ids, const Workspace &workspace,
                             const PrivacyKey &privacy, QWidget *parent)
    : QDialog(parent), m_list(new QListView)
{
    setWindowTitle(tr("Records behind a figure"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 420);
    m_list->setAccessibleName(tr("Records behind %1").arg(what));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a long name ends in an ellipsis
    m_list->setModel(new RecordLines(ids, workspace, privacy, m_list));
    m_list->setCurrentIndex(m_list->model()->index(0, 0));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter is the list's
    auto *all = new QVBoxLayout(this);
    all->addWidget((new Label(TextRank::Strong, what))->wrapped());
    all->addWidget(
        new Label(TextRank::Muted, tr("%1 in all. Enter opens one.").arg(shownCount(static_cast<qint64>(ids.size())))));
    all->addWidget(m_list);
    all->addWidget(buttons);
    m_list->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &line) {
        if (const RecordId id = line.data(Qt::UserRole).toLongLong(); id > 0) {
            Q_EMIT openRequested(id);
            accept();
        }
    });
}
