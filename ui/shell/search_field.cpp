// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_field.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/shell/command_list.h"
#include "ui/shell/search_source.h"
#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <algorithm>

namespace {

constexpr int kMostHits = 30;
constexpr int kMostCommands = 6;
constexpr int kRecordRole = Qt::UserRole;
constexpr int kActionRole = Qt::UserRole + 1;

bool isRow(const QListWidgetItem &item) { return item.flags().testFlag(Qt::ItemIsSelectable); }

} // namespace

SearchField::SearchField(const CommandList &commands, QWidget *parent) : QLineEdit(parent), m_commands(commands)
{
    setPlaceholderText(tr("Search everything, or type a command"));
    setAccessibleName(tr("Search everything, or type a command"));
    setObjectName(QStringLiteral("search"));
    setMaxLength(200);
    connect(this, &QLineEdit::textEdited, this, &SearchField::search);
}

SearchField::~SearchField() { delete m_list; }

void SearchField::search()
{
    if (!m_list) {
        m_list = new QListWidget(window());
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setAccessibleName(tr("What the search found"));
        connect(m_list, &QListWidget::itemClicked, this, &SearchField::choose);
    }
    m_list->clear();
    const QString text = this->text().trimmed();
    if (text.isEmpty())
        return closeList();
    const bool namesCommand = text.contains(u' '); // "new badge" is told to the program, "badge" is looked for
    if (namesCommand)
        addCommands(text);
    addHits(text);
    if (!namesCommand)
        addCommands(text);
    if (m_list->count() == 0)
        addHeading(tr("Nothing found. A part of a name, a reference or any word of a narrative will do."));
    placeList();
    m_list->setCurrentRow(-1);
    step(1);
}

void SearchField::addHits(const QString &text)
{
    QString kind;
    for (const SearchHit &hit : m_source ? m_source->hits(text, kMostHits) : std::vector<SearchHit>()) {
        if (hit.kind != kind)
            addHeading(kind = hit.kind);
        addRow(hit.reference + QStringLiteral("   ") + hit.title)->setData(kRecordRole, hit.id);
    }
}

void SearchField::addCommands(const QString &text)
{
    const QList<QAction *> commands = m_commands.matching(text, kMostCommands);
    if (!commands.isEmpty())
        addHeading(tr("Commands"));
    for (QAction *action : commands) {
        QListWidgetItem *row = addRow(plainText(*action));
        row->setIcon(action->icon());
        row->setData(kActionRole, QVariant::fromValue(action));
    }
}

void SearchField::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::ItemIsEnabled);
    item->setFont(fontOf(TextRank::Small));
    item->setForeground(palette().placeholderText());
}

QListWidgetItem *SearchField::addRow(const QString &text) { return new QListWidgetItem(text, m_list); }

void SearchField::placeList()
{
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    const QPoint corner = mapTo(window(), QPoint(0, this->height() + 2));
    const int room = window()->height() - corner.y() - 24;
    const int wanted = std::max(width(), fontMetrics().averageCharWidth() * 70);
    m_list->setGeometry(
        QRect(corner, QSize(std::min(wanted, window()->width() - corner.x() - 8), std::min(height, room))));
    m_list->show();
    m_list->raise();
}

void SearchField::step(int by)
{
    const int count = m_list->count();
    int row = m_list->currentRow();
    for (int tries = 0; tries < count; ++tries) {
        row = (row + by + count) % count;
        const QListWidgetItem *item = m_list->item(row);
        if (!isRow(*item))
            continue;
        m_list->setCurrentRow(row);
        setAccessibleDescription(item->text());
        return;
    }
}

void SearchField::choose(const QListWidgetItem *item)
{
    if (!item || !isRow(*item))
        return;
    const RecordId record = item->data(kRecordRole).toLongLong();
    auto *action = item->data(kActionRole).value<QAction *>();
    clear();
    closeList();
    if (action)
        Q_EMIT commandChosen(action);
    else
        Q_EMIT openRequested(record);
}

void SearchField::closeList()
{
    setAccessibleDescription({});
    if (m_list)
        m_list->hide();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_list && m_list->isVisibleTo(window());
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open)
            return step(event->key() == Qt::Key_Down ? 1 : -1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open)
            return choose(m_list->currentItem());
        break;
    case Qt::Key_Escape:
        clear();
        return closeList();
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    closeList();
    QLineEdit::focusOutEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QString key = tr("Ctrl+K");
    const int keyWidth = fontMetrics().horizontalAdvance(key) + 20;
    if (!text().isEmpty() || fontMetrics().horizontalAdvance(placeholderText()) + keyWidth > width())
        return;
    QPainter painter(this);
    painter.setFont(fontOf(TextRank::Small));
    painter.setPen(palette().placeholderText().color());
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, key);
}
