// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"
#include "core/base/count.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/tag.h"
#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace {

constexpr int kKeyRole = Qt::UserRole;
constexpr int kTagRole = Qt::UserRole + 1;
constexpr int kGap = 12;
constexpr int kBar = 3;

bool isHeading(const QModelIndex &index) { return index.data(kKeyRole).toString().isEmpty(); }

class Row : public QStyledItemDelegate {
public:
    explicit Row(const Navigation &navigation, QObject *parent) : QStyledItemDelegate(parent), m_navigation(navigation)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        if (isHeading(index))
            return {0, m_navigation.isCollapsed() ? kGap : line + kGap};
        return {0, line + kGap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = Colours::of(option.palette);
        painter->save();
        if (isHeading(index))
            paintHeading(*painter, option, index, c);
        else
            paintPage(*painter, option, index, c);
        painter->restore();
    }

private:
    bool isShown(const QModelIndex &index) const { return index.data(kKeyRole).toString() == m_navigation.page(); }

    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Colours &c) const
    {
        if (m_navigation.isCollapsed())
            return painter.fillRect(
                QRect(option.rect.left() + 8, option.rect.center().y(), option.rect.width() - 16, 1), c.line);
        QFont font = fontOf(TextRank::Small);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(c.muted);
        painter.drawText(option.rect.adjusted(kGap + kBar, 0, -4, -4), Qt::AlignLeft | Qt::AlignBottom,
                         index.data().toString());
    }

    void paintPage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const Colours &c) const
    {
        const bool selected = isShown(index);
        if (selected) {
            painter.fillRect(option.rect, c.wash);
            painter.fillRect(QRect(option.rect.topLeft(), QSize(kBar, option.rect.height())), c.accent);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter.fillRect(option.rect, c.window);
        }
        QRect rest = option.rect.adjusted(kGap + kBar, 0, -kGap, 0);
        const auto tag = index.data(kTagRole).value<TagText>();
        const auto drawn = index.data(Qt::DecorationRole).value<QIcon>();
        const int side = option.widget->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, option.widget);
        const QRect iconBox(rest.left(), rest.center().y() - side / 2, side, side);
        drawn.paint(&painter, iconBox);
        if (m_navigation.isCollapsed())
            paintCollapsed(painter, option, index, iconBox, c);
        else
            paintWords(painter, option, index, drawn.isNull() ? rest : rest.adjusted(side + 8, 0, 0, 0),
                       selected ? c.accent : c.text);
        if (!m_navigation.isCollapsed() && !tag.word.isEmpty()) {
            const int width = tagSize(tag, option.font).width();
            paintTag(painter, rest.adjusted(rest.width() - width, 0, 0, 0), tag, option.font, option.palette);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(c.accent, 2));
            painter.drawRoundedRect(option.rect.adjusted(kBar + 2, 2, -2, -2), 3, 3);
        }
    }

    // Without its name a page still shows what it is, and that something waits.
    void paintCollapsed(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                        const QRect &iconBox, const Colours &c) const
    {
        painter.setPen(c.text);
        if (index.data(Qt::DecorationRole).value<QIcon>().isNull())
            painter.drawText(option.rect.adjusted(kBar, 0, 0, 0), Qt::AlignCenter, index.data().toString().left(2));
        const auto tag = index.data(kTagRole).value<TagText>();
        if (tag.word.isEmpty())
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.tone(tag.tone).ink);
        painter.drawEllipse(QPoint(iconBox.right() + 5, iconBox.top()), 3, 3);
    }

    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &rect,
                    const QColor &ink) const
    {
        QFont font = option.font;
        font.setWeight(isShown(index) ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(ink);
        const QString text = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width());
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, text);
    }

    const Navigation &m_navigation;
};

} // namespace

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new Row(*this, this));
    setTabKeyNavigation(false);
    setViewportMargins(0, 8, 0, 8);
    const auto choose = [this](const QListWidgetItem *item) {
        if (const QString key = item->data(kKeyRole).toString(); !key.isEmpty())
            Q_EMIT chosen(key);
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &Navigation::fit);
    fit();
}

void Navigation::addPage(const QString &key, const QString &title, const QString &iconName, const QString &group)
{
    if (group != m_group && !group.isEmpty()) {
        auto *heading = new QListWidgetItem(group, this);
        heading->setFlags(Qt::NoItemFlags);
    }
    m_group = group;
    auto *item = new QListWidgetItem(icon(iconName), title, this);
    item->setData(kKeyRole, key);
    item->setData(Qt::AccessibleTextRole, title);
    item->setToolTip(title);
    fit();
}

void Navigation::setWaiting(const QString &key, int count, Tone tone)
{
    QListWidgetItem *item = itemOf(key);
    if (!item)
        return;
    item->setData(kTagRole, QVariant::fromValue(count > 0 ? TagText{shownCount(count), tone} : TagText()));
    const QString spoken = count > 0 ? tr("%1, %n waiting", nullptr, count).arg(item->text()) : item->text();
    item->setData(Qt::AccessibleTextRole, spoken);
    item->setToolTip(spoken);
}

void Navigation::setPage(const QString &key)
{
    m_page = key;
    setCurrentItem(itemOf(key));
    viewport()->update();
}

void Navigation::focusOutEvent(QFocusEvent *event)
{
    QListWidget::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        setCurrentItem(itemOf(m_page)); // where the keys come back to
}

void Navigation::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    fit();
    scheduleDelayedItemsLayout();
}

void Navigation::clearPages()
{
    clear();
    m_group.clear();
    m_page.clear();
}

QSize Navigation::sizeHint() const { return {width(), 400}; }

bool Navigation::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        fit();
        scheduleDelayedItemsLayout();
    }
    return QListWidget::event(event);
}

QListWidgetItem *Navigation::itemOf(const QString &key) const
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(kKeyRole).toString() == key)
            return item(row);
    return nullptr;
}

void Navigation::fit()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(row)->text()));
    const int words =
        std::max(widest, fontMetrics().averageCharWidth() * 16) + side + fontMetrics().horizontalAdvance(u'0') * 4;
    const QScrollBar *bar = verticalScrollBar();
    const int barWidth = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    m_wholeWidth = words + 3 * kGap + kBar + barWidth;
    setFixedWidth(m_collapsed ? side + 2 * kGap + 2 * kBar + barWidth : m_wholeWidth);
}
