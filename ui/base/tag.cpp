// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/tag.h"
#include "ui/base/label.h"
#include <QEvent>
#include <QPainter>

namespace {

constexpr int kPadding = 6;

QFont tagFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.87);
    font.setWeight(QFont::DemiBold);
    return font;
}

int shapeWidth(Shape shape, const QFontMetrics &metrics)
{
    return shape == Shape::None ? 0 : metrics.ascent() * 4 / 5 + 3;
}

void paintShape(QPainter &painter, QRectF r, Shape shape, const QColor &ink)
{
    const auto at = [&r](double x, double y) { return QPointF(r.x() + r.width() * x, r.y() + r.height() * y); };
    painter.setPen(QPen(ink, r.width() / 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (shape) {
    case Shape::None:
        break;
    case Shape::Dash:
        painter.drawLine(at(0.1, 0.5), at(0.9, 0.5));
        break;
    case Shape::Tick:
        painter.drawPolyline(QPolygonF({at(0.1, 0.55), at(0.4, 0.85), at(0.9, 0.2)}));
        break;
    case Shape::Cross:
        painter.drawLine(at(0.15, 0.15), at(0.85, 0.85));
        painter.drawLine(at(0.85, 0.15), at(0.15, 0.85));
        break;
    case Shape::Up:
    case Shape::Down:
    case Shape::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        if (shape == Shape::Dot)
            painter.drawEllipse(QRectF(at(0.15, 0.15), at(0.85, 0.85)));
        else if (shape == Shape::Up)
            painter.drawPolygon(QPolygonF({at(0.5, 0.05), at(1, 0.95), at(0, 0.95)}));
        else
            painter.drawPolygon(QPolygonF({at(0.5, 0.95), at(1, 0.05), at(0, 0.05)}));
        break;
    }
}

} // namespace

QSize tagSize(const TagText &tag, const QFont &font)
{
    const QFontMetrics metrics(tagFont(font));
    return {metrics.horizontalAdvance(tag.word) + shapeWidth(tag.shape, metrics) + 2 * kPadding + 1,
            metrics.height() + 4};
}

void paintTag(QPainter &painter, const QRect &rect, const TagText &tag, const QFont &font, const QPalette &palette)
{
    if (tag.word.isEmpty())
        return;
    const QSize size = tagSize(tag, font).boundedTo(rect.size());
    const QRect box(QPoint(rect.left(), rect.top() + (rect.height() - size.height()) / 2), size);
    const Pair colours = Colours::of(palette).tone(tag.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(tagFont(font));
    const QFontMetrics metrics(painter.font());
    const int shape = shapeWidth(tag.shape, metrics);
    const double side = metrics.ascent() * 0.62;
    paintShape(painter, QRectF(box.left() + kPadding, box.center().y() - side / 2 + 1, side, side), tag.shape,
               colours.ink);
    const QRect words = box.adjusted(kPadding + shape, 0, -kPadding, 0);
    painter.setPen(colours.ink);
    const QString word = metrics.elidedText(tag.word, Qt::ElideRight, words.width() + 1);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, word);
    painter.restore();
}

Tag::Tag(TagText tag, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTag(std::move(tag));
}

void Tag::setTag(TagText tag)
{
    m_tag = std::move(tag);
    setAccessibleName(m_tag.word);
    setVisible(!m_tag.word.isEmpty());
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const { return tagSize(m_tag, font()); }

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(painter, rect(), m_tag, font(), palette());
}

void Tag::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}
