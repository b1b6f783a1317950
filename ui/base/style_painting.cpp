// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/style_painting.h"
#include "ui/base/colours.h"
#include <QPainter>
#include <QRadioButton>
#include <QVariant>
#include <QWidget>

namespace {

constexpr double kRadius = 4.0;

// Leaves the painter as it was found, with smooth edges in between.
class Strokes {
public:
    explicit Strokes(QPainter &painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Strokes() { m_painter.restore(); }
    Strokes(const Strokes &) = delete;
    Strokes &operator=(const Strokes &) = delete;

    void box(const QRect &rect, const QBrush &fill, const QPen &pen, double radius = kRadius)
    {
        const double inset = pen.style() == Qt::NoPen ? 0.0 : pen.widthF() / 2;
        m_painter.setPen(pen);
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    }

private:
    QPainter &m_painter;
};

bool has(const QStyleOption &option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - share) + b.redF() * share),
                            static_cast<float>(a.greenF() * (1 - share) + b.greenF() * share),
                            static_cast<float>(a.blueF() * (1 - share) + b.blueF() * share));
}

QPen edge(const QStyleOption &option)
{
    const Colours &c = Colours::of(option.palette);
    if (!has(option, QStyle::State_Enabled))
        return {c.line, 1};
    return has(option, QStyle::State_HasFocus) ? QPen(c.accent, 2) : QPen(c.border, 1);
}

} // namespace

bool isPrimary(const QWidget *widget) { return widget && widget->property("primary").toBool(); }

bool isBareRadio(const QWidget *widget)
{
    const auto *radio = qobject_cast<const QRadioButton *>(widget);
    return radio && radio->text().isEmpty();
}

void paintFocusRing(QPainter &painter, const QStyleOption &option, bool round)
{
    const double radius = round ? option.rect.width() / 2.0 : kRadius;
    Strokes(painter).box(option.rect, Qt::NoBrush, QPen(Colours::of(option.palette).accent, 2), radius);
}

void paintButton(QPainter &painter, const QStyleOption &option, bool primary)
{
    const Colours &c = Colours::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool filled = primary && enabled;
    QColor fill = filled ? c.accent : has(option, QStyle::State_On) ? c.wash : c.surface;
    if (enabled && has(option, QStyle::State_Sunken))
        fill = mixed(fill, c.text, 0.14);
    else if (enabled && has(option, QStyle::State_MouseOver))
        fill = mixed(fill, filled ? c.text : c.accent, 0.08);
    Strokes strokes(painter);
    const bool on = has(option, QStyle::State_On);
    strokes.box(option.rect, fill, filled ? QPen(Qt::NoPen) : on ? QPen(c.accent, 2) : edge(option));
    // On a filled or checked button the ring must differ from the edge it already has.
    if (has(option, QStyle::State_HasFocus) && (filled || on))
        strokes.box(option.rect.adjusted(3, 3, -3, -3), Qt::NoBrush, QPen(filled ? c.accentText : c.accent, 2), 2);
}

void paintToolButton(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = Colours::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    Strokes strokes(painter);
    if (enabled && (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On)))
        strokes.box(option.rect, c.wash, Qt::NoPen);
    else if (enabled && has(option, QStyle::State_MouseOver))
        strokes.box(option.rect, mixed(c.surface, c.accent, 0.08), Qt::NoPen);
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const QColor fill = option.palette.color(has(option, QStyle::State_Enabled) ? QPalette::Base : QPalette::Window);
    Strokes(painter).box(option.rect, fill, edge(option));
}

void paintFrame(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = Colours::of(option.palette);
    const bool focused = has(option, QStyle::State_HasFocus);
    Strokes(painter).box(option.rect, Qt::NoBrush, focused ? QPen(c.accent, 2) : QPen(c.border, 1));
}

void paintCheck(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = Colours::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool marked = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    Strokes strokes(painter);
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    const QColor ink = enabled ? c.accent : c.muted;
    strokes.box(box, marked ? ink : c.surface, QPen(marked ? ink : enabled ? c.border : c.line, 1.5), 3);
    if (!marked)
        return;
    painter.setPen(
        QPen(enabled ? c.accentText : c.surface, box.width() / 7.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QRectF r(box);
    const auto at = [&r](double x, double y) { return QPointF(r.x() + r.width() * x, r.y() + r.height() * y); };
    if (has(option, QStyle::State_NoChange))
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else
        painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.43, 0.72), at(0.79, 0.30)}));
}

void paintRadio(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = Colours::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const QColor ink = enabled ? c.accent : c.muted;
    Strokes strokes(painter);
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    strokes.box(box, c.surface, QPen(on ? ink : enabled ? c.border : c.line, 1.5), box.width() / 2.0);
    const int inset = box.width() / 4;
    if (on)
        strokes.box(box.adjusted(inset, inset, -inset, -inset), ink, Qt::NoPen, box.width());
}

void paintHeader(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = Colours::of(option.palette);
    painter.fillRect(option.rect, c.surface);
    const bool names = !has(option, QStyle::State_Horizontal); // of rows: their lines go on into the cells
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     names ? c.line : c.border);
}

void paintChevron(QPainter &painter, const QRect &rect, const QStyleOption &option, bool up)
{
    const Strokes strokes(painter);
    const QColor ink = option.palette.color(has(option, QStyle::State_Enabled) ? QPalette::Normal : QPalette::Disabled,
                                            QPalette::ButtonText);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre = QRectF(rect).center();
    const double size = qMin(4.0, rect.height() / 4.0);
    const double tip = up ? -size / 2 : size / 2;
    painter.drawPolyline(
        QPolygonF({centre + QPointF(-size, -tip), centre + QPointF(0, tip), centre + QPointF(size, -tip)}));
}

void paintMenuMark(QPainter &painter, const QStyleOption &option, int width)
{
    const Strokes strokes(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(has(option, QStyle::State_Enabled) ? QPalette::Normal : QPalette::Disabled,
                                          QPalette::ButtonText));
    const QPointF centre = QRectF(option.rect).center() - QPointF(width / 2.0, 0);
    const double half = width / 2.0;
    painter.drawPolygon(QPolygonF(
        {centre + QPointF(-half, -half / 2), centre + QPointF(half, -half / 2), centre + QPointF(0, half / 2)}));
}

QStyleOptionViewItem withWash(const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem washed = option;
    const Colours &c = Colours::of(option.palette);
    washed.palette.setColor(QPalette::Highlight, c.wash);
    washed.palette.setColor(QPalette::HighlightedText, c.text);
    return washed;
}
